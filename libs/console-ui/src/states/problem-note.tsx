import { useSpeech } from '../texts/ui-language';
import './states.css';

/** A refusal or a failure as the server told it: a sentence for the clerk, a code for those who help. */
export interface ShownProblem {
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  /** In the log under this number; only of failures. */
  readonly errorId?: string | undefined;
  readonly faults?: readonly { readonly path?: string | undefined; readonly detail: string }[] | undefined;
}

interface ProblemProps {
  readonly problem: ShownProblem;
  readonly onRetry?: () => void;
}

/** What failed, that nothing was lost, what to do, and the number to quote. */
export const ProblemNote = ({ problem, onRetry }: ProblemProps) => {
  const { say } = useSpeech();
  const { title, detail, code, errorId, faults = [] } = problem;
  return (
    <div className="note note-bad" role="alert">
      <b>{title}</b>
      {detail !== title && <p>{detail}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault, at) => (
            <li key={at}>× {fault.detail}</li>
          ))}
        </ul>
      )}
      <p className="problem-foot">
        {onRetry !== undefined && (
          <button type="button" className="link" onClick={onRetry}>
            {say('retry')}
          </button>
        )}
        <span className="caption">{say('number', { id: errorId ?? code })}</span>
      </p>
    </div>
  );
};
