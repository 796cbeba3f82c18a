export { derivedId } from './derived-id';
export {
  defineAggregate,
  publicEvent,
  type Aggregate,
  type DeadlineWanted,
  type EventFacts,
  type PublicEvent,
  type StreamFacts,
} from './define-aggregate';
export {
  defineCommand,
  defineDeadline,
  type AnyAggregate,
  type AnyCommand,
  type Command,
  type DeadlineHandler,
  type PoliciesOf,
  type Policy,
  type PolicyRef,
} from './define-command';
export {
  entryTable,
  rowTable,
  StreamEntry,
  StreamRow,
  tableOf,
  type ColumnType,
  type EntryTable,
  type RowTable,
  type RowValues,
} from './row-table';
export { Commands, Refused, type CommandContext, type Outcome } from './commands';
export { CommandExecutor, type ExecutorOptions } from './executor/command-executor';
export { newMetrics, type CommandMetrics } from './executor/command-metrics';
export { verifyStreams, type Fault, type Verified, type VerifyReport } from './verify';
