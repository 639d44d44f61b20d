import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { checkBlanks } from '../../../support/check-blanks.ts';

/** One sentence a line, every blank marked with the kind a reader gives it; `#` opens a domain. */
const lines = readFileSync(new URL('placeholder-kinds.txt', import.meta.url), 'utf8').split('\n');
const sentences = lines.filter((line) => line !== '' && !line.startsWith('#'));

describe('kinds in the sentences of many offices', () => {
  test.each(sentences)('%s', checkBlanks);
});

describe('what decides', () => {
  test.each([
    // A measure word, or a word that only looks like one.
    '⟦count:X⟧个，⟦organisation:XX⟧组，分⟦count:X⟧组，⟦person:XX⟧处长，⟦count:X⟧处隐患，⟦organisation:XX⟧处负责',
    '⟦place:XX⟧人民盼望，⟦count:XX⟧人盼望，⟦count:X⟧项，⟦other:XX⟧项目，⟦count:X⟧项目标',
    '讲⟦count:X⟧点意见，上午⟦time:X⟧点，每天⟦time:X⟧点⟦time:XX⟧分，得⟦count:XX⟧分',
    '⟦date:X⟧月⟦date:X⟧日，⟦organisation:XX⟧日报，⟦date:X⟧号，⟦count:X⟧号楼，⟦time:XX⟧日内',
    '近⟦time:XX⟧年，20⟦year:XX⟧年，⟦year:XXXX⟧年，⟦count:X⟧年级，⟦count:XX⟧周年',
    '投资⟦money:X⟧亿，产量⟦count:X⟧亿斤，⟦money:X⟧.⟦money:X⟧万元，⟦percent:X⟧成以上',
    '全省⟦count:X⟧市⟦count:X⟧县，⟦place:XX⟧市⟦place:XX⟧县',
    // The nearest noun.
    '⟦place:XX⟧市农业局，⟦organisation:XX⟧农业局，⟦organisation:XX⟧项目指挥部，⟦other:XX⟧项目',
    '⟦person:XX⟧局长，⟦organisation:XX⟧局局长，⟦person:XX⟧副县长，⟦place:XX⟧县副县长',
    // The role in the clause.
    '关于⟦other:XX⟧的通知，以⟦other:XX⟧为抓手，“⟦other:XX⟧”，《⟦other:XXX⟧》',
    '在⟦place:XX⟧召开，来⟦place:X⟧返⟦place:X⟧，赴⟦place:XX⟧考察，在⟦other:XX⟧工作中',
    '由⟦person:XX⟧负责，书记⟦person:XXX⟧，村民⟦person:XXX⟧，⟦person:XX⟧还要作重要讲话',
    '⟦place:XX⟧、⟦place:XX⟧等县，⟦person:XX⟧、⟦person:XX⟧等同志，⟦organisation:XX⟧等三家企业',
    '⟦place:XX⟧出现新增病例，⟦place:XX⟧经济繁荣，⟦person:XXX⟧当选',
    '会议时间：⟦time:XXX⟧，会议地点：⟦place:XXX⟧，主持人：⟦person:XXX⟧，主办单位：⟦organisation:XXX⟧',
  ])('%s', checkBlanks);
});
