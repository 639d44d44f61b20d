import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, applyEdits, parse } from '../../../src/core/index.ts';
import {
  arrangeVersion,
  isVersionLabel,
  nextVersionLabels,
  readVersionName,
  restoringEdits,
  versionFileName,
} from '../../../src/core/later.ts';
import { longestRising, matchLines } from '../../../src/core/versions/match-lines.ts';

const read = (text: string) => analyze(parse(text));
const arrange = (before: string, after: string) => arrangeVersion(read(before), read(after));

const speech = [
  '在全县春季造林动员会上的讲话',
  '同志们：',
  '一、摸清底数',
  '（一）核对图斑。各乡镇要逐块核对造林图斑，月底前报县林业局。',
  '（二）备足苗木。苗木供应由县林场统一调度，不得挪作他用。',
  '二、抓好管护',
  '落实管护责任，造一片活一片。',
  '每月通报一次进度。',
  '谢谢大家！',
  '',
].join('\n');

describe('names of versions', () => {
  test('what is written is read again', () => {
    const name = { number: 2, label: '送审稿（二）', time: '2026-11-30 17:05' };
    expect(versionFileName(name, '.txt')).toBe('02 送审稿（二） 2026-11-30 1705.txt');
    expect(readVersionName('02 送审稿（二） 2026-11-30 1705.txt')).toEqual(name);
    expect(readVersionName(versionFileName({ ...name, number: 140, label: '三 稿' }, '.讲话稿'))).toEqual({
      ...name,
      number: 140,
      label: '三 稿',
    });
  });

  test('a file that a person put there goes by its own name; half a file is none', () => {
    expect(readVersionName('县长改过的.docx')).toEqual({ number: 0, label: '县长改过的', time: '' });
    expect(readVersionName('2026-11-30 1705.txt')).toEqual({ number: 0, label: '2026-11-30 1705', time: '' });
    expect(readVersionName('03 三稿 2026-11-30 1705.txt.k2x-0.tmp')).toBeNull();
    expect(readVersionName('.DS_Store')).toBeNull();
    expect(readVersionName('~$03 三稿.docx')).toBeNull();
  });

  test('the next name follows the stage and what is there', () => {
    expect(nextVersionLabels('draft', [])).toEqual(['一稿', '征求意见稿', '送审稿', '定稿']);
    expect(nextVersionLabels('draft', ['初稿', '十一稿', '改稿'])[0]).toBe('十二稿');
    expect(nextVersionLabels('review', ['一稿', '送审稿'])[0]).toBe('送审稿（二）');
    expect(nextVersionLabels('final', ['一稿', '定稿', '定稿（二）'])[0]).toBe('定稿（三）');
  });

  test('a name is one that a file can have', () => {
    expect(['一稿', '送审稿 3', '2026版'].every(isVersionLabel)).toBe(true);
    expect(['', ' 一稿', '一/稿', '稿?', '.稿', '稿.', '稿\n', '长'.repeat(41)].some(isVersionLabel)).toBe(false);
  });
});

describe('an earlier version in the order of a later one', () => {
  test('what stands where it stood is left as it is', () => {
    const after = speech.replace('月底前', '本月25日前').replace('每月通报一次进度。\n', '');
    expect(arrange(speech, after)).toEqual({ text: speech, moved: [] });
  });

  test('a section that was moved and renumbered stands where it is now, with all its lines', () => {
    const body = '二、抓好管护\n落实管护责任，造一片活一片。\n';
    const shorter = speech.replace('每月通报一次进度。\n', '');
    const after = shorter.replace(body, '').replace('一、摸清', `${body.replace('二', '一')}二、摸清`);
    const { text, moved } = arrange(shorter, after);
    expect(text).toBe(shorter.replace(body, '').replace('一、摸清', `${body}一、摸清`));
    expect(moved.map(({ range, line }) => [text.slice(range.start, range.end), line])).toEqual([[body.trimEnd(), 5]]);
  });

  test('a moved paragraph that was changed on the way is known again, and a deleted one stays behind its neighbour', () => {
    const before = [
      '各位代表：',
      '会议要求，全县春耕备耕物资储备要在三月底前全部到位。',
      '这一句后来删了。',
      '会议强调，农机检修和农技培训要与春灌同步安排、同步推进。',
      '会议指出，粮食生产是头等大事。',
    ].join('\n');
    const after = [
      '各位代表：',
      '会议指出，粮食生产是头等大事。',
      '会议强调，农机检修和农技培训要与春灌同步安排，不误农时。',
      '会议要求，全县春耕备耕物资储备要在四月中旬前全部到位。',
    ].join('\n');
    const lines = arrange(before, after).text.split('\n');
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['各位代表', '会议指出', '会议强调', '会议要求', '这一句后']);
  });

  test('a heading that was rewritten goes with what it heads', () => {
    const after = speech
      .replace('二、抓好管护\n落实管护责任，造一片活一片。\n每月通报一次进度。\n', '')
      .replace('一、摸清', '一、压实责任\n落实管护责任，造一片活一片。\n每月通报一次进度。\n二、摸清');
    expect(arrange(speech, after).text).toContain('同志们：\n二、抓好管护\n落实管护责任');
  });

  test('property: lines are put in another order, none is lost, and a text is its own version', () => {
    const line = fc.constantFrom(...speech.split('\n'), '一是要核实。二是要上报。', '　　（三）空行后的标题', '');
    const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { text: arranged } = arrange(before, after);
        expect(arranged.split('\n').sort()).toEqual(before.split('\n').sort());
        expect(arrange(before, before)).toEqual({ text: before, moved: [] });
      }),
    );
  });
});

describe('a version brought back', () => {
  test('lines that both have are left alone', () => {
    const now = speech.replace('各乡镇要逐块核对', '逐块核对').replace('每月通报一次进度。\n', '');
    const edits = restoringEdits(now, speech);
    expect(applyEdits(now, edits)).toBe(speech);
    const changed = (part: string) => now.split('\n').findIndex((line) => line.includes(part));
    expect(edits.map(({ range }) => now.slice(0, range.start).split('\n').length - 1)).toEqual([
      changed('逐块核对'),
      changed('谢谢大家'),
    ]);
    expect(edits.map(({ text }) => text.split('\n').length - 1)).toEqual([1, 1]);
  });

  test('property: it becomes that version, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙', '\n', '\r\n', '同志们：\n'), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [now, then] = [one.join(''), other.join('')];
        expect(applyEdits(now, restoringEdits(now, then))).toBe(then);
      }),
    );
  });
});

describe('lines known again', () => {
  test('a line that stands twice is no mark to go by', () =>
    expect(
      matchLines(
        ['主要做法如下各点所述内容：', '甲乙丙', '主要做法如下各点所述内容：'],
        ['甲乙丙', '主要做法如下各点所述内容：'],
      ),
    ).toEqual([-1, 0, -1]));

  test('the longest run that rises', () => {
    expect(longestRising([2, 0, 1, -1, 5])).toEqual([1, 2, 4]);
    expect(longestRising([])).toEqual([]);
  });
});
