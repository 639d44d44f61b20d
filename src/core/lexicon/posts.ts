/** What one may be the head (长) of. */
const HEADS_OF =
  '省 市 县 区 镇 乡 州 盟 旗 部 局 厅 处 科 校 院 社 队 所 站 行 司 署 村 护士 董事 组 团 会 秘书 厂 园 馆 班 师 排 连 营 船 检察 审计 理事 监事 指挥 参谋 街 场 河 湖 河湖 林 田 段 股 庭 台 路 楼 巷 机 舰 区域 工 社区 支 大队 园区';
/** Words that begin behind a place with 长: 我省长期, 全市长效. */
const NOT_A_HEAD = '期远效江三城安沙春治途廊征大势度短年假处';
/** Posts and forms of address by their own words, each with the characters before which it is none (书记处, 委员会). */
const POSTS: readonly (readonly [post: string, notBefore: string])[] = [
  ['同志', ''],
  ['同学', ''],
  ['先生', ''],
  ['女士', ''],
  ['老师', ''],
  ['教授', ''],
  ['院士', ''],
  ['博士', ''],
  ['总书记', ''],
  ['第一书记', '处'],
  ['副书记', '处'],
  ['书记', '处'],
  ['副主任', '科'],
  ['主任', '科'],
  ['副主席', '团'],
  ['主席', '团'],
  ['副主编', ''],
  ['主编', ''],
  ['政委', ''],
  ['教导员', ''],
  ['指导员', ''],
  ['常委', '会'],
  ['委员', '会'],
  ['经理', ''],
  ['支书', ''],
  ['代表', '团队大会性着处作名票'],
  ['记者', '站部团会'],
  ['主持人', ''],
  ['专家', '组库团'],
  ['顾问', ''],
  ['工程师', ''],
  ['研究员', ''],
  ['师傅', ''],
  ['医生', ''],
  ['护士', ''],
  ['烈士', ''],
  ['英雄', ''],
  ['劳模', ''],
  ['劳动模范', ''],
  ['嘉宾', ''],
  ['大使', ''],
  ['司令', ''],
  ['司令员', ''],
  ['参赞', ''],
  ['巡视员', ''],
  ['调研员', ''],
  ['专员', ''],
  ['督学', ''],
  ['会计师', '事'],
  ['律师', '事'],
];
const GENERAL = '经理 裁 监 工程师 工(?!会|作) 指挥 理 会计师 编 顾问 干事 教练 导演 检察长 警监';

const word = ([post, notBefore]: readonly [string, string]): string =>
  notBefore === '' ? post : `${post}(?![${notBefore}])`;

/** The source of a pattern for a post or form of address: 县长, 常务副局长, 总经理, 同志. */
export const postPattern = `(?:${[
  ...[...POSTS].sort((a, b) => b[0].length - a[0].length).map(word),
  `(?:常务|第一)?副?(?:${HEADS_OF.split(' ').join('|')})长(?![${NOT_A_HEAD}])`,
  `副?总(?:${GENERAL.split(' ').join('|')})`,
].join('|')})`;
