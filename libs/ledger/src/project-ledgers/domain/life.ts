import { afterFact, LIFECYCLE_START, type LegalDay, type LifecycleFact, type LifecyclePosition } from '@luodi/domain';
import type { LedgerFact } from './ledger-fact';

export type Light = 'GREEN' | 'YELLOW' | 'RED';

export interface OpenItem {
  readonly departmentId: string;
  readonly dueOn: LegalDay;
  readonly light: Light;
  /** Its clock stands still, in a special procedure (行政许可法 45) or a correction: the day above is no longer due. */
  readonly paused?: true;
}

/** Where a project stands, read from its entries alone: rebuilding the ledger rebuilds this (S107). */
export interface Life {
  readonly position: LifecyclePosition;
  readonly admission: 'NONE' | 'OPEN' | 'ADMITTED' | 'REJECTED';
  readonly outcome: string | null;
  readonly milestones: Readonly<Record<string, LegalDay>>;
  /** Verified paid-in funds in fen, by the calendar year of their arrival (8.2). */
  readonly fundsByYear: Readonly<Record<string, string>>;
  /** Running approval items by `stage/item`. */
  readonly items: Readonly<Record<string, OpenItem>>;
  /** What is due when, by its name. */
  readonly dueDates: Readonly<Record<string, LegalDay>>;
  /** Open troubles that turn the project red. */
  readonly alarms: readonly string[];
}

export const noLife: Life = {
  position: LIFECYCLE_START,
  admission: 'NONE',
  outcome: null,
  milestones: {},
  fundsByYear: {},
  items: {},
  dueDates: {},
  alarms: [],
};

type Data = Readonly<Record<string, unknown>>;
type Reading = (life: Life, data: Data) => Life;

/** `luodi.land.land-delivered.v1` → `land-delivered` */
const nameOf = (type: string): string => type.split('.')[2] ?? type;

const text = (data: Data, field: string): string => {
  const value = data[field];
  return typeof value === 'string' ? value : '';
};

