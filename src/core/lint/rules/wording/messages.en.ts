import type { Translated } from '../../../text/said.ts';
import type { wording as zh } from './messages.zh.ts';

export const wording = {
  'wording/near-name': {
    title: 'Important name with one character wrong',
  },
  'wording/committee-separator': {
    title: '“市委市政府” and “市委、市政府” mixed',
    form1: '“×委、×政府”',
    form2: '“×委×政府”',
  },
  'wording/confusable-name': { title: 'Names and fixed expressions easily got wrong' },
  'wording/confusable': { title: 'Easily confused words', encourage: 'the standard forms are “砥砺前行” and “砥砺”' },
  'wording/decrease-multiple': {
    title: 'A decrease told in multiples',
    fraction: 'multiples are for increases; a decrease takes a fraction or a percentage',
  },
  'wording/discouraged-term': { title: 'Terms to avoid', founding: 'better “新中国成立”' },
  'wording/forbidden': {
    title: 'Words this office does not use',
    change: 'This office does not use “{word}”; it should be “{right}”{reason}',
    avoid: 'This office does not use “{word}”{reason}',
  },
  'wording/grammar': {
    shows: '“根据…显示” has no subject; write “…显示” or “根据…”',
    owing: '“由于…使…” has no subject; leave out “由于” or “使”',
    negation: 'One negation too many: no “不” after “防止” or “避免”',
    purpose: 'The sentence only says what for: a comma for the full stop, or the main clause is missing',
    suffix: '“性” is missing behind the second of the two',
    parallel: 'The others of the series end in “上”; this one does not',
    title: 'Collocation and sentence structure',
    brought: 'The verb is missing behind “向…”, such as “致以” or “表示”',
    either: 'No “又” or “也” answers “既”',
    only: '“只有” goes with “才”, “只要” with “就”',
    under: '“在” is missing before “…下”',
    subject: '“通过…使…” leaves the sentence without a subject: delete “通过” or “使”',
  },
  'wording/level-word': {
    title: 'Name of another level',
    odd: 'The text says “{norm}” throughout, but “{odd}” here: check whether it is left from another text',
  },
  'wording/misspelling': { title: 'Likely misspelling', likely: '“{wrong}” may be a slip for “{right}”' },
  'wording/particle': { title: 'The particles 的, 地 and 得' },
  'wording/pleonasm': {
    cause: '“原因” and “由于” or “因为” say the same; write “原因是…” or “是由于…”',
    aim: '“目的” and “为了” say the same; write “目的是…” or “是为了…”',

    title: 'The same thing said twice (pleonasm)',
    layer: 'says the same thing twice; one will do',
  },
  'wording/slogan-members': {
    title: 'Members of a fixed formula',
    member: 'Member {place} of “{label}” should hold “{right}”; here it is “{wrong}”',
    order: 'The usual order of “{label}” is: {right}',
  },
  'wording/slogan': { title: 'Set formula', what: 'Fixed expression' },
  'wording/variant-form': { title: 'Variant forms of words 异形词' },
  'wording/variant-name': {
    title: 'One name written in two ways',
    variant: '“{here}” and “{there}” differ in a few characters: check whether they are one name',
    number: 'Document number “{number}” stands with two titles, “{here}” and “{there}”',
  },
  'wording/variant-person': {
    title: 'Name of one person written in two ways',
    variant: '“{here}” and “{there}” differ in one character: check whether they are one person',
  },
} satisfies Translated<typeof zh>;
