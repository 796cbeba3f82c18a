import { areaFromM2, m2Text, muText } from '@luodi/domain';
import { useSpeech } from '../texts/ui-language';
import { grouped, shiftLeft } from './exact-text';

/** What is not known. Never 0 (missing ≠ 0). */
export const MISSING = '—';

const FEN_PER_WAN = 6;
const FEN_PER_YI = 10;

interface MoneyProps {
  /** Fen as an exact text; null when it is not known. */
  readonly fen: string | null | undefined;
  /** 万元 for clerks, 亿元 for leaders; the unit stands in the header, never in the cell. */
  readonly in?: 'wan' | 'yi';
}

/** An amount of money: 126,000.00 (万元). */
export const Money = ({ fen, in: unit = 'wan' }: MoneyProps) => (
  <span className="number">
    {fen === null || fen === undefined
      ? MISSING
      : grouped(shiftLeft(fen, unit === 'wan' ? FEN_PER_WAN : FEN_PER_YI), 2)}
  </span>
);

/** An area: 86.40 (亩), and on hover 57,600.00 平方米. 1 亩 is exactly 2000/3 m². */
export const Area = ({ m2 }: { m2: string | null | undefined }) => {
  const { say } = useSpeech();
  if (m2 === null || m2 === undefined) return <span className="number">{MISSING}</span>;
  const area = areaFromM2(m2);
  return (
    <span className="number" title={say('squareMetres', { n: grouped(m2Text(area), 2) })}>
      {grouped(muText(area), 2)}
    </span>
  );
};

/** A share with two decimals: 93.48%. */
export const Percent = ({ value }: { value: string | null | undefined }) => (
  <span className="number">{value === null || value === undefined ? MISSING : `${grouped(value, 2)}%`}</span>
);

/** A text, or the sign that it is missing. */
export const Known = ({ children }: { children: string | number | null | undefined }) =>
  children === null || children === undefined || children === '' ? MISSING : children;
