import type { Speech } from '../texts/ui-language';
import type { Clock, LightName } from './clock';

/** 剩 7 日: the words of a light around its number; no light is ever shown without them. */
export interface LightWords {
  /** Before the number; the whole text when there is none. */
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const MARK = '\u0000';
const around = (text: string, n: number): LightWords => {
  const [before = '', after = ''] = text.split(MARK);
  return { before, number: String(n), after };
};
const whole = (before: string): LightWords => ({ before, number: '', after: '' });

/** What a light says. `remaining` in counted days; the due day itself is 今日到期. */
export function lightWords({ say }: Speech, clock: Pick<Clock, 'light' | 'remaining'>, short = false): LightWords {
  const { light, remaining } = clock;
  const counted = (key: 'left' | 'late' | 'pausedLeft' | 'early', n: number) => around(say(key, { n: MARK }), n);
  if (light === 'not-concerned') return whole(say('notConcerned'));
  if (light === 'waiting') return whole(say('waiting'));
  if (light === 'done') return remaining === null || remaining <= 0 ? whole(say('done')) : counted('early', remaining);
  if (light === 'paused') return remaining === null ? whole(say('paused')) : counted('pausedLeft', remaining);
  if (remaining === null) return whole(say('undecided'));
  if (remaining < 0) return counted('late', -remaining);
  return remaining === 0 ? whole(say(short ? 'dueShort' : 'dueToday')) : counted('left', remaining);
}

/** The words as one string. */
export const lightText = (speech: Speech, clock: Pick<Clock, 'light' | 'remaining'>): string => {
  const { before, number, after } = lightWords(speech, clock);
  return `${before}${number}${after}`;
};

/** 10-22 周四 · 应于 10-10 · 预计 10-20 · 暂定 2027-01-18: the date beside a strip. */
export function dueText(speech: Speech, clock: Clock): string {
  const { say, day } = speech;
  if (clock.endedOn !== undefined) return day.bare(clock.endedOn);
  if (clock.light === 'paused')
    return clock.expectedOn ? say('expected', { day: day.bare(clock.expectedOn) }) : say('undecided');
  if (clock.dueOn === null) return say('undecided');
  if (clock.light === 'provisional') return say('provisional', { day: clock.dueOn });
  if (isLate(clock.light)) return say('wasDue', { day: day.bare(clock.dueOn) });
  if (clock.legalDueOn && clock.legalDueOn !== clock.dueOn) return say('promisedOn', { day: day.bare(clock.dueOn) });
  return day.short(clock.dueOn);
}

/** The label of a drawn clock for those who do not see it: one sentence. */
export const clockSentence = (speech: Speech, clock: Clock): string =>
  speech.say('clockSentence', { words: lightText(speech, clock), due: dueText(speech, clock) });

/** Whether the due day has passed. */
export const isLate = (light: LightName): boolean => light === 'red' || light === 'black';
