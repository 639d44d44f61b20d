import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FarWishes, isGranted, wishesIn, type Commented, type Wish } from '../../../src/core/later.ts';

const replace = (gone: string, ...stands: string[]): Wish => ({ gone, stands });
const add = (words: string): Wish => ({ gone: '', stands: [words] });
const remove = (gone: string): Wish => ({ gone, stands: [] });

/** What a comment on some words of a paragraph hangs on. */
const on = (anchor: string): Commented => ({
  anchor,
  sentence: '全县上下要一鼓作气。',
  line: '全县上下要一鼓作气。再接再厉。',
});

describe('what a comment asks for', () => {
  test.each<[string, string, readonly Wish[]]>([
    ['建议将“认真”改为“扎实”', '认真落实', [replace('认真', '扎实')]],
    ['“认真”一词建议统一改为“扎实”。', '', [replace('认真', '扎实')]],
    ['“三大行动”，应为“三项行动”', '', [replace('三大行动', '三项行动')]],
    ['改为“切实抓好”', '认真抓好', [replace('认真抓好', '切实抓好')]],
    ['建议改为：切实抓好各项任务。', '认真抓好', [replace('认真抓好', '切实抓好各项任务')]],
    ['此处应为1250亿元', '1205亿元', [replace('1205亿元', '1250亿元')]],
    ['数据有出入，应为1250亿元', '1205亿元', [add('1250亿元')]],
    ['修改为"县委、县政府"', '县委县政府', [replace('县委县政府', '县委、县政府')]],
    ['建议改为“统筹推进”或“协同推进”', '推进', [replace('推进', '统筹推进', '协同推进')]],
    ['在“产业”后增加“生态”', '', [add('生态')]],
    ['补充：县人社局要牵头做好培训。', '各部门', [add('县人社局要牵头做好培训')]],
    ['删去“进一步”', '', [remove('进一步')]],
    ['“进一步”三字可删', '进一步', [remove('进一步')]],
    ['“因地制宜”前面加“坚持”', '因地制宜', [add('坚持')]],
    ['“进一步”建议删去', '', [remove('进一步')]],
    ['建议删除此句', '一鼓作气', [remove('全县上下要一鼓作气。')]],
    ['本段可删', '一鼓作气', [remove('全县上下要一鼓作气。再接再厉。')]],
    ['可删。', '全县上下', [remove('全县上下')]],
    ['“甲方案”改为“乙方案”，“一季度”改为“上半年”', '', [replace('甲方案', '乙方案'), replace('一季度', '上半年')]],
    ['删除“大力”，增加“有序”', '', [remove('大力'), add('有序')]],
  ])('%s', (comment, anchor, wishes) => expect(wishesIn(comment, on(anchor))).toEqual(wishes));

  test.each([
    ['请核实该数字。', '1234亿元'],
    ['补充“双减”工作的内容', '教育'],
    ['增加有关乡村医生的内容', '卫生'],
    ['参加“两会”，', '会议'],
    ['“扎实”不宜改为“认真”', '扎实'],
    ['这一段请保留，不要删', '这一段'],
    ['无需增加“等”', '单位'],
    ['删除多余的文字后再看', '文字'],
    ['', '文字'],
    ['建议改为', '文字'],
    ['“没有合上', '文字'],
  ])('nothing certain: %s', (comment, anchor) => expect(wishesIn(comment, on(anchor))).toEqual([]));

  test('any comment is read without failing', () => {
    const words = fc.constantFrom(
      '“',
      '”',
      '改为',
      '删去',
      '增加',
      '或',
      '建议',
      '扎实',
      '，',
      '"',
      '\n',
      '：',
      '不宜',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        for (const { gone, stands } of wishesIn(parts.join(''), on('认真'))) {
          expect(gone + stands.join('')).not.toBe('');
          expect(stands).not.toContain('');
        }
      }),
    );
  });
});

describe('what has been granted', () => {
  const line = '各部门要认真落实各项任务，要认真抓好督查。';
  const at = (words: string, text = line) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const granted = (wish: Wish, after: string, words = '认真', before = line): boolean =>
    isGranted(wish, { before, after, place: at(words, before) });

  const far = (wish: Wish, before: string, after: string): boolean =>
    new FarWishes([wish], { before, after }).isGranted(wish);

  test('the words stand at their place', () => {
    expect(granted(replace('认真', '扎实'), '各部门要扎实落实各项任务，要认真抓好督查。')).toBe(true);
    expect(granted(remove('认真'), '各部门要落实各项任务，要认真抓好督查。')).toBe(true);
    expect(granted(add('全县'), '全县各部门要认真落实各项任务，要认真抓好督查。', '各部门')).toBe(true);
    expect(granted(replace('的', '地'), '他认真地落实了。', '的', '他认真的落实了。')).toBe(true);
  });

  test('the sentence was changed in other ways too', () => {
    expect(granted(replace('各项任务', '重点任务'), '要对标对表，把重点任务落到实处。', '各项任务')).toBe(true);
  });

  test('other words, another place, or half of it', () => {
    expect(granted(replace('认真', '扎实'), line)).toBe(false);
    expect(granted(replace('认真', '扎实'), '各部门要切实落实各项任务，要认真抓好督查。')).toBe(false);
    expect(granted(replace('认真', '扎实'), '各部门要认真落实各项任务，要扎实抓好、认真督查。')).toBe(false);
    expect(granted(add('认真'), '各部门要扎实落实各项任务，要认真抓好督查。', '各部门')).toBe(false);
    expect(granted(remove('认真'), '各部门要认真落实任务，要抓好督查。', '认真落实')).toBe(false);
    expect(granted(remove('督查'), '各部门要认真落实各项任务，要认真抓好督办。', '督查')).toBe(false);
    expect(granted(replace('的', '地'), '他的确认真落实，做得好。', '的', '他认真的落实了。')).toBe(false);
  });

  test('what is gone whole is told from what was put into other words', () => {
    const passage = '这项工作大家都很熟悉，不再展开。';
    const before = `要抓好落实。\n${passage}\n谢谢大家！`;
    expect(far(remove(passage), before, '要抓好落实。\n谢谢大家！')).toBe(true);
    expect(far(remove(passage), before, '要抓好落实，不再展开。\n谢谢大家！')).toBe(false);
    expect(far(remove(passage), before, before)).toBe(false);
    expect(far(remove('没有这一段'), before, '')).toBe(false);
    // Where it stood, its neighbours make a pair that it had itself.
    expect(far(remove('落实好。要抓'), '要抓落实好。要抓落实', '要抓落实')).toBe(true);
    expect(far(remove(passage), passage, '')).toBe(true);
  });

  test('what is to stand anywhere stands more often than before, and what it replaces no more', () => {
    expect(far(add('加强督查问效'), '开头。', '开头。要加强督查问效。')).toBe(true);
    expect(far(add('加强督查问效'), '要加强督查问效。', '一要加强督查问效。')).toBe(false);
    expect(far({ gone: '', stands: ['没有的话', '加强督查问效'] }, '开头。', '加强督查问效。')).toBe(true);
    expect(far(replace('督查', '加强督查问效'), '要督查。', '要加强督查问效。')).toBe(true);
    expect(far(replace('督查', '加强督查问效'), '要督查。', '要督查，加强督查问效。')).toBe(false);
    expect(far(replace('检查', '加强督查问效'), '要督查。', '要加强督查问效。')).toBe(false);
  });
});
