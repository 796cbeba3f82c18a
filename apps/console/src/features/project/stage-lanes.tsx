import {
  DayNotch,
  isLate,
  Light,
  TimeAxis,
  TimeColumnHead,
  TimeColumnRow,
  useSpeech,
  WhyPanel,
  type Clock,
} from '@luodi/console-ui';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { clockOf } from '../../data/clock-of';
import { itemClockQuery } from '../../data/queries';
import { useCalendarBetween } from '../../data/use-calendar';
import { useNames } from '../../data/use-names';
import { useTexts, useWord } from '../../i18n/texts';
import type { Stage } from './use-project';

interface LanesProps {
  readonly stage: Stage;
  readonly projectId: string;
  readonly today: string;
  readonly width: number;
}

type Item = Stage['items'][number];

interface Lane {
  readonly item: Item;
  readonly clock: Clock;
}

const LEFT = 380;
/** Words behind the last flag. */
const ROOM = 120;

/** A stage as lanes on one calendar: at the left light, item and office, at the right the days. */
export const StageLanes = ({ stage, projectId, today, width }: LanesProps) => {
  const t = useTexts();
  const word = useWord();
  const lanes = useLanes(stage, projectId);
  const last = lastDay(stage, today);
  const calendar = useCalendarBetween(stage.acceptedOn, last);
  const [asked, setAsked] = useState<{ readonly lane: Lane; readonly anchor: HTMLElement } | null>(null);
  const arrived = lanes.filter(({ item }) => item.decidedOn !== null).length;
  if (calendar === undefined) return null;
  const slot = Math.min(24, Math.max(4, Math.floor((width - LEFT - ROOM) / Math.max(1, calendar.days.length))));
  return (
    <section className="lanes" aria-label={t('project.lanes', { stage: word(stage.name), n: stage.items.length })}>
      <TimeAxis days={calendar.days} today={today} slot={slot} room={ROOM}>
        <div className="lane lane-head">
          <p className="clip" title={stage.waitingFor ? word(stage.waitingFor) : undefined}>
            <b>{t('project.joined', { done: arrived, all: lanes.length })}</b>
            {stage.waitingFor && <>，{word(stage.waitingFor)}</>}
          </p>
          <TimeColumnHead />
        </div>
        <StageRow stage={stage} today={today} />
        {lanes.map((lane) => (
          <LaneRow key={lane.item.itemCode} lane={lane} onAsk={(anchor) => setAsked({ lane, anchor })} />
        ))}
      </TimeAxis>
      {asked && <Why lane={asked.lane} anchor={asked.anchor} onClose={() => setAsked(null)} />}
    </section>
  );
};

/** The lanes end with the last day that anything is due, or with the end of the stage. */
function lastDay({ endedOn, dueOn, items }: Stage, today: string): string {
  if (endedOn !== null)
    return [endedOn, ...items.map(({ decidedOn }) => decidedOn ?? endedOn)].sort().at(-1) ?? endedOn;
  return [today, dueOn ?? today, ...items.map((item) => item.dueOn ?? today)].sort().at(-1) ?? today;
}

/** Red, yellow, then the flow; what has ended stays visible at the end. */
const rank = ({ item, clock }: Lane): number => {
  if (item.decidedOn !== null) return 4;
  if (isLate(clock.light)) return 0;
  return { yellow: 1, paused: 3 }[clock.light as string] ?? 2;
};

function useLanes(stage: Stage, projectId: string): readonly Lane[] {
  const derived = useQueries({
    queries: stage.items.map(({ itemCode }) => itemClockQuery({ projectId, stage: stage.stage, itemCode })),
  });
  return stage.items
    .map((item, at): Lane => {
      const clock = clockOf(item, derived[at]?.data);
      return {
        item,
        clock:
          item.decidedOn === null
            ? clock
            : {
                ...clock,
                light: 'done',
                endedOn: item.decidedOn,
                days: clock.days.filter(({ day }) => day <= (item.decidedOn ?? '')),
              },
      };
    })
    .sort((one, other) => rank(one) - rank(other));
}

const StageRow = ({ stage, today }: { stage: Stage; today: string }) => {
  const t = useTexts();
  const word = useWord();
  const names = useNames();
  const { day } = useSpeech();
  return (
    <div className="lane lane-stage">
      <p>
        <span className="caption">{stage.endedOn === null ? t('project.stageClock') : day.bare(stage.endedOn)}</span>
        <b className="clip">{word(stage.name)}</b>
        <i>{t('project.lead', { unit: names.department(stage.leadDepartmentId) })}</i>
      </p>
      <TimeColumnRow
        height={36}
        clock={{
          light: stage.endedOn === null ? 'green' : 'done',
          unit: 'workday',
          today,
          budget: 0,
          used: 0,
          remaining: null,
          dueOn: stage.dueOn,
          ...(stage.endedOn !== null && { endedOn: stage.endedOn }),
          days: [],
        }}
      />
    </div>
  );
};

const LaneRow = ({ lane, onAsk }: { lane: Lane; onAsk: (anchor: HTMLElement) => void }) => {
  const word = useWord();
  const names = useNames();
  const { item, clock } = lane;
  return (
    <div className={isLate(clock.light) ? 'lane lane-late' : 'lane'}>
      <p>
        <button type="button" className="why-button" onClick={(event) => onAsk(event.currentTarget)}>
          <Light clock={clock} />
        </button>
        <span className="clip">{word(item.name)}</span>
        <i className="clip">{names.department(item.departmentId)}</i>
      </p>
      <TimeColumnRow clock={clock} height={29} />
    </div>
  );
};

const Why = ({ lane, anchor, onClose }: { lane: Lane; anchor: HTMLElement; onClose: () => void }) => {
  const { say, day } = useSpeech();
  const word = useWord();
  const { dueOn } = lane.item;
  return (
    <WhyPanel
      question={dueOn === null ? say('whyStopped') : say('whyThisDay', { day: day.sentence(dueOn) })}
      about={word(lane.item.name)}
      anchor={anchor}
      onClose={onClose}
    >
      <DayNotch form="derivation" clock={{ ...lane.clock, dueOn }} />
    </WhyPanel>
  );
};
