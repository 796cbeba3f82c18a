import { fields, ReportFundsBody } from '@luodi/contracts';
import { defineCommand } from '@luodi/platform/commands';
import { reportFunds } from '../domain/report-funds';
import { deal } from '../deal.aggregate';

export const reportFundsCommand = defineCommand({
  name: 'leads.report-funds',
  aggregate: deal,
  schema: ReportFundsBody.extend({ dealId: fields.id }),
  target: (command) => command.dealId,
  missing: 'LEADS.DEAL_NOT_FOUND',
  decide: reportFunds,
});
