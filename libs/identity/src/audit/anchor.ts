/** A head as it was told outside the database (F80): the chain must still hold it. */
export interface Anchor {
  readonly zone: string;
  readonly seq: number;
  readonly hash: string;
}
