/** The version a person decided on, where the request carries one (INV-03). */
export const versioned = (expectedVersion: number | undefined): { expectedVersion?: number } =>
  expectedVersion === undefined ? {} : { expectedVersion };
