import { describe, expect, test } from 'vitest';
import { readOpinions, takenUp, type Opinion } from '../../../src/office/word/index.ts';
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
      : `${one.isMove ? '移' : ''}-${one.gone}+${one.stands}`;
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
