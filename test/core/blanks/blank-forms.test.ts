import { describe, expect, test } from 'vitest';
import { loadBlankPatterns } from '../../../src/core/index.ts';
import { blankForms, type BlankFormShape } from '../../../src/core/later.ts';

const shownOf = (example: string): string[] => blankForms(example).map(({ shape, shown }) => `${shape} ${shown}`);

/** What the form of a shape finds in a line. */
async function found(example: string, shape: BlankFormShape, line: string): Promise<string[]> {
  const { pattern } = blankForms(example).find((form) => form.shape === shape)!;
  const { patterns, problems } = await loadBlankPatterns([pattern]);
  expect(problems).toEqual([]);
  return patterns[0]!.find(line).ranges.map(({ start, end }) => line.slice(start, end));
}

describe('forms of blanks read from an example', () => {
  test.each([
    ['〔待核：姓名〕', ['exact 〔待核：姓名〕', 'opening 〔待核：…〕', 'brackets 〔…〕']],
    ['[待补数据]', ['exact [待补数据]', 'opening [待补…]', 'brackets […]']],
    ['{{单位}}', ['exact {{单位}}', 'brackets {{…}}']],
    ['＜时间另定＞', ['exact ＜时间另定＞', 'opening ＜时间…＞', 'brackets ＜…＞']],
    ['时间另定', ['exact 时间另定']],
    ['△△县', ['exact △△县', 'runs △△县']],
    ['待定12号', ['exact 待定12号', 'runs 待定12号']],
    ['NN', ['exact NN', 'runs NN']],
    ['  待核实 ', ['exact 待核实']],
    ['《工作报告》', ['exact 《工作报告》']],
    ['“待定”', ['exact “待定”']],
    ['〔〕', ['exact 〔〕']],
    ['', []],
    ['一\n二', []],
  ])('%s', (example, forms) => {
    expect(shownOf(example)).toEqual(forms);
  });

  test.each<[string, BlankFormShape, string, string[]]>([
    ['〔待核：姓名〕', 'exact', '〔待核：姓名〕和〔待核：职务〕', ['〔待核：姓名〕']],
    ['〔待核：姓名〕', 'opening', '〔待核：姓名〕、〔待核：〕、〔注〕', ['〔待核：姓名〕', '〔待核：〕']],
    ['〔待核：姓名〕', 'brackets', '〔待核：姓名〕、〔注〕、〔〕', ['〔待核：姓名〕', '〔注〕']],
    ['{{单位}}', 'brackets', '请{{单位}}的{{姓名}}发言{一}', ['{{单位}}', '{{姓名}}']],
    ['△△县', 'runs', '△县、△△△县和平县', ['△县', '△△△县']],
    ['待定12号', 'runs', '待定3号、待定105号、待定号', ['待定3号', '待定105号']],
    ['NN', 'runs', 'N市NNN县', ['NNN']],
    ['a.b*(c)', 'exact', 'a.b*(c) axb', ['a.b*(c)']],
    ['[^-]', 'exact', '[^-] x', ['[^-]']],
  ])('%s, %s', async (example, shape, line, expected) => {
    expect(await found(example, shape, line)).toEqual(expected);
  });

  test('every form finds its own example', async () => {
    const examples = [
      '〔待核：姓名〕',
      '$$金额$$',
      '##姓名##',
      '<<时间>>',
      '■■',
      '....',
      '?',
      '【】',
      '(待定)',
      '待定-1',
      'a|b',
      '\\d',
      '^',
      '$',
    ];
    for (const example of examples)
      for (const { shape } of blankForms(example))
        expect([shape, await found(example, shape, example)]).toEqual([shape, [example]]);
  });
});
