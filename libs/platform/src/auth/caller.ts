import type { Actor } from '@luodi/domain';

/** Who is asking, as the verified token says, with the ids of this request. */
export interface Caller {
  readonly actor: Extract<Actor, { kind: 'person' }>;
  /** The zone acted in: every command and creation is inside it. */
  readonly zone: string;
  /** Zones whose data may be read: the own one, or for city and province roles several. */
  readonly readableZones: readonly string[];
  /** For accounts of firms: the credit code whose data they see. */
  readonly firmCreditCode?: string;
  readonly correlationId: string;
  /** From `Idempotency-Key`, prefixed with the person, so that keys of two people never meet. */
  readonly idempotencyKey?: string;
  readonly traceparent?: string;
}
