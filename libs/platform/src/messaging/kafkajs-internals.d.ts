/** The part of kafkajs that our patch changes. */
declare module 'kafkajs/src/network/requestQueue' {
  export default class RequestQueue {
    constructor(options: object);
    throttledUntil: number;
    throttleCheckTimeoutId: unknown;
    scheduleCheckPendingRequests(): void;
    destroy(): void;
  }
}
