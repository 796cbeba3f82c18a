/**
 * Who acts, for which unit, where. A person acts within unit × zone × role (S143); the system acts when a clock runs
 * out or a fact arrives. `onBehalfOf` keeps the second name of a stand-in: 李四（代张三） (INV-07).
 */
export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly departmentId: string;
      readonly zone: string;
      readonly roles: readonly string[];
      readonly onBehalfOf?: string;
    }
  | { readonly kind: 'system'; readonly service: string };

/** The system as an actor, named by the service in which a clock ran out or a fact arrived. */
export const systemActor = (service: string): Actor => ({ kind: 'system', service });
