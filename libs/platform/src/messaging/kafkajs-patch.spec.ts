import RequestQueue from 'kafkajs/src/network/requestQueue';

it('an idle kafkajs queue has no timer pending (P13, patches/kafkajs+2.2.4.patch)', () => {
  const queue = new RequestQueue({
    maxInFlightRequests: 1,
    requestTimeout: 1000,
    enforceRequestTimeout: false,
    clientId: 'idle',
    broker: 'none',
    logger: { debug: () => undefined },
    isConnected: () => true,
  });
  queue.scheduleCheckPendingRequests();
  expect(queue.throttleCheckTimeoutId).toBeNull();

  queue.throttledUntil = Date.now() + 60_000;
  queue.scheduleCheckPendingRequests();
  expect(queue.throttleCheckTimeoutId).not.toBeNull();
  queue.destroy();
});
