// A text missing in one language fails the build, and so does a place ({n}) that one of them forgot.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../src/locales');
const faults = [];
const read = (language, file) => JSON.parse(readFileSync(path.join(root, language, file), 'utf8'));
const places = (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join();
const files = (language) => readdirSync(path.join(root, language)).filter((name) => name.endsWith('.json'));

for (const file of new Set([...files('zh-CN'), ...files('en')])) {
  const [zh, en] = ['zh-CN', 'en'].map((language) => {
    try {
      return read(language, file);
    } catch (error) {
      faults.push(`${language}/${file}: ${error.message}`);
      return {};
    }
  });
  for (const key of new Set([...Object.keys(zh), ...Object.keys(en)])) {
    if (typeof zh[key] !== 'string' || zh[key] === '') faults.push(`zh-CN/${file}: "${key}" is missing`);
    else if (typeof en[key] !== 'string' || en[key] === '') faults.push(`en/${file}: "${key}" is missing`);
    else if (places(zh[key]) !== places(en[key]))
      faults.push(`${file}: "${key}" has {${places(zh[key])}} in Chinese and {${places(en[key])}} in English`);
  }
}
for (const language of ['zh-CN', 'en']) {
  const index = readFileSync(path.join(root, language, 'index.ts'), 'utf8');
  for (const file of files(language))
    if (!index.includes(`./${file}`)) faults.push(`${language}/index.ts does not take in ${file}`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
