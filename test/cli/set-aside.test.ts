import { describe, expect, it } from 'vitest';
import { fillFormat } from '../../src/core/index.ts';
import { passageOf } from '../../src/core/text/passage.ts';
import { runWith } from './support.ts';

const kept = '在全县工作会议上的讲话\n同志们：\n　　一、提高认识\n　　要提高认识，统一思想。\n';
const aside = '　　二、加强领导\n　　这一段有XX处占位符，还有,半角逗号。\n';
const text = `${kept}${aside}　　二、强化督查\n　　要强化督查，严格考核。\n`;
const printed = text.replace(aside, '');
const start = kept.length + 2;
const passage = passageOf(text, { start, end: kept.length + aside.length - 1 });
const record = fillFormat.write({ fills: [], sent: [], setAside: [passage] }, '');
const files = { '讲话.txt': text, '讲话.txt.填写.json': record, '净稿.txt': printed };

const json = async (...argv: string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await runWith([...argv, '--json'], files)).stdout) as Record<string, unknown>;

describe('passages that are set aside', () => {
  it('count in no figure and no list: everything is as without them', async () => {
    const [whole, clean] = [await json('analyze', '讲话.txt'), await json('analyze', '净稿.txt')];
    const of = (document: Record<string, unknown>): unknown => ({
      statistics: document['statistics'],
      outline: (document['outline'] as { marker: string; label: string }[]).map(({ marker, label }) => marker + label),
      placeholders: (document['placeholders'] as unknown[]).length,
      diagnostics: (document['diagnostics'] as { message: string }[]).map(({ message }) => message),
    });
    expect(of(whole)).toEqual(of(clean));
    const items = whole['outline'] as { offset: number }[];
    expect(text.slice(items[1]!.offset)).toMatch(/^二、强化督查/u);
  });

  it('are told of by stats', async () => {
    const { setAside } = await json('stats', '讲话.txt');
    expect(setAside).toEqual({ passages: 1, characters: aside.replace(/\s/gu, '').length });
    expect((await runWith(['stats', '讲话.txt'], files)).stdout).toContain('另有备删 1 段');
  });

  it('leave no finding to check, and keep a text from the printer', async () => {
    expect((await runWith(['check', '讲话.txt'], files)).exitCode).toBe(0);
    const final = await runWith(['final', '讲话.txt'], files);
    expect([final.exitCode, final.stdout.includes('可以送印')]).toEqual([1, false]);
    expect(final.stdout).toContain('备删的文字还在稿里');
  });

  it('are in nothing that is converted, and that is said', async () => {
    const { stdout, stderr } = await runWith(['convert', '讲话.txt', '--to', 'txt'], files);
    expect(stdout).toBe(printed);
    expect(stderr).toContain('略去备删 1 段');
  });

  it('are no matter of fix, fill and outline, and stay in the file', async () => {
    const written: Record<string, string | Uint8Array> = {};
    await runWith(['fix', '讲话.txt', '--write'], files, written);
    expect(written['讲话.txt']).toBeUndefined();
    const moved = await runWith(['outline', '讲话.txt', '--move', '二、', '--before', '一、'], files);
    expect(moved.stdout.indexOf('一、强化督查')).toBeGreaterThan(0);
    expect(moved.stdout).toContain(aside.trim().split('\n')[1]!.trim());
  });

  it('are told of where the text does not hold them any more', async () => {
    const { stderr, stdout } = await runWith(['stats', '讲话.txt'], { ...files, '讲话.txt': printed });
    expect(stderr).toContain('记录里有 1 段备删在正文里找不到');
    expect(stdout).not.toContain('另有备删');
    const final = await runWith(['final', '讲话.txt'], { ...files, '讲话.txt': printed });
    expect(final.stdout).toContain('记录里有1段备删在正文里找不到');
  });
});
