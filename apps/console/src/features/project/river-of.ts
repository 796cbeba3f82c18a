import type { River, RiverMark, RiverSegment } from '@luodi/console-ui';
import { dayOf } from '@luodi/domain';
import type { Translate } from '../../i18n/texts';
import { dayOfFact, type Case, type Ledger, type LedgerEntry, type Stage, type Supply } from './use-project';

/** What the picture of a life is drawn from: facts of the server, no date of our own. */
export interface LifeFacts {
  readonly ledger: Ledger;
  readonly entries: readonly LedgerEntry[];
  readonly approval: Case | null;
  readonly supply: Supply | null;
  readonly today: string;
  readonly t: Translate;
  readonly word: (word: { readonly zh: string; readonly en: string }) => string;
}

type Segments = readonly RiverSegment[];
type Marks = readonly RiverMark[];

/** The river of a project: done in ink, what runs in the accent, contract dates outlined. */
export function riverOf(facts: LifeFacts): River {
  const marks = [...deal(facts), ...land(facts), ...building(facts)];
  const segments = [...beginning(facts), ...stages(facts), ...supplying(facts), ...built(facts)];
  const days = [...segments.flatMap(({ from, to }) => [from, to]), ...marks.map(({ day }) => day), facts.today].sort();
  const first = days[0] ?? facts.today;
  const last = days.at(-1) ?? facts.today;
  const stage = currentStage(facts.approval);
  return {
    from: first,
    to: last,
    today: facts.today,
    slowFrom: slowFrom(facts.today, last),
    fork: admittedOn(facts) ?? null,
    join: startOf(facts)?.day ?? null,
    segments,
    marks,
    ...(stage?.status === 'RUNNING' && { lens: { from: stage.acceptedOn, to: stage.dueOn ?? facts.today } }),
  };
}

/** The stage that runs; else the last one. */
export const currentStage = (approval: Case | null): Stage | undefined =>
  approval?.stages.find(({ status }) => status === 'RUNNING') ?? approval?.stages.at(-1);

/** Three years or more ahead are drawn in quarters from the next year but one on. */
function slowFrom(today: string, last: string): string | null {
  const [now, then] = [Number(today.slice(0, 4)), Number(last.slice(0, 4))];
  return then - now >= 2 ? `${now + 1}-07-01` : null;
}

const occurred = (entries: readonly LedgerEntry[], type: string): string | undefined => {
  const at = entries.find((entry) => entry.type.startsWith(type))?.occurredAt;
  return at === undefined ? undefined : dayOf(Date.parse(at));
};

const admittedOn = ({ entries }: LifeFacts): string | undefined =>
  dayOfFact(entries, 'luodi.approval.project-admitted', 'decidedOn') ??
  occurred(entries, 'luodi.approval.project-admitted');

function startOf({ ledger, supply, t }: LifeFacts): RiverMark | undefined {
  const done = ledger.milestones['STARTED'];
  if (done !== undefined)
    return { key: 'start', stream: 'main', name: t('project.markStarted'), day: done, state: 'done' };
  const agreed = supply?.agreedStartOn;
  return agreed
    ? { key: 'start', stream: 'main', name: t('project.agreedStart'), day: agreed, state: 'contract' }
    : undefined;
}

function deal(facts: LifeFacts): Marks {
  const admitted = admittedOn(facts);
  const { ledger, t } = facts;
  return [
    { key: 'signed', stream: 'main', name: t('project.markSigned'), day: ledger.signedOn, state: 'done' },
    ...(admitted === undefined
      ? []
      : [{ key: 'admitted', stream: 'main', name: t('project.markAdmitted'), day: admitted, state: 'done' } as const]),
  ];
}

function land({ supply, t }: LifeFacts): Marks {
  const mark = (key: string, name: string, day: string | null | undefined): Marks =>
    day ? [{ key, stream: 'land', name, day, state: 'done' }] : [];
  return [
    ...mark('contract', t('project.markContract'), supply?.contractedOn),
    ...mark('delivered', t('project.markDelivered'), supply?.deliveredOn),
  ];
}

