import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHECKS = 'not_a_server_error,status_code_conformance,response_schema_conformance,content_type_conformance';

/**
 * Installs the fuzzer into a folder of its own and returns its command. `run` starts a process that ends with the run.
 * Throws one sentence when Python or PyPI is not there.
 */
export async function installSchemathesis(folder, requirements, run) {
  const venv = join(folder, 'venv');
  const [, version] = readFileSync(requirements, 'utf8').trim().split('==');
  const made = await ended(run('python3', ['-m', 'venv', venv], { stdio: 'inherit' }));
  if (made !== 0) throw new Error('npm run fuzz needs Python 3 with its venv module (python3, python3-venv).');
  const pip = ['install', '--quiet', '--disable-pip-version-check', '--retries', '2', '--timeout', '30'];
  const installed = await ended(run(join(venv, 'bin', 'pip'), [...pip, '-r', requirements], { stdio: 'inherit' }));
  if (installed !== 0)
    throw new Error(`schemathesis ${version} could not be installed: PyPI is out of reach or refused it (see above).`);
  return join(venv, 'bin', 'st');
}

/** Exit code of a process; -1 when it could not be started or was ended by a signal. */
export async function ended(child) {
  const gone = await Promise.race([once(child, 'exit'), once(child, 'error').then(() => [-1])]);
  return gone[0] ?? -1;
}

/**
 * One run over a document as one person; the report says how many requests were sent and what was wrong.
 * One worker: Python's parser fails at random when two threads describe large schemas at once.
 */
export async function runSchemathesis({ command, folder, url, run }, plan) {
  const documentFile = join(folder, `${plan.name}.openapi.json`);
  const reportFile = join(folder, `${plan.name}.report.json`);
  writeFileSync(documentFile, JSON.stringify(plan.document));
  const args = ['--no-color', 'run', documentFile, '-u', url, '-c', CHECKS, '--phases', 'coverage,fuzzing'];
  args.push('-w', '1', '--continue-on-failure', '--no-shrink', '--warnings', 'off', '--suppress-health-check', 'all');
  args.push('--max-examples', String(plan.examples), '--request-timeout', String(plan.patienceSeconds ?? 30));
  args.push('--report', 'json', '--report-json-path', reportFile);
  if (plan.seed !== undefined) args.push('--seed', plan.seed);
  if (plan.token) args.push('-H', `Authorization: Bearer ${plan.token}`);
  args.push(...(plan.only ?? []).flatMap((id) => ['--include-operation-id', id]));
  args.push(...(plan.without ?? []).flatMap((id) => ['--exclude-operation-id', id]));
  const code = await ended(run(command, args, { cwd: folder, stdio: 'inherit' }));
  return { code, ...figuresOf(reportFile) };
}

function figuresOf(reportFile) {
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  return {
    requests: report.test_cases.generated,
    operations: report.operations.tested,
    failures: report.failures.length,
    errors: report.errors.reduce((sum, error) => sum + error.count, 0),
    seed: report.seed,
    seconds: Math.round(report.running_time),
  };
}
