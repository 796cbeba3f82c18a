import type { ServicePort } from '../services/service-port';

export interface SystemState {
  /** Milliseconds by the legal clock. */
  readonly now: number;
  readonly services: readonly { readonly name: string; readonly up: boolean; readonly detail?: string }[];
}

/** Asks every service how it is; one that does not answer is down, the others are unaffected. */
export async function readState(ports: readonly ServicePort[]): Promise<SystemState> {
  const answers = await Promise.allSettled(ports.map((port) => port.status()));
  const times = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.now] : []));
  return {
    now: times.length > 0 ? Math.max(...times) : Date.now(),
    services: ports.map(({ name }, at) => {
      const answer = answers[at];
      if (answer?.status !== 'fulfilled') return { name, up: false };
      const { parked } = answer.value;
      return { name, up: true, ...(parked > 0 && { detail: `${parked} parked` }) };
    }),
  };
}
