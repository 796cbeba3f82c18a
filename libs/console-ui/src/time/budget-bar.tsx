import { useSpeech } from '../texts/ui-language';
import type { Clock } from './clock';
import { clockSentence } from './clock-words';
import { HATCHED } from './hatch-pattern';
import { fitCells, notchCells, placeCells, type PlacedCell } from './notch-cells';
import { useWidth } from './use-width';
import './notch.css';

const HEIGHT = 28;
const TOP = 8;
const CELL = 12;

/** 计日条: one cell per budget day, pauses hatched between them, the flag on the due day. */
export const BudgetBar = ({ clock }: { clock: Clock }) => {
  const speech = useSpeech();
  const { cells, flag, width } = placeCells(notchCells(clock), clock.budget, clock.extension);
  return (
    <svg
      className={`notch notch-${clock.light}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={clockSentence(speech, clock)}
    >
      {cells.map((cell, at) => (
        <Cell key={at} cell={cell} />
      ))}
      <ExtensionLine cells={cells} />
      {flag !== null && hasFlag(clock) && <path className="notch-flag" d={`M${flag} 3v22`} />}
      {legalFlag(cells) !== null && <path className="notch-flag-legal" d={`M${legalFlag(cells)} 3v22`} />}
    </svg>
  );
};

/** The same, low and as wide as its place: in a row of a phone. */
export const FittedBar = ({ clock }: { clock: Clock }) => {
  const speech = useSpeech();
  const [box, width] = useWidth<HTMLSpanElement>(234);
  const { cells } = fitCells(notchCells(clock), width);
  return (
    <span className="notch-fitted" ref={box}>
      <svg
        className={`notch notch-${clock.light}`}
        width={width}
        height={14}
        viewBox={`0 5 ${width} 18`}
        preserveAspectRatio="none"
        role="img"
        aria-label={clockSentence(speech, clock)}
      >
        {cells.map((cell, at) => (
          <Cell key={at} cell={cell} />
        ))}
      </svg>
    </span>
  );
};

const Cell = ({ cell: { kind, x, width, uncertain = false } }: { cell: PlacedCell }) => {
  if (kind === 'over') return <rect className="notch-over" x={x} y={TOP - 3} width={width} height={CELL + 6} />;
  if (kind === 'used' || kind === 'today')
    return <rect className={`notch-${kind}`} x={x} y={TOP} width={width} height={CELL} />;
  return (
    <rect
      className={uncertain ? 'notch-uncertain' : `notch-${kind}`}
      {...(kind === 'pause' && HATCHED)}
      x={x + 0.5}
      y={TOP + 0.5}
      width={width - 1}
      height={CELL - 1}
    />
  );
};

/** A line above the days that an extension added (CLK-11). */
const ExtensionLine = ({ cells }: { cells: readonly PlacedCell[] }) => {
  const extended = cells.filter((cell) => cell.extended);
  const [first] = extended;
  const last = extended.at(-1);
  return first && last ? <path className="notch-extension" d={`M${first.x} 5.5H${last.x + last.width}`} /> : null;
};

/** A day that is not certain, or not there, has no flag. */
const hasFlag = ({ dueOn, light, endedOn }: Clock): boolean =>
  dueOn !== null && light !== 'provisional' && endedOn === undefined;

const legalFlag = (cells: readonly PlacedCell[]): number | null => {
  const last = cells.findLast(({ kind }) => kind === 'reserve');
  return last ? last.x + last.width + 0.75 : null;
};
