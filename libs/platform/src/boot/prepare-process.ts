import { armFailpoints } from '../failpoints';
import { startTracing, type Tracing } from '../telemetry';

export interface ProcessSettings {
  /** Name of the process in traces. */
  readonly process: string;
  readonly sandbox: boolean;
  readonly failpoints?: string | undefined;
  readonly otlpEndpoint?: string | undefined;
}

/**
 * What holds for a whole process, before any service of it starts.
 * @throws when fail points are configured in production (S93), or cannot be read
 */
export async function prepareProcess({
  process,
  sandbox,
  failpoints,
  otlpEndpoint,
}: ProcessSettings): Promise<Tracing> {
  armFailpoints(failpoints, sandbox ? 'sandbox' : 'production');
  return startTracing({ process, endpoint: otlpEndpoint });
}
