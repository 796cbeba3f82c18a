import type { LedgerFact } from './ledger-fact';
import { fundsOf, lifeAfter, lightOfLife, noLife, type Life } from './life';
import { ledgerFaults, rebuildLedger } from './rebuild-ledger';

let count = 0;
const fact = (type: string, data: object = {}): LedgerFact => {
  count += 1;
  return {
    eventId: `e${count}`,
    source: 'luodi/x',
    type: `luodi.x.${type}.v1`,
    sequence: count,
    occurredAt: count,
    actor: { kind: 'system', service: 'x' },
    data,
  };
};
const live = (...facts: LedgerFact[]): Life => facts.reduce(lifeAfter, noLife);

const item = (itemCode: string) => ({ itemCode, departmentId: 'planning', dueOn: '2026-05-20' });
const untilApproval = [
  fact('lead-logged'),
  fact('deal-signed'),
  fact('admission-opened', { meetingOn: '2026-03-19' }),
  fact('project-admitted'),
  fact('stage-opened', { stage: 'PLANNING', stageDueOn: '2026-06-01', items: [item('EIA'), item('LAND')] }),
];
const untilLand = [
  ...untilApproval,
  fact('stage-passed', { stage: 'PLANNING' }),
  fact('land-contracted', { agreedDeliveryOn: '2026-07-01' }),
];
const delivered = fact('land-delivered', { agreedStartOn: '2027-01-01', agreedCompletionOn: '2028-07-01' });

