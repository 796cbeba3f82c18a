import type { ReactNode } from 'react';
import { useSpeech } from '../texts/ui-language';
import type { Clock, LightName } from './clock';
import { lightWords } from './clock-words';
import './light.css';

const SHAPES: Readonly<Record<LightName, ReactNode>> = {
  green: <circle cx="6" cy="6" r="5" fill="var(--green)" />,
  yellow: (
    <path d="M6 .8 11.6 11H.4Z" fill="var(--amber)" stroke="var(--amber-x)" strokeWidth=".9" strokeLinejoin="round" />
  ),
  red: <path d="M6 0l6 6-6 6-6-6Z" fill="var(--red)" />,
  black: (
    <>
      <rect x=".5" y=".5" width="11" height="11" fill="var(--ink)" />
      <path d="M2.8 7.6 6 4.4 9.2 7.6" fill="none" stroke="var(--sheet)" strokeWidth="1.6" />
    </>
  ),
  paused: (
    <>
      <circle cx="6" cy="6" r="5.4" fill="none" stroke="var(--ink3)" strokeWidth="1.1" />
      <path d="M4.4 3.6v4.8M7.6 3.6v4.8" stroke="var(--ink3)" strokeWidth="1.5" />
    </>
  ),
  provisional: (
    <circle cx="6" cy="6" r="5" fill="none" stroke="var(--ink3)" strokeWidth="1.3" strokeDasharray="2.2 1.7" />
  ),
  waiting: <circle cx="6" cy="6" r="5" fill="none" stroke="var(--line2)" strokeWidth="1.3" />,
  'not-concerned': <path d="M2 6h8" stroke="var(--line2)" strokeWidth="1.5" />,
  done: <path d="M1.2 6.4 4.6 9.8 10.8 2.6" fill="none" stroke="var(--ink2)" strokeWidth="1.6" />,
};

/** The shape alone, beside words that stand elsewhere (a legend, a card). Never a statement by itself. */
export const LightShape = ({ light, size = 12 }: { light: LightName; size?: number }) => (
  <svg className="light-shape" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
    {SHAPES[light]}
  </svg>
);

interface LightProps {
  readonly clock: Pick<Clock, 'light' | 'remaining'>;
  /** Below the words: 第 13 / 14 日. */
  readonly below?: ReactNode;
  /** Large: the title line of a case. */
  readonly large?: boolean;
  /** The due day stands beside it: 到期 is enough. */
  readonly short?: boolean;
}

/** 红黄绿灯: shape, words and number; colour comes last (GOV-07). */
export const Light = ({ clock, below, large = false, short = false }: LightProps) => {
  const speech = useSpeech();
  const words = lightWords(speech, clock, short);
  const trim = speech.language === 'zh-CN';
  return (
    <span className="light-block">
      <span className={`light light-${clock.light}${large ? ' light-large' : ''}`}>
        <LightShape light={clock.light} size={large ? 16 : 12} />
        <span>
          {trim ? words.before.trimEnd() : words.before}
          {words.number !== '' && <b>{words.number}</b>}
          {trim ? words.after.trimStart() : words.after}
        </span>
      </span>
      {below !== undefined && <span className="light-below">{below}</span>}
    </span>
  );
};
