import { wording } from './messages.zh.ts';
import { defineParagraphRule } from '../../rule.ts';

/** Fixed formulas whose members and order the reports of 2012 to 2025 agree on, each by the word that marks it. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  四个意识: ['政治', '大局', '核心', '看齐'],
  四个自信: ['道路', '理论', '制度', '文化'],
  四个伟大: ['斗争', '工程', '事业', '梦想'],
  四个自我: ['净化', '完善', '革新', '提高'],
  四风: ['形式主义', '官僚主义', '享乐主义', '奢靡'],
  六项纪律: ['政治', '组织', '廉洁', '群众', '工作', '生活'],
  六稳: ['就业', '金融', '外贸', '外资', '投资', '预期'],
  六保: ['居民就业', '基本民生', '市场主体', '粮食能源安全', '产业链', '基层运转'],
  五位一体: ['经济', '政治', '文化', '社会', '生态文明'],
  新发展理念: ['创新', '协调', '绿色', '开放', '共享'],
};
const LISTED = new RegExp(`“?(${Object.keys(MEMBERS).join('|')})”?[（(](?:即)?([^（）()。；]{4,80})[）)]`, 'gu');

/** A fixed formula with a list behind it in which one member is another, or two have changed places. */
export const sloganMembers = defineParagraphRule({
  id: 'wording/slogan-members',
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/slogan-members'],
  needs: ['bracket'],
  checkParagraph({ text }, report) {
    for (const match of text.matchAll(LISTED)) {
      const [whole, label, list] = match;
      const members = MEMBERS[label!]!;
      const items = list!.split('、').map((item) => item.trim());
      if (items.length !== members.length) continue;
      const places = items.map((item) => members.findIndex((member) => item.includes(member)));
      const strangers = places.filter((place) => place < 0).length;
      const at = match.index + whole.length - 1 - list!.length;
      if (new Set(places).size !== places.length || strangers > 1) continue;
      if (strangers === 1) {
        const index = places.indexOf(-1);
        const missing = members.findIndex((_, member) => !places.includes(member));
        const start = at + items.slice(0, index).join('、').length + (index > 0 ? 1 : 0);
        const data = { label: label!, place: missing + 1, right: members[missing]!, wrong: items[index]! };
        report({ range: { start, end: start + items[index]!.length }, messageId: 'member', data });
      } else if (places.some((place, index) => place !== index))
        report({
          range: { start: at, end: at + list!.length },
          messageId: 'order',
          severity: 'hint',
          data: { label: label!, right: members.join('、') },
        });
    }
  },
});
