import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rulePages } from '../../../scripts/rule-page.ts';
import { allRules } from '../../../src/core/index.ts';

const folder = fileURLToPath(new URL('../../../docs/rules', import.meta.url));

it('docs/rules holds the page of every rule, and no other (scripts/rule-pages.ts writes them)', () => {
  const pages = rulePages(allRules);
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  expect(present.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});
