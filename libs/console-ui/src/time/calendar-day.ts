/** A day of the work calendar as the server publishes it (CLK-04); `unpublished`: its year has no notice yet. */
export interface CalendarDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly kind: 'workday' | 'makeup' | 'weekend' | 'holiday' | 'unpublished';
  /** Name of the holiday it belongs to. */
  readonly holiday?: string;
}

/** Whether nobody works on the day. */
export const isOff = ({ kind }: CalendarDay): boolean => kind === 'weekend' || kind === 'holiday';

/** A run of equal days: a weekend, a holiday. */
export interface Band {
  readonly kind: 'rest' | 'holiday';
  /** Slot it begins in and number of slots. */
  readonly from: number;
  readonly length: number;
  readonly name?: string;
}

type Slot = { readonly off: 'rest' | 'holiday' | null; readonly name?: string | undefined };

/** Bands of a row of days; a weekend inside a holiday belongs to the holiday. */
export function bandsOf(slots: readonly Slot[]): readonly Band[] {
  const bands: Band[] = [];
  slots.forEach(({ off, name }, at) => {
    if (off === null) return;
    const last = bands.at(-1);
    const joins = last !== undefined && last.kind === off && last.from + last.length === at && last.name === name;
    if (joins) bands[bands.length - 1] = { ...last, length: last.length + 1 };
    else bands.push({ kind: off, from: at, length: 1, ...(name !== undefined && { name }) });
  });
  return bands;
}

/** Slots of calendar days. */
export const slotsOf = (days: readonly CalendarDay[]): readonly Slot[] =>
  days.map((day) => ({
    off: day.kind === 'weekend' ? 'rest' : day.kind === 'holiday' ? 'holiday' : null,
    name: day.holiday,
  }));
