import type { operations } from './generated/openapi';

/** `signDeal`, `listLedgers` …: the name of an operation in the OpenAPI document. */
export type OperationId = keyof operations;

type Content<T> = T extends { content: { 'application/json': infer Json } } ? Json : never;
type Successes<O extends OperationId> = operations[O]['responses'] extends infer Responses
  ? {
      [Status in keyof Responses]: Status extends 200 | 201 | 202 ? Content<Responses[Status]> : never;
    }[keyof Responses]
  : never;

/** What an operation answers when it succeeds. */
export type Answer<O extends OperationId> = Successes<O>;

/** The JSON body an operation takes; `never` when it takes none. */
export type Body<O extends OperationId> = operations[O] extends { requestBody: infer B } ? Content<B> : never;

/** The filters and the page an operation takes in its address. */
export type Query<O extends OperationId> = NonNullable<operations[O]['parameters']['query']>;
