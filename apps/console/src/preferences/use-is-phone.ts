import { useSyncExternalStore } from 'react';

const phone = matchMedia('(max-width: 768px)');

const subscribe = (listener: () => void): (() => void) => {
  phone.addEventListener('change', listener);
  return () => phone.removeEventListener('change', listener);
};

/** Whether the page is as narrow as a phone: lists hang on a standing ruler then, actions lie under the thumb. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => phone.matches);
