import type { Flow } from '../flow/flow';
import type { River } from '../river/river';

/** The life of 功率器件封装基板项目, the design's own example; firm and project are fictitious. */
export const SAMPLE_RIVER: River = {
  from: '2025-11-01',
  to: '2029-12-31',
  today: '2026-10-13',
  slowFrom: '2027-03-01',
  fork: '2026-04-15',
  join: '2027-02-20',
  lens: { from: '2026-09-12', to: '2026-11-08' },
  segments: [
    { key: 'lead', stream: 'main', name: '线索、洽谈', from: '2025-11-05', to: '2026-03-18', state: 'done' },
    { key: 'admission', stream: 'main', name: '', from: '2026-03-18', to: '2026-04-15', state: 'done' },
    {
      key: 'stage-1',
      stream: 'approval',
      name: '立项用地规划许可',
      from: '2026-05-05',
      to: '2026-07-10',
      state: 'done',
    },
    { key: 'gap', stream: 'approval', name: '', from: '2026-07-10', to: '2026-09-14', state: 'idle' },
    {
      key: 'stage-2',
      stream: 'approval',
      name: '工程建设许可',
      from: '2026-09-14',
      to: '2026-10-13',
      state: 'current',
    },
    { key: 'stage-3', stream: 'approval', name: '施工许可', from: '2026-10-26', to: '2026-12-30', state: 'predicted' },
    { key: 'supply', stream: 'land', name: '供地', from: '2026-05-05', to: '2026-08-20', state: 'done' },
    { key: 'ready', stream: 'land', name: '', from: '2026-08-20', to: '2026-10-13', state: 'current' },
    { key: 'wait', stream: 'land', name: '', from: '2026-10-13', to: '2027-01-30', state: 'contract' },
    { key: 'build', stream: 'main', name: '', from: '2027-02-20', to: '2028-08-20', state: 'contract' },
    { key: 'run-in', stream: 'main', name: '', from: '2028-08-20', to: '2028-12-20', state: 'contract' },
    { key: 'evaluate', stream: 'main', name: '亩均评价', from: '2028-12-20', to: '2029-12-31', state: 'predicted' },
  ],
  marks: [
    { key: 'sign', stream: 'main', name: '签约', day: '2026-03-18', state: 'done' },
    { key: 'admit', stream: 'main', name: '准入', day: '2026-04-15', state: 'done' },
    { key: 'contract', stream: 'land', name: '出让合同', day: '2026-07-10', state: 'done' },
    { key: 'deliver', stream: 'land', name: '交地', day: '2026-08-20', state: 'done' },
    { key: 'start', stream: 'main', name: '约定动工', day: '2027-02-20', state: 'contract' },
    { key: 'finish', stream: 'main', name: '约定竣工', day: '2028-08-20', state: 'contract' },
    { key: 'produce', stream: 'main', name: '约定投产', day: '2028-12-20', state: 'contract' },
  ],
};

/** A stage with three departments, one return and a prediction. */
export const SAMPLE_FLOW: Flow = {
  nodes: [
    { key: 'accept', column: 0, row: 1, title: '受理', note: '何雨桐 09-14', state: 'done' },
    { key: 'design', column: 1, row: 0, title: '设计方案审查', note: '通过 用 11 日', state: 'done' },
    { key: 'planning', column: 2, row: 0, title: '规划许可', note: '自规局 剩 5 日', state: 'current' },
    { key: 'defence', column: 1, row: 1, title: '防空地下室', note: '住建局 超 1 日', state: 'current' },
    { key: 'water', column: 1, row: 2, title: '水土保持', note: '专家评审 停 4 日', state: 'done' },
    { key: 'check', column: 2, row: 2, title: '复核', note: '许立群（预测）', state: 'future' },
    { key: 'join', column: 3.1, row: 1, title: '2/8', state: 'current', join: true },
    { key: 'close', column: 3.7, row: 1, title: '关闭阶段', note: '牵头 自规局', state: 'future' },
  ],
  edges: [
    { from: 'accept', to: 'design', state: 'taken' },
    { from: 'accept', to: 'defence', state: 'taken' },
    { from: 'accept', to: 'water', state: 'taken' },
    { from: 'design', to: 'planning', state: 'taken' },
    { from: 'water', to: 'check', state: 'taken' },
    { from: 'planning', to: 'join', state: 'future' },
    { from: 'defence', to: 'join', state: 'future' },
    { from: 'check', to: 'join', state: 'future' },
    { from: 'join', to: 'close', state: 'future' },
    { from: 'check', to: 'water', state: 'return', label: '退回，第 2 轮' },
  ],
};
