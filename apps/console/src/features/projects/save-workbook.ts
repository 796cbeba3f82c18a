import writeExcelFile from 'write-excel-file/browser';
import type { SheetCell } from './workbook';

/** Offers the rows as a download; the head stays in sight while scrolling. */
export async function saveWorkbook(rows: readonly (readonly (SheetCell | null)[])[], name: string): Promise<void> {
  const columns = rows[0]?.map(() => ({ width: 20 })) ?? [];
  await writeExcelFile(
    rows.map((row) => [...row]),
    { columns, stickyRowsCount: 1 },
  ).toFile(name);
}