describe('the life a ledger reads from its facts', () => {
  it('shows the admission meeting as the next due date until it decided', () => {
    expect(live(...untilApproval.slice(0, 3))).toMatchObject({
      admission: 'OPEN',
      dueDates: { ADMISSION_MEETING: '2026-03-19' },
    });
    expect(live(...untilApproval)).toMatchObject({ admission: 'ADMITTED', position: { stage: 'approval' } });
  });

  it('follows the admission meeting to another agenda, off every agenda and back (S021)', () => {
    const open = untilApproval.slice(0, 3);
    const moved = (meetingOn: string | null) => fact('admission-meeting-moved', { meetingOn });
    expect(live(...open, moved('2026-04-02')).dueDates).toEqual({ ADMISSION_MEETING: '2026-04-02' });
    expect(live(...open, moved('2026-04-02'), moved(null)).dueDates).toEqual({});
    expect(live(...open, moved(null), moved('2026-04-30')).dueDates).toEqual({ ADMISSION_MEETING: '2026-04-30' });
    expect(live(...open, fact('deal-ended', { outcome: 'ENDED' }), moved('2026-04-02')).dueDates).toEqual({});
    expect(live(...untilApproval, moved('2026-04-02')).dueDates).toEqual(live(...untilApproval).dueDates);
  });

  it('follows the items of a stage with their lights until each is decided', () => {
    const warned = [...untilApproval, fact('item-warned', { stage: 'PLANNING', itemCode: 'EIA' })];
    expect(lightOfLife(live(...untilApproval))).toBe('GREEN');
    expect(lightOfLife(live(...warned))).toBe('YELLOW');
    const overdue = [...warned, fact('item-overdue', { stage: 'PLANNING', itemCode: 'LAND' })];
    expect(lightOfLife(live(...overdue))).toBe('RED');
    const decided = live(...overdue, fact('item-decided', { stage: 'PLANNING', itemCode: 'LAND' }));
    expect(Object.keys(decided.items)).toEqual(['PLANNING/EIA']);
    expect(
      live(...warned, fact('item-extended', { stage: 'PLANNING', itemCode: 'EIA', dueOn: '2026-06-03' })).items,
    ).toMatchObject({
      'PLANNING/EIA': { dueOn: '2026-06-03', light: 'GREEN' },
    });
    expect(live(...untilLand)).toMatchObject({ items: {}, dueDates: { LAND_DELIVERY: '2026-07-01' } });
  });

  it('moves what is due with a pause, a correction and a published calendar (S107, regulation 1.5)', () => {
    const eia = { stage: 'PLANNING', itemCode: 'EIA' };
    const paused = [...untilApproval, fact('special-procedure-started', eia)];
    expect(live(...paused).items['PLANNING/EIA']).toMatchObject({ paused: true });
    expect(live(...paused).items['PLANNING/LAND']?.paused).toBeUndefined();
    const resumed = fact('special-procedure-ended', { ...eia, dueOn: '2026-06-05', stageDueOn: '2026-06-15' });
    expect(live(...paused, resumed)).toMatchObject({
      items: { 'PLANNING/EIA': { departmentId: 'planning', dueOn: '2026-06-05', light: 'GREEN' } },
      dueDates: { 'STAGE/PLANNING': '2026-06-15' },
    });
    expect(live(...paused, resumed).items['PLANNING/EIA']?.paused).toBeUndefined();
    const asked = (stopsClock: boolean) => [...untilApproval, fact('correction-asked', { ...eia, stopsClock })];
    expect(live(...asked(true)).items['PLANNING/EIA']).toMatchObject({ paused: true });
    expect(live(...asked(false)).items).toEqual(live(...untilApproval).items);
    const corrected = live(...asked(true), fact('correction-ended', { ...eia, dueOn: '2026-05-27' }));
    expect(corrected.items['PLANNING/EIA']).toEqual({ departmentId: 'planning', dueOn: '2026-05-27', light: 'GREEN' });
    expect(live(...untilApproval, fact('correction-ended', eia)).items).toEqual(live(...untilApproval).items);
    const items = [{ itemCode: 'LAND', dueOn: '2026-05-22' }];
    const recomputed = fact('clocks-recomputed', { stage: 'PLANNING', items, stageDueOn: '2026-06-03' });
    expect(live(...untilApproval, recomputed)).toMatchObject({
      items: { 'PLANNING/EIA': { dueOn: '2026-05-20' }, 'PLANNING/LAND': { dueOn: '2026-05-22' } },
      dueDates: { 'STAGE/PLANNING': '2026-06-03' },
    });
  });

  it('walks the good ending: start, completion, production, funds', () => {
    const good = live(
      ...untilLand,
      delivered,
      fact('milestone-reached', { milestone: 'STARTED', reachedOn: '2026-12-01' }),
      fact('funds-arrived', { amountFen: '100', arrivedOn: '2026-12-31' }),
      fact('funds-arrived', { amountFen: '9007199254740993', arrivedOn: '2027-01-01' }),
      fact('milestone-reached', { milestone: 'COMPLETED', reachedOn: '2028-06-01' }),
      fact('milestone-reached', { milestone: 'IN_PRODUCTION', reachedOn: '2028-09-01' }),
    );
    expect(good).toMatchObject({
      position: { stage: 'production' },
      dueDates: {},
      fundsByYear: { '2026': '100', '2027': '9007199254740993' },
      milestones: { STARTED: '2026-12-01', IN_PRODUCTION: '2028-09-01' },
    });
    expect(fundsOf(good)).toBe('9007199254741093');
    expect(lightOfLife(good)).toBe('GREEN');
  });

  it('walks the bad ending: overdue start, warning, exit, recovered parcel', () => {
    const ground = { ground: 'START_OVERDUE' };
    const warned = [
      ...untilLand,
      delivered,
      fact('start-overdue'),
      fact('warning-issued', ground),
      fact('warning-delivered', { ...ground, rectifyBy: '2027-04-10' }),
    ];
    expect(live(...warned)).toMatchObject({
      position: { stage: 'warning' },
      dueDates: { 'RECTIFY/START_OVERDUE': '2027-04-10' },
    });
    expect(lightOfLife(live(...warned))).toBe('RED');
    expect(live(...warned, fact('rectified', ground)).position.stage).toBe('land');
    const exiting = [...warned, fact('exit-ordered', ground)];
    expect(live(...exiting)).toMatchObject({ position: { stage: 'exit' } });
    expect(live(...exiting, fact('parcel-recovered'))).toMatchObject({
      position: { stage: 'second-promotion' },
      alarms: [],
      dueDates: {},
    });
  });

  it('shows the contract that an award asks for, until it is signed or the award is given up (S067)', () => {
    const awarded = [...untilApproval, fact('land-awarded', { contractBy: '2026-06-20' })];
    expect(live(...awarded).dueDates.LAND_CONTRACT).toBe('2026-06-20');
    const signed = live(...awarded, fact('land-contracted', { agreedDeliveryOn: '2026-07-01' })).dueDates;
    expect(signed).toMatchObject({ LAND_DELIVERY: '2026-07-01' });
    expect(signed.LAND_CONTRACT).toBeUndefined();
    expect(live(...awarded, fact('listing-ended')).dueDates.LAND_CONTRACT).toBeUndefined();
  });

  it('moves the rectification day with an extension or a calendar, and forgets a warning that an objection cancelled', () => {
    const warned = [
      ...untilLand,
      delivered,
      fact('warning-issued', { ground: 'TAX' }),
      fact('warning-delivered', { ground: 'TAX', rectifyBy: '2027-06-01' }),
      fact('rectification-moved', { ground: 'TAX', rectifyBy: '2027-06-11' }),
      fact('warning-objected', { ground: 'TAX', answerBy: '2027-03-10' }),
    ];
    expect(live(...warned).dueDates).toMatchObject({ 'RECTIFY/TAX': '2027-06-11', 'OBJECTION/TAX': '2027-03-10' });
    const dismissed = live(...warned, fact('objection-answered', { ground: 'TAX', result: 'DISMISSED' }));
    expect([dismissed.dueDates['OBJECTION/TAX'], dismissed.alarms]).toEqual([undefined, ['WARNING/TAX']]);
    const upheld = live(...warned, fact('objection-answered', { ground: 'TAX', result: 'UPHELD' }));
    expect([upheld.dueDates['RECTIFY/TAX'], upheld.alarms, lightOfLife(upheld)]).toEqual([undefined, [], 'GREEN']);
  });

  it('shows the next legal day of a case of idle land', () => {
    const opened = [...untilLand, delivered, fact('idle-case-advanced', { step: 'OPENED', dueOn: '2028-02-01' })];
    expect(live(...opened).dueDates.IDLE_LAND).toBe('2028-02-01');
    expect(live(...opened, fact('idle-case-advanced', { step: 'CLOSED' })).dueDates.IDLE_LAND).toBeUndefined();
  });

  it('ends with a rejection or a drop, with nothing open', () => {
    expect(live(...untilApproval.slice(0, 3), fact('project-rejected'))).toMatchObject({
      admission: 'REJECTED',
      position: { stage: 'ended' },
      dueDates: {},
    });
    expect(live(...untilApproval, fact('deal-ended', { outcome: 'DROPPED' }))).toMatchObject({
      outcome: 'DROPPED',
      items: {},
      position: { stage: 'ended' },
    });
  });

  it('lets a fact that nobody reads change nothing', () => {
    expect(live(fact('delegation-changed', { from: '2026-01-01' }))).toEqual(noLife);
  });
});

