export { startTestService, TEST_SERVICE_SECRET, type TestServiceOptions } from './start-test-service';
export { TestService, type StoredEvent } from './test-service';
export { TestClient, type Answer, type AskOptions } from './test-client';
export { TestTokens, type Person } from './test-tokens';
export { sentEvent, type FactAbout } from './sent-event';
export { checkService } from './check-service';
