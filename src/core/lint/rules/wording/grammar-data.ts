import type { WordEntry } from '../../word-entry.ts';

/**
 * A sentence that only says what for: 为切实加强管理，提高安全意识。 All its clauses begin with what is wanted, and what is done for it
 * stands behind the full stop.
 */
const PURPOSE_ALONE =
  /(?<=^[\s　]*|[。！？])为(?:了|进一步|切实|更好|全面|深入|认真|扎实|加强|提高|确保|推动|促进|有效|贯彻)[^，,。；：]{4,40}[，,](?:[、一-鿿]{0,3}(?:提高|提升|增强|加强|推动|促进|确保|掌握|进一步|切实|不断|全面|深入|推进)[^，,。；：]{2,40}[，,]){0,3}(?:提高|提升|增强|加强|推动|促进|确保|掌握|进一步|切实|不断|全面|深入|推进)[^，,。；：]{2,40}。/gu;

/**
 * 向全体教师节日的问候！: what is brought to them has no verb; 向你们问候 is one. Words with a character of such a verb that stand for whom it is
 * brought to, or where, are passed over.
 */
const BROUGHT_TO =
  /(?<=^|[，。；！：\s])向(?:代表|街道|宣传|[^，。；！：致表送献道带转说寄传祝捎发报呈奉给]){2,40}(?:的(?:问候|祝福|祝贺|感谢|欢迎|慰问)|敬意|谢意)(?=[！。，])/gu;

/** Sentences without a subject, and words that do not go together. */
export const grammarEntries = (): readonly WordEntry[] => [
  {
    pattern: /(?:^|(?<=[。；\n\u3000]))通过[^，。；]{2,30}，使(?!用|得?之)/gu,
    cores: '通过',
    advice: 'subject',
    level: 'hint',
  },
  {
    pattern: /增加(?=[^，。；、]{0,8}(?:意识|责任感|紧迫感|使命感|自觉性)(?:[，。；、]|$))/gu,
    cores: '增加',
    right: '增强',
    level: 'hint',
  },
  {
    pattern: /(?<=^|[。；，：\n　])(?:根)?据[^，。；“”《》]{2,20}显示(?=[，,：:])/gu,
    cores: '根据 显示',
    inside: true,
    advice: 'shows',
    level: 'hint',
  },
  {
    pattern: /(?:^|(?<=[。；\n　]))由于[^，。；]{2,30}，使(?!用|得?之|命)/gu,
    cores: '由于',
    advice: 'owing',
    level: 'hint',
  },
  {
    pattern:
      /(?:防止|避免|杜绝|谨防)[^，。；、]{0,14}(?:不再(?:次)?(?:发生|出现|反弹|蔓延)|不(?:发生|出现)(?=[，。；]|类似|问题))/gu,
    cores: '防止 避免 杜绝 谨防',
    advice: 'negation',
    level: 'warning',
  },
  {
    pattern: BROUGHT_TO,
    cores: '问候 敬意 祝福 祝贺 感谢 欢迎 谢意 慰问',
    inside: true,
    advice: 'brought',
    level: 'warning',
  },
  {
    pattern: /既[要能是应需不][^。！？又也亦还更且再并同就那便则]{3,80}(?=[。！？])/gu,
    cores: '既要 既能 既是 既应 既需 既不',
    advice: 'either',
    level: 'hint',
  },
  {
    pattern:
      /(?<=^|[。；！？\s])只有(?!极?少|个别|部分|一|两|几)[^。；！？，\d]{4,30}，(?!其[他余它])[^才方没不仍还。；！？]{2,40}(?=[。；])/gu,
    cores: '只有',
    advice: 'only',
    level: 'hint',
  },
  {
    pattern: /(?<=下，)[和与][^，。；]{2,24}(?:努力|支持|关心|帮助|领导|指导|配合)下(?=，)/gu,
    cores: '下，',
    inside: true,
    advice: 'under',
    level: 'hint',
  },
  {
    pattern: PURPOSE_ALONE,
    cores: '为了 为进 为切 为更 为全 为深 为认 为扎 为加 为提 为确 为推 为促 为有 为贯',
    advice: 'purpose',
    level: 'hint',
  },
  {
    pattern: /(?<=性(?:和|与|以?及))(?:迫切|紧迫|必要|重要|长期|复杂|艰巨|严肃)(?=\s*$|[，。；])/gu,
    cores: '迫切 紧迫 必要 重要 长期 复杂 艰巨 严肃',
    advice: 'suffix',
    level: 'warning',
  },
  {
    pattern:
      /(?<=[在从])(?:思想|行动|政治|组织|作风|制度|工作|责任|认识|措施|精神|物质)(?=、[一-鿿]{2}上、[一-鿿]{2}上)/gu,
    cores: '思想 行动 政治 组织 作风 制度 工作 责任 认识 措施 精神 物质',
    advice: 'parallel',
    level: 'warning',
  },
];
