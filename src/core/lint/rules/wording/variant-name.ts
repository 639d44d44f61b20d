import { wording } from './messages.zh.ts';
import type { TextRange } from '../../../text/range.ts';
import { perLine } from '../../../syntax/per-line.ts';
import { matches } from '../../../text/matches.ts';
import { holds, masksOf, presenceIn } from '../../characters.ts';
import { inSpeech } from '../../in-speech.ts';
import { groupBy } from '../../../text/group-by.ts';
import { defineRule, say } from '../../rule.ts';

/** One body, meeting or document under two names: 乡村振兴工作领导小组 here, 乡村振兴领导小组 there. */
export const variantName = defineRule({
  id: 'wording/variant-name',
  concerns: 'names',
  basis: '提示',
  severity: 'hint',
  words: wording['wording/variant-name'],
  check({ analysis: { document, speeches } }, report) {
    for (const speech of speeches) {
      const names = groupBy(inSpeech(document, speech, namesIn), ({ key }) => [key]);
      for (const same of names.values()) {
        const pair = minorityOf(same);
        if (pair === null) continue;
        const [odd, norm] = pair;
        const number = odd.key.startsWith('文号') ? odd.key.slice(2) : null;
        const others = same.filter((name) => name !== odd).slice(0, 20);
        const related = others.map(({ range, shown }) => ({ range, said: say('quoted', { words: shown }) }));
        const common = { range: odd.range, related };
        const data = { here: odd.shown, there: norm.shown };
        if (number === null) report({ ...common, messageId: 'variant', data });
        else report({ ...common, messageId: 'number', severity: 'warning', data: { ...data, number } });
      }
    }
  },
});

interface Name {
  /** The name without the words that come and go: equal for two forms of one name. */
  readonly key: string;
  /** Its form: what must be equal. */
  readonly form: string;
  readonly shown: string;
  readonly range: TextRange;
}

/** A name in the rarer form, the later where both are as rare, and one in the other form. */
function minorityOf(names: readonly Name[]): [odd: Name, norm: Name] | null {
  const first = names[0]!;
  const others = names.filter(({ form }) => form !== first.form);
  if (others.length === 0) return null;
  return names.length < 2 * others.length ? [first, others[0]!] : [others[0]!, first];
}

const TITLE = /《([^《》\n]{6,60})》(?:[（(]([^（）()\n]{1,10}〔\d{4}〕\d{1,4}号)[）)])?/gu;
const BODY = /((?:工作|建设|专项){0,3})(领导小组|指挥部|工作专班|专班|联席会议|协调小组|推进组)(?!办|成员|[组长])/gu;
const MEETING =
  /(全[国省市县区州旗镇乡村校院局](?:(?!全[国省市县区州旗镇乡村校院局])[\u4e00-\u9fff]){4,18}?)(工作|专题)?((?:推进|动员|部署|总结|表彰|启动|誓师)(?:大会|会议|会)|会议|座谈会|现场会|培训班)/gu;

const BODIES = masksOf(['titleOrBody']);
const MEETINGS = masksOf(['meeting']);

/** The names in a line; their ranges are relative to it. */
const namesIn = perLine((paragraph): readonly Name[] => {
  const { text, boilerplate } = paragraph;
  if (boilerplate) return NONE;
  const presence = presenceIn(paragraph);
  const isBody = holds(presence, BODIES);
  const isMeeting = holds(presence, MEETINGS);
  if (!isBody && !isMeeting) return NONE;
  return [
    ...(text.includes('《') ? documentsIn(text) : NONE),
    ...(isBody ? bodiesIn(text) : NONE),
    ...(isMeeting ? meetingsIn(text) : NONE),
  ];
});

const NONE: readonly Name[] = [];

const ranged = (start: number, shown: string): { range: TextRange; shown: string } => ({
  range: { start, end: start + shown.length },
  shown,
});

const documentsIn = (text: string): readonly Name[] =>
  matches(TITLE, text).map(({ index, 1: title, 2: number }) => {
    const place = ranged(index, `《${title!}》`);
    return number === undefined
      ? { ...place, key: `《${plain(title!)}`, form: title! }
      : { ...place, key: `文号${number}`, form: title! };
  });

/** Two titles that differ in these words alone are one document. */
const plain = (title: string): string => title.replace(/的|工作|建设|进一步|（[^）]*）|\s/gu, '');

/** How much of the words before a suffix must agree; what stands further left (县, 我县) may be left out. */
const CORE = 4;

const bodiesIn = (text: string): readonly Name[] =>
  matches(BODY, text).flatMap(({ index, 0: form, 2: suffix }) => {
    const core = text.slice(Math.max(0, index - CORE), index);
    if (!/^[\u4e00-\u9fff]{4}$/u.test(core)) return [];
    const body = suffix === '工作专班' ? '专班' : suffix!;
    return [{ ...ranged(index - CORE, core + form), key: `${core}${body}`, form }];
  });

/** A meeting with a name of its own is 全县…会议; 常务会议, 这次会议 and 党组会议 are kinds of meetings. */
const meetingsIn = (text: string): readonly Name[] =>
  matches(MEETING, text).map(({ index, 0: whole, 1: core, 2: filler, 3: suffix }) => {
    const form = (filler ?? '') + suffix!;
    const kind = suffix!.replace(/(?<=推进|动员|部署|总结|表彰|启动|誓师)(?:大会|会议|会)/u, '会');
    return { ...ranged(index, whole), key: `${core!}${kind}`, form };
  });
