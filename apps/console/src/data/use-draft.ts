import { useCallback, useState } from 'react';

const PREFIX = 'luodi.draft.';

/**
 * Typed words that survive a reload, a cut line and an ended session: kept on this machine under the name of what they
 * belong to, until they were sent. Not for secrets.
 */
export function useDraft(name: string): readonly [text: string, keep: (text: string) => void, forget: () => void] {
  const key = PREFIX + name;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const keep = useCallback(
    (next: string) => {
      setText(next);
      localStorage.setItem(key, next);
    },
    [key],
  );
  const forget = useCallback(() => {
    setText('');
    localStorage.removeItem(key);
  }, [key]);
  return [text, keep, forget];
}
