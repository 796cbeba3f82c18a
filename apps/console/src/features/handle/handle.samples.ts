import { clockAnswer } from '../../testing/clock-answer';

/** Answers of the API for one item of one stage, for the specs of this page. */
const projectId = '00000000-0000-4000-8000-0000000000aa';
const path = '/api/approval/cases/' + projectId;

export const CASE_PATH = path;
export const ITEM_PATH = `${path}/stages/CONSTRUCTION/items/WATER`;
export const DECISION_PATH = `${ITEM_PATH}/decision`;
export const JOURNAL_PATH = `${path}/journal`;
export const ADDRESS = `/items/${projectId}/CONSTRUCTION/WATER`;

const move = (name: string, why: string | null) => ({ move: name, may: why === null, why });

export const OPEN_MOVES = [
  move('decide', null),
  move('ask-correction', null),
  move('end-correction', 'COMMON.FORBIDDEN'),
  move('start-special-procedure', null),
  move('end-special-procedure', 'APPROVAL.SPECIAL_PROCEDURE_NOT_OPEN'),
  move('extend', 'APPROVAL.EXTENSION_USED'),
];
export const PAUSED_MOVES = [
  move('decide', 'APPROVAL.SPECIAL_PROCEDURE_OPEN'),
  move('ask-correction', 'APPROVAL.SPECIAL_PROCEDURE_OPEN'),
  move('end-correction', 'COMMON.FORBIDDEN'),
  move('start-special-procedure', 'APPROVAL.SPECIAL_PROCEDURE_OPEN'),
  move('end-special-procedure', null),
  move('extend', 'COMMON.FORBIDDEN'),
];
export const FORBIDDEN_MOVES = [
  move('decide', 'APPROVAL.ITEM_NOT_YOURS'),
  move('ask-correction', 'APPROVAL.ITEM_NOT_YOURS'),
  move('end-correction', 'COMMON.FORBIDDEN'),
  move('start-special-procedure', 'APPROVAL.ITEM_NOT_YOURS'),
  move('end-special-procedure', 'APPROVAL.ITEM_NOT_YOURS'),
  move('extend', 'COMMON.FORBIDDEN'),
];

const ITEM = {
  itemCode: 'WATER',
  name: { zh: '水土保持方案审批', en: 'Soil and water plan approval' },
  departmentId: 'approval-bureau',
  status: 8,
  statusName: { zh: '部门办理', en: 'with the department' },
  light: 'YELLOW',
  limit: { amount: 2, unit: 'WORKING_DAY', extension: 0 },
  acceptedOn: '2026-10-12',
  dueOn: '2026-10-14',
  warnOn: null,
  provisional: false,
  missingYears: [],
  remaining: 1,
  overdue: false,
  specialProcedure: null,
  decidedOn: null,
  opinion: null,
  reusedFromRound: null,
  nextMoves: OPEN_MOVES,
};
const DESIGN = {
  ...ITEM,
  itemCode: 'DESIGN',
  name: { zh: '设计方案审查', en: 'Design review' },
  departmentId: 'natural-resources',
  status: 11,
  statusName: { zh: '办结(通过)', en: 'passed' },
  light: 'NONE',
  remaining: null,
  decidedOn: '2026-10-12',
  opinion: '总平面布置符合规划条件。',
  nextMoves: FORBIDDEN_MOVES,
};
const FIRE = {
  ...ITEM,
  itemCode: 'FIRE',
  name: { zh: '消防设计审查', en: 'Fire design review' },
  departmentId: 'housing',
  light: 'GREEN',
  remaining: 7,
  nextMoves: FORBIDDEN_MOVES,
};

type Light = ReturnType<typeof clockAnswer>['light'];

/** An item with the clock that goes with its light and its due day. */
const clocked = (item: { light: string; remaining: number | null; dueOn: string | null }) => ({
  ...item,
  clock: clockAnswer({ light: item.light as Light, remaining: item.remaining, promisedDueOn: item.dueOn }),
});

/** The case with this item changed, at a version. */
export const caseOf = (item: object, version = 3) => ({
  projectId,
  version,
  zone: 'yunze',
  projectName: '功率器件封装基板项目（一期）',
  projectCode: '2604-329901-04-01-482716',
  firmName: '云泽澜芯电子材料有限公司',
  admission: 'ADMITTED',
  applications: [],
  stages: [
    {
      stage: 'CONSTRUCTION',
      name: { zh: '工程建设许可', en: 'Construction permit' },
      round: 1,
      status: 'RUNNING',
      leadDepartmentId: 'approval-bureau',
      procedure: { scope: 'yunze', version: 2 },
      receiptNumber: 'SL-2026-0173',
      acceptedOn: '2026-10-12',
      dueOn: '2026-10-23',
      provisional: false,
      missingYears: [],
      light: 'GREEN',
      endedOn: null,
      waitingFor: { zh: '卡在：水土保持', en: 'Waiting for: soil and water' },
      items: [clocked({ ...ITEM, ...item }), clocked(DESIGN), clocked(FIRE)],
    },
  ],
});

