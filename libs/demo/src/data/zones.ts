/** A zone of the demo with its areas; names from the public documents of `docs/glossary.md`, people fictitious. */
export interface DemoZone {
  readonly zone: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: 'NATIONAL' | 'PROVINCIAL';
  readonly levelFrom: string;
  /** A later change of level, as Yongzhou's economic development zone had (S145). */
  readonly upgrade?: { readonly level: 'NATIONAL'; readonly from: string; readonly source: string };
  /** Industrial land grade of the county (国土资发〔2006〕307号), an input of the price floor. */
  readonly landGrade: number;
  /** District code of GB/T 2260, part of project codes. */
  readonly region: string;
  readonly areas: readonly { readonly zone: string; readonly name: string; readonly nameEn: string }[];
}

export const DEMO_ZONES: readonly DemoZone[] = [
  {
    zone: 'jiangyin',
    name: '江阴高新技术产业开发区',
    nameEn: 'Jiangyin High-tech Zone',
    level: 'NATIONAL',
    levelFrom: '2011-06-01',
    landGrade: 8,
    region: '320281',
    areas: [
      { zone: 'jiangyin-qingyang', name: '青阳园区', nameEn: 'Qingyang sub-park' },
      { zone: 'jiangyin-qixing', name: '七星智能制造园', nameEn: 'Qixing smart-manufacturing park' },
    ],
  },
  {
    zone: 'jianshi',
    name: '建始工业园区',
    nameEn: 'Jianshi Industrial Park',
    level: 'PROVINCIAL',
    levelFrom: '2012-01-01',
    landGrade: 13,
    region: '422822',
    areas: [
      { zone: 'jianshi-huangtukan', name: '黄土坎片区', nameEn: 'Huangtukan area' },
      { zone: 'jianshi-dayangbang', name: '大样榜片区', nameEn: 'Dayangbang area' },
    ],
  },
  {
    zone: 'yongzhou',
    name: '永州经济技术开发区',
    nameEn: 'Yongzhou Economic Development Zone',
    level: 'PROVINCIAL',
    levelFrom: '2003-01-01',
    upgrade: { level: 'NATIONAL', from: '2021-06-01', source: '永州经开区升级国家级（2021年）' },
    landGrade: 10,
    region: '431100',
    areas: [
      { zone: 'yongzhou-qiyang', name: '祁阳园区', nameEn: 'Qiyang park' },
      { zone: 'yongzhou-lingling', name: '零陵园区', nameEn: 'Lingling park' },
      { zone: 'yongzhou-ningyuan', name: '宁远园区', nameEn: 'Ningyuan park' },
      { zone: 'yongzhou-jianghua', name: '江华园区', nameEn: 'Jianghua park' },
      { zone: 'yongzhou-lanshan', name: '蓝山园区', nameEn: 'Lanshan park' },
      { zone: 'yongzhou-daoxian', name: '道县园区', nameEn: 'Dao County park' },
      { zone: 'yongzhou-dongan', name: '东安园区', nameEn: "Dong'an park" },
      { zone: 'yongzhou-xintian', name: '新田园区', nameEn: 'Xintian park' },
      { zone: 'yongzhou-shuangpai', name: '双牌园区', nameEn: 'Shuangpai park' },
    ],
  },
];

/** Departments every demo zone has; the ids are those that procedures name. */
export const DEMO_DEPARTMENTS = [
  { departmentId: 'zone-office', kind: 'COMMITTEE', name: '园区管委会办公室', nameEn: 'Zone committee office' },
  { departmentId: 'investment-bureau', kind: 'BUREAU', name: '招商局', nameEn: 'Investment bureau' },
  { departmentId: 'window', kind: 'WINDOW', name: '政务服务综合窗口', nameEn: 'Approval window' },
  { departmentId: 'development-reform', kind: 'BUREAU', name: '发展和改革局', nameEn: 'Development and reform' },
  {
    departmentId: 'natural-resources',
    kind: 'BUREAU',
    name: '自然资源和规划局',
    nameEn: 'Natural resources and planning',
  },
  { departmentId: 'ecology-environment', kind: 'BUREAU', name: '生态环境局', nameEn: 'Ecology and environment' },
  {
    departmentId: 'housing-construction',
    kind: 'BUREAU',
    name: '住房和城乡建设局',
    nameEn: 'Housing and construction',
  },
  { departmentId: 'emergency-management', kind: 'BUREAU', name: '应急管理局', nameEn: 'Emergency management' },
  { departmentId: 'civil-air-defence', kind: 'BUREAU', name: '人民防空办公室', nameEn: 'Civil air defence' },
  { departmentId: 'market-regulation', kind: 'BUREAU', name: '市场监督管理局', nameEn: 'Market regulation' },
  { departmentId: 'evaluation-office', kind: 'BUREAU', name: '亩均评价办公室', nameEn: 'Per-mu evaluation office' },
  { departmentId: 'expert-committee', kind: 'BUREAU', name: '项目评审专家库', nameEn: 'Expert pool' },
  { departmentId: 'enterprises', kind: 'FIRM', name: '入园企业', nameEn: 'Firms of the zone' },
] as const;

/** One account of a demo zone: `<zone>.<key>`. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly departmentId: (typeof DEMO_DEPARTMENTS)[number]['departmentId'];
  readonly roles: readonly string[];
}

const officer = (
  key: string,
  name: string,
  departmentId: DemoPerson['departmentId'],
  ...roles: string[]
): DemoPerson => ({
  key,
  name,
  departmentId,
  roles,
});

/** Fictitious people; every role of the main job has its own login. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  officer('investment', '林招商', 'investment-bureau', 'investment-officer'),
  officer('investment-head', '周局长', 'investment-bureau', 'investment-head'),
  officer('secretary', '许秘书', 'zone-office', 'admission-secretary', 'zone-office'),
  officer('chair', '赵主任', 'zone-office', 'admission-chair'),
  officer('leader', '钱分管', 'zone-office', 'zone-leader'),
  officer('supervisor', '孙督查', 'zone-office', 'supervisor'),
  officer('expert1', '专家甲', 'expert-committee', 'expert'),
  officer('expert2', '专家乙', 'expert-committee', 'expert'),
  officer('expert3', '专家丙', 'expert-committee', 'expert'),
  officer('expert4', '专家丁', 'expert-committee', 'expert'),
  officer('expert5', '专家戊', 'expert-committee', 'expert'),
  officer('expert6', '专家己', 'expert-committee', 'expert'),
  officer('window', '吴窗口', 'window', 'window-clerk'),
  officer('planning', '郑规划', 'natural-resources', 'approval-officer', 'stage-lead'),
  officer('development', '王发改', 'development-reform', 'approval-officer'),
  officer('environment', '冯环评', 'ecology-environment', 'approval-officer'),
  officer('housing', '陈住建', 'housing-construction', 'approval-officer'),
  officer('emergency', '褚应急', 'emergency-management', 'approval-officer'),
  officer('defence', '卫人防', 'civil-air-defence', 'approval-officer'),
  officer('land', '蒋土地', 'natural-resources', 'land-officer'),
  officer('land-head', '沈所长', 'natural-resources', 'land-head'),
  officer('evaluation', '韩评价', 'evaluation-office', 'evaluation-officer'),
  officer('evaluation-reviewer', '杨复核', 'evaluation-office', 'evaluation-officer'),
];
