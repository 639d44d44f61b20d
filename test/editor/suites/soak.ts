import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { closeAll, current, idle, openFile, symbolsOf } from './support.ts';

const edits = Number(process.env['OFFICIAL_SPEECH_SOAK'] ?? 5_000);
const length = 100_000;

/** A speech of our own with headings, series, figures, blanks and a faulty mark now and then. */
function longSpeech(): string {
  const lines = [
    '在全县秋粮收购工作会议上的讲话',
    '同志们：',
    '今天，我们召开全县秋粮收购工作会议。下面，我讲几点意见。',
  ];
  for (let part = 1, size = 0; size < length; part++) {
    const text = [
      `${part}.抓好第${part}片区收购`,
      `一是备足仓容。第${part}片区要在X月X日前腾出仓容${part * 3}万吨，同比增长${(part % 9) + 1}.${part % 7}%。`,
      `二是筹足资金。已经到位${part + 20}亿元,还要落实XX亿元。三是搞好服务。要把服务送到第${part}片区的田间地头。`,
    ];
    lines.push(...text);
    size += text.join('\n').length;
  }
  return lines.join('\n');
}

/** Numbers from 0 to 1, the same in every run. */
function* chances(): Generator<number, never> {
  for (let state = 20_261_129; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const keys = [...'要抓好落实，压实责任。1二3（是）XX%'];

/** The next key at the cursor: mostly a character, now and then a line end, or what was typed is taken back. */
function press(editor: vscode.TextEditor, cursor: number, chance: () => number): Thenable<boolean> {
  const { document } = editor;
  const at = document.positionAt(cursor);
  const kind = chance();
  return editor.edit(
    (edit) => {
      if (kind < 0.3 && cursor > 0) edit.delete(new vscode.Range(document.positionAt(cursor - 1), at));
      else edit.insert(at, kind < 0.32 ? '\n' : keys[Math.floor(chance() * keys.length)]!);
    },
    { undoStopBefore: false, undoStopAfter: false },
  );
}

/** Bytes in use when all that can be freed is freed. */
function heap(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)]!;
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

describe('a long day', () => {
  afterEach(closeAll);

  it(`${edits} keys in ${length} characters: the memory stays, and each key is answered`, async () => {
    const editor = await openFile(longSpeech(), 'speech');
    await idle();
    const random = chances();
    const chance = (): number => random.next().value;
    const times: number[] = [];
    const heaps: number[] = [];
    let cursor = 0;
    for (let count = 0; count < edits; count++) {
      // A dozen keys at one place, as one writes.
      if (count % 12 === 0) cursor = Math.floor(chance() * editor.document.getText().length);
      const before = editor.document.getText().length;
      const start = performance.now();
      await press(editor, cursor, chance);
      times.push(performance.now() - start);
      cursor += editor.document.getText().length - before;
      if ((count + 1) % Math.ceil(edits / 20) !== 0) continue;
      await idle();
      heaps.push(heap());
    }
    const sorted = [...times].sort((a, b) => a - b);
    const told = [0.5, 0.95, 0.99, 1].map((part) => share(sorted, part).toFixed(1));
    note(`a key and its way back, ms: median ${told[0]}, 95 % ${told[1]}, 99 % ${told[2]}, longest ${told[3]}`);
    note(`heap after collection, MB: ${heaps.map(megabytes).join(' ')}`);
    // What is kept of earlier versions would grow with every edit; the text itself stays as long as it was.
    const quarter = Math.floor(heaps.length / 4);
    const early = Math.max(...heaps.slice(quarter, 2 * quarter));
    const late = Math.min(...heaps.slice(-quarter));
    assert.ok(late < early + 8 * 2 ** 20, `the heap grew from ${megabytes(early)} to ${megabytes(late)} MB`);
    assert.ok((await symbolsOf(current(editor))).length > 0, 'the outline is still there');
  });
});
