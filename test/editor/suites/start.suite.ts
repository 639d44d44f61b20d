import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as assert from './assert.ts';
import { closeAll, eventually, extension, findingsOf, openFile, speech, story } from './support.ts';

const folder = (): string => join(extension().extensionPath, 'dist');

/** Names of the files of the extension that this host has loaded; the suites themselves stand in a folder of their own. */
const loaded = (): string[] =>
  Object.keys(require.cache)
    .filter((path) => dirname(path) === folder())
    .map((path) => basename(path))
    .sort();

const atStart = ['activate.cjs', 'background.cjs', 'core.cjs', 'extension.cjs', 'words.cjs'];

describe('start', () => {
  afterEach(closeAll);

  it('reads five files of 600 KB at most, and with the first speech the stock of phrases and the tables of words', async () => {
    await openFile(story);
    await extension().activate();
    assert.equal(loaded(), atStart);
    const sizes = loaded().map((name) => statSync(join(folder(), name)).size);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 600_000, `${sizes.join(' + ')} bytes`);
    const editor = await openFile(speech);
    await eventually('findings', () => findingsOf(editor.document).length > 0);
    const later = ['spelling.cjs', 'stock-data.cjs'];
    await eventually('the stock of phrases and the tables of words', () =>
      later.every((name) => loaded().includes(name)),
    );
    // The light bulb may have asked for other words by then.
    const atSpeech = loaded().filter((name) => name !== 'core-later.cjs');
    assert.equal(atSpeech, [...atStart, ...later].sort());
  });
});
