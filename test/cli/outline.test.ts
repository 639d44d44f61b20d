import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { runWith, type FileContent } from './support.ts';

const text =
  '在全县工作会议上的讲话\n同志们：\n下面，我讲三点意见。\n一、提高认识\n（一）学习\n学习内容。\n（二）宣传\n宣传内容。\n' +
  '二、加强领导\n做到：一是抓学习；二是抓落实；三是抓督查。\n三、强化督查\n要做到：一是查学习；二是查落实。\n';

async function outline(content: FileContent, ...options: string[]) {
  const written: Record<string, string | Uint8Array> = {};
  const outcome = await runWith(['outline', '讲话.txt', ...options], { '讲话.txt': content }, written);
  const bytes = written['讲话.txt'];
  return { ...outcome, bytes: bytes === undefined ? null : Buffer.from(bytes) };
}

describe('outline with an operation', () => {
  it('prints the text after, and nothing else on standard output', async () => {
    const { stdout, stderr, exitCode } = await outline(text, '--move', '二、', '--before', '一、');
    expect(stdout).toBe(
      '在全县工作会议上的讲话\n同志们：\n下面，我讲三点意见。\n一、加强领导\n做到：一是抓学习；二是抓落实；三是抓督查。\n' +
        '二、提高认识\n（一）学习\n学习内容。\n（二）宣传\n宣传内容。\n三、强化督查\n要做到：一是查学习；二是查落实。\n',
    );
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  it.each([
    [['--move', '（二）', '--before', '(一)'], '（一）宣传\n宣传内容。\n（二）学习\n学习内容。'],
    [['--move', '三是', '--before', '一是抓学习'], '做到：一是抓督查；二是抓学习；三是抓落实。'],
    [['--move', '一是抓学习', '--after', '三是'], '做到：一是抓落实；二是抓督查；三是抓学习。'],
    [['--move', '7', '--into', '三、强化督查'], '要做到：一是查学习；二是查落实。\n（一）宣传\n宣传内容。'],
    [['--promote', '（二）宣传'], '二、宣传\n宣传内容。\n三、加强领导'],
    [['--demote', '第9行'], '（三）加强领导\n做到：一是抓学习；二是抓落实；三是抓督查。\n二、强化督查'],
    [['--renumber', '--style', '（一）=1.'], '1.学习\n学习内容。\n2.宣传'],
    [['--renumber'], text],
  ])('%j', async (options, expected) => {
    const { stdout, exitCode } = await outline(text, ...options);
    expect(stdout).toContain(expected);
    expect(exitCode).toBe(0);
  });

  it('names the candidates with their lines where an item is not the only one', async () => {
    const { stdout, stderr, exitCode } = await outline(text, '--promote', '二是', '--write');
    expect(stderr).toBe(
      'official-speech: 讲话.txt：“二是”有 2 处，请用“序号+标题”或行号说明是哪一处：\n' +
        'official-speech:   第10行 二是抓落实\nofficial-speech:   第12行 二是查落实\n',
    );
    expect([stdout, exitCode]).toEqual(['', 2]);
    const english = await outline(text, '--promote', '10', '--lang', 'en');
    expect(english.stderr).toContain('“10” stands in 3 places');
    expect(english.exitCode).toBe(2);
  });

  it('says what it could not do, and prints nothing', async () => {
    expect(await outline(text, '--promote', '八、')).toMatchObject({
      stdout: '',
      stderr: 'official-speech: 讲话.txt：提纲里没有“八、”\n',
      exitCode: 2,
    });
    expect(await outline(text, '--demote', '一、')).toMatchObject({
      stdout: '',
      stderr: 'official-speech: 讲话.txt：“一、”前面没有同级的项，不能降为它的下级\n',
      exitCode: 1,
    });
  });

  it('says what is unsure, and what may be wrong now, a line a kind', async () => {
    const { stderr, exitCode } = await outline(text, '--promote', '（一）学习');
    expect(stderr).toBe(
      'official-speech: 讲话.txt：拿不准 1 处：“（一）”后面的1项成了它的下级\n' +
        'official-speech: 讲话.txt：牵连处 1 处，请看一看：第3行前面说“三点意见”，现在是4项\n',
    );
    expect(exitCode).toBe(0);
  });

  it.each(['utf-8', 'gb18030', 'utf-16le'] as const)('writes back as %s, line ends as they were', async (encoding) => {
    const crlf = text.replaceAll('\n', '\r\n');
    const content = iconv.encode(crlf, encoding, { addBOM: encoding !== 'gb18030' });
    const { bytes, stdout, stderr, exitCode } = await outline(
      content,
      '--move',
      '（二）',
      '--before',
      '（一）',
      '--write',
    );
    const expected = crlf.replace(
      '（一）学习\r\n学习内容。\r\n（二）宣传\r\n宣传内容。',
      '（一）宣传\r\n宣传内容。\r\n（二）学习\r\n学习内容。',
    );
    expect(bytes).toEqual(iconv.encode(expected, encoding, { addBOM: encoding !== 'gb18030' }));
    expect([stdout, exitCode]).toEqual(['', 0]);
    expect(stderr).toMatch(/^official-speech: 讲话\.txt：移动“（二）”：改动 \d+ 处，已写回\n$/u);
  });

  it('writes nothing where nothing changes, or bytes are damaged', async () => {
    expect(await outline(text, '--renumber', '--write')).toMatchObject({ bytes: null, exitCode: 0 });
    const damaged = Buffer.concat([Buffer.from(text), Buffer.of(0xe4, 0xb8)]);
    expect(await outline(damaged, '--move', '二、', '--before', '一、', '--write')).toMatchObject({
      bytes: null,
      exitCode: 2,
    });
  });

  it.each([
    [['--move', '一、'], '--before、--after、--into 中的一个'],
    [['--move', '一、', '--before', '二、', '--after', '三、'], '--before、--after、--into 中的一个'],
    [['--promote', '二、', '--renumber'], '一次只能给一个'],
    [['--promote', '二、', '--into', '一、'], '--into 只与 --move 合用'],
    [['--write'], '--write 要与'],
    [['--style', '1.'], '--style 要与'],
    [['--renumber', '--style', '甲'], '--style 不认识“甲”'],
    [['--renumber', '--json'], '--json 只用于列出提纲'],
  ])('refuses %j', async (options, said) => {
    const { stdout, stderr, exitCode } = await outline(text, ...options);
    expect(stderr).toContain(said);
    expect([stdout, exitCode]).toEqual(['', 2]);
  });

  it('reads standard input, and cannot write it back', async () => {
    const read = await runWith(['outline', '-', '--promote', '（二）宣传'], { '-': text });
    expect([read.stdout.includes('二、宣传'), read.exitCode]).toEqual([true, 0]);
    expect((await runWith(['outline', '-', '--renumber', '--write'], { '-': text })).exitCode).toBe(2);
    expect((await runWith(['outline', '没有.txt', '--renumber'], {})).exitCode).toBe(2);
  });
});
