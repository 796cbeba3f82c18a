export { freshDatabase, testPostgres, type FreshDatabase, type TestPostgres } from './postgres';
export { given } from './given';
export {
  checkService,
  sentEvent,
  startTestService,
  TEST_SERVICE_SECRET,
  TestClient,
  TestService,
  TestTokens,
  type Answer,
  type AskOptions,
  type FactAbout,
  type Person,
  type StoredEvent,
  type TestServiceOptions,
} from './service';
