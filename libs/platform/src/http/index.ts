export { From, Input, Route, ROUTE, type RouteInput } from './route';
