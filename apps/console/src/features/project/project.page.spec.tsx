import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen';
import { clockAnswer } from '../../testing/clock-answer';

const projectId = '00000000-0000-4000-8000-0000000000aa';
const dealId = '00000000-0000-4000-8000-0000000000bb';
const entry = (seq: number, type: string, occurredAt: string, more: object = {}) => ({
  seq,
  eventId: `00000000-0000-4000-8000-00000000000${seq}`,
  source: 'luodi/leads',
  type,
  occurredAt,
  actor: { kind: 'person', zone: 'yunze', roles: [], personId: 'p', departmentId: 'approval-bureau' },
  reason: null,
  data: {},
  causationId: null,
  causeSeen: true,
  prevHash: '0'.repeat(64),
  hash: `${seq}`.repeat(64),
  ...more,
});
const LEDGER = {
  projectId,
  ledgerId: projectId,
  dealId,
  zone: 'yunze',
  version: 4,
  projectName: '功率器件封装基板项目（一期）',
  projectCode: '2604-329901-04-01-482716',
  firmName: '云泽澜芯电子材料有限公司',
  industryCode: '3985',
  investmentFen: '126000000000',
  landAreaM2: '57600',
  stage: 'approval',
  light: 'YELLOW',
  leaderId: null,
  squadMemberIds: [],
  signedOn: '2026-03-18',
  nextDueOn: '2026-10-14',
  nextDueWhat: 'ITEM/CONSTRUCTION/WATER',
  entryCount: 3,
  updatedAt: '2026-10-13T06:00:00Z',
  openedAt: '2026-03-18T02:00:00Z',
  headHash: '3'.repeat(64),
  admission: 'ADMITTED',
  milestones: {},
  arrivedFen: '0',
  openItems: [],
  dueDates: [
    { what: 'ITEM/CONSTRUCTION/WATER', dueOn: '2026-10-14' },
    { what: 'COMPLETION', dueOn: '2028-08-20' },
  ],
  assignDueOn: null,
  waitingEvents: 0,
  leaders: [],
  entries: {
    items: [
      entry(1, 'luodi.leads.lead-logged.v1', '2025-11-05T02:00:00Z'),
      entry(2, 'luodi.leads.deal-signed.v1', '2026-03-18T02:00:00Z'),
      entry(3, 'luodi.approval.project-admitted.v1', '2026-04-15T02:00:00Z', { reason: '按评审结果办理' }),
    ],
    total: 3,
    next: null,
  },
};
const ITEM = {
  itemCode: 'WATER',
  name: { zh: '水土保持方案审批', en: 'Soil and water plan approval' },
  departmentId: 'approval-bureau',
  status: 8,
  light: 'YELLOW',
  acceptedOn: '2026-09-14',
  dueOn: '2026-10-14',
  remaining: 1,
  decidedOn: null,
  clock: clockAnswer({ light: 'YELLOW', startedOn: '2026-09-14' }),
};
const CASE = {
  projectId,
  version: 2,
  stages: [
    {
      stage: 'CONSTRUCTION',
      name: { zh: '工程建设许可', en: 'Construction permit' },
      round: 1,
      status: 'RUNNING',
      leadDepartmentId: 'approval-bureau',
      acceptedOn: '2026-09-14',
      dueOn: '2026-10-23',
      endedOn: null,
      waitingFor: { zh: '卡在：水土保持方案审批', en: 'Waiting for: Soil and water plan approval' },
      items: [
        ITEM,
        {
          ...ITEM,
          itemCode: 'DESIGN',
          name: { zh: '设计方案审查', en: 'Design review' },
          light: 'NONE',
          decidedOn: '2026-09-29',
          clock: clockAnswer({ light: 'NONE', remaining: null, endedOn: '2026-09-29' }),
        },
      ],
    },
  ],
};
const answers = {
  [`/api/ledger/ledgers/${projectId}`]: LEDGER,
  [`/api/ledger/ledgers/${projectId}/verification`]: { ok: true, entries: 3, headHash: '3'.repeat(64), faults: [] },
  [`/api/approval/cases/${projectId}`]: CASE,
  [`/api/leads/deals/${dealId}`]: { indicators: { investmentIntensityWanPerMu: '1458.33' } },
};
const address = `/projects/${projectId}`;

it('shows the project with its money and its land, units in the names and not in the figures', async () => {
  await renderScreen(address, answers);
  expect(await screen.findByRole('heading', { name: '功率器件封装基板项目（一期）' })).toBeTruthy();
  expect(screen.getByText('126,000.00')).toBeTruthy();
  expect(screen.getByText('86.40').getAttribute('title')).toBe('57,600.00 平方米');
});

it('tells the life of the project to those who do not see the river', async () => {
  await renderScreen(address, answers);
  const river = await screen.findByRole('img', { name: /^项目全程/ });
  for (const part of ['线索、洽谈 2025-11-05', '签约 2026-03-18', '准入 2026-04-15', '工程建设许可 2026-09-14'])
    expect(river.getAttribute('aria-label')).toContain(part);
});

it('shows on whom the stage waits, and what has ended stays visible behind', async () => {
  await renderScreen(address, answers);
  const lanes = await screen.findByRole('region', { name: '工程建设许可：2 个事项的时钟' });
  expect(lanes.textContent).toContain('汇合 1 / 2，卡在：水土保持方案审批');
  const names = within(lanes).getAllByText(/水土保持方案审批|设计方案审查/, { selector: '.lane span' });
  expect(names.map(({ textContent }) => textContent)).toEqual(['水土保持方案审批', '设计方案审查']);
});

it('names what is due with the words of the item, not with its code', async () => {
  await renderScreen(address, answers);
  expect(await screen.findByText('水土保持方案审批 到期')).toBeTruthy();
});

it('lists every fact of the ledger and checks its chain on demand', async () => {
  await renderScreen(`${address}?tab=ledger`, answers);
  expect(await screen.findByText('准入通过')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '核验链条' }));
  await waitFor(() => expect(document.body.textContent).toContain('链条完整：3 条逐条相连'));
});

it('says where the chain does not hold', async () => {
  const broken = { ok: false, entries: 3, headHash: '', faults: [{ seq: 2, fault: 'HASH' }] };
  await renderScreen(`${address}?tab=ledger`, {
    ...answers,
    [`/api/ledger/ledgers/${projectId}/verification`]: broken,
  });
  await userEvent.click(await screen.findByRole('button', { name: '核验链条' }));
  expect((await screen.findByRole('alert')).textContent).toContain('第 2 条：HASH');
});
