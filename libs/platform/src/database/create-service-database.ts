import { Client, escapeIdentifier, escapeLiteral } from 'pg';

export interface RolePasswords {
  readonly migrator: string;
  readonly app: string;
}

export interface ServiceDatabase {
  /** Owns the database; used by migrations only. */
  readonly migratorUrl: string;
  /** Owns nothing, bypasses nothing; used by the running service. */
  readonly appUrl: string;
}

/** Makes a service's database and the two roles, or leaves what is there; passwords are set to the given ones. */
export async function createServiceDatabase(
  adminUrl: string,
  name: string,
  passwords: RolePasswords,
): Promise<ServiceDatabase> {
  await asAdmin(adminUrl, async (admin) => {
    await ensureRole(admin, 'luodi_migrator', passwords.migrator);
    await ensureRole(admin, 'luodi_app', passwords.app);
    // Lane connections want deadlocks told early (rule 10); only a superuser can allow it.
    await admin.query('grant set on parameter deadlock_timeout to luodi_app');
    const known = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (known.rowCount) return;
    await admin
      .query(`create database ${escapeIdentifier(name)} owner luodi_migrator`)
      .catch((error: { code?: string }) => {
        if (error.code !== '42P04' && error.code !== '23505') throw error;
      });
    await admin.query(`revoke all on database ${escapeIdentifier(name)} from public`);
    await admin.query(`grant connect on database ${escapeIdentifier(name)} to luodi_app`);
  });
  return {
    migratorUrl: urlFor(adminUrl, name, 'luodi_migrator', passwords.migrator),
    appUrl: urlFor(adminUrl, name, 'luodi_app', passwords.app),
  };
}

/** Roles belong to the whole server: two services starting together meet here, so it happens one at a time. */
async function asAdmin(adminUrl: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`select pg_advisory_lock(hashtext('luodi:create-service-database'))`);
    await work(admin);
  } finally {
    await admin.end();
  }
}

async function ensureRole(admin: Client, role: string, password: string): Promise<void> {
  const known = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
  const rights = 'login nosuperuser nocreatedb nocreaterole nobypassrls noreplication';
  await admin.query(
    `${known.rowCount ? 'alter' : 'create'} role ${role} ${rights} password ${escapeLiteral(password)}`,
  );
}

function urlFor(adminUrl: string, database: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.toString();
}
