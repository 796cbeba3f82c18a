import type { BenchOptions } from './bench-options';
import type { Lap } from './executor/race';
import type { GatewayBenchReport } from './gateway/gateway-bench';

/** What `--json` writes. */
export interface BenchReport {
  readonly machine: { readonly cores: number; readonly model: string; readonly node: string };
  readonly options: BenchOptions;
  readonly executor?: { readonly laps: readonly Lap[] };
  readonly standalone?: GatewayBenchReport;
  readonly distributed?: GatewayBenchReport;
}
