import { describe, expect, test } from 'vitest';
import { analyze, parse } from '../../../src/core/index.ts';
import { exportSpeech } from '../../../src/core/later.ts';
import { docxText } from '../../../src/office/word/index.ts';
import { wordProfiles } from '../../../src/office/word/profile.ts';
import { comparedTexts } from '../../../src/office/word/versions.ts';
import { writeWord } from '../../../src/office/word/write.ts';

const text =
  '　　在全县防汛工作会议上的讲话\r\n\r\n同志们：\r\n　　一、压实责任。  \r\n　姓名\t职务\r\n\t科长\t三人\r\n';

describe('comparedTexts', () => {
  test('a text and the Word document made of it are the same, whichever is the older', async () => {
    const bytes = await writeWord(exportSpeech(analyze(parse(text))), wordProfiles[0]!, {
      author: '',
      time: '2026-03-05T09:00:00Z',
    });
    const docx = { text: `${docxText(bytes)}\n`, kind: 'docx' as const };
    const typed = { text, kind: 'text' as const };
    for (const [older, newer] of [
      [typed, docx],
      [docx, typed],
    ] as const) {
      const { before, after, leavesOutLayout } = comparedTexts(older, newer);
      expect(before).toBe(after);
      expect(before).toBe('在全县防汛工作会议上的讲话\n同志们：\n一、压实责任。\n姓名\t职务\n\t科长\t三人');
      expect(leavesOutLayout).toBe(true);
    }
  });

  test('of two texts, and of two documents, every space counts', () => {
    const [one, other] = [`${text}`, text.replaceAll('　', '')];
    for (const kind of ['text', 'docx'] as const)
      expect(comparedTexts({ text: one, kind }, { text: other, kind })).toEqual({
        before: one.slice(0, -2),
        after: other.slice(0, -2),
        leavesOutLayout: false,
      });
  });

  test('nothing is said where nothing was left out', () =>
    expect(comparedTexts({ text: '甲\r\n乙\r\n', kind: 'text' }, { text: '甲\n丙\n', kind: 'old' })).toEqual({
      before: '甲\n乙',
      after: '甲\n丙',
      leavesOutLayout: false,
    }));
});
