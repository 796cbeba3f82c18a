import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const projects = globSync('{apps,libs}/*/package.json', { cwd: root }).map((file) => path.dirname(file));

it.each([...projects, 'tools', 'infra'].sort())(
  '%s says what it owns, consumes, emits, how it runs and where to look first',
  (project) => {
    const readme = path.join(root, project, 'README.md');
    expect(existsSync(readme)).toBe(true);
    const text = readFileSync(readme, 'utf8').toLowerCase();
    const headings = ['Owns', 'Consumes', 'Emits', 'Run', 'Look first at'];
    expect(headings.filter((heading) => !text.includes(heading.toLowerCase()))).toEqual([]);
  },
);

it('has no decision record whose number was used before', () => {
  const numbers = globSync('docs/adr/*.md', { cwd: root }).map((file) => path.basename(file).slice(0, 4));
  expect(numbers.length).toBeGreaterThan(3);
  expect(new Set(numbers).size).toBe(numbers.length);
});
