import path from 'node:path';
import { readAnchors, verifyAuditChains, type Anchor } from '@luodi/identity';
import { verifyLedgerChains, type RunStatement } from '@luodi/ledger';
import { verifyStreams } from '@luodi/platform/commands';
import { attachEmbeddedPostgres } from '@luodi/platform/embedded-postgres';
import { consumersAhead } from '@luodi/platform/messaging';
import { ALL_SERVICES } from '@luodi/standalone-app';
import { Client } from 'pg';

type UrlOf = (service: string) => string;

/** Verifies over all zones in one snapshot. */
async function inSnapshot<T>(url: string, verify: (run: RunStatement) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`select set_config('app.zones', '*', true)`);
    return await verify(async (sql, parameters) => (await client.query<object>(sql, [...parameters])).rows);
  } finally {
    await client.end();
  }
}

async function verifyAll(urlOf: UrlOf, anchors: readonly Anchor[]): Promise<number> {
  let found = 0;
  for (const service of ALL_SERVICES) {
    const report = await verifyStreams(service, urlOf(service.name));
    console.log(
      `${service.name.padEnd(11)} ${report.streams} streams, ${report.events} events, ${report.firings} firings, ` +
        `${report.publicEvents} public events, ${report.faults.length} faults`,
    );
    for (const fault of report.faults) console.log(`  ${fault.rule}: ${fault.at} ${fault.detail}`);
    found += report.faults.length;
  }
  const chains = await inSnapshot(urlOf('ledger'), verifyLedgerChains);
  console.log(`${'chains'.padEnd(11)} ${chains.ledgers} ledgers, ${chains.faults.length} faults`);
  for (const fault of chains.faults) console.log(`  ${JSON.stringify(fault)}`);
  const audit = await inSnapshot(urlOf('identity'), (run) => verifyAuditChains(run, anchors));
  console.log(
    `${'audit'.padEnd(11)} ${audit.entries} entries, ${anchors.length} anchors, ${audit.faults.length} faults`,
  );
  for (const fault of audit.faults) console.log(`  ${JSON.stringify(fault)}`);
  const ahead = await consumersAhead(urlOf);
  console.log(`${'consumers'.padEnd(11)} ${ahead.length} ahead of their source`);
  for (const one of ahead) console.log(`  ${JSON.stringify(one)}`);
  return found + chains.faults.length + audit.faults.length + ahead.length;
}

/**
 * `npm run verify`: whether an installation (`LUODI_DATA`, running or not) says one thing only: events, states, rows,
 * deadlines, sequences, ledger chains, audit chains, and no consumer ahead of its source (F50). Exit 1 with every fault named.
 */
async function main(): Promise<void> {
  const folder = path.resolve(process.env.LUODI_DATA ?? path.join('.luodi', 'data'));
  const server = await attachEmbeddedPostgres(path.join(folder, 'postgres'));
  try {
    const faults = await verifyAll(
      (service) => server.url(`luodi_${service}`, 'app'),
      readAnchors(path.join(folder, 'audit-anchors.jsonl')),
    );
    console.log(faults === 0 ? 'all agrees' : `${faults} faults`);
    process.exitCode = faults === 0 ? 0 : 1;
  } finally {
    await server.leave();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
