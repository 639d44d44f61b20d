import type { WordEntry } from '../../word-entry.ts';

/** Titles, bodies and fixed expressions in another form than the official one. */
export const confusableNames = (): readonly WordEntry[] => [
  { pattern: /总书记记/gu, cores: '记记', inside: true, right: '总书记', level: 'error' },
  {
    pattern: /(?<![学温复练研见])(?<!(?<!落)实)习总书记/gu,
    cores: '习总',
    right: '习近平总书记',
    level: 'error',
  },
  { pattern: /党中央国务院/gu, cores: '央国', inside: true, right: '党中央、国务院', level: 'warning' },
  {
    pattern: /(?<!自治)(?<!(?:^|[^一-鿿])[一-鿿])([省市县区旗州盟镇乡])\1委书记/gu,
    cores: '委书',
    inside: true,
    swap: [
      ['省省', '省'],
      ['市市', '市'],
      ['县县', '县'],
      ['区区', '区'],
      ['旗旗', '旗'],
      ['州州', '州'],
      ['盟盟', '盟'],
      ['镇镇', '镇'],
      ['乡乡', '乡'],
    ],
    level: 'error',
  },
  {
    pattern: /“?一带一路”?战略/gu,
    cores: '一路',
    inside: true,
    swap: [['战略', '倡议']],
    level: 'warning',
  },
  {
    pattern: /牢记使命、不忘初心/gu,
    cores: '使命',
    inside: true,
    right: '不忘初心、牢记使命',
    level: 'warning',
  },
  {
    pattern: /(?:的|之)?重要批示指示精神/gu,
    cores: '批示',
    inside: true,
    swap: [['批示指示', '指示批示']],
    level: 'warning',
  },
];
