import { newIdempotencyKey } from '@luodi/api-client';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';

/** Sends a command under a key that stays the same until it has an answer (INV-02). */
type Send<Input, Output> = (input: Input, idempotencyKey: string) => Promise<Output>;

interface Options<Output> {
  /** Services whose answers may have changed: their questions are asked again. */
  readonly touches: readonly string[];
  readonly onDone?: (output: Output) => void;
}

/**
 * A command with its idempotency key. Pressing twice, or again after a broken line, is the same intention; a new key is
 * made when it succeeded or was refused by a rule, because then the next try is another one.
 */
export function useCommand<Input, Output>(
  send: Send<Input, Output>,
  { touches, onDone }: Options<Output>,
): UseMutationResult<Output, Error, Input> {
  const queries = useQueryClient();
  const key = useRef<string>(undefined);
  return useMutation({
    mutationFn: (input: Input) => send(input, (key.current ??= newIdempotencyKey())),
    onSuccess: async (output) => {
      key.current = undefined;
      onDone?.(output);
      await Promise.all(touches.map((service) => queries.invalidateQueries({ queryKey: [service] })));
    },
    onError: (error) => {
      if (error.name === 'Refusal') key.current = undefined;
    },
  });
}
