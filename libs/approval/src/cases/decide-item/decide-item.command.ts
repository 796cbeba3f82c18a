import { DecideItemBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { powerDevolution } from '../../approval.policies';
import { approvalCase } from '../approval-case.aggregate';
import { caseOf, zoneOf } from '../approval-case.target';
import type { ApprovalCase } from '../domain/approval-case';
import { decideItem } from '../domain/decide-item';
import { itemTarget } from '../item.target';

export const decideItemCommand = defineCommand({
  name: 'approval.decide-item',
  aggregate: approvalCase,
  schema: DecideItemBody.omit({ expectedVersion: true }).extend(itemTarget),
  target: caseOf,
  policies: (state: ApprovalCase) => ({ devolution: powerDevolution(zoneOf(state)) }),
  decide: decideItem,
  answer: (state) => ({
    stages: state.phase === 'NONE' ? [] : state.stages.map(({ stage, round, status }) => ({ stage, round, status })),
  }),
});
