import 'reflect-metadata';
import { ConfigFaults } from '@luodi/platform/config';
import { runGateway } from './run-gateway';

runGateway().then(
  (stop) => {
    const end = (): void => {
      setTimeout(() => process.exit(1), 20_000).unref();
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  },
  (error: unknown) => fail(error),
);

function fail(error: unknown): void {
  console.error(error instanceof ConfigFaults ? error.message : error);
  process.exit(1);
}
