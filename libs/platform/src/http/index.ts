export { From, Input, Route, ROUTE, type RouteInput } from './route';
export { createHttpAdapter, type HttpOptions } from './http-app';
export { InvalidInput, type InputFault } from './invalid-input';
export { ProblemFilter } from './problem.filter';
export { languageOf, type Language } from './language';
export { problemOf, type ProblemAnswer } from './problem';
export { SECURITY_HEADERS } from './security-headers';
export { Cursors } from './cursors';
export { lastEventId, LiveStream, type LiveMessage, type LiveOptions } from './live';
