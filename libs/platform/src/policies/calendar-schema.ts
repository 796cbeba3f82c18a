import { calendarYearFaults } from '@luodi/domain';
import { z } from 'zod';

const day = z.iso.date();
const YEAR = /^\d{4}$/;
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const year = z.strictObject({
  off: z.array(day),
  makeup_workdays: z.array(day),
  notice: z.strictObject({ name: z.string(), number: z.string(), issued: day, url: z.string().optional() }).optional(),
  holidays: z.array(z.strictObject({ name: z.string(), from: day, to: day })).optional(),
});

/** A work calendar as it may be published: the shape, and every fault of its years (CLK-04, regulation 1.4). */
export const calendarSchema = z
  .strictObject({
    years: z
      .record(z.string().regex(YEAR), year)
      .refine((years) => Object.keys(years).length > 0, { params: { zh: '至少一年', en: 'needs at least one year' } }),
    working_hours: z
      .strictObject({ from: timeOfDay, to: timeOfDay })
      .refine(({ from, to }) => from < to, { params: { zh: '结束须晚于开始', en: 'must end after it begins' } })
      .optional(),
  })
  .superRefine(({ years }, context) => {
    for (const [name, { off, makeup_workdays }] of Object.entries(years)) {
      for (const { code, path = '' } of calendarYearFaults(Number.parseInt(name, 10), { off, makeup_workdays }))
        context.addIssue({ code: 'custom', message: code, path: ['years', name, ...path.split('.')] });
    }
  });
