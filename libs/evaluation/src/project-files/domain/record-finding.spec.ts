import { startOfDay, systemActor, type Actor } from '@luodi/domain';
import { given } from '@luodi/testing';
import { findingRows } from '../rows/finding.row';
import { closeFinding } from './close-finding';
import { emptyProjectFile, evolveProjectFile, isExiting, type ProjectFile } from './project-file';
import type { FindingOutcome, FindingRecorded, ProjectFact, ProjectFileEvent } from './project-file.events';
import { recordFigures } from './record-figures';
import { recordFinding, type RecordFinding } from './record-finding';

const id = (n: number): string => `0000000${n}-3c1d-5b7a-8e2f-6d5c4b3a2f10`;
const by: Actor = systemActor('evaluation');
const at = (day: string): number => startOfDay(day) + 36_000_000;
const policies = {
  rectification: { version: 1, content: { repeatMonths: 24 } },
  check: { content: { fullProductionMonths: 24 } },
};
const rules = { initial: emptyProjectFile, evolve: evolveProjectFile };
const file = (...events: ProjectFileEvent[]) => given<ProjectFile, ProjectFileEvent>(rules, ...events);

const noted = (fact: ProjectFact): ProjectFileEvent => ({ type: 'FactNoted', fact });
const indicators = {
  investmentIntensityWanPerMu: '300',
  outputWanPerMu: '300',
  plotRatio: '1.0',
  taxWanPerMu: '15',
  energyTcePerWan: '0.5',
};
/** 20,000 m² are exactly 30 亩. */
const land = noted({ kind: 'CONTRACT', parcelId: id(3), areaM2: '20000', indicators, on: '2022-01-10' });
const delivery = noted({
  kind: 'DELIVERY',
  on: '2022-01-15',
  agreedStartOn: '2022-07-15',
  agreedCompletionOn: '2023-07-15',
});
const inProduction = noted({ kind: 'MILESTONE', milestone: 'IN_PRODUCTION', on: '2024-01-20' });
const figures = (year: number, facts: object): ProjectFileEvent => ({
  type: 'FiguresRecorded',
  year,
  ...facts,
  source: '统计年报 1',
  by,
});

const command: RecordFinding = {
  projectId: id(0),
  findingId: id(1),
  warningId: id(2),
  ground: 'TAX',
  evidence: '年度核查',
  foundOn: '2027-03-01',
  factKey: '2027:x',
  source: 'PERSON',
  year: 2026,
};
const recorded = (changes: Partial<FindingRecorded> = {}): FindingRecorded => ({
  type: 'FindingRecorded',
  findingId: id(1),
  warningId: id(2),
  ground: 'TAX',
  evidence: '年度核查',
  foundOn: '2026-03-01',
  factKey: '2026:2025:15:12.0000',
  parcelId: id(3),
  areaM2: '20000',
  repeated: false,
  policyVersion: 1,
  by,
  ...changes,
});
const closed = (outcome: FindingOutcome, warningId = id(2)): ProjectFileEvent => ({
  type: 'FindingClosed',
  warningId,
  outcome,
});
const find = (changes: Partial<RecordFinding>, ...events: ProjectFileEvent[]) =>
  file(...events).when(recordFinding, { ...command, ...changes }, policies, at('2027-03-02'));

