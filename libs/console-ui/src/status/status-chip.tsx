import type { ReactNode } from 'react';
import './status-chip.css';

/** 办理状态 1–15 in six looks; never in the colours of the lights. */
export type StatusLook = 'not-begun' | 'running' | 'waits' | 'ended' | 'refused' | 'left';

const LOOKS: Readonly<Record<number, StatusLook>> = {
  1: 'not-begun',
  2: 'left',
  3: 'running',
  4: 'refused',
  5: 'refused',
  6: 'waits',
  7: 'running',
  8: 'running',
  9: 'waits',
  10: 'running',
  11: 'ended',
  12: 'ended',
  13: 'refused',
  14: 'left',
  15: 'left',
};

/** The look of a status code; a local code above 15 looks like one that runs. */
export const lookOf = (code: number): StatusLook => LOOKS[code] ?? 'running';

/** A word in a frame: the status of a case, a property of a project. */
export const Chip = ({ look = 'not-begun', children }: { look?: StatusLook; children: ReactNode }) => (
  <span className={`chip chip-${look}`}>
    {look === 'refused' && (
      <svg width="9" height="9" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    )}
    {children}
  </span>
);

/** The chip of a status code with the words that the server gave for it. */
export const StatusChip = ({ code, children }: { code: number; children: ReactNode }) => (
  <Chip look={lookOf(code)}>{children}</Chip>
);
