/** How far a demo project has come by the end of the seeding; each phase includes those before it. */
export type Phase =
  | 'LEAD'
  | 'SIGNED'
  | 'ADMITTED'
  | 'IN_APPROVAL'
  | 'SUPPLIED'
  | 'DELIVERED'
  | 'STARTED'
  | 'COMPLETED'
  | 'IN_PRODUCTION'
  | 'WARNED'
  | 'EXITED';

export interface DemoProject {
  readonly zone: string;
  readonly name: string;
  readonly phase: Phase;
  /** Day the lead is logged; the other steps follow at the pace of the seeding. */
  readonly from: string;
  readonly industryCode: string;
  readonly investmentWan: number;
  readonly areaMu: number;
  /** Fictitious firm: only these may end badly. */
  readonly fictitious?: true;
}

/**
 * Real project names of the public reports by stage (Jiangyin 2019/2020); amounts and areas are sample values. Findings,
 * warnings and exits are attached to fictitious firms only. Land that waits for its start ends in an overdue start when the
 * clock moves on, so no real project is left there; and a ledger turns red on the day after the agreed completion, so those
 * under construction began in the last year of the demo. A school (江阴外国语学校) stands among the reported projects too: it has
 * neither industrial land nor the indicators of an industrial deal, so it is not one of these.
 */
export const DEMO_PROJECTS: readonly DemoProject[] = [
  {
    zone: 'jiangyin',
    name: '联动天翼新能源产业基地一期',
    phase: 'IN_PRODUCTION',
    from: '2024-01-08',
    industryCode: '3841',
    investmentWan: 60000,
    areaMu: 90,
  },
  {
    zone: 'jiangyin',
    name: '阳光医卫新材料一期',
    phase: 'IN_PRODUCTION',
    from: '2024-01-10',
    industryCode: '2770',
    investmentWan: 30000,
    areaMu: 60,
  },
  {
    zone: 'jiangyin',
    name: '普莱医药生产基地一期',
    phase: 'IN_PRODUCTION',
    from: '2024-02-20',
    industryCode: '2720',
    investmentWan: 25000,
    areaMu: 50,
  },
  {
    zone: 'jiangyin',
    name: '天江药业二期',
    phase: 'COMPLETED',
    from: '2024-06-03',
    industryCode: '2740',
    investmentWan: 40000,
    areaMu: 80,
  },
  {
    zone: 'jiangyin',
    name: '中芯长电3D集成芯片',
    phase: 'STARTED',
    from: '2026-03-09',
    industryCode: '3973',
    investmentWan: 120000,
    areaMu: 95,
  },
  {
    zone: 'jiangyin',
    name: '深冷储能装备',
    phase: 'STARTED',
    from: '2026-06-01',
    industryCode: '3463',
    investmentWan: 35000,
    areaMu: 70,
  },
  {
    zone: 'jiangyin',
    name: '神宇通信二期',
    phase: 'STARTED',
    from: '2026-06-01',
    industryCode: '3831',
    investmentWan: 32000,
    areaMu: 65,
  },
  {
    zone: 'jiangyin',
    name: '星河科创园',
    phase: 'STARTED',
    from: '2026-03-09',
    industryCode: '3990',
    investmentWan: 36000,
    areaMu: 80,
  },
  {
    zone: 'jiangyin',
    name: '中特棒材深加工',
    phase: 'STARTED',
    from: '2026-03-09',
    industryCode: '3130',
    investmentWan: 40000,
    areaMu: 85,
  },
  {
    zone: 'jiangyin',
    name: '长庚锂电池用尼龙膜',
    phase: 'STARTED',
    from: '2026-06-01',
    industryCode: '2921',
    investmentWan: 28000,
    areaMu: 55,
  },
  {
    zone: 'jiangyin',
    name: '广联达移动智慧建筑',
    phase: 'IN_APPROVAL',
    from: '2026-09-07',
    industryCode: '3919',
    investmentWan: 26000,
    areaMu: 50,
  },
  {
    zone: 'jiangyin',
    name: '佩尔科技新材料',
    phase: 'ADMITTED',
    from: '2026-10-12',
    industryCode: '2659',
    investmentWan: 30000,
    areaMu: 60,
  },
  {
    zone: 'jiangyin',
    name: '亚斯特国际',
    phase: 'SIGNED',
    from: '2026-11-02',
    industryCode: '3499',
    investmentWan: 32000,
    areaMu: 60,
  },
  {
    zone: 'jianshi',
    name: '硒茶精制示范线',
    phase: 'IN_PRODUCTION',
    from: '2024-03-04',
    industryCode: '1530',
    investmentWan: 12000,
    areaMu: 30,
    fictitious: true,
  },
  {
    zone: 'jianshi',
    name: '清江光伏组件',
    phase: 'STARTED',
    from: '2025-08-04',
    industryCode: '3825',
    investmentWan: 18000,
    areaMu: 45,
    fictitious: true,
  },
  {
    zone: 'jianshi',
    name: '红岩新型建材',
    phase: 'WARNED',
    from: '2026-02-02',
    industryCode: '3021',
    investmentWan: 16000,
    areaMu: 40,
    fictitious: true,
  },
  {
    zone: 'jianshi',
    name: '黄土坎仓配中心',
    phase: 'EXITED',
    from: '2024-01-15',
    industryCode: '3399',
    investmentWan: 11000,
    areaMu: 30,
    fictitious: true,
  },
  {
    zone: 'jianshi',
    name: '富硒饮品二期',
    phase: 'IN_APPROVAL',
    from: '2026-09-14',
    industryCode: '1523',
    investmentWan: 13000,
    areaMu: 35,
    fictitious: true,
  },
  {
    zone: 'jianshi',
    name: '电子装配园',
    phase: 'LEAD',
    from: '2026-11-09',
    industryCode: '3979',
    investmentWan: 15000,
    areaMu: 40,
    fictitious: true,
  },
  {
    zone: 'yongzhou',
    name: '湘南生物医药园',
    phase: 'DELIVERED',
    from: '2026-02-02',
    industryCode: '2762',
    investmentWan: 52000,
    areaMu: 95,
    fictitious: true,
  },
  {
    zone: 'yongzhou',
    name: '潇水电子信息基地',
    phase: 'IN_APPROVAL',
    from: '2026-09-21',
    industryCode: '3982',
    investmentWan: 30000,
    areaMu: 60,
    fictitious: true,
  },
  {
    zone: 'yongzhou',
    name: '舜水农机装配线',
    phase: 'SUPPLIED',
    from: '2026-06-01',
    industryCode: '3572',
    investmentWan: 28000,
    areaMu: 55,
    fictitious: true,
  },
];

/**
 * Yongzhou's signing event in Shenzhen on 31 October 2021: 38 deals of 1亿 or more, of which 18 of 5亿 or more. Held here on
 * the same day of the demo's last year; names of the deals are samples.
 */
export const SIGNING_EVENT = {
  zone: 'yongzhou',
  name: '永州深圳招商集中签约',
  heldOn: '2026-10-31',
  deals: 38,
  large: 18,
} as const;
