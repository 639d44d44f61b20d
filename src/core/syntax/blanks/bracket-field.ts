import { surnames, surnamesAlsoWords } from '../../lexicon/surnames.ts';
import { speaks, wantsMore, wantsName, wantsNoun } from './asking-data.ts';
import { kindByLabel } from './placeholder-field-kind.ts';

/** Kinds of brackets in which templates put what is to be filled in; each is decided for itself, for the whole text. */
export const BRACKETS = { '【': '】', '[': ']', '〖': '〗', '〔': '〕', '{': '}' } as const;
export type Bracket = keyof typeof BRACKETS;

/** A bracket that may be a field, by its line alone. Offsets are relative to the line. */
export interface FieldCandidate {
  readonly start: number;
  readonly end: number;
  readonly bracket: Bracket;
  /** A field whatever the text is: the sentence cannot do without it, or it asks to be filled in. */
  readonly certain: boolean;
  /** What it says for (or against) the text being a template in brackets of its kind. */
  readonly weight: number;
}

/** No field is longer, so no bracket is looked for farther off. */
const LONGEST = 120;
/** How far around a bracket the words are looked at. */
const REACH = 80;

/** Words that ask to be filled in, or say how. */
const ASKS =
  /填|待[补定核查写添续]|补充|插入|输入|此处|XX|××|xx|某某|名称|名$|^[Xx×]+$|写[明清出好]|[可应须]写|重点写|概括|简述|简要|叙述|阐述|交代|点明|分条|列出|列举|围绕|展开|说明成|[一二三四五六七八九十\d]+[-—～至]?[一二三四五六七八九十\d]*[句字段]|视情况|根据实际|如有|用(?:数据|事实|典型)|讲清/;
/** The parts and slots of a text by the names that templates give them: 任务1, 第一部分小标题, 结束语. */
const SLOT =
  /^(?:称呼|称谓|正文|标题|小标题|主题|事由|结束语|开场白|开头|结尾|落款|主送|抄送|印发|发文|成文)|(?:标题|内容|概述|小结|目的|依据|要求|事项|任务|成效|成绩|问题|打算|措施|做法|经验|安排|范围|方向|模块|亮点|情况|环节|主题|语|段|目标|背景|意义|保障|模板)(?:[\d一二三四五六七八九十]+)?$|^.{1,8}[\d一二三四五六七八九十]$/;
/** Tags of articles and pages, which name what follows. */
const TAG =
  /^(?:导读|导语|摘要|关键词|案例|链接|提示|背景|例\d*|示例|注|注释|温馨提示|编者按|记者|本报讯|点评|评析|解析|范文.*|分论点.*|论点.*|素材.*|图.*|表.*|附件?\d*|篇[\d一二三四五六七八九十]+|完|待续|公告|通知|答|问|原文|译文|出处|来源|作者|编辑|责任编辑|音乐|掌声|鼓掌|.*掌声.*|参见.*|详见.*|见.*|.*(?:会|新闻)讯|依据.*第.*|待命|第.{1,3}[篇部章节].*|.*(?:通知|公告|声明|提醒|须知))$/;
/** A date, an edition, a number: what was printed when. */
const EDITION = /^[\d\s,，.、–—～年月日修订印发版第期号()（）-]*$|^(?:19|20)\d\d年.{0,12}$|^\d+[人名个件条页]/;

/** Names joined by marks or spaces, each of two to four characters with a family name first. */
function isNames(inside: string): boolean {
  const names = inside.split(/[、，；\s　]+/).filter((name) => name !== '');
  return (
    names.length > 1 &&
    names.every(
      (name) => name.length >= 2 && name.length <= 4 && surnames.has(name[0]!) && !surnamesAlsoWords.has(name[0]!),
    )
  );
}
const DUTIES =
  /^(?:[一-鿿]{1,10}(?:局|委|办|办公室|政府|部|院|厅|科|处|公司|中心|街道|大队|组|县|镇|各[镇街]道?)(?:牵头|配合|负责|、|，|$))+|(?:部长|组长|队长|成员|干事|组员|副组长)(?:\d|：)/;

/** 【张县长】. */
const isSomebody = (inside: string): boolean =>
  inside.length < 5 && surnames.has(inside[0]!) && /^.(?:副?[^员组队]长|书记|主[任席]|经理)$/.test(inside);

const isRemark = (inside: string): boolean =>
  isSomebody(inside) || TAG.test(inside) || EDITION.test(inside) || isNames(inside) || DUTIES.test(inside);
/** Whether the words in a bracket ask for something: 【会议名称】, 【写明抓手和标准】. */
export const asks = (inside: string): boolean =>
  ASKS.test(inside) || (inside.length <= 14 && kindByLabel(inside) !== null);

/** A label stands before the text it names; a field goes on in a sentence. */
const CONTINUES = /^(?:[上的、，]|同志|关于|在|于|至|和|与|及|党|[县市省区镇乡]|作|讲|主持|发言|以来)/;
/** Fields and what is left of a title: 【单位名称】【年度】工作总结. */
const ENDS_TITLE =
  /^(?:[【〖[][^【】〖〗[\]]{1,20}[】〗\]])*[一-鿿（）]{0,12}(?:总结|讲话稿?|发言|致辞|主持词|汇报|报告|方案|通知|请示|函|纪要|计划)\s*$/;