describe('rebuilding a ledger', () => {
  const facts = [...untilLand, delivered].map((one) => ({ fact: one, causeSeen: true }));

  it('gives the same bytes from the same facts (S107)', () => {
    const once = rebuildLedger(facts);
    const again = rebuildLedger(JSON.parse(JSON.stringify(facts)) as typeof facts);
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    expect(ledgerFaults(once.entries, once)).toEqual([]);
  });

  it('finds a changed fact, a removed entry and a state that the facts do not give', () => {
    const rebuilt = rebuildLedger(facts);
    const changed = rebuilt.entries.map((entry) =>
      entry.seq === 3 ? { ...entry, fact: { ...entry.fact, data: { meetingOn: '2026-01-01' } } } : entry,
    );
    expect(ledgerFaults(changed, rebuilt)).toContainEqual({ seq: 3, fault: 'CHAIN_HASH' });
    expect(
      ledgerFaults(
        rebuilt.entries.filter((entry) => entry.seq !== 2),
        rebuilt,
      ),
    ).toContainEqual({ seq: 2, fault: 'CHAIN_SEQUENCE' });
    expect(ledgerFaults(rebuilt.entries, { ...rebuilt, life: { ...rebuilt.life, outcome: 'DROPPED' } })).toEqual([
      { seq: null, fault: 'LIFE' },
    ]);
    expect(ledgerFaults(rebuilt.entries.slice(0, -1), rebuilt).map(({ fault }) => fault)).toEqual([
      'COUNT',
      'HEAD_HASH',
      'LIFE',
    ]);
  });

  it('hashes numbers that are not whole as their text, so that no event can break the chain', () => {
    const odd = rebuildLedger([{ fact: fact('odd', { share: 0.5, list: [1, null, true] }), causeSeen: true }]);
    expect(ledgerFaults(odd.entries, odd)).toEqual([]);
  });
});
