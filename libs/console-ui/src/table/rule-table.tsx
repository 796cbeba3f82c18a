import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSpeech } from '../texts/ui-language';
import { useWindowedRows } from './windowed-rows';
import './rule-table.css';

/** A column of a 三线表. Numbers stand right, their header with them; units stand in the header. */
export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly width?: number | string;
  readonly align?: 'number';
  /** No padding: a drawing fills the cell. */
  readonly bare?: boolean;
  /** The cell names the row for readers of screens. */
  readonly isName?: boolean;
  readonly cell: (row: Row, at: number) => ReactNode;
}

interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
}

interface RuleTableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What the table is, for readers of screens. */
  readonly caption: string;
  /** 44 two-line, 32 one-line, 27 in material lists. */
  readonly rowHeight?: 44 | 32 | 27 | 48;
  /** Late rows carry a red edge. */
  readonly isLate?: (row: Row) => boolean;
  readonly onOpen?: (row: Row) => void;
  readonly selection?: Selection;
  /** Instead of rows when there are none. */
  readonly empty?: ReactNode;
  /** A fixed height scrolls inside and draws only the rows in sight: 10,000 rows stay smooth. */
  readonly height?: number;
}

/**
 * 三线表: thick rule, thin rule, thick rule; no verticals, no zebra. J and K move between rows, Enter opens, Space
 * chooses.
 */
export function RuleTable<Row>(props: RuleTableProps<Row>) {
  const { columns, rows, rowHeight = 44, height } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const inSight = useWindowedRows(scroller, rows.length, rowHeight, height !== undefined);
  return (
    <div
      className={height === undefined ? 'rule-table' : 'rule-table rule-table-scrolls'}
      style={height === undefined ? undefined : { maxHeight: height }}
      ref={scroller}
      {...(height !== undefined && { tabIndex: 0, role: 'region', 'aria-label': props.caption })}
    >
      <table onKeyDown={(event) => moveRow(event, body.current)} aria-rowcount={rows.length + 1}>
        <caption className="for-readers-only">{props.caption}</caption>
        <colgroup>
          {props.selection && <col style={{ width: 34 }} />}
          {columns.map(({ key, width }) => (
            <col key={key} style={width === undefined ? undefined : { width }} />
          ))}
        </colgroup>
        <Head {...props} />
        <tbody ref={body}>
          {rows.length === 0 && props.empty !== undefined && (
            <tr className="rule-table-empty">
              <td colSpan={columns.length + (props.selection ? 1 : 0)}>{props.empty}</td>
            </tr>
          )}
          <Spacer height={inSight.before} columns={columns.length} />
          {rows.slice(inSight.from, inSight.to).map((row, at) => (
            <BodyRow key={props.keyOf(row)} {...props} row={row} at={inSight.from + at} />
          ))}
          <Spacer height={inSight.after} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({ columns, rows, keyOf, selection }: RuleTableProps<Row>) {
  const { say } = useSpeech();
  const all = rows.length > 0 && selection !== undefined && rows.every((row) => selection.keys.has(keyOf(row)));
  return (
    <thead>
      <tr>
        {selection && (
          <th scope="col">
            <input
              type="checkbox"
              aria-label={say('selectAll')}
              checked={all}
              onChange={() => selection.onChange(new Set(all ? [] : rows.map(keyOf)))}
            />
          </th>
        )}
        {columns.map(({ key, title, align, bare }) => (
          <th key={key} scope="col" className={classOf({ align, bare })}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function BodyRow<Row>(props: RuleTableProps<Row> & { readonly row: Row; readonly at: number }) {
  const { columns, row, at, keyOf, rowHeight = 44, isLate, onOpen, selection } = props;
  const { say } = useSpeech();
  const key = keyOf(row);
  const chosen = selection?.keys.has(key) ?? false;
  const marks = [isLate?.(row) && 'is-late', chosen && 'is-chosen', onOpen && 'opens'].filter(Boolean).join(' ');
  return (
    <tr
      className={marks}
      style={{ height: rowHeight }}
      tabIndex={onOpen ? 0 : -1}
      aria-rowindex={at + 2}
      onClick={(event) => {
        if (!isControl(event.target)) onOpen?.(row);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.(row);
      }}
    >
      {selection && (
        <td>
          <input
            type="checkbox"
            aria-label={say('selectRow')}
            checked={chosen}
            onChange={() => selection.onChange(toggled(selection.keys, key))}
          />
        </td>
      )}
      {columns.map(({ key: column, cell, align, bare, isName }) =>
        isName === true ? (
          <th key={column} scope="row" className={classOf({ align, bare })}>
            {cell(row, at)}
          </th>
        ) : (
          <td key={column} className={classOf({ align, bare })}>
            {cell(row, at)}
          </td>
        ),
      )}
    </tr>
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

const Spacer = ({ height, columns }: { height: number; columns: number }) =>
  height > 0 ? (
    <tr aria-hidden="true" className="rule-table-space">
      <td colSpan={columns + 1} style={{ height }} />
    </tr>
  ) : null;

const classOf = ({ align, bare }: { align?: 'number' | undefined; bare?: boolean | undefined }): string | undefined =>
  [align === 'number' && 'number', bare === true && 'bare'].filter(Boolean).join(' ') || undefined;

/** A click on a link, a button or a box is theirs and does not open the row. */
const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a,button,input,select,label') !== null;

function moveRow(event: KeyboardEvent, body: HTMLTableSectionElement | null): void {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.target instanceof HTMLInputElement) return;
  const rows = [...(body?.querySelectorAll<HTMLTableRowElement>('tr[tabindex="0"]') ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}