function building(facts: LifeFacts): Marks {
  const { ledger, entries, t } = facts;
  const start = startOf(facts);
  const completed = ledger.milestones['COMPLETED'];
  const produced = ledger.milestones['IN_PRODUCTION'];
  const agreed =
    ledger.dueDates.find(({ what }) => what === 'COMPLETION')?.dueOn ??
    dayOfFact(entries, 'luodi.land.land-delivered', 'agreedCompletionOn');
  const completion = completed ?? agreed;
  return [
    ...(start ? [start] : []),
    ...(completion === undefined
      ? []
      : [
          {
            key: 'completion',
            stream: 'main',
            name: completed === undefined ? t('project.agreedCompletion') : t('project.markCompleted'),
            day: completion,
            state: completed === undefined ? 'contract' : 'done',
          } as const,
        ]),
    ...(produced === undefined
      ? []
      : [
          {
            key: 'production',
            stream: 'main',
            name: t('project.markProduction'),
            day: produced,
            state: 'done',
          } as const,
        ]),
  ];
}

function beginning(facts: LifeFacts): Segments {
  const { ledger, entries, today, t } = facts;
  const logged = occurred(entries, 'luodi.leads.lead-logged');
  const admitted = admittedOn(facts);
  const main = { stream: 'main' } as const;
  return [
    ...(logged === undefined
      ? []
      : [
          {
            ...main,
            key: 'lead',
            name: t('project.segLead'),
            from: logged,
            to: ledger.signedOn,
            state: 'done',
          } as const,
        ]),
    {
      ...main,
      key: 'admission',
      name: admitted === undefined ? t('project.lifeAdmission') : '',
      from: ledger.signedOn,
      to: admitted ?? today,
      state: admitted === undefined ? 'current' : 'done',
    },
  ];
}

const stages = ({ approval, today, word }: LifeFacts): Segments =>
  (approval?.stages ?? []).map(({ stage, round, name, acceptedOn, endedOn, status }) => ({
    key: `stage-${stage}-${round}`,
    stream: 'approval',
    name: word(name),
    from: acceptedOn,
    to: endedOn ?? today,
    state: status === 'RUNNING' ? 'current' : 'done',
  }));

function supplying({ supply, entries, ledger, today, t }: LifeFacts): Segments {
  const opened = occurred(entries, 'luodi.land.supply-opened');
  if (supply === null || opened === undefined) return [];
  const delivered = supply.deliveredOn;
  const started = ledger.milestones['STARTED'];
  const done: Segments = [
    {
      key: 'supply',
      stream: 'land',
      name: t('project.segSupply'),
      from: opened,
      to: delivered ?? today,
      state: delivered === null ? 'current' : 'done',
    },
  ];
  if (delivered === null || supply.agreedStartOn === null) return done;
  const until = started ?? today;
  const waits: Segments = [
    {
      key: 'wait',
      stream: 'land',
      name: '',
      from: delivered,
      to: until,
      state: started === undefined ? 'current' : 'done',
    },
  ];
  const ahead: Segments =
    started === undefined && supply.agreedStartOn > today
      ? [{ key: 'ahead', stream: 'land', name: '', from: today, to: supply.agreedStartOn, state: 'contract' }]
      : [];
  return [...done, ...waits, ...ahead];
}

function built(facts: LifeFacts): Segments {
  const { ledger, today, t } = facts;
  const start = startOf(facts);
  const completion = building(facts).find(({ key }) => key === 'completion');
  if (start === undefined || completion === undefined) return [];
  const base = { stream: 'main', name: t('project.segBuild') } as const;
  if (start.state === 'contract')
    return [{ ...base, key: 'build', from: start.day, to: completion.day, state: 'contract' }];
  if (completion.state === 'done')
    return [
      { ...base, key: 'build', from: start.day, to: completion.day, state: 'done' },
      {
        ...base,
        key: 'after',
        name: '',
        from: completion.day,
        to: ledger.milestones['IN_PRODUCTION'] ?? today,
        state: ledger.milestones['IN_PRODUCTION'] === undefined ? 'current' : 'done',
      },
    ];
  return [
    { ...base, key: 'build', from: start.day, to: today, state: 'current' },
    ...(completion.day > today
      ? [{ ...base, key: 'rest', name: '', from: today, to: completion.day, state: 'contract' } as const]
      : []),
  ];
}
