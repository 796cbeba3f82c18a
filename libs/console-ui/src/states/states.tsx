import { useEffect, useState, type ReactNode } from 'react';
import { useSpeech } from '../texts/ui-language';
import './states.css';

interface StateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** Nothing here: what will appear in this place, and the next act. */
export const Empty = ({ title, children }: StateProps) => (
  <div className="state">
    <b>{title}</b>
    {children !== undefined && <p>{children}</p>}
  </div>
);

/** Skeleton lines at the final heights, after 300 ms; a faster answer shows none. */
export const Waiting = ({ lines = 3, height = 44 }: { lines?: number; height?: number }) => {
  const { say } = useSpeech();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status" aria-label={say('loading')} style={{ minHeight: lines * height }}>
      {shown &&
        Array.from({ length: lines }, (_, at) => (
          <i key={at} style={{ width: `${[70, 100, 85][at % 3] ?? 100}%`, marginBlock: (height - 10) / 2 }} />
        ))}
    </div>
  );
};

interface NoteProps {
  /** `bad`: wrong input, a conflict, what cannot be undone. Never for lateness: that is a light. */
  readonly tone?: 'plain' | 'bad' | 'act';
  readonly children: ReactNode;
  /** Read aloud at once. */
  readonly urgent?: boolean;
}

/** A note above what it speaks of: 2027 年放假安排尚未公布… */
export const Note = ({ tone = 'plain', children, urgent = false }: NoteProps) => (
  <div className={`note note-${tone}`} role={urgent ? 'alert' : 'note'}>
    {children}
  </div>
);

interface StaleProps {
  /** When the figures were true: an instant. */
  readonly since: string;
  readonly onRefresh: () => void;
}

/** Figures that are no longer fresh say since when. */
export const Stale = ({ since, onRefresh }: StaleProps) => {
  const { say, day } = useSpeech();
  return (
    <p className="stale" role="status">
      {say('stoppedAt', { time: day.time(since) })}{' '}
      <button type="button" className="link" onClick={onRefresh}>
        {say('refresh')}
      </button>
    </p>
  );
};
