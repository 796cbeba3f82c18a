-- A database per service and the two roles, or whatever of them is missing: repeated at every start, so that a changed
-- password or an added service arrives. Run by psql as the superuser; passwords come from the environment.
\set ON_ERROR_STOP on
\getenv migrator_password LUODI_MIGRATOR_PASSWORD
\getenv app_password LUODI_APP_PASSWORD
\getenv services LUODI_SERVICES

select pg_advisory_lock(hashtext('luodi:create-service-database'));

select format('create role %I', role) from unnest(array['luodi_migrator', 'luodi_app']) role
 where not exists (select 1 from pg_roles where rolname = role) \gexec

-- Owns the databases; used by migrations only.
alter role luodi_migrator login nosuperuser nocreatedb nocreaterole nobypassrls noreplication
  password :'migrator_password';
-- Owns nothing, bypasses nothing; used by the running services.
alter role luodi_app login nosuperuser nocreatedb nocreaterole nobypassrls noreplication
  password :'app_password';
-- The command executor wants to be told early about a deadlock; only a superuser can allow it.
grant set on parameter deadlock_timeout to luodi_app;

select format('create database %I owner luodi_migrator', 'luodi_' || service)
  from unnest(string_to_array(:'services', ' ')) service
 where not exists (select 1 from pg_database where datname = 'luodi_' || service) \gexec
select format('revoke all on database %I from public', 'luodi_' || service)
  from unnest(string_to_array(:'services', ' ')) service \gexec
select format('grant connect on database %I to luodi_app', 'luodi_' || service)
  from unnest(string_to_array(:'services', ' ')) service \gexec
