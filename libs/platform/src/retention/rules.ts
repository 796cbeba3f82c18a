/** How long a kind of row stays. */
export interface RetentionRule {
  /** SQL function that removes at most n rows older than so many days. */
  readonly forget: 'forget_published' | 'forget_answered' | 'forget_replayed';
  readonly days: number;
  /** A sandbox keeps everything of it. */
  readonly inSandbox: boolean;
}

/**
 * - Published events can be sent again for 30 days after they were published (P18).
 * - Answered keys outlive them three times: whoever repeats a request or an event within 90 days gets the first answer
 *   (P43). A sandbox keeps them, because its legal clock jumps over years while the same client waits for an answer.
 * - What was parked and replayed stays 90 days for whoever asks what happened.
 *
 * Positions (`inbox_position`), firings and the record itself are kept for ever: with them an old duplicate is refused
 * also after its key has gone (P43).
 */
export const RULES: readonly RetentionRule[] = [
  { forget: 'forget_published', days: 30, inSandbox: true },
  { forget: 'forget_answered', days: 90, inSandbox: false },
  { forget: 'forget_replayed', days: 90, inSandbox: true },
];
