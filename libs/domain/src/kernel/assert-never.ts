/** Makes a switch exhaustive: does not compile while a case is missing, throws if data is worse than the types. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
