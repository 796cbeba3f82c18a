import { leadsRoutes } from '@luodi/contracts';
import { defineService } from '@luodi/platform/boot';
import { admitDealCommand } from './deals/admit-deal/admit-deal.command';
import { deal } from './deals/deal.aggregate';
import { dropDealCommand } from './deals/drop-deal/drop-deal.command';
import { endRejectedDealCommand } from './deals/end-rejected-deal/end-rejected-deal.command';
import { holdSigningEventCommand } from './deals/hold-signing-event/hold-signing-event.command';
import { reportFundsCommand } from './deals/report-funds/report-funds.command';
import { reportMilestoneCommand } from './deals/report-milestone/report-milestone.command';
import { signDealCommand } from './deals/sign-deal.command';
import { signingEvent } from './deals/signing-event.aggregate';
import { verifyFundsCommand } from './deals/verify-funds/verify-funds.command';
import { verifyMilestoneCommand } from './deals/verify-milestone/verify-milestone.command';
import { LeadsModule } from './leads.module';
import { dropLeadCommand } from './leads/drop-lead/drop-lead.command';
import { lead } from './leads/lead.aggregate';
import { logContactCommand } from './leads/log-contact/log-contact.command';
import { logLeadCommand } from './leads/log-lead/log-lead.command';
import { logSecondPromotionCommand } from './leads/log-second-promotion/log-second-promotion.command';
import { markLeadSignedCommand } from './leads/mark-lead-signed/mark-lead-signed.command';
import { takeLeadCommand } from './leads/take-lead/take-lead.command';
import { leadsMigrations } from './migrations';

/** Leads, signed deals, milestones and paid-in funds. */
export const leadsService = defineService({
  name: 'leads',
  module: LeadsModule,
  aggregates: [lead, deal, signingEvent],
  commands: [
    logLeadCommand,
    logContactCommand,
    dropLeadCommand,
    takeLeadCommand,
    markLeadSignedCommand,
    logSecondPromotionCommand,
    signDealCommand,
    holdSigningEventCommand,
    admitDealCommand,
    endRejectedDealCommand,
    dropDealCommand,
    reportMilestoneCommand,
    verifyMilestoneCommand,
    reportFundsCommand,
    verifyFundsCommand,
  ],
  routes: leadsRoutes,
  migrations: leadsMigrations,
});
