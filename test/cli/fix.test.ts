import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { runWith } from './support.ts';

const text = '同志们:\r\n有关同志要要抓紧落实。\r\n';
const mended = '同志们：\r\n有关同志要抓紧落实。\r\n';

/** Runs `fix` on one file of these bytes; what is written, as bytes again. */
async function fix(content: string | Uint8Array, ...options: string[]) {
  const written: Record<string, string | Uint8Array> = {};
  const outcome = await runWith(['fix', '讲话.txt', ...options], { '讲话.txt': content }, written);
  const bytes = written['讲话.txt'];
  return { ...outcome, bytes: bytes === undefined ? null : Buffer.from(bytes) };
}

describe('fix', () => {
  it('shows what would change, and changes nothing', async () => {
    const { stdout, bytes, exitCode } = await fix(text);
    expect(stdout).toMatch(/^--- 讲话\.txt\t改前\n\+\+\+ 讲话\.txt\t改后\n@@ -1,\d \+1,\d @@\n/u);
    expect(stdout).toContain('-有关同志要要抓紧落实。');
    expect(stdout).toContain('+有关同志要抓紧落实。');
    expect([bytes, exitCode]).toEqual([null, 1]);
    expect((await fix(text, '--diff')).stdout).toBe(stdout);
  });

  it.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const)('writes back as %s', async (encoding) => {
    const mark = encoding.startsWith('utf-16');
    const { bytes, stderr, exitCode } = await fix(iconv.encode(text, encoding, { addBOM: mark }), '--write');
    expect(bytes).toEqual(iconv.encode(mended, encoding, { addBOM: mark }));
    expect(stderr).toMatch(/^official-speech: 讲话\.txt：已改正2处：/u);
    expect(exitCode).toBe(0);
  });

  it('keeps a byte-order mark, and rare characters of GB 18030', async () => {
    const marked = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(text)]);
    expect((await fix(marked, '--write')).bytes?.subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
    const rare = `${text}䶮㐀𠮷`;
    expect((await fix(iconv.encode(rare, 'gb18030'), '--write')).bytes).toEqual(
      iconv.encode(`${mended}䶮㐀𠮷`, 'gb18030'),
    );
  });

  it('never writes a file with damaged bytes', async () => {
    const damaged = Buffer.concat([Buffer.from(text.repeat(20)), Buffer.of(0xe4, 0xb8)]);
    const { bytes, exitCode, stderr } = await fix(damaged, '--write');
    expect([bytes, exitCode]).toEqual([null, 2]);
    expect(stderr).toContain('没有改动');
  });

  it('keeps to the rules that are named, and to the project file', async () => {
    expect((await fix(text, '--write', '--rule', 'text/doubled-word')).bytes?.toString()).toBe(
      text.replace('要要', '要'),
    );
    const written: Record<string, string | Uint8Array> = {};
    const project = JSON.stringify({ 正确的词: ['要要'] });
    await runWith(
      ['fix', '--write', '/稿/讲话.txt'],
      { '/稿/讲话.txt': text, '/稿/.official-speech.json': project },
      written,
    );
    expect(Buffer.from(written['/稿/讲话.txt']!).toString()).toBe(text.replace(':', '：'));
  });

  it('leaves a file without faults alone', async () => {
    expect(await fix(mended, '--write')).toMatchObject({ bytes: null, exitCode: 0, stdout: '' });
  });

  it('says what is wrong with its use', async () => {
    const usage = async (...argv: string[]) => (await runWith(['fix', ...argv], { '-': text })).stderr;
    expect(await usage('-', '--write')).toContain('标准输入不能写回');
    expect(await usage('甲.txt', '--write', '--diff')).toContain('只能给一个');
    expect(await usage('甲.txt', '--rule', 'numbering/gab')).toContain('没有规则“numbering/gab”');
    expect(await usage('甲.txt', '--json')).toContain('--json 只用于');
    expect((await runWith(['check', '甲.txt', '--write'], {})).stderr).toContain('--write 只用于 outline 和 fix');
  });
});
