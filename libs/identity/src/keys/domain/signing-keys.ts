import { assertNever, Ok, type Decide, type DomainEvent } from '@luodi/domain';

export interface SigningKey {
  readonly keyId: string;
  readonly publicJwk: Readonly<Record<string, string>>;
  readonly privateJwk: Readonly<Record<string, string>>;
}
export interface KeyAdded extends DomainEvent, SigningKey {
  readonly type: 'KeyAdded';
}
export interface KeyRetired extends DomainEvent {
  readonly type: 'KeyRetired';
  readonly keyId: string;
}
export type SigningKeysEvent = KeyAdded | KeyRetired;

/** Newest last: it signs, the one before is still accepted (S91). */
export interface SigningKeys {
  readonly keys: readonly SigningKey[];
}
export const noKeys: SigningKeys = { keys: [] };

/** The keys after an event, newest last. */
export function evolveSigningKeys(state: SigningKeys, event: SigningKeysEvent): SigningKeys {
  switch (event.type) {
    case 'KeyAdded': {
      const { type: _, ...key } = event;
      return { keys: [...state.keys, key] };
    }
    case 'KeyRetired':
      return { keys: state.keys.filter((key) => key.keyId !== event.keyId) };
    default:
      return assertNever(event);
  }
}

export interface AddKey extends SigningKey {
  /** Only when there is none yet: two processes that start together agree on one key. */
  readonly onlyFirst: boolean;
}

/** Adds a key and retires all but the one before it. */
export const addKey: Decide<SigningKeys, AddKey, unknown, SigningKeysEvent> = (state, command) => {
  if (command.onlyFirst && state.keys.length > 0) return Ok([]);
  const { keyId, publicJwk, privateJwk } = command;
  const retired = state.keys.slice(0, -1).map((key): KeyRetired => ({ type: 'KeyRetired', keyId: key.keyId }));
  return Ok([{ type: 'KeyAdded', keyId, publicJwk, privateJwk }, ...retired]);
};
