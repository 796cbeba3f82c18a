import { useSpeech } from '../texts/ui-language';
import './states.css';

interface ProgressProps {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

/** Progress of an import, an export or a rebuild: words and a bar, both from what the server counted. */
export const Progress = ({ what, done, total }: ProgressProps) => {
  const { say } = useSpeech();
  return (
    <div className="progress">
      <span>{what}</span>
      <span className="caption">{say('progress', { done, total })}</span>
      <progress aria-label={what} value={done} max={Math.max(1, total)} />
    </div>
  );
};