const CLOCK = {
  itemCode: 'WATER',
  acceptedOn: '2026-10-12',
  limit: { amount: 2, unit: 'WORKING_DAY', extension: 0, clause: 'Art. 42' },
  dueOn: '2026-10-14',
  rawDueOn: null,
  warnOn: null,
  excludedWorkdays: 0,
  provisional: false,
  missingYears: [],
  calendar: { version: 1, source: '国办发明电〔2025〕7号' },
  stopped: false,
  pauses: [],
  days: [
    { day: '2026-10-12', counted: false, count: 0, why: 'START_DAY' },
    { day: '2026-10-13', counted: true, count: 1, why: 'WORKDAY' },
    { day: '2026-10-14', counted: true, count: 2, why: 'WORKDAY' },
  ],
  clock: clockAnswer({ light: 'YELLOW' }),
};

const act = (version: number, at: string, name: string, more: object) => ({
  version,
  at,
  act: name,
  stage: 'CONSTRUCTION',
  itemCode: null,
  personId: 'p1',
  departmentId: 'approval-bureau',
  onBehalfOf: null,
  statusBefore: null,
  statusAfter: null,
  reason: null,
  ...more,
});
const JOURNAL = { items: [act(2, '2026-10-12T01:00:00Z', 'StageOpened', { statusBefore: 1, statusAfter: 8 })] };

/** The journal after somebody of another department decided. */
export const journalWith = () => ({
  items: [
    ...JOURNAL.items,
    act(4, '2026-10-13T06:30:00Z', 'ItemDecided', {
      itemCode: 'FIRE',
      personId: 'p2',
      departmentId: 'natural-resources',
      statusBefore: 8,
      statusAfter: 11,
    }),
  ],
});

const PROCEDURES = {
  items: [
    {
      zone: 'yunze',
      scope: 'yunze',
      version: 2,
      effectiveFrom: '2026-01-01',
      source: 'sample',
      content: {
        sample: true,
        name: { zh: '流程', en: 'Procedure' },
        stages: [
          {
            stage: 'CONSTRUCTION',
            reuseMonths: 12,
            items: [
              {
                itemCode: 'WATER',
                reviewContent: 'Plan',
                keyPoints: 'Surplus soil',
                standard: 'GB 50433',
                materials: [{ code: 'REPORT', name: { zh: '水土保持方案报告书', en: 'Soil and water report' } }],
                specialProcedures: ['EXPERT_REVIEW'],
              },
            ],
          },
        ],
      },
    },
  ],
};

const person = (personId: string, name: string) => ({ personId, name, active: true, assignments: [] });
const department = (departmentId: string, name: string, nameEn: string) => ({
  zone: 'yunze',
  departmentId,
  kind: 'BUREAU',
  name,
  nameEn,
  postedBy: null,
});

/** What a command of this page is answered with. */
export const decided = { id: projectId, version: 4, stages: [] };

const NEXT = {
  projectId,
  projectName: 'Project',
  projectCode: null,
  firmName: 'Firm',
  stage: 'CONSTRUCTION',
  itemCode: 'INTAKE',
  name: { zh: '取水许可', en: 'Water intake' },
  departmentId: 'approval-bureau',
  status: 8,
  light: 'GREEN',
  acceptedOn: '2026-10-12',
  dueOn: '2026-10-20',
  provisional: false,
  remaining: 5,
  clock: clockAnswer({ promisedDueOn: '2026-10-20', remaining: 5 }),
  version: 3,
};

export const TASKS = { items: [NEXT], total: 1, next: null };

export const ANSWERS = {
  [CASE_PATH]: caseOf({}),
  [`${ITEM_PATH}/clock`]: CLOCK,
  [JOURNAL_PATH]: JOURNAL,
  '/api/approval/procedures': PROCEDURES,
  [`/api/ledger/ledgers/${projectId}`]: { investmentFen: '126000000000', landAreaM2: '57600' },
  '/api/identity/people': { items: [person('p1', '何雨桐'), person('p2', '许嘉树')], total: 2, next: null },
  '/api/identity/departments': {
    items: [
      department('approval-bureau', '行政审批局', 'Approval Bureau'),
      department('natural-resources', '自然资源局', 'Natural Resources'),
      department('housing', '住建局', 'Housing'),
    ],
  },
};
