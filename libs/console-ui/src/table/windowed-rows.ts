import { useEffect, useState, type RefObject } from 'react';

/** Which rows are drawn, and the empty pixels before and after them. */
export interface RowsInSight {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Rows drawn beyond the edge, so that a fast wheel meets no gap. */
const SPARE = 12;

/** Rows in sight of a scrolling box; all of them when the table does not scroll by itself. */
export function useWindowedRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  scrolls: boolean,
): RowsInSight {
  const [box, setBox] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!scrolls || !element) return undefined;
    const look = (): void => setBox({ top: element.scrollTop, height: element.clientHeight || 800 });
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, scrolls]);
  if (!scrolls) return { from: 0, to: count, before: 0, after: 0 };
  const from = Math.max(0, Math.floor(box.top / rowHeight) - SPARE);
  const to = Math.min(count, Math.ceil((box.top + box.height) / rowHeight) + SPARE);
  return { from, to, before: from * rowHeight, after: (count - to) * rowHeight };
}
