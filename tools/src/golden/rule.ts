import type { WorkCalendar } from '@luodi/domain';
import type { Inputs } from './inputs';
import type { Outputs } from './outputs';

/** A rule of Appendix A: reads its inputs, calls the product, names its outputs. No rule is computed here. */
export type Rule = (inputs: Inputs, calendar: WorkCalendar) => Outputs;

export type Rules = Readonly<Record<string, Rule>>;
