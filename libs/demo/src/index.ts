export { NotSignedIn, signInByCodeFlow } from './code-flow';
export { Session, UnexpectedAnswer } from './client';
export { DEMO_PEOPLE, DEMO_ZONES, type DemoZone } from './data/zones';
export { demoFirm } from './firm';
export { foundDemo } from './found';
export { dealSheet, Journey, type DealIdea, type OpenedStage } from './journey';
export { SEED_FROM, seedDemo } from './seed';
export { playMainJob } from './main-job/play';
export { World, type Login, type WorldOptions } from './world';
