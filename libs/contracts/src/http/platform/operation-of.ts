import type { Service } from '../../topics';

/** What every service has needs the service in its id: `list`, `land`, `parked-events` → `listLandParkedEvents`. */
export const operationOf = (verb: string, service: Service, noun: string): string =>
  `${verb}-${service}-${noun}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
