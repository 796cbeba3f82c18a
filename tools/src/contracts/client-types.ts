import type { OpenAPI3 } from 'openapi-typescript';

const HEAD = '// Generated from the OpenAPI document by npm run contracts: never edited.\n';

/** The OpenAPI document as TypeScript types, for `openapi-fetch`. What has a default need not be sent. */
export async function clientTypes(document: object): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return HEAD + astToString(await openapiTS(document as OpenAPI3, { defaultNonNullable: false }));
}