const without = <T>(record: Readonly<Record<string, T>>, ...keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

const due = (life: Life, what: string, day: LegalDay): Life =>
  day ? { ...life, dueDates: { ...life.dueDates, [what]: day } } : life;
const done = (life: Life, ...whats: readonly string[]): Life => ({
  ...life,
  dueDates: without(life.dueDates, ...whats),
});
const alarm = (life: Life, what: string): Life => ({ ...life, alarms: [...new Set([...life.alarms, what])] });
const calm = (life: Life, what: string): Life => ({ ...life, alarms: life.alarms.filter((one) => one !== what) });
const over = (life: Life): Life => ({ ...life, items: {}, dueDates: {}, alarms: [] });

const itemKey = (data: Data): string => `${text(data, 'stage')}/${text(data, 'itemCode')}`;

/** Another agenda, or none: a case that was laid aside has no due day (S021). */
function moveMeeting(life: Life, data: Data): Life {
  if (life.admission !== 'OPEN' || life.outcome !== null) return life;
  return due(done(life, 'ADMISSION_MEETING'), 'ADMISSION_MEETING', text(data, 'meetingOn'));
}

function changeItem(life: Life, data: Data, change: Partial<OpenItem>): Life {
  const key = itemKey(data);
  const item = life.items[key];
  return item ? { ...life, items: { ...life.items, [key]: { ...item, ...change } } } : life;
}

/** The item runs to another day, if one is told; a clock that stood still runs again. */
function moveItem(life: Life, data: Data): Life {
  const key = itemKey(data);
  const item = life.items[key];
  const dueOn = text(data, 'dueOn');
  if (!item || !dueOn || (dueOn === item.dueOn && !item.paused)) return life;
  const { departmentId } = item;
  return { ...life, items: { ...life.items, [key]: { departmentId, dueOn, light: 'GREEN' } } };
}

const moveStage = (life: Life, data: Data): Life => due(life, `STAGE/${text(data, 'stage')}`, text(data, 'stageDueOn'));

/** A published calendar moved open days (regulation 1.5). */
function recomputeClocks(life: Life, data: Data): Life {
  const stage = text(data, 'stage');
  const moved = (Array.isArray(data.items) ? data.items : []) as readonly Data[];
  return moveStage(
    moved.reduce<Life>((all, item) => moveItem(all, { ...item, stage }), life),
    data,
  );
}

function openStage(life: Life, data: Data): Life {
  const stage = text(data, 'stage');
  const listed = (Array.isArray(data.items) ? data.items : []) as readonly Data[];
  const opened = listed.map((item): [string, OpenItem] => [
    `${stage}/${text(item, 'itemCode')}`,
    { departmentId: text(item, 'departmentId'), dueOn: text(item, 'dueOn'), light: 'GREEN' },
  ]);
  return due(
    { ...life, items: { ...life.items, ...Object.fromEntries(opened) } },
    `STAGE/${stage}`,
    text(data, 'stageDueOn'),
  );
}

function closeStage(life: Life, data: Data): Life {
  const prefix = `${text(data, 'stage')}/`;
  const items = Object.fromEntries(Object.entries(life.items).filter(([key]) => !key.startsWith(prefix)));
  return done({ ...life, items }, `STAGE/${text(data, 'stage')}`);
}

function reachMilestone(life: Life, data: Data): Life {
  const milestone = text(data, 'milestone');
  const reached = { ...life, milestones: { ...life.milestones, [milestone]: text(data, 'reachedOn') } };
  if (milestone === 'STARTED') return calm(done(reached, 'START'), 'START_OVERDUE');
  return milestone === 'COMPLETED' ? done(reached, 'COMPLETION') : reached;
}

function addFunds(life: Life, data: Data): Life {
  const year = text(data, 'arrivedOn').slice(0, 4);
  const before = BigInt(life.fundsByYear[year] ?? '0');
  const sum = (before + BigInt(text(data, 'amountFen') || '0')).toString();
  return { ...life, fundsByYear: { ...life.fundsByYear, [year]: sum } };
}

/** The next legal day of a case of idle land; an ended case has none. */
const idleStep: Reading = (life, data) => due(done(life, 'IDLE_LAND'), 'IDLE_LAND', text(data, 'dueOn'));

/** An upheld objection cancels the warning: nothing is to be rectified, and what it said is no alarm. */
function objectionAnswered(life: Life, data: Data): Life {
  const ground = text(data, 'ground');
  const answered = done(life, `OBJECTION/${ground}`);
  if (text(data, 'result') !== 'UPHELD') return answered;
  return calm(calm(done(answered, `RECTIFY/${ground}`), `WARNING/${ground}`), ground);
}

const READINGS: Readonly<Record<string, Reading>> = {
  'deal-ended': (life, data) => ({ ...over(life), outcome: text(data, 'outcome') }),
  'milestone-reached': reachMilestone,
  'funds-arrived': addFunds,
  'admission-opened': (life, data) => due({ ...life, admission: 'OPEN' }, 'ADMISSION_MEETING', text(data, 'meetingOn')),
  'admission-meeting-moved': moveMeeting,
  'project-admitted': (life) => done({ ...life, admission: 'ADMITTED' }, 'ADMISSION_MEETING'),
  'project-rejected': (life) => ({ ...over(life), admission: 'REJECTED' }),
  'stage-opened': openStage,
  'item-decided': (life, data) => ({ ...life, items: without(life.items, itemKey(data)) }),
  'item-warned': (life, data) => changeItem(life, data, { light: 'YELLOW' }),
  'item-overdue': (life, data) => changeItem(life, data, { light: 'RED' }),
  'item-extended': moveItem,
  'special-procedure-started': (life, data) => changeItem(life, data, { paused: true }),
  'special-procedure-ended': (life, data) => moveStage(moveItem(life, data), data),
  'correction-asked': (life, data) => (data.stopsClock === true ? changeItem(life, data, { paused: true }) : life),
  'correction-ended': moveItem,
  'clocks-recomputed': recomputeClocks,
  'stage-passed': closeStage,
  'stage-refused': closeStage,
  'stage-withdrawn': closeStage,
  'land-contracted': (life, data) => due(done(life, 'LAND_CONTRACT'), 'LAND_DELIVERY', text(data, 'agreedDeliveryOn')),
  'land-delivered': (life, data) => {
    const agreed = due(due(life, 'START', text(data, 'agreedStartOn')), 'COMPLETION', text(data, 'agreedCompletionOn'));
    return done(agreed, 'LAND_DELIVERY');
  },
  'land-awarded': (life, data) => due(life, 'LAND_CONTRACT', text(data, 'contractBy')),
  'listing-ended': (life) => done(life, 'LAND_CONTRACT'),
  'idle-case-advanced': idleStep,
  'start-overdue': (life) => alarm(done(life, 'START'), 'START_OVERDUE'),
  'idle-land-recognised': (life, data) => alarm(life, text(data, 'status')),
  'warning-issued': (life, data) => alarm(life, `WARNING/${text(data, 'ground')}`),
  'warning-delivered': (life, data) => due(life, `RECTIFY/${text(data, 'ground')}`, text(data, 'rectifyBy')),
  rectified: (life, data) => calm(done(life, `RECTIFY/${text(data, 'ground')}`), `WARNING/${text(data, 'ground')}`),
  'exit-ordered': (life, data) => alarm(done(life, `RECTIFY/${text(data, 'ground')}`), 'EXIT'),
  'exit-withdrawn': (life, data) => calm(calm(life, 'EXIT'), `WARNING/${text(data, 'ground')}`),
  'rectification-moved': (life, data) => due(life, `RECTIFY/${text(data, 'ground')}`, text(data, 'rectifyBy')),
  'warning-objected': (life, data) => due(life, `OBJECTION/${text(data, 'ground')}`, text(data, 'answerBy')),
  'objection-answered': objectionAnswered,
  'parcel-recovered': over,
};

const MILESTONE_FACTS: Readonly<Record<string, LifecycleFact>> = {
  STARTED: 'construction-started',
  IN_PRODUCTION: 'production-started',
};

/** The life after a fact. A fact nobody reads here changes nothing but stands in the ledger all the same. */
export function lifeAfter(life: Life, fact: LedgerFact): Life {
  const name = nameOf(fact.type);
  const data = (fact.data ?? {}) as Data;
  const read = READINGS[name]?.(life, data) ?? life;
  const moved = name === 'milestone-reached' ? MILESTONE_FACTS[text(data, 'milestone')] : (name as LifecycleFact);
  return moved ? { ...read, position: afterFact(life.position, moved) } : read;
}

/** The project's light: the worst of its items, red with any open alarm. */
export function lightOfLife(life: Life): Light {
  const lights = Object.values(life.items).map((item) => item.light);
  if (life.alarms.length > 0 || lights.includes('RED')) return 'RED';
  return lights.includes('YELLOW') ? 'YELLOW' : 'GREEN';
}

/** Paid-in funds in fen, all years together. */
export const fundsOf = (life: Life): string =>
  Object.values(life.fundsByYear)
    .reduce((sum, year) => sum + BigInt(year), 0n)
    .toString();
