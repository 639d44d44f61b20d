import { wordProfiles, type WordProfile } from '../src/office/word/profile.ts';
import { profileChoices } from '../src/office/word/profile-file.ts';

const [official] = wordProfiles as readonly [WordProfile];

/** What each member is for, by its path; one that is missing here does not compile. */
const descriptions: Readonly<Record<keyof WordProfile, string>> = {
  name: '版式的名称，列在“导出 Word”里。',
  page: '页边距，毫米；纸张是 A4。',
  fonts: '字体。name 是文件里写的名称，fallback 是没有这种字体时用的。',
  sizes: '字号，磅：二号 22，三号 16，四号 14，小二 18。',
  linePitch: '正文行距，磅，固定值。',
  characters: '一行 28 字怎么来：spacing 缩字距，grid 用文档网格，none 不管。',
  indent: '正文和标题首行缩进几个字。',
  salutationIndent: '称谓缩进几个字，0 是顶格。',
  byline: '题下的姓名、日期：centre 居中，body 同正文。',
  pause: '段后空多少，磅。',
  bold: '全文加粗，朗读用。',
  boldLead: '段首句（（一）、1.、一是 后面的第一句）加粗。',
  pageNumber: '页码：outside 是“— 1 —”在外侧，centre 居中，total 是“第1页　共9页”，none 不要。',
  markBlanks: '没填的占位符加底色。',
};

const schemaOf = (value: unknown, path: string): object => {
  if (typeof value === 'object' && value !== null) {
    const properties = Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, schemaOf(member, `${path}${name}.`)]),
    );
    return { type: 'object', additionalProperties: false, properties };
  }
  const choices = profileChoices[path.slice(0, -1)];
  if (choices !== undefined) return { type: 'string', enum: choices };
  return typeof value === 'number' ? { type: 'number', minimum: 0, maximum: 400 } : { type: typeof value };
};

/** The JSON schema of `*.版式.json`: VS Code completes and checks a profile of one's own by it. */
export const profileSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '讲稿：Word 版式',
  description: '只写要改的几项，其余同 base 所说的版式。',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    base: { type: 'string', enum: wordProfiles.map(({ name }) => name), default: official.name },
    ...Object.fromEntries(
      Object.entries(official).map(([name, value]) => [
        name,
        { ...schemaOf(value, `${name}.`), description: descriptions[name as keyof WordProfile] },
      ]),
    ),
  },
};
