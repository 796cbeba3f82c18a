import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The few entries of a ledger that name a firm, a parcel or a lead: the search reads these and no others. */
export class IndexNamedEntries1770000005020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index ledger_entry_named on ledger_entry (type, stream_id) where type in ('luodi.leads.lead-logged.v1',
         'luodi.leads.deal-signed.v1', 'luodi.land.parcel-reserved.v1', 'luodi.land.land-contracted.v1',
         'luodi.land.land-delivered.v1')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ledger_entry_named');
  }
}
