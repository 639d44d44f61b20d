import { allRules } from '../src/core/index.ts';
import { severities } from '../src/core/lint/config.ts';
import { versionMember } from '../src/core/index.ts';
import { forbiddenKeys, ignoredKeys, projectKeys } from '../src/core/lint/project-file.ts';

const text = (description: string) => ({ type: 'string', description });
const words = (description: string) => ({
  type: 'array',
  description,
  items: { type: 'string', minLength: 1 },
  uniqueItems: true,
});

const ignoredItem = {
  type: 'object',
  required: [ignoredKeys.file, ignoredKeys.rule, ignoredKeys.text],
  additionalProperties: false,
  properties: {
    [ignoredKeys.file]: text('文件，从本文件所在的文件夹写起，如“材料/讲话.txt”。'),
    [ignoredKeys.rule]: { description: '规则编号。', enum: allRules.map(({ id }) => id) },
    [ignoredKeys.before]: text(
      '同一句里紧挨在它前面的文字（最多十二字），在句首则为空。句子改了就不再忽略；不写这一项则不论前文。',
    ),
    [ignoredKeys.text]: text('被忽略的文字。'),
    [ignoredKeys.after]: text('同一句里紧挨在它后面的文字（最多十二字），在句末则为空；不写这一项则不论后文。'),
    [ignoredKeys.nth]: { type: 'integer', minimum: 1, description: '全文有几处完全相同时，是第几处；不写则都忽略。' },
    [ignoredKeys.date]: text('记下的日期，只供查看。'),
    备注: text('自己的备注；程序不用，改动时照留。'),
  },
};

const forbiddenItem = {
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      required: [forbiddenKeys.word],
      additionalProperties: false,
      properties: {
        [forbiddenKeys.word]: { type: 'string', minLength: 1, description: '不用的词。' },
        [forbiddenKeys.replacement]: text('改成什么；不写则只提示。'),
        [forbiddenKeys.reason]: text('为什么，写在提示里。'),
        备注: text('自己的备注；程序不用，改动时照留。'),
      },
    },
  ],
};

/** The JSON schema of `.official-speech.json`: VS Code completes and checks the file by it. */
export const projectSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '讲稿：本文件夹的校对约定',
  description: '与文稿放在一起，编辑器和命令行都按它办。可以手工修改。',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    [versionMember]: { type: 'integer', minimum: 1, description: '格式的版本，不写即 1。' },
    [projectKeys.rules]: {
      type: 'object',
      description: '各条规则的级别，off 为关闭；先于编辑器的设置。',
      additionalProperties: false,
      properties: Object.fromEntries(
        allRules.map(({ id, title, severity }) => [
          id,
          { description: title, enum: [...severities, 'off'], default: severity },
        ]),
      ),
    },
    [projectKeys.rightWords]: words('正确的词：字词类规则不再提示其中的文字。'),
    [projectKeys.forbidden]: { type: 'array', description: '本单位不用的词。', items: forbiddenItem },
    [projectKeys.notBlanks]: words('不是占位符的词，如“XX专班”。'),
    [projectKeys.blankPatterns]: words('本单位占位符的写法，正则表达式。'),
    [projectKeys.ignored]: { type: 'array', description: '看过并决定不改的地方，一处一行。', items: ignoredItem },
  },
};
