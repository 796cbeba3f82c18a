import { useEffect, useRef } from 'react';

/** Ctrl + Enter passes, wherever the focus is on the page. */
export function usePassKey(pass: () => void, isOn: boolean): void {
  const latest = useRef(pass);
  useEffect(() => {
    latest.current = pass;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
