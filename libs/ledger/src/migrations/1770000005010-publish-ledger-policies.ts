import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The numbers the ledger starts with; a zone publishes its own version beside them. */
export class PublishLedgerPolicies1770000005010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const { kind, content, source } of POLICIES)
      await runner.query(
        `insert into policy (kind, scope, version, effective_from, content, source, published_by)
         values ($1, '*', 1, '2000-01-01', $2, $3, 'luodi')`,
        [kind, JSON.stringify(content), source],
      );
  }

  /** A published version stays for ever: going back leaves it in force. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}

const POLICIES = [
  {
    kind: 'rate-targets',
    content: { REGISTRATION: '90', START: '60', PRODUCTION: '30', FUNDS: '20' },
    source: '「注册、开工、投产、到资率分别达到90%、60%、30%、20%」 (S125)',
  },
  {
    kind: 'ledger-assignment',
    content: { workdays: 5 },
    source: 'ledger.assignDays=5: 签约后5个工作日内确定责任领导和服务小分队 (S108)',
  },
] as const;
