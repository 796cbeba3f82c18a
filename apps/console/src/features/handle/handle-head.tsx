import { DayNotch, Light, Note, useSpeech, useWidth, WhyPanel, type Clock } from '@luodi/console-ui';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTexts, useWord, type Translate } from '../../i18n/texts';
import { useIsPhone } from '../../preferences/use-is-phone';
import { pauseKey } from './move-words';
import type { Handled } from './use-handle';

/** Title line and ruler: how many days are left, which file this is, and its days. */
export const HandleHead = ({ handled }: { handled: Handled }) => {
  const t = useTexts();
  const word = useWord();
  const { approval, item, derived } = handled;
  const clock = useMemo(() => withPauses(handled, t), [handled, t]);
  const isPhone = useIsPhone();
  return (
    <>
      <header className="handle-title">
        {!isPhone && <Light clock={clock} large />}
        <h1 className="song">{word(item.name)}</h1>
        <Link to="/projects/$projectId" params={{ projectId: approval.projectId }}>
          {approval.projectName}
        </Link>
        <span className="handle-firm">{approval.firmName}</span>
        {approval.projectCode !== null && <span className="code handle-code">{approval.projectCode}</span>}
      </header>
      {item.provisional && <Note>{t('handle.provisional', { years: item.missingYears.join('、') })}</Note>}
      {derived && (isPhone ? <Strip clock={clock} /> : <Ruler clock={clock} />)}
    </>
  );
};

/** Names the stops of the clock by what they are. */
function withPauses({ clock, derived, item }: Handled, t: Translate): Clock {
  if (derived === undefined) return clock;
  const nameOn = (day: string): string | undefined => {
    const ids = derived.days.find((one) => one.day === day)?.pauses ?? [];
    const kind = derived.pauses.find(({ id }) => ids.includes(id))?.kind;
    return kind && t(pauseKey(kind));
  };
  const days = clock.days.map((day) => {
    const pause = day.kind === 'pause' ? nameOn(day.day) : undefined;
    return pause === undefined ? day : { ...day, pause };
  });
  const open = item.specialProcedure;
  return {
    ...clock,
    days,
    ...(open && { expectedOn: open.expectedUntil, reason: t(pauseKey(open.kind)) }),
  };
}

/** A short clock keeps slots wide enough for the words above neighbouring days, and the words behind the last flag have room. */
const SLOT = 120;
const WORDS = 96;
const ROOM = 64;
const rulerWidth = (width: number, days: number): number => Math.min(width - ROOM, days * SLOT + WORDS);

const Ruler = ({ clock }: { clock: Clock }) => {
  const t = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(1076);
  return (
    <section className="handle-ruler" aria-label={t('handle.ruler')}>
      <div>
        <WhyThisDay clock={clock} />
        <Limit clock={clock} />
      </div>
      <div ref={box}>
        <DayNotch form="calendar" clock={clock} width={rulerWidth(width, clock.days.length)} />
      </div>
    </section>
  );
};

/** On a phone: words, the budget, and the due day. */
const Strip = ({ clock }: { clock: Clock }) => {
  const t = useTexts();
  const { say } = useSpeech();
  return (
    <section className="handle-strip" aria-label={t('handle.ruler')}>
      <p>
        <Light clock={clock} large />
        <span className="caption">{say('dayOf', { a: clock.used, b: clock.budget })}</span>
        <WhyThisDay clock={clock} />
      </p>
      <DayNotch form="budget" clock={clock} stretch />
      <Limit clock={clock} />
    </section>
  );
};

const Limit = ({ clock }: { clock: Clock }) => {
  const t = useTexts();
  const { day } = useSpeech();
  const unit =
    clock.unit === 'workday'
      ? t('handle.limitWorkdays', { n: clock.budget })
      : t('handle.limitNatural', { n: clock.budget });
  return (
    <p className="handle-limit">
      <span>{unit}</span>
      <span>{clock.dueOn === null ? t('handle.noDue') : t('handle.dueOn', { day: day.short(clock.dueOn) })}</span>
    </p>
  );
};

const WhyThisDay = ({ clock }: { clock: Clock }) => {
  const t = useTexts();
  const { say, day } = useSpeech();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const question = clock.dueOn === null ? say('whyStopped') : say('whyThisDay', { day: day.sentence(clock.dueOn) });
  return (
    <>
      <button type="button" className="link" onClick={(event) => setAnchor(event.currentTarget)}>
        {t('handle.why')}
      </button>
      {anchor && (
        <WhyPanel question={question} anchor={anchor} onClose={() => setAnchor(null)}>
          <DayNotch form="derivation" clock={clock} />
        </WhyPanel>
      )}
    </>
  );
};