describe('a finding against the agreement', () => {
  it('names agreed, reached and gap out of the file of the project, per mu and exact (S087, S089)', () => {
    const after = find({}, land, delivery, inProduction, figures(2026, { taxWan: '449.99' })).then(
      expect.objectContaining({ ground: 'TAX', agreed: '15', measured: '14.9997', gap: '0.0003', repeated: false }),
    );
    const [row] = findingRows(after, { streamId: id(0), zone: 'z', projectId: id(0), version: 5 });
    expect(row).toMatchObject({ agreed: '15', measured: '14.9997', gap: '0.0003' });
    expect(row?.derivation.join()).toContain('统计年报 1');
  });

  it('is none when exactly the agreed figure is reached: 不低于 includes it', () => {
    find({}, land, delivery, inProduction, figures(2026, { taxWan: '450' })).thenFails('EVALUATION.AGREEMENT_KEPT');
    find({ ground: 'OUTPUT' }, land, delivery, inProduction, figures(2026, { outputWan: '8999.9999' })).then(
      expect.objectContaining({ measured: '300.0000', gap: '0.0000' }),
    );
  });

  it('takes energy the other way round: lower is better (S085)', () => {
    const energy = (energyTce: string) => figures(2026, { energyTce, valueAddedWan: '1000' });
    find({ ground: 'ENVIRONMENT' }, land, delivery, inProduction, energy('500')).thenFails('EVALUATION.AGREEMENT_KEPT');
    find({ ground: 'ENVIRONMENT' }, land, delivery, inProduction, energy('500.1')).then(
      expect.objectContaining({ agreed: '0.5', measured: '0.5001', gap: '0.0001' }),
    );
  });

  it('needs the figures: missing is missing, never zero (S085, 26.6)', () => {
    find({}, land, delivery, inProduction).thenFails('EVALUATION.NO_FIGURES');
    find({}, land, delivery, inProduction, figures(2026, { outputWan: '1' })).thenFails('EVALUATION.NO_FIGURES');
    find({ year: undefined }, land, delivery, inProduction).thenFails('EVALUATION.YEAR_NEEDED');
    find(
      { ground: 'ENVIRONMENT' },
      land,
      delivery,
      inProduction,
      figures(2026, { energyTce: '1', valueAddedWan: '0' }),
    ).thenFails('EVALUATION.NO_FIGURES');
  });

  it('is not due before full production, 24 months after its start, nor what was never agreed (11.2)', () => {
    find({ year: 2025 }, land, delivery, inProduction, figures(2025, { taxWan: '1' })).thenFails(
      'EVALUATION.NOT_DUE_YET',
    );
    find({}, land, delivery, figures(2026, { taxWan: '1' })).thenFails('EVALUATION.NOT_DUE_YET');
    const { taxWanPerMu: _, ...without } = indicators;
    const bare = noted({ kind: 'CONTRACT', parcelId: id(3), areaM2: '20000', indicators: without, on: '2022-01-10' });
    find({}, bare, delivery, inProduction, figures(2026, { taxWan: '1' })).thenFails('EVALUATION.NOT_AGREED');
  });

  it('holds the investment due at completion: the verified figure, else the paid-in funds that leads verified (9.1)', () => {
    const funds = noted({ kind: 'FUNDS', totalFen: '8000000000', on: '2023-05-01' });
    find({ ground: 'INVESTMENT', year: 2022 }, land, delivery, funds).thenFails('EVALUATION.NOT_DUE_YET');
    find({ ground: 'INVESTMENT', year: 2023 }, land, delivery, funds).then(
      expect.objectContaining({ agreed: '300', measured: '266.6667', gap: '33.3333' }),
    );
    find({ ground: 'INVESTMENT', year: 2023 }, land, delivery, funds, figures(2023, { investedWan: '9000' })).thenFails(
      'EVALUATION.AGREEMENT_KEPT',
    );
  });
});