const LIST_MARK = /^[\s　>]*(?:[-*•·]\s*|#+\s*|(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?|[①-⑳])\s*)?$/;

/** The bracket that opens at `index`, if what is in it may be a field. */
export function fieldAt(line: string, index: number): FieldCandidate | null {
  const bracket = line[index] as Bracket;
  const at = line.slice(index + 1, index + LONGEST).indexOf(BRACKETS[bracket]);
  const end = index + at + 2;
  const inside = line.slice(index + 1, end - 1);
  if (at <= 0 || inside.includes(bracket) || !mayBeField(line, end, bracket, inside)) return null;
  const remark = isRemark(inside);
  const asked = !remark && (asks(inside) || SLOT.test(inside));
  const before = line.slice(Math.max(0, index - REACH), index);
  const after = line.slice(end, end + REACH);
  const make = (weight: number, certain: boolean): FieldCandidate => ({ start: index, end, bracket, certain, weight });
  if (remark && !wantsName.test(before)) return make(-2, false);
  if (isGoverned(before, after, asked)) return make(3, true);
  const opens = LIST_MARK.test(before) || /[。！？!?>】〗\]]\s*$/.test(before);
  if (!opens) return inSentence(before, after, asked, inside, make);
  if (/^[。；！？]/.test(after)) return make(2, true);
  // Behind a sentence that has ended, at the end of the line: who does it, where it is from.
  if (after.trim() === '' && !LIST_MARK.test(before)) return make(asked ? 1 : 0, false);
  if (after.trim() === '') return make(asked ? 2 : 0, asks(inside));
  if (/^[：:]\s*$/.test(after)) return make(asked ? 2 : 0, false);
  if (/^[：:]/.test(after)) return make(-1, false);
  if (ENDS_TITLE.test(after) && (asked || ENDS_TITLE.test(after.slice(1)) || /[【〖[]/.test(after)))
    return make(3, asked || /^[关在的]/.test(after));
  if (CONTINUES.test(after) || /^(?:[（(]|\s*[【〖[])/.test(after)) return make(asked ? 3 : 1, asked);
  if (asked && /[一-鿿，]\s?[【〖[]/.test(after.slice(0, 80))) return make(2, asks(inside));
  // Tags open their line.
  if (!LIST_MARK.test(before)) return make(/】。$/.test(before) ? 1 : 0, false);
  return make(asked ? -1 : -2, false);
}

type Make = (weight: number, certain: boolean) => FieldCandidate;

/** Behind a word of its sentence: between two words it is a part of it, at the end perhaps only a remark. */
function inSentence(before: string, after: string, asked: boolean, inside: string, make: Make): FieldCandidate {
  // A whole clause.
  if (/[，；]$/.test(before) && /^(?:[，；。]|$)/.test(after)) return make(2, true);
  const within = /^[一-鿿《“]/.test(after) || (/^[，、]/.test(after) && /[一-鿿]$/.test(before) && asked);
  if (/[：:]\s*$/.test(before)) return make(asked ? 2 : 0, asked);
  if (asked) return make(2, asks(inside) || within);
  return within ? make(1, /[一-鿿“《，、]$/.test(before)) : make(0, false);
}

/** 在【…】, 请【…】, 《【…】》: the words before it need a noun; 【…】同志 needs one, too. */
function isGoverned(before: string, after: string, asked: boolean): boolean {
  if (/[《“]\s*$/.test(before) && /^[^》”]{0,20}[》”]/.test(after)) return true;
  if (before.trim() === '')
    return (
      /^同志(?!们)/.test(after) ||
      (asked && (speaks.test(after) || /^(?:关于[^，。]|在[^，。]+上的|指出|强调|要求)/.test(after)))
    );
  return (
    (wantsNoun.test(before) ||
      wantsMore.test(before) ||
      wantsName.test(before) ||
      /(?:任务|目的|主题|[一二三四五六七八九十]|就|[首其]次)是要?$/.test(before)) &&
    !/^\s*$/.test(after)
  );
}

/** Links, references, numbers of documents, tasks of a list are no fields. */
function mayBeField(line: string, end: number, bracket: Bracket, inside: string): boolean {
  if (/^[\d\s,，.、–—-]*$/.test(inside)) return bracket === '【' && /^[ \u3000]+$/.test(inside);
  if (bracket === '{' || bracket === '[')
    if (!/[㐀-鿿]/.test(inside) || /[<>={}@|]|https?:|^注\d*$|^\^/.test(inside)) return false;
  if (bracket === '[' && /^(?:[(:]|\[[^㐀-鿿\]]*\])/.test(line.slice(end, end + 12))) return false;
  if (bracket === '{' && /[:;"']/.test(inside)) return false;
  return !(bracket === '〔' && /^[\dXx×_]+$/.test(inside));
}
