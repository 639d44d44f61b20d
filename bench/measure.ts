import { existsSync, statSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  allRules,
  analyze,
  detectActivation,
  lint,
  loadSpelling,
  parse,
  type SpeechDocument,
} from '../src/core/index.ts';
import { reviewItems, renewalItems } from '../src/core/later.ts';
import { outlineTimes } from './outline.ts';
import { texts } from './texts.ts';

const root = process.argv[2] ?? '.';
const SIZE = 340_000;

/** Middle value of repeated runs in milliseconds, after runs that only warm up. */
function median(work: () => unknown, runs = 15, warm = 3): number {
  for (let run = 0; run < warm; run++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

const { textOf, origin } = texts(root);

const out: string[] = [];
const say = (line = ''): void => void out.push(line);
const row = (...cells: (string | number)[]): void => say(`| ${cells.join(' | ')} |`);
const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

say('# Measurements');
say();
say(
  `\`npm run bench\` on ${cpus()[0]?.model ?? '?'} (${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB), ${type()} ${release()}, Node ${process.version}; text: ${origin}.`,
);
say(
  'One core, middle of repeated runs. Machines differ and are noisy: read the ratio to a bare character loop over the same text in the same run.',
);
const pages = ['hostile.md', 'peers.md', 'typing.md', 'start.md', 'reliability.md', 'archive.md'];
const kept = pages.filter((name) => existsSync(join(root, 'bench', name)));
say(`Beside this page: ${kept.map((name) => `[${name}](${name})`).join(', ')}.`);

const text = textOf(SIZE);
let sink = 0;
const loop = median(() => {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  sink += sum;
});
const fresh = (): string => ` ${text}`.slice(1);
const parsed = parse(text);
const spelling = await loadSpelling();

function stages(): void {
  say();
  say(`## ${SIZE.toLocaleString('en')} characters`);
  say();
  row('work', 'ms', 'million characters / s', '× bare loop');
  row('---', '---:', '---:', '---:');
  const line = (name: string, time: number): void =>
    row(name, ms(time), (SIZE / time / 1000).toFixed(time > 100 ? 1 : 0), (time / loop).toFixed(1));
  line('bare character loop', loop);
  line(
    'parse (fresh)',
    median(() => parse(fresh())),
  );
  line(
    'speeches and outline',
    median(() => analyze(parsed).outline),
  );
  line(
    'blanks',
    median(() => analyze(parsed).placeholders),
  );
  line(
    '**parse + outline + blanks**',
    median(() => {
      const analysis = analyze(parse(fresh()));
      sink += analysis.outline.items.length + analysis.placeholders.length;
    }),
  );
  line(
    'statistics',
    median(() => analyze(parsed).statistics),
  );
  line(
    'activation',
    median(() => detectActivation(text)),
  );
  const known = (document: SpeechDocument): ReturnType<typeof analyze> => {
    const analysis = analyze(document);
    sink += analysis.outline.items.length + analysis.placeholders.length;
    return analysis;
  };
  line('checklist, first time', median(() => reviewItems(known(parse(fresh())))) - median(() => known(parse(fresh()))));
  line('checklist, again', median(() => reviewItems(known(parsed))) - median(() => known(parsed)));
  const renewed = known(parsed);
  line(
    'items to renew',
    median(() => renewalItems(renewed)),
  );
  line(
    'duplicates',
    median(() => analyze(parse(fresh())).duplicates, 7) -
      median(() => {
        const analysis = analyze(parse(fresh()));
        sink += analysis.outline.items.length;
      }, 7),
  );
  line(
    'all rules, duplicates aside, first time',
    median(() => rulesOnly(parse(fresh()))) -
      median(() => {
        const analysis = analyze(parse(fresh()));
        sink += analysis.outline.items.length + analysis.placeholders.length;
      }),
  );
  line('misspellings that no list has', median(() => spelling(parse(fresh()))) - median(() => parse(fresh())));
  line(
    'all rules, duplicates aside, again',
    median(() => rulesOnly(parsed)),
  );
}

const withoutDuplicates = {
  rules: Object.fromEntries(
    allRules.filter(({ id }) => id.startsWith('duplicate/')).map(({ id }) => [id, 'off' as const]),
  ),
};
const rulesOnly = (document: SpeechDocument): number => {
  const analysis = analyze(document);
  return lint(analysis, withoutDuplicates).length + analysis.placeholders.length;
};

function eachRule(): void {
  say();
  say('## Each rule, without what it shares (parse, outline, blanks, duplicates)');
  say();
  const analysis = analyze(parsed);
  sink += analysis.outline.items.length + analysis.placeholders.length + analysis.duplicates.length;
  const times = allRules.map((rule) => ({ id: rule.id, time: median(() => rule.run(analysis, rule.severity), 9) }));
  const total = times.reduce((sum, { time }) => sum + time, 0);
  row('rule', 'ms', '× bare loop', 'share');
  row('---', '---:', '---:', '---:');
  for (const { id, time } of times.sort((a, b) => b.time - a.time))
    row(`\`${id}\``, ms(time), (time / loop).toFixed(2), `${((100 * time) / total).toFixed(0)} %`);
  row('all', ms(total), (total / loop).toFixed(1), '100 %');
}

function growth(): void {
  say();
  say('## Longer texts');
  say();
  row('characters', 'parse + outline + blanks, ms', 'rules, first time, ms', 'duplicates, ms', 'ns / character');
  row('---:', '---:', '---:', '---:', '---:');
  for (const length of [SIZE, 10 * SIZE, 10_000_000]) {
    const long = textOf(length);
    const copy = (): string => ` ${long}`.slice(1);
    const base = median(
      () => {
        const analysis = analyze(parse(copy()));
        sink += analysis.outline.items.length + analysis.placeholders.length;
      },
      3,
      1,
    );
    const rules = median(() => rulesOnly(parse(copy())), 3, 1) - base;
    const duplicates = median(() => analyze(parse(copy())).duplicates, 3, 1) - base;
    row(
      length.toLocaleString('en'),
      ms(base),
      ms(rules),
      ms(duplicates),
      (((base + rules + duplicates) * 1e6) / length).toFixed(0),
    );
  }
}

function keystrokes(): void {
  say();
  say('## One keystroke');
  say();
  say(
    'New text → parse, speeches, outline and blanks, typed at random places; then the rules that the editor runs 400 ms later.',
  );
  say();
  row('characters', 'median, ms', '95th of 100, ms', 'rules after it, median, ms');
  row('---:', '---:', '---:', '---:');
  for (const length of [10_000, 100_000, 1_000_000]) {
    let current = textOf(length);
    let document = parse(current);
    let place = 12_345;
    const times: number[] = [];
    const rules: number[] = [];
    for (let key = 0; key < 120; key++) {
      place = (place * 48_271 + 11) % length;
      const next = `${current.slice(0, place)}要${current.slice(place)}`;
      const start = performance.now();
      const following = parse(next, document);
      const analysis = analyze(following);
      sink += analysis.outline.items.length + analysis.placeholders.length;
      const middle = performance.now();
      if (key >= 20) times.push(middle - start);
      if (key % 10 === 0) {
        const before = performance.now();
        sink += lint(analysis, withoutDuplicates).length;
        rules.push(performance.now() - before);
      }
      current = next;
      document = following;
    }
    times.sort((a, b) => a - b);
    rules.sort((a, b) => a - b);
    row(length.toLocaleString('en'), ms(times[50]!), ms(times[94]!), ms(rules[rules.length >> 1]!));
  }
}

/** Bytes that a document and what is known of it hold, measured before anything else fills the heap. */
function measureMemory(): (readonly [length: number, held: number, linted: number])[] {
  const collect = globalThis.gc;
  if (collect === undefined) return [];
  const used = (): number => {
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  };
  return [SIZE, 3_300_000].map((length) => {
    const source = textOf(length);
    const before = used();
    // The document's text is a copy, so that its own bytes count.
    const document = parse(` ${source}`.slice(1));
    const analysis = analyze(document);
    sink += analysis.outline.items.length + analysis.placeholders.length + analysis.statistics.words;
    const held = used() - before + 2 * length;
    const findings = lint(analysis, withoutDuplicates);
    const linted = used() - before + 2 * length;
    sink += findings.length + document.starts.length + source.length;
    return [length, held / length, linted / length] as const;
  });
}

function memory(): void {
  say();
  say('## Memory');
  say();
  row('characters', 'bytes a character, source string included', 'with findings');
  row('---:', '---:', '---:');
  for (const [length, held, linted] of memoryRows) row(length.toLocaleString('en'), held.toFixed(1), linted.toFixed(1));
}

function sizes(): void {
  const files = ['dist/extension.cjs', 'dist/web/extension.cjs', 'dist/cli.js'].filter((name) =>
    existsSync(join(root, name)),
  );
  if (files.length === 0) return;
  say();
  say('## Bundles');
  say();
  row('file', 'KB');
  row('---', '---:');
  for (const name of files) row(`\`${name}\``, (statSync(join(root, name)).size / 1000).toFixed(0));
}

async function outline(): Promise<void> {
  say();
  say('## An outline of 10,000 items');
  say();
  say('The plan of an operation, with the text read again as it will be; then the view 提纲. Processor time.');
  say();
  row('work', 'ms', 'at most');
  row('---', '---:', '---:');
  for (const [work, took, most] of await outlineTimes()) row(work, ms(took), most);
}

const memoryRows = measureMemory();
stages();
eachRule();
growth();
keystrokes();
await outline();
memory();
sizes();
if (sink === -1) say();
console.log(out.join('\n'));
