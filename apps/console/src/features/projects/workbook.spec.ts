import { translatorOf } from '../../i18n/texts';
import { zhCn } from '../../locales/zh-CN';
import type { Project } from './use-projects';
import { sheetOf } from './workbook';

const project: Project = {
  projectId: '00000000-0000-4000-8000-0000000000aa',
  ledgerId: '00000000-0000-4000-8000-0000000000aa',
  zone: 'yunze',
  version: 1,
  projectName: '甲项目',
  projectCode: null,
  firmName: '甲公司',
  industryCode: '3985',
  investmentFen: '126000000001',
  landAreaM2: '57600',
  stage: 'land',
  light: 'YELLOW',
  leaderId: null,
  squadMemberIds: [],
  signedOn: '2026-03-18',
  nextDueOn: null,
  nextDueWhat: null,
  entryCount: 7,
  updatedAt: '2026-10-13T06:00:00Z',
};
const valuesOf = (one: Project) =>
  sheetOf(translatorOf(zhCn), ['light', 'name', 'due', 'money', 'land'], [one]).map((row) =>
    row.map((cell) => cell?.value ?? null),
  );

it('writes the chosen columns in their order, figures as figures and what is unknown as nothing', () => {
  expect(valuesOf(project)).toEqual([
    ['灯', '项目', '企业', '最近到期', '投资额（万元）', '用地（亩）'],
    ['黄', '甲项目', '甲公司', null, 126000.000001, 86.4],
  ]);
});

it('keeps a figure with more digits than a cell holds as a text', () => {
  expect(valuesOf({ ...project, investmentFen: '1234567890123456789' })[1]?.[4]).toBe('1234567890123.456789');
});
