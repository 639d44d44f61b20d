/**
 * Writes docs/rules: one page a rule and a list of all, from what the rules say of themselves.
 *
 *     npx esbuild scripts/rule-pages.ts --bundle --platform=node --format=esm | node --input-type=module
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allRules } from '../src/core/index.ts';
import { rulePages } from './rule-page.ts';

const folder = join('docs', 'rules');
const pages = rulePages(allRules);
for (const stale of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (stale.endsWith('.md') && !pages.has(stale.replaceAll('\\', '/'))) rmSync(join(folder, stale));
for (const [name, text] of pages) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
