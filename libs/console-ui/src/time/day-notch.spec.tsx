import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CLOCKS, sampleDays, SAMPLE_TODAY, WATER_CLOCK } from '../gallery/samples';
import { DayNotch } from './day-notch';
import { Light } from './light';
import { TimeAxis } from './time-axis';
import { TimeColumnRow } from './time-column';

it.each(CLOCKS)('says in words what it draws: $note', ({ clock }) => {
  render(<DayNotch form="budget" clock={clock} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).not.toBe('');
});

it.each(CLOCKS)('never shows a light without words: $note', ({ clock }) => {
  const { container } = render(<Light clock={clock} />);
  expect(container.textContent?.trim()).not.toBe('');
});

it('opens the derivation as a real table, every day with its reason', async () => {
  render(<DayNotch form="derivation" clock={WATER_CLOCK} />);
  await userEvent.click(screen.getByRole('button', { name: '逐日明细' }));
  const table = within(screen.getByRole('group', { name: '逐日明细' })).getByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(WATER_CLOCK.days.length + 1);
  expect(table.textContent).toContain('专家评审 · 停，不计');
  expect(table.textContent).toContain('调休上班，计入');
});

it('prints the sum and what it rests on', () => {
  render(<DayNotch form="derivation" clock={WATER_CLOCK} />);
  expect(document.body.textContent).toContain('日历 2026 第 1 版');
  expect(screen.getByRole('row', { name: /合.*30/ })).toBeTruthy();
});

it('brackets a pause on the ruler with its name and its days', () => {
  render(<DayNotch form="calendar" clock={WATER_CLOCK} width={1210} />);
  expect(screen.getByText('专家评审 停 4 日')).toBeTruthy();
  expect(screen.getByText('今天 第 13 日')).toBeTruthy();
});

it('lays rows on one calendar: a due day is a flag at its own date', () => {
  render(
    <TimeAxis days={sampleDays('2026-10-07', '2026-10-28')} today={SAMPLE_TODAY}>
      <TimeColumnRow clock={WATER_CLOCK} />
    </TimeAxis>,
  );
  expect(screen.getByText('承诺 10-14')).toBeTruthy();
});

it('refuses to draw a row without the calendar it would stand on', () => {
  expect(() => render(<TimeColumnRow clock={WATER_CLOCK} />)).toThrow('a time column stands inside a TimeAxis');
});
