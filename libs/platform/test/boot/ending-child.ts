import { dieOnUnhandled, onStop } from '../../src/boot/process-end';
import { createLogger } from '../../src/telemetry';

/** A process that behaves as its argument says; a timer stands for whatever keeps a service running. */
const logger = createLogger('ending', 'info');
const working = setInterval(() => undefined, 1000);
const [, , , how] = process.argv;

if (how === 'rejects') {
  dieOnUnhandled(logger);
  void Promise.reject(new Error('nobody waits for this'));
} else if (how === 'rejects, swallowed') {
  process.on('unhandledRejection', () => process.send?.('lives on'));
  void Promise.reject(new Error('nobody waits for this'));
} else {
  const stop = (): Promise<void> =>
    how === 'stops' ? Promise.resolve(clearInterval(working)) : new Promise(() => undefined);
  onStop(logger, stop, 200);
  process.send?.('runs', undefined, undefined, () => process.disconnect());
}
