import { useState, type ReactNode } from 'react';
import { useSpeech } from '../texts/ui-language';
import { WhyPanel } from '../time/why-panel';
import './term.css';

interface TermProps {
  /** The word itself. */
  readonly children: string;
  /** What it means, in a sentence or two, and where it stands in the law. */
  readonly meaning: ReactNode;
  readonly source?: ReactNode;
}

/** A legal term: dotted, and one click says what it means and which clause says so. */
export const Term = ({ children, meaning, source }: TermProps) => {
  const { say } = useSpeech();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        className="term"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {children}
      </button>
      {anchor && (
        <WhyPanel question={say('help', { term: children })} anchor={anchor} onClose={() => setAnchor(null)}>
          <p>{meaning}</p>
          {source !== undefined && <p className="caption">{source}</p>}
        </WhyPanel>
      )}
    </>
  );
};
