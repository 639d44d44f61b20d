import { wording } from './messages.zh.ts';
import { defineWordRule } from '../../word-rule.ts';

/** A word in a form that is not the recommended one: 其它, 惟一, 撤消. */
export const variantForm = defineWordRule({
  id: 'wording/variant-form',
  formerly: ['wording/confusable'],
  concerns: 'wording',
  basis: '标准',
  severity: 'warning',
  words: wording['wording/variant-form'],
  entries: [
    { id: 'C008', pattern: /撤消/gu, cores: '撤消', right: '撤销', level: 'warning' },
    { id: 'C010', pattern: /其它/gu, cores: '其它', right: '其他', level: 'warning' },
    { id: 'C011', pattern: /惟一/gu, cores: '惟一', right: '唯一', level: 'warning' },
    { id: 'C013', pattern: /交待/gu, cores: '交待', right: '交代', level: 'warning' },
    {
      id: 'C039',
      pattern: /成份|份量|份内|部份|身分证/gu,
      cores: '成份 份量 份内 部份 身分',
      swap: [
        ['身分证', '身份证'],
        ['份', '分'],
      ],
      level: 'warning',
    },
    { id: 'C040', pattern: /好象/gu, cores: '好象', right: '好像', level: 'warning' },
    { id: 'C055', pattern: /做秀/gu, cores: '做秀', right: '作秀', level: 'warning' },
    { id: 'C056', pattern: /呆在/gu, cores: '呆在', right: '待在', level: 'hint' },
    {
      id: 'C097',
      pattern: /(?<![一两二三四五六七八九十几数每这那某此该\d])座落/gu,
      cores: '座落',
      right: '坐落',
      level: 'warning',
    },
    { id: 'C123', pattern: /城乡结合部/gu, cores: '城乡', right: '城乡接合部', level: 'hint' },
  ],
});
