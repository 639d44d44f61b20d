import { describe, expect, test } from 'vitest';
import { docxText, readOpinions, readWord, takenUp, wordText, type Opinion } from '../../../src/office/word/index.ts';
import { docxAround, numPr, lvl, p } from './docx-file.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/>`;
const reference = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
const on = (id: number, text: string): string => start(id) + run(text) + end(id) + reference(id);
const ins = (text: string, author = '王五'): string => `<w:ins w:id="90" w:author="${author}">${run(text)}</w:ins>`;
const del = (text: string, author = '王五'): string =>
  `<w:del w:id="91" w:author="${author}"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const markIs = (change: string): string => `<w:pPr><w:rPr><w:${change} w:id="92" w:author="王五"/></w:rPr></w:pPr>`;
const comment = (id: number, text: string, author = '李四'): string =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`;
const paragraph = (content: string, properties = ''): string => `<w:p>${properties}${content}</w:p>`;

/** Line, the words of it, who, and what is said. */
const told = (bytes: Uint8Array): string[] => {
  const { lines, opinions } = readOpinions(bytes);
  const said = ({ said: one }: Opinion): string =>
    'text' in one
      ? [one.text, ...one.answers.map(({ author, text }) => `${author}：${text}`)].join('／')
      : `${{ words: '', row: '行', move: '移', merge: '并' }[one.kind]}-${one.gone}+${one.stands}`;
  return opinions.map(
    (opinion) =>
      `${opinion.line}〔${(lines[opinion.line] ?? '').slice(opinion.start, opinion.end)}〕${opinion.author}：${said(opinion)}`,
  );
};

const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCountingThousand', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

describe('readOpinions', () => {
  test('comments with the words they hang on: behind numbers, over runs, in cells, over paragraphs, on nothing', () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const body =
      paragraph(start(0) + run('提高') + run('认识') + end(0) + reference(0), `<w:pPr>${numPr(1)}</w:pPr>`) +
      `<w:tbl><w:tr>${cell(p('单位'))}${cell(p('甲') + paragraph(run('任务') + on(1, '100吨')))}</w:tr></w:tbl>` +
      paragraph(run('第一段') + start(2) + run('从这里')) +
      paragraph(run('到这里') + end(2) + reference(2) + run('为止。')) +
      paragraph(run('末段。') + reference(3)) +
      start(4) +
      p('整段') +
      end(4) +
      paragraph(reference(4));
    const comments = [0, 1, 2, 3, 4, 5].map((id) => comment(id, `意见${id}`)).join('') + comment(6, '');
    expect(told(docxAround(body, undefined, { comments, numbering }))).toEqual([
      '0〔提高认识〕李四：意见0',
      '1〔100吨〕李四：意见1',
      '2〔从这里〕李四：意见2',
      '4〔〕李四：意见3',
      '5〔整段〕李四：意见4',
      '-1〔〕李四：意见5',
    ]);
  });

  test('tracked changes: what is put in the place of something is one, of one author; whole paragraphs; moves', () => {
    const body =
      paragraph(
        run('要') + del('认真') + ins('扎实') + run('落实') + ins('，', '赵六') + del('并', '王五') + run('督查。'),
      ) +
      paragraph(ins('新的一段。'), markIs('ins')) +
      p('中间') +
      paragraph(del('旧的一段。'), markIs('del')) +
      paragraph(`<w:moveFrom w:id="1" w:author="王五">${run('移动的一段。')}</w:moveFrom>`, markIs('moveFrom')) +
      paragraph(`<w:moveTo w:id="1" w:author="王五">${run('移动的一段。')}</w:moveTo>`, markIs('moveTo')) +
      paragraph(run('最后。')) +
      paragraph(ins('补一段。'), markIs('ins'));
    const bytes = docxAround(body);
    expect(readOpinions(bytes).lines).toEqual(['要认真落实并督查。', '中间', '旧的一段。', '移动的一段。', '最后。']);
    expect(told(bytes)).toEqual([
      '0〔认真〕王五：-认真+扎实',
      '0〔〕赵六：-+，',
      '0〔并〕王五：-并+',
      '1〔〕王五：-+新的一段。',
      '2〔旧的一段。〕王五：-旧的一段。+',
      '3〔移动的一段。〕王五：移-移动的一段。+',
      '4〔〕王五：-+补一段。',
    ]);
  });

  test('a comment in words that were put in or taken out is there; answers stand with what they answer', () => {
    const body = paragraph(
      run('要') +
        `<w:ins w:id="9" w:author="王五">${run('扎实')}${on(0, '推进')}</w:ins>` +
        on(1, '落实') +
        reference(2),
    );
    const threaded = (id: number, text: string, paraId: string): string =>
      comment(id, text).replace(
        '<w:p>',
        `<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="${paraId}">`,
      );
    const comments = comment(0, '好') + threaded(1, '请核', '0A') + threaded(2, '已核', '0B').replace('李四', '张三');
    const extended =
      '<w15:commentEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:paraId="0B" w15:paraIdParent="0A"/>';
    const bytes = docxAround(body, undefined, { comments, commentsExtended: extended });
    expect(told(bytes)).toEqual(['0〔〕李四：好', '0〔〕王五：-+扎实推进', '0〔落实〕李四：请核／张三：已核']);
  });

  test('a comment between what is taken away and what is put in its place parts them not', () => {
    const body = paragraph(run('要') + start(0) + del('认真') + end(0) + reference(0) + ins('扎实') + run('落实。'));
    const bytes = docxAround(body, undefined, { comments: comment(0, '太虚') });
    expect(told(bytes)).toEqual(['0〔认真〕王五：-认真+扎实', '0〔认真〕李四：太虚']);
  });

  test('what is answered to an answer stands in the same thread', () => {
    const threaded = (id: number, text: string): string =>
      comment(id, text).replace(
        '<w:p>',
        `<w:p xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="0${id}">`,
      );
    const extended = [1, 2]
      .map(
        (id) =>
          `<w15:commentEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:paraId="0${id}" w15:paraIdParent="0${id - 1}"/>`,
      )
      .join('');
    const comments = threaded(0, '请核') + threaded(1, '已核') + threaded(2, '谢谢');
    const body = paragraph(on(0, '落实') + reference(1) + reference(2));
    const bytes = docxAround(body, undefined, { comments, commentsExtended: extended });
    expect(told(bytes)).toEqual(['0〔落实〕李四：请核／李四：已核／李四：谢谢']);
    // One that shows a picture and says nothing is answered all the same.
    const shown = docxAround(body, undefined, {
      comments: comments.replace('请核', ''),
      commentsExtended: extended,
    });
    expect(told(shown)).toEqual(['0〔落实〕李四：／李四：已核／李四：谢谢']);
  });
});

