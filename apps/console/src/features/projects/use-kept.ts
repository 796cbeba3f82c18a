import { useState } from 'react';

/** A choice that stays on this machine; `read` refuses what it does not know. */
export function useKept<T>(name: string, read: (raw: unknown) => T): readonly [T, (next: T) => void] {
  const key = `luodi.${name}`;
  const [value, setValue] = useState(() => read(parsed(localStorage.getItem(key))));
  return [
    value,
    (next) => {
      setValue(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
  ];
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
