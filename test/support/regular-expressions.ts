import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';
import { lazy } from '../../src/core/text/lazy.ts';

/** A regular expression of the program, with the first file it stands in. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** All literals of src, each once. */
export function literalExpressions(): readonly Expression[] {
  const found = new Map<string, Expression>();
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText();
        const end = text.lastIndexOf('/');
        const expression = { file, source: text.slice(1, end), flags: text.slice(end + 1) };
        if (!found.has(text)) found.set(text, expression);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return [...found.values()];
}

/** Expressions that are put together of strings while the modules of the core and of the command line are loaded, or when they are first asked for. */
export async function assembledExpressions(): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>();
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.set(String(made), { file: 'new RegExp', source: made.source, flags: made.flags });
      return made;
    },
  });
  const asked: (() => unknown)[] = [];
  vi.doMock('../../src/core/text/lazy.ts', () => ({
    lazy: (make: () => unknown) => {
      asked.push(make);
      return lazy(make);
    },
  }));
  try {
    await import('../../src/core/index.ts');
    await import('../../src/core/later.ts');
    await import('../../src/cli/run.ts');
    for (const make of asked) make();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/**
 * Whether something of more than one character is repeated without a close bound. Only there can one text be read in so many ways that the time
 * grows exponentially.
 *
 *     repeatsGroup('(?:ab)+') // true
 *     repeatsGroup('[ab]+c{2,8}') // false
 */
export const repeatsGroup = (source: string): boolean => /\)(?:[*+]|\{\d+,(?:\d{2,})?\})/u.test(source);
