// What jsdom lacks and browsers have; antd asks for it when it measures.
globalThis.matchMedia ??= () => ({
  matches: false,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
});
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// React's `act` environment: testing-library sets it around its own calls.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.scrollTo = () => {};
globalThis.HTMLDialogElement.prototype.showModal ??= function showModal() {
  this.open = true;
};
globalThis.HTMLDialogElement.prototype.close ??= function close() {
  this.open = false;
};