describe('recording a finding', () => {
  const low = figures(2026, { taxWan: '300' });
  const ready = [land, delivery, inProduction, low];

  it('keeps one open warning per project and ground (13.2)', () => {
    find({}, ...ready, recorded()).thenFails('EVALUATION.WARNING_OPEN');
    find({}, ...ready, recorded({ ground: 'OUTPUT' })).then(expect.objectContaining({ ground: 'TAX' }));
  });

  it('does not open a closed one again for the same facts in the same calendar year (16)', () => {
    const same = recorded({ foundOn: '2027-01-05', factKey: '2027:2026:15:10.0000' });
    find({}, ...ready, same, closed('RECTIFIED')).thenFails('EVALUATION.FINDING_REPEATED');
    find({}, ...ready, recorded(), closed('RECTIFIED')).then(expect.objectContaining({ repeated: true }));
  });

  it('tells two environmental incidents of one year apart by their evidence (S096)', () => {
    const incident = { ground: 'ENVIRONMENT' as const, year: undefined };
    const first = recorded({ ground: 'ENVIRONMENT', foundOn: '2027-01-05', factKey: '2027:a' });
    find({ ...incident, factKey: '2027:b' }, ...ready, first, closed('RECTIFIED')).then(
      expect.objectContaining({ repeated: true }),
    );
    find({ ...incident, factKey: '2027:a' }, ...ready, first, closed('RECTIFIED')).thenFails(
      'EVALUATION.FINDING_REPEATED',
    );
  });

  it('counts an offence as repeated within 24 months, and a cancelled warning as none (13.4, 13.7)', () => {
    const long = recorded({ foundOn: '2025-02-28' });
    find({}, ...ready, long, closed('RECTIFIED')).then(expect.objectContaining({ repeated: false }));
    find({}, ...ready, recorded({ foundOn: '2025-03-01' }), closed('RECTIFIED')).then(
      expect.objectContaining({ repeated: true }),
    );
    find({}, ...ready, recorded(), closed('CANCELLED')).then(expect.objectContaining({ repeated: false }));
  });

  it('finds an overdue start by the clock only, and none after a verified start (S088)', () => {
    const start = { ground: 'START_OVERDUE' as const, year: undefined, factKey: '2022-07-15' };
    find(start, land).thenFails('EVALUATION.GROUND_BY_CLOCK_ONLY');
    find({ ...start, source: 'CLOCK' }, land).then(expect.objectContaining({ factKey: '2022-07-15' }));
    const started = noted({ kind: 'MILESTONE', milestone: 'STARTED', on: '2022-06-01' });
    find({ ...start, source: 'CLOCK' }, land, started).thenFails('EVALUATION.PROJECT_STARTED');
  });

  it('refuses a day in the future, a project without land, and one that is exiting', () => {
    find({ foundOn: '2027-03-03' }, ...ready).thenFails('EVALUATION.DAY_IN_FUTURE');
    find({ ground: 'ENVIRONMENT', year: undefined }).thenFails('EVALUATION.NO_LAND');
    find({}, ...ready, recorded({ ground: 'OUTPUT' }), closed('EXIT_ORDERED')).thenFails('EVALUATION.PROJECT_EXITING');
  });

  it('stays exiting while one of two exit orders stands (S092)', () => {
    const second = recorded({ ground: 'OUTPUT', findingId: id(4), warningId: id(5) });
    const both = [recorded(), second, closed('EXIT_ORDERED'), closed('EXIT_ORDERED', id(5))];
    expect(isExiting(file(...both, closed('EXIT_WITHDRAWN')).state)).toBe(true);
    expect(isExiting(file(...both, closed('EXIT_WITHDRAWN'), closed('EXIT_WITHDRAWN', id(5))).state)).toBe(false);
  });

  it('keeps a cancelled finding cancelled when its exit order is told as withdrawn afterwards', () => {
    file(recorded(), closed('CANCELLED'))
      .when(closeFinding, { projectId: id(0), warningId: id(2), outcome: 'EXIT_WITHDRAWN' }, {}, 0)
      .then();
  });
});

describe('recording figures', () => {
  it('takes a year that is over, with at least one figure', () => {
    const record = { projectId: id(0), year: 2026, source: '年报' };
    file(land)
      .when(recordFigures, { ...record, taxWan: '1' }, {}, at('2027-01-01'))
      .then(expect.objectContaining({ taxWan: '1' }));
    file(land)
      .when(recordFigures, { ...record, taxWan: '1' }, {}, at('2026-12-31'))
      .thenFails('EVALUATION.YEAR_NOT_OVER');
    file(land).when(recordFigures, record, {}, at('2027-01-01')).thenFails('EVALUATION.NO_FIGURES');
  });
});
