export { CONSUMES, ConsumesEvent, Fact } from './consumes-event';
