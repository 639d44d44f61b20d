import {
  addPlaceholders,
  analyze,
  applyEdits,
  ChangeSet,
  completePhrases,
  detectActivation,
  fillFormat,
  fillGroup,
  fillPlaces,
  functionAt,
  ignoredPlaceOf,
  ignorePlaceholders,
  joinBrokenParagraphs,
  lint,
  loadBlankPatterns,
  loadOutlineTools,
  loadPhraseStore,
  loadSpelling,
  locateFills,
  parse,
  placeholderGroups,
  recordOf,
  samePlaceholders,
  sidesOf,
  type Analysis,
  type FillEntry,
  type Finding,
  type TextRange,
} from '../src/core/index.ts';
import {
  fixAll,
  formatEdits,
  checkedItems,
  reviewItems,
  withTicks,
  fillPreview,
  finalBlanks,
  finalCheck,
  finalText,
  alternativesAt,
  arrangeVersion,
  checkAnswers,
  exportSpeech,
  fillPlacesWith,
  importPhrases,
  lineKeys,
  markdownTable,
  mergeMatters,
  minePhrases,
  readRequestRows,
  renewalGroups,
  renewalItems,
  RenewalProgress,
  requestColumns,
  requestRows,
  restoringEdits,
  reviewTable,
  sourcePassages,
  TextCollector,
  writeArchive,
  type MergeRecord,
} from '../src/core/later.ts';
import { lazy } from '../src/core/text/lazy.ts';
import { comparePieces, compareTexts } from '../src/office/word/compare.ts';
import { fillFormModel } from '../src/editor/blanks/fill-form-model.ts';

/** A text with what operations begin from, each made when it is first asked for: its analysis, and an archive that holds it twice. */
export class Material {
  readonly #analysis: () => Analysis;
  readonly #archive: () => Uint8Array;

  constructor(readonly text: string) {
    this.#analysis = lazy(() => analyze(parse(text)));
    this.#archive = lazy(() => archiveOf(text));
  }

  get analysis(): Analysis {
    return this.#analysis();
  }

  get archive(): Uint8Array {
    return this.#archive();
  }
}

/** The text as it was two years ago, with another beginning, so that all of it stands in two of the texts. */
export function archiveOf(text: string): Uint8Array {
  const collector = new TextCollector();
  collector.add({ name: 'a', text, day: 44_000 });
  collector.add({ name: 'b', text: `甲${text}`, day: 44_800 });
  return writeArchive(collector);
}

/** Something the program does with a text. What `prepare` does is not timed. */
export interface Operation {
  readonly name: string;
  readonly prepare: (material: Material) => () => unknown;
}

const store = await loadPhraseStore();
const { patterns } = await loadBlankPatterns(['〖.+?〗', '(?:XX)+|待填']);

const onAnalysis = (name: string, work: (analysis: Analysis, text: string) => unknown): Operation => ({
  name,
  prepare:
    ({ analysis, text }) =>
    () =>
      work(analysis, text),
});

/** An operation on an analysis all of whose parts have been asked for. */
const onKnown = <Known>(
  name: string,
  know: (analysis: Analysis, text: string) => Known,
  work: (known: Known, analysis: Analysis, text: string) => unknown,
): Operation => ({
  name,
  prepare: ({ analysis, text }) => {
    const known = know(analysis, text);
    return () => work(known, analysis, text);
  },
});

const filled = (analysis: Analysis): readonly FillEntry[] => {
  const { text } = analysis.document;
  return renewalItems(analysis)
    .slice(0, 2500)
    .map(({ start, end, text: value }, index) => ({
      id: String(index),
      kind: 'count',
      label: '户数',
      mask: 'XX',
      value,
      ...sidesOf(text, { start, end }),
      source: '',
      state: 'filled',
      filledAt: '',
      checkedAt: '',
    })) as unknown as readonly FillEntry[];
};

const outlineTools = await loadOutlineTools();
const spelling = await loadSpelling();

/** The first item of the longest series moved behind its last one, or all numbers written anew; the result is read again. */
function rearranged(kind: 'move' | 'renumber', analysis: Analysis): unknown {
  const read = (text: string): Analysis => analyze(parse(text, analysis.document));
  if (kind === 'renumber') return outlineTools.planOutline(analysis, { kind }, read);
  let longest = analysis.outline.series[0];
  for (const series of analysis.outline.series) if (series.items.length > longest!.items.length) longest = series;
  if (longest === undefined) return null;
  const [first, last] = [longest.items[0]!, longest.items.at(-1)!];
  return outlineTools.planOutline(analysis, { kind, items: [first.id], where: 'after', target: last.id }, read);
}

