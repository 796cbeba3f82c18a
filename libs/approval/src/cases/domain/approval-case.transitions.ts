import type { TransitionTable } from '@luodi/domain';
import { STATUS_NAMES } from './approval-case.status';

/** 办理状态 codes as table keys. */
export type StatusCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15';

export type StatusMove =
  | 'accept'
  | 'take-back'
  | 'declare-unneeded'
  | 'decline'
  | 'ask-correction'
  | 'supply-correction'
  | 'begin'
  | 'resume-review'
  | 'start-special-procedure'
  | 'end-special-procedure'
  | 'pass'
  | 'pass-deferred'
  | 'refuse'
  | 'withdraw'
  | 'cancel';

const window = ['window-clerk'];
const department = ['approval-officer', 'stage-lead'];

/** What a running review may turn into; the clock runs in 8 and 10. */
const fromReview = (from: '8' | '10') =>
  [
    { name: 'ask-correction', from, to: '6', by: department, clause: '行政许可法 32(四)' },
    { name: 'start-special-procedure', from, to: '9', by: department, clause: '行政许可法 45' },
    { name: 'pass', from, to: '11', by: department, clause: '行政许可法 38' },
    { name: 'pass-deferred', from, to: '12', by: department },
    { name: 'refuse', from, to: '13', by: department, clause: '行政许可法 38' },
    { name: 'withdraw', from, to: '14', by: window },
    { name: 'cancel', from, to: '15', by: ['system'] },
  ] as const;

/**
 * 办理状态 1–15 of one item (GOV-14): which status may follow which, by whom, on what clause.
 * Source: product.md 1.10; 房屋建筑和市政 exchange standard as vendors implement it (regulation 3.2 [V]).
 * Clock: starts with 3, runs in 8 and 10, stands still in 9 (and in 6 where the published item says so), ends with 11 to
 * 15. A correction in review that nobody answers ends with nothing received: 7, then 8.
 */
export const itemTransitions: TransitionTable<StatusCode, StatusMove> = {
  initial: '1',
  states: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'],
  ends: ['2', '4', '5', '11', '12', '13', '14', '15'],
  names: STATUS_NAMES,
  moves: [
    { name: 'take-back', from: '1', to: '2', by: window },
    { name: 'accept', from: '1', to: '3', by: window, clause: '行政许可法 32' },
    { name: 'declare-unneeded', from: '1', to: '4', by: window, clause: '行政许可法 32(一)' },
    { name: 'decline', from: '1', to: '5', by: window, clause: '行政许可法 32(二)' },
    { name: 'ask-correction', from: '1', to: '6', by: window, clause: '行政许可法 32(四)' },
    { name: 'begin', from: '3', to: '8', by: window },
    { name: 'withdraw', from: '3', to: '14', by: window },
    { name: 'cancel', from: '3', to: '15', by: ['system'] },
    { name: 'supply-correction', from: '6', to: '7', by: window },
    { name: 'take-back', from: '6', to: '2', by: window },
    { name: 'decline', from: '6', to: '5', by: window },
    { name: 'accept', from: '7', to: '3', by: window },
    { name: 'decline', from: '7', to: '5', by: window },
    { name: 'resume-review', from: '7', to: '8', by: ['system'] },
    ...fromReview('8'),
    { name: 'end-special-procedure', from: '9', to: '10', by: department, clause: '行政许可法 45' },
    ...fromReview('10'),
  ],
};

/** The table's key of a stored code. */
export const statusCode = (status: number): StatusCode => String(status) as StatusCode;
