import type { ReactNode } from 'react';

/** The two-line cell of a clerk's list: what, over where and who. */
export const TwoLines = ({ first, second }: { first: ReactNode; second: ReactNode }) => (
  <span className="two-lines">
    <b className="clip">{first}</b>
    <span className="clip">{second}</span>
  </span>
);

/** Below a list: how many are shown, and what the figures rest on. */
export const TableFoot = ({ left, right }: { left: ReactNode; right?: ReactNode }) => (
  <div className="table-foot">
    <span>{left}</span>
    <span>{right}</span>
  </div>
);
