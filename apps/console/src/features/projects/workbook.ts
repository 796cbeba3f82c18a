import { muText, areaFromM2 } from '@luodi/domain';
import { shiftLeft } from '@luodi/console-ui';
import type { Translate } from '../../i18n/texts';
import { COLUMN_TITLES, type ColumnKey } from './project-columns';
import { LIGHT_WORDS, STAGE_KEYS } from './project-words';
import type { Project } from './use-projects';

/** A cell of the sheet as the library takes it. */
export interface SheetCell {
  readonly value: string | number;
  readonly type?: NumberConstructor;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly align?: 'right';
}

type Row = readonly (SheetCell | null)[];

/** Digits that a cell of a workbook holds exactly. */
const EXACT = 15;
const FEN_PER_WAN = 6;

/** A figure that can be summed; one with more digits than a cell holds stays a text and loses nothing. */
function figure(text: string, format: string): SheetCell {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  return digits > EXACT ? { value: text, align: 'right' } : { value: Number(text), type: Number, format };
}

const words = (value: string | null): SheetCell | null => (value === null ? null : { value });

/** The text or figure of a cell, the same as in the list. */
function cellOf(t: Translate, key: Exclude<ColumnKey, 'name'>, project: Project): SheetCell | null {
  switch (key) {
    case 'light':
      return words(t(LIGHT_WORDS[project.light].text));
    case 'stage':
      return words(t(STAGE_KEYS[project.stage]));
    case 'due':
      return words(project.nextDueOn);
    case 'code':
      return words(project.projectCode);
    case 'industry':
      return words(project.industryCode);
    case 'money':
      return figure(shiftLeft(project.investmentFen, FEN_PER_WAN), '#,##0.00');
    case 'land':
      return figure(muText(areaFromM2(project.landAreaM2)), '#,##0.00');
    case 'signed':
      return words(project.signedOn);
    case 'entries':
      return figure(String(project.entryCount), '0');
  }
}

const bold = (value: string): SheetCell => ({ value, fontWeight: 'bold' });

/** The list as rows of a sheet: the chosen columns in their order, the firm in a column of its own. */
export function sheetOf(t: Translate, columns: readonly ColumnKey[], projects: readonly Project[]): readonly Row[] {
  const head = columns.flatMap((key) =>
    key === 'name' ? [bold(t('projects.name')), bold(t('projects.firm'))] : [bold(t(COLUMN_TITLES[key]))],
  );
  const rows = projects.map((project) =>
    columns.flatMap((key) =>
      key === 'name' ? [words(project.projectName), words(project.firmName)] : [cellOf(t, key, project)],
    ),
  );
  return [head, ...rows];
}