describe('tables', () => {
  const by = 'w:id="7" w:author="王五"';
  const change = (name: string): string => `<w:${name} ${by}/>`;
  const cell = (content: string, properties = ''): string =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
  const row = (cells: readonly string[], properties = ''): string =>
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
  const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
  /** A row as Word writes it: the words and the ends of paragraphs are marked, too. */
  const putIn = (...words: readonly string[]): string =>
    row(
      words.map((one) => cell(paragraph(ins(one), markIs('ins')))),
      change('ins'),
    );
  const takenOut = (...words: readonly string[]): string =>
    row(
      words.map((one) => cell(paragraph(del(one), markIs('del')))),
      change('del'),
    );
  /** A row as other programs write it: only itself is marked. */
  const bare = (name: string, ...words: readonly string[]): string =>
    row(
      words.map((one) => cell(p(one))),
      change(name),
    );
  const kept = (...words: readonly string[]): string => row(words.map((one) => cell(p(one))));
  const texts = (bytes: Uint8Array): readonly [accepted: string[], rejected: string[]] => [
    docxText(bytes).split('\n'),
    wordText(readWord(bytes, { revisions: 'rejected' })).split('\n'),
  ];

  test.each([
    ['marked with their words', putIn, takenOut],
    [
      'marked by themselves',
      (...words: string[]) => bare('ins', ...words),
      (...words: string[]) => bare('del', ...words),
    ],
  ])('rows that are put in and taken out, %s', (_, put, take) => {
    const bytes = docxAround(
      p('各单位任务：') +
        table(put('序号', '单位'), kept('1', '甲局'), take('2', '乙局'), put('2', '丙局'), put('3', '丁局')) +
        p('完。'),
    );
    expect(texts(bytes)).toEqual([
      ['各单位任务：', '序号\t单位', '1\t甲局', '2\t丙局', '3\t丁局', '完。'],
      ['各单位任务：', '1\t甲局', '2\t乙局', '完。'],
    ]);
    expect(told(bytes)).toEqual([
      '0〔〕王五：行-+序号\t单位',
      '2〔2\t乙局〕王五：行-2\t乙局+',
      '2〔〕王五：行-+2\t丙局',
      '2〔〕王五：行-+3\t丁局',
    ]);
  });

  test('a whole table is put in or taken out, also where nothing stands in front of it', () => {
    const bytes = docxAround(table(putIn('甲', '乙')) + p('文') + table(takenOut('丙', '丁')) + p('末'));
    expect(texts(bytes)).toEqual([
      ['甲\t乙', '文', '末'],
      ['文', '丙\t丁', '末'],
    ]);
    expect(told(bytes)).toEqual(['0〔〕王五：行-+甲\t乙', '1〔丙\t丁〕王五：行-丙\t丁+']);
    const first = docxAround(paragraph(ins('新标题'), markIs('ins')) + table(kept('甲', '乙')) + p('文'));
    expect(told(first)).toEqual(['0〔〕王五：-+新标题']);
  });

  test('a row that is put in behind a cell with an empty last paragraph', () => {
    const bytes = docxAround(
      table(row([cell(p('甲局')), cell(p('任务一') + p('') + p('限期') + p(''))]), putIn('乙局', '任务二')) + p('末'),
    );
    expect(texts(bytes)[1]).toEqual(['甲局\t任务一 限期', '末']);
    expect(told(bytes)).toEqual(['0〔〕王五：行-+乙局\t任务二']);
  });

  test('columns: each cell at its row, those of a first column too', () => {
    const added = (text: string): string => cell(paragraph(ins(text), markIs('ins')), change('cellIns'));
    const gone = (text: string): string => cell(paragraph(del(text), markIs('del')), change('cellDel'));
    const bytes = docxAround(
      table(
        row([added('序号'), cell(p('单位')), gone('电话')]),
        row([added('1'), cell(p('甲局')), gone('12345')]),
        row([cell(p('乙局')), added('备注')]),
      ) + p('完。'),
    );
    expect(texts(bytes)).toEqual([
      ['序号\t单位', '1\t甲局', '乙局\t备注', '完。'],
      ['单位\t电话', '甲局\t12345', '乙局', '完。'],
    ]);
    expect(told(bytes)).toEqual([
      '0〔〕王五：-+序号',
      '0〔电话〕王五：-电话+',
      '1〔〕王五：-+1',
      '1〔12345〕王五：-12345+',
      '2〔〕王五：-+备注',
    ]);
    // A row without any cell left is none.
    const whole = docxAround(table(row([added('甲'), added('乙')]), row([gone('丙'), gone('丁')])) + p('文'));
    expect(texts(whole)).toEqual([
      ['甲\t乙', '文'],
      ['丙\t丁', '文'],
    ]);
    expect(told(whole)).toEqual(['0〔丙\t丁〕王五：行-丙\t丁+', '0〔〕王五：行-+甲\t乙']);
  });

  test('cells that become one with those above, and are parted again', () => {
    const merge = (now: string, before: string): string =>
      `${now === 'cont' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>'}<w:cellMerge ${by} w:vMerge="${now}" w:vMergeOrig="${before}"/>`;
    const bytes = docxAround(
      table(
        row([cell(p('甲局'), '<w:vMerge w:val="restart"/>'), cell(p('任务一'))]),
        row([cell(p('乙局'), merge('cont', 'rest')), cell(p('任务二'))]),
        row([cell(p('丙局'), merge('rest', 'cont')), cell(p('任务三'))]),
      ) + p('完。'),
    );
    expect(texts(bytes)).toEqual([
      ['甲局\t任务一', '\t任务二', '丙局\t任务三', '完。'],
      ['甲局\t任务一', '乙局\t任务二', '\t任务三', '完。'],
    ]);
    expect(told(bytes)).toEqual(['1〔乙局〕王五：并-乙局+', '2〔〕王五：并-+丙局']);
  });

  test('what others did in a row that is taken out is theirs; comments in rows that are not there are told', () => {
    const inside = paragraph(run('任务') + del('一', '赵六') + ins('二', '赵六') + del('三'));
    const bytes = docxAround(
      table(row([cell(inside), cell(paragraph(on(0, '甲局')))], change('del'))) +
        table(row([cell(paragraph(on(1, '新增')))], change('ins'))) +
        p('末'),
      undefined,
      { comments: comment(0, '留着') + comment(1, '好') },
    );
    expect(told(bytes)).toEqual([
      '0〔任务一三\t甲局〕王五：行-任务一三\t甲局+',
      '0〔一〕赵六：-一+二',
      '0〔甲局〕李四：留着',
      '0〔〕李四：好',
      '0〔〕王五：行-+新增',
    ]);
  });

  test('rows that were moved, and rows that were put in and taken out again, which nobody need hear of', () => {
    const moved = (kind: string): string =>
      cell(paragraph(`<w:${kind} w:id="1" w:author="王五">${run('甲局')}</w:${kind}>`, markIs(kind)));
    const bytes = docxAround(
      table(
        row([moved('moveFrom')], change('del')),
        kept('乙局'),
        row([moved('moveTo')], change('ins')),
        row([cell(p('试'))], change('ins') + change('del')),
      ) + p('末'),
    );
    expect(texts(bytes)).toEqual([
      ['乙局', '甲局', '末'],
      ['甲局', '乙局', '末'],
    ]);
    expect(told(bytes)).toEqual(['0〔甲局〕王五：移-甲局+']);
  });

  test('a row or cell counts once, whether its words are marked or not', () => {
    const counts = (...rows: string[]): readonly [number, number] => {
      const { insertions, deletions } = readWord(docxAround(table(...rows) + p('末'))).counts;
      return [insertions, deletions];
    };
    expect(counts(kept('甲'), bare('ins', '乙'), bare('del', '丙'))).toEqual([1, 1]);
    expect(counts(kept('甲'), putIn('乙'), takenOut('丙'))).toEqual([1, 1]);
    expect(counts(row([cell(p('甲')), cell(p('乙'), change('cellDel')), cell(p('丙'), change('cellIns'))]))).toEqual([
      1, 1,
    ]);
  });

  test('what was wished of rows is taken up where they stand, or do no more', () => {
    const returned = readOpinions(
      docxAround(table(kept('甲局', '任务一'), takenOut('乙镇', '秋粮入库'), putIn('丙街道', '征收补偿')) + p('末')),
    );
    expect(takenUp(returned, ['甲局\t任务一', '丙街道\t征收补偿', '末'])).toEqual([true, true]);
    expect(takenUp(returned, ['甲局\t任务一', '乙镇\t秋粮入库', '末'])).toEqual([false, false]);
  });
});

