/** A computation that may refuse: rules return it, only bugs and broken machines throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A computation that succeeded. */
export const Ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A computation that refused, with its reasons. */
export const Err = <E>(error: E): Result<never, E> => ({ ok: false, error });
