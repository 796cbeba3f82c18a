import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews that missed too many meetings wait on a list of their own. */
export class LayAdmissionAside1770000002030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table admission_case add column laid_aside_on date');
    await runner.query(
      `comment on column admission_case.laid_aside_on is 'Since when the case stands on no agenda and waits for a person'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table admission_case drop column laid_aside_on');
  }
}