/** The words of every second line. */
function everySecondLine(text: string): TextRange[] {
  const lines = [...text.matchAll(/[^\r\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return lines.filter((_, index) => index % 2 === 1);
}

const middle = (text: string): string => `${text.slice(0, text.length >> 1)}甲${text.slice(text.length >> 1)}`;

/** The first and the second half of a text as two that were merged. */
function sourcesIn(analysis: Analysis): MergeRecord {
  const { length } = analysis.document.text;
  return {
    entries: [0, 1].map((half) => {
      const lines = lineKeys(analysis, { start: (half * length) / 2, end: ((half + 1) * length) / 2 });
      return { name: `${half}`, time: '', lines, leftOut: [] };
    }),
  };
}

/** A later version: the second half of the lines in front of the first, every tenth line changed. */
function turned(text: string): string {
  const lines = text.split('\n').map((line, index) => (index % 10 === 0 ? middle(line) : line));
  const half = lines.length >> 1;
  return [...lines.slice(half), ...lines.slice(0, half)].join('\n');
}

/**
 * In an order in which each begins from what those before it have found: what is remembered of a text is measured where it is first
 * asked for.
 */
export const operations: readonly Operation[] = [
  {
    name: 'parse',
    prepare:
      ({ text }) =>
      () =>
        parse(text),
  },
  {
    name: 'parse again',
    prepare: ({ text }) => {
      const before = parse(text);
      const next = middle(text);
      return () => parse(next, before);
    },
  },
  {
    name: 'activation',
    prepare:
      ({ text }) =>
      () =>
        detectActivation(text),
  },
  onAnalysis('speeches', ({ speeches }) => speeches),
  onKnown(
    'outline',
    ({ speeches }) => speeches,
    (_, { outline }) => outline,
  ),
  ...(['move', 'renumber'] as const).map((kind) =>
    onKnown(
      kind,
      ({ outline, roles }) => [outline, roles],
      (_, analysis) => rearranged(kind, analysis),
    ),
  ),
  onKnown(
    'set aside',
    ({ outline, roles }) => [outline, roles],
    (_, analysis, text) => {
      const read = (now: string, setAside: readonly TextRange[]): Analysis =>
        analyze(parse(now, analysis.document, setAside));
      return outlineTools.planSetAside(analysis, everySecondLine(text), read);
    },
  ),
  onKnown(
    'passages found again',
    (_, text) => new outlineTools.PassageProgress(text, everySecondLine(text)).passages,
    (passages, _, text) => outlineTools.locatePassages(text, passages),
  ),
  onAnalysis('placeholders', ({ placeholders }) => placeholders),
  onAnalysis('duplicates', ({ duplicates }) => duplicates),
  onAnalysis('statistics', ({ statistics }) => statistics),
  onKnown(
    'lint',
    ({ outline, duplicates, placeholders }) => [outline, duplicates, placeholders],
    (_, analysis) => lint(analysis),
  ),
  onKnown(
    'misspellings',
    (analysis) => lint(analysis),
    (_, analysis) => lint(analysis, { spelling }),
  ),
  onKnown(
    'fix all',
    (analysis) => lint(analysis),
    (findings: readonly Finding[], _, text) => fixAll(text, findings, {}),
  ),
  onKnown(
    'ignored',
    (analysis, text) => {
      const all = lint(analysis);
      const some = all.filter((_, index) => index % Math.ceil(all.length / 20) === 0);
      return some.map((finding) => ignoredPlaceOf(text, all, finding));
    },
    (ignored, analysis) =>
      lint(ignorePlaceholders(analysis, { words: ['XX专班'], places: ignored }), { ignored, rightWords: ['再接再励'] }),
  ),
  onAnalysis('house blanks', (analysis) => addPlaceholders(analysis, patterns).placeholders),
  onKnown(
    'fill places',
    ({ placeholders }) => placeholders,
    (_, analysis) => fillPlaces(analysis),
  ),
  onKnown(
    'form model',
    (analysis) => [fillPlaces(analysis), analysis.outline, analysis.speeches],
    (_, analysis) => fillFormModel('讲话.txt', analysis, []),
  ),
  onKnown('same blanks', placeholderGroups, (groups, analysis) =>
    groups.map((group) => samePlaceholders(analysis, group).length),
  ),
  onKnown('fill all', fillPlaces, (places, analysis, text) =>
    applyEdits(
      text,
      fillPlacesWith(
        analysis,
        places.map((place) => ({ place, value: place.group.example })),
      ),
    ),
  ),
  onKnown('previews', placeholderGroups, (groups, analysis) =>
    groups.map((group) => fillPreview(analysis, group, group.example).length + fillGroup(analysis, group, '5').length),
  ),
  onKnown(
    'requests read back',
    (analysis) =>
      [
        requestColumns.map(({ name }) => name),
        ...requestRows(analysis, fillPlaces(analysis), { office: '', deadline: '' }),
      ] as string[][],
    (rows, analysis) => checkAnswers(analysis, readRequestRows(rows) ?? []),
  ),
  onKnown(
    'requests of another text',
    (analysis) => fillPlaces(analysis).map((place) => ({ ...recordOf(place), id: `Z${place.id}` })),
    (records, analysis) => checkAnswers(analysis, [], records),
  ),
  onKnown(
    'merge',
    ({ outline, roles, document }) => [outline, roles, analyze(parse(turned(document.text)))] as const,
    ([, , outlined], analysis) =>
      outlineTools.planMerge(
        analysis,
        [null, analysis.outline.items[0]?.id ?? null].map((under) => ({ name: '', outlined, under })),
        (text) => analyze(parse(text)),
      ),
  ),
  onKnown('sources', sourcesIn, (record, analysis) => mergeMatters(analysis, sourcePassages(analysis, record), [])),
  onKnown(
    'version arranged',
    (analysis) => [analysis.outline, analyze(parse(turned(analysis.document.text)))] as const,
    ([, later], analysis) => arrangeVersion(analysis, later),
  ),
  onKnown(
    'version restored',
    ({ document }) => turned(document.text),
    (later, _, text) => restoringEdits(later, text),
  ),
  onAnalysis('renewal items', (analysis) => renewalGroups(renewalItems(analysis))),
  onKnown('fills located', filled, (entries, _, text) => locateFills(text, entries)),
  onKnown('fills located after changes', filled, (entries, _, text) => locateFills(text.replaceAll('1', '7'), entries)),
  onKnown('fill file', filled, (entries) => fillFormat.read(fillFormat.write({ fills: entries, sent: [] }, ''))),
  onKnown('renewal replaced', renewalItems, (items, _, text) => {
    const [progress, now] = [RenewalProgress.begin(text, items), `新的${text}`];
    progress.change(ChangeSet.of([{ range: { start: 0, end: text.length }, text: now }]), now);
    return progress.settle(now).places;
  }),
  onAnalysis('review', reviewItems),
  onKnown('ticks', reviewItems, (items, { document }) =>
    checkedItems(document, items, withTicks(document, [], items, true)),
  ),
  onKnown('review table', reviewItems, (items, { document }) => {
    const { columns, rows } = reviewTable('讲话', document, items, new Set());
    return markdownTable(
      '讲话',
      columns.map(({ name }) => name),
      rows,
    );
  }),
  onKnown(
    'final',
    (analysis) => ({
      findings: lint(analysis),
      items: reviewItems(analysis),
      fills: locateFills(analysis.document.text, filled(analysis)),
    }),
    ({ findings, items, fills }, analysis) => {
      const checked = new Set(items.slice(0, 3));
      return finalText(
        '讲话',
        finalCheck({ analysis, findings, items, checked, blanks: finalBlanks(analysis, fills, checked) }),
        analysis.document,
      );
    },
  ),
  onAnalysis('word: what is printed', exportSpeech),
  {
    name: 'word: texts compared',
    prepare:
      ({ text }) =>
      () =>
        compareTexts(text.split('\n'), middle(text).split('\n')),
  },
  {
    name: 'word: words compared',
    prepare:
      ({ text }) =>
      () =>
        comparePieces(text, middle(text)),
  },
  onAnalysis('format', ({ document }) => formatEdits(document)),
  onKnown(
    'join',
    ({ speeches }) => speeches,
    (_, analysis) => joinBrokenParagraphs(analysis),
  ),
  {
    name: 'completion',
    prepare:
      ({ text }) =>
      () => [completePhrases(store, text, { trigger: 'explicit' }), functionAt(text)],
  },
  onAnalysis('alternatives', (analysis, text) => alternativesAt(analysis, text.length >> 1)),
  {
    name: 'import phrases',
    prepare:
      ({ text }) =>
      () =>
        importPhrases(text, () => '部署'),
  },
  {
    name: 'mine phrases',
    prepare:
      ({ text }) =>
      () =>
        minePhrases(
          [
            { name: 'a', text },
            { name: 'b', text: middle(text) },
          ],
          { minSpeeches: 1 },
        ),
  },
];
