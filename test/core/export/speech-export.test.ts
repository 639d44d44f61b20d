import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { exportSpeech, type ExportBlock } from '../../../src/core/later.ts';

const exported = (text: string): readonly ExportBlock[] => exportSpeech(analyze(parse(text))).blocks;

/** A block in one line: its role, its level, its runs with blanks in [ ] and leads in < >. */
const shown = (block: ExportBlock): string =>
  block.kind === 'table'
    ? block.rows.map((row) => row.join('|')).join(' / ')
    : `${block.role}${block.level || ''} ${block.runs.map(({ text, blank, lead }) => (blank ? `[${text}]` : lead ? `<${text}>` : text)).join('')}`;

describe('a speech as it is to be printed', () => {
  test('title, date and name, salutation, headings, run-in leads, text, rows', () => {
    const text = [
      '在全县防汛工作会议上的讲话',
      '（2026年5月8日）',
      '县长　张明',
      '',
      '同志们：',
      '　　今天召开这次会议，主要任务是部署防汛工作。',
      '一、认清形势',
      '　　（一）压实责任。各乡镇要把责任落实到人，XX水库要有人值守。',
      '1.备足物资。按照定额备足。',
      '单位\t数量',
      '水利局\t12',
      '　　谢谢大家。',
    ].join('\n');
    expect(exported(text).map(shown)).toEqual([
      'title 在全县防汛工作会议上的讲话',
      'byline （2026年5月8日）',
      'byline 县长　张明',
      'salutation 同志们：',
      'body 今天召开这次会议，主要任务是部署防汛工作。',
      'heading1 一、认清形势',
      'body2 <（一）压实责任。>各乡镇要把责任落实到人，[XX]水库要有人值守。',
      'body3 <1.备足物资。>按照定额备足。',
      '单位|数量 / 水利局|12',
      'body 谢谢大家。',
    ]);
  });

  test('whatever stands short between the title and the salutation is its head, blanks or not; a salutation of two parts', () => {
    const head = ['政府工作报告', '——在全县人民代表大会上', '代县长　XXX', 'XXX（2026年1月X日）'];
    const lines = [...head, '同志们，各位企业家朋友：', '现在报告工作。', '大家的掌声', '是鼓励。'];
    expect(exported(lines.join('\n')).map((block) => block.kind === 'paragraph' && block.role)).toEqual([
      ...['title', 'byline', 'byline', 'byline', 'salutation'],
      ...['body', 'body', 'body'],
    ]);
    // Nobody is addressed: only what says so itself.
    const plain = ['工作总结', '（2026年1月5日）', '今年做了几件事', '第一件完成了。'];
    expect(exported(plain.join('\n')).map((block) => block.kind === 'paragraph' && block.role)).toEqual([
      ...['title', 'byline', 'body', 'body'],
    ]);
  });

  test('leads of run-in series, where text follows them', () => {
    expect(exported('要抓好落实。一是抓责任。各镇要压实责任。二是抓督查。').map(shown)).toEqual([
      'body 要抓好落实。<一是抓责任。>各镇要压实责任。二是抓督查。',
    ]);
  });

  test('a blank inside a lead is both; nothing is lost or doubled', () => {
    const line = '　　（一）XX镇要带头。其他乡镇跟上。';
    const text = `一、抓落实\n${line}\n　　（二）各部门要配合。要主动。`;
    const [, first] = exported(text);
    expect(first?.kind === 'paragraph' && first.runs.map((run) => run.text).join('')).toBe(line.trim());
    expect(first?.kind === 'paragraph' && first.runs.find((run) => run.blank)).toEqual({
      text: 'XX',
      blank: true,
      lead: 'line',
    });
  });

  test('a text without a title, an empty text', () => {
    expect(exported('各项工作要抓好。').map(shown)).toEqual(['body 各项工作要抓好。']);
    expect(exportSpeech(analyze(parse('')))).toEqual({ title: '', blocks: [], residue: [] });
  });
});
