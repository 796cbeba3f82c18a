export { createLuodiClient, type LuodiClient, type LuodiClientOptions } from './create-luodi-client';
export { answerOf, newIdempotencyKey, Refusal, UnreadableAnswer } from './answer-of';
export { faultOf, isProblem, type Fault, type FaultOf, type Facts, type Problem } from './problem';
export type { Answer, Body, OperationId, Query } from './operations';
export type { components, operations, paths } from './generated/openapi';
