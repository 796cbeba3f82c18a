import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { RuleTable, type Column } from './rule-table';

interface Row {
  readonly id: string;
  readonly name: string;
}
const rows: readonly Row[] = ['甲', '乙', '丙'].map((name, at) => ({ id: String(at), name }));
const columns: readonly Column<Row>[] = [{ key: 'name', title: '名称', isName: true, cell: ({ name }) => name }];
const base = { columns, rows, keyOf: ({ id }: Row) => id, caption: '清单' };

it('opens a row by click and by Enter, and moves between rows with J and K', async () => {
  const opened: string[] = [];
  render(<RuleTable {...base} onOpen={({ name }) => opened.push(name)} />);
  await userEvent.click(screen.getByText('乙'));
  screen.getAllByRole('row')[1]?.focus();
  await userEvent.keyboard('jj{Enter}k{Enter}');
  expect(opened).toEqual(['乙', '丙', '乙']);
});

it('leaves a click on a link inside a row to the link', async () => {
  const opened: string[] = [];
  const withButton: readonly Column<Row>[] = [
    { key: 'act', title: '操作', cell: () => <button type="button">催办</button> },
  ];
  render(<RuleTable {...base} columns={withButton} onOpen={({ name }) => opened.push(name)} />);
  await userEvent.click(screen.getAllByRole('button', { name: '催办' })[0] ?? document.body);
  expect(opened).toEqual([]);
});

it('chooses single rows and the whole page', async () => {
  const Chooser = () => {
    const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
    return <RuleTable {...base} selection={{ keys, onChange: setKeys }} />;
  };
  render(<Chooser />);
  const [all, first] = screen.getAllByRole<HTMLInputElement>('checkbox');
  if (!all || !first) throw new Error('no boxes');
  await userEvent.click(first);
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
  await userEvent.click(all);
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(4);
});

it('draws only the rows in sight of ten thousand, and keeps the height of all', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ id: String(at), name: `第 ${at} 个` }));
  render(<RuleTable {...base} rows={many} rowHeight={32} height={480} />);
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('rowheader').length).toBeLessThan(60);
  expect(table.getAttribute('aria-rowcount')).toBe('10001');
});

it('says what belongs here when nothing is there', () => {
  render(<RuleTable {...base} rows={[]} empty="没有待办" />);
  expect(screen.getByText('没有待办')).toBeTruthy();
});
