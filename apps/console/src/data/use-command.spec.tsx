import { Refusal } from '@luodi/api-client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useCommand } from './use-command';
import { useDraft } from './use-draft';

const Queries = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);
const refused = new Refusal({
  type: 't',
  title: 't',
  status: 409,
  code: 'COMMON.STALE_VERSION',
  detail: 'd',
  correlationId: 'c',
});

const run = async (outcomes: readonly (() => Promise<string>)[]): Promise<readonly string[]> => {
  const keys: string[] = [];
  const send = (_: string, key: string): Promise<string> => {
    keys.push(key);
    return (outcomes[keys.length - 1] ?? (() => Promise.resolve('done')))();
  };
  const { result } = renderHook(() => useCommand(send, { touches: ['approval'] }), { wrapper: Queries });
  for (let at = 0; at < outcomes.length; at++) {
    act(() => result.current.mutate('同意'));
    await waitFor(() => expect(keys).toHaveLength(at + 1));
    await waitFor(() => expect(result.current.isPending).toBe(false));
  }
  return keys;
};

it('repeats a command whose answer got lost under the same key, so that it happens once (INV-02)', async () => {
  const [first, second] = await run([() => Promise.reject(new TypeError('network')), () => Promise.resolve('done')]);
  expect(second).toBe(first);
});

it('takes a new key after a refusal: what follows is another intention', async () => {
  const [first, second] = await run([() => Promise.reject(refused), () => Promise.resolve('done')]);
  expect(second).not.toBe(first);
});

it('takes a new key after a success', async () => {
  const [first, second] = await run([() => Promise.resolve('done'), () => Promise.resolve('done')]);
  expect(second).not.toBe(first);
});

it('keeps typed words over a reload until they were sent', () => {
  const first = renderHook(() => useDraft('opinion/1'));
  act(() => first.result.current[1]('方案已按专家意见修改'));
  first.unmount();
  const again = renderHook(() => useDraft('opinion/1'));
  expect(again.result.current[0]).toBe('方案已按专家意见修改');
  act(() => again.result.current[2]());
  expect(renderHook(() => useDraft('opinion/1')).result.current[0]).toBe('');
});
