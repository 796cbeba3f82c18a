import { BudgetBar, FittedBar } from './budget-bar';
import { CalendarRuler } from './calendar-ruler';
import type { Clock } from './clock';
import { Derivation } from './derivation';

export type DayNotchProps = { readonly clock: Clock } & (
  | { readonly form: 'budget'; readonly stretch?: boolean }
  | { readonly form: 'calendar'; readonly width: number }
  | { readonly form: 'derivation' }
);

/**
 * 日刻, the day notch: one cell is one counted workday, at every size. Three forms of one clock: `budget` in lists and on
 * phones, `calendar` on the page of a case, `derivation` where somebody asks why.
 */
export const DayNotch = (props: DayNotchProps) => {
  if (props.form === 'budget')
    return props.stretch === true ? <FittedBar clock={props.clock} /> : <BudgetBar clock={props.clock} />;
  if (props.form === 'calendar') return <CalendarRuler clock={props.clock} width={props.width} />;
  return <Derivation clock={props.clock} />;
};
