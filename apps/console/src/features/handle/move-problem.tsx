import { Refusal } from '@luodi/api-client';
import { ProblemNote } from '@luodi/console-ui';
import { problemOf } from '../../data/problem-of';
import { useTexts } from '../../i18n/texts';

interface ProblemProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why a move was not taken; where nobody answered, the same request again under the same key. */
export const MoveProblem = ({ error, onRetry }: ProblemProps) => {
  const t = useTexts();
  const isAnswered = error instanceof Refusal;
  return <ProblemNote problem={problemOf(t, error)} {...(!isAnswered && { onRetry })} />;
};