describe('takenUp', () => {
  const comments =
    comment(0, '改为“扎实”') +
    comment(1, '请核实') +
    comment(2, '删去本句') +
    comment(3, '增加“从严”') +
    comment(4, '改为“上半年”');
  const body =
    paragraph(run('　　要') + on(0, '认真') + run('落实各项任务，') + on(1, '完成12项') + run('。')) +
    paragraph(on(2, '大家都很辛苦，这里不再多说。')) +
    paragraph(run('要') + on(3, '督查') + run('问效，') + del('年底') + ins('年内') + run('见到成果。')) +
    paragraph(run('第') + on(4, '一季度') + run('开工，力争提前。')) +
    paragraph(run('最后一段没有人说什么。')) +
    paragraph(ins('县财政局要保障资金。'), markIs('ins')) +
    p('谢谢大家！');
  const returned = readOpinions(docxAround(body, undefined, { comments }));
  const nth = (lines: readonly string[]): readonly boolean[] => takenUp(returned, lines);

  test('nothing changed, nothing taken up', () => {
    expect(returned.opinions).toHaveLength(7);
    expect(nth(returned.lines)).toEqual([false, false, false, false, false, false, false]);
  });

  test('the very words, wherever the lines stand now; a comment that names none is left to a person', () => {
    const now = [
      '标题',
      '要扎实落实各项任务，完成15项。',
      '县财政局要保障资金。',
      '要从严督查问效，年内见到成果。',
      '第二季度开工，力争提前。',
      '谢谢大家！',
    ];
    expect(nth(now)).toEqual([true, false, true, true, true, false, true]);
  });
});
