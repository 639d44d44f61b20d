// Written by `npm run generate` from the files of src/core/lint/rules; do not edit.
import type { Rule } from './rule.ts';
import { repeatedParagraph } from './rules/duplicate/paragraph.ts';
import { repeatedPassage } from './rules/duplicate/passage.ts';
import { repeatedSentence } from './rules/duplicate/sentence.ts';
import { arithmetic } from './rules/number/arithmetic.ts';
import { attendance } from './rules/number/attendance.ts';
import { conflictingFigures } from './rules/number/conflicting-figures.ts';
import { dateForm } from './rules/number/date-form.ts';
import { dayMark } from './rules/number/day-mark.ts';
import { documentNumber } from './rules/number/document-number.ts';
import { doubledApproximation } from './rules/number/doubled-approximation.ts';
import { fullWidthDigit } from './rules/number/full-width-digit.ts';
import { impossibleDate } from './rules/number/impossible-date.ts';
import { letterDigit } from './rules/number/letter-digit.ts';
import { mixedDate } from './rules/number/mixed-date.ts';
import { paddedDate } from './rules/number/padded-date.ts';
import { partTotal } from './rules/number/part-total.ts';
import { percentPoint } from './rules/number/percent-point.ts';
import { percentSign } from './rules/number/percent-sign.ts';
import { rangeMark } from './rules/number/range-mark.ts';
import { rangeUnit } from './rules/number/range-unit.ts';
import { shortYear } from './rules/number/short-year.ts';
import { weekday } from './rules/number/weekday.ts';
import { yearRange } from './rules/number/year-range.ts';
import { announcedCount } from './rules/numbering/announced-count.ts';
import { arabicPoint } from './rules/numbering/arabic-point.ts';
import { gap } from './rules/numbering/gap.ts';
import { loneItem } from './rules/numbering/lone-item.ts';
import { markerForm } from './rules/numbering/marker-form.ts';
import { mixedSeries } from './rules/numbering/mixed-series.ts';
import { repeat } from './rules/numbering/repeat.ts';
import { lostText } from './rules/placeholder/lost-text.ts';
import { unfilled } from './rules/placeholder/unfilled.ts';
import { beforeConjunction } from './rules/punctuation/before-conjunction.ts';
import { beforeEtCetera } from './rules/punctuation/before-et-cetera.ts';
import { bracketPairs } from './rules/punctuation/bracket-pairs.ts';
import { conflicting } from './rules/punctuation/conflicting.ts';
import { dash } from './rules/punctuation/dash.ts';
import { ellipsis } from './rules/punctuation/ellipsis.ts';
import { halfWidthBracket } from './rules/punctuation/half-width-bracket.ts';
import { halfWidth } from './rules/punctuation/half-width.ts';
import { headingEnd } from './rules/punctuation/heading-end.ts';
import { quotePairs } from './rules/punctuation/quote-pairs.ts';
import { quoteSeparator } from './rules/punctuation/quote-separator.ts';
import { repeated } from './rules/punctuation/repeated.ts';
import { space } from './rules/punctuation/space.ts';
import { straightQuote } from './rules/punctuation/straight-quote.ts';
import { titleEnd } from './rules/punctuation/title-end.ts';
import { twoColons } from './rules/punctuation/two-colons.ts';
import { labelCount } from './rules/structure/label-count.ts';
import { levelSkipped } from './rules/structure/level-skipped.ts';
import { nameCount } from './rules/structure/name-count.ts';
import { twinLabel } from './rules/structure/twin-label.ts';
import { boilerplate } from './rules/text/boilerplate.ts';
import { brokenParagraph } from './rules/text/broken-paragraph.ts';
import { doubledWord } from './rules/text/doubled-word.ts';
import { foreignWord } from './rules/text/foreign-word.ts';
import { webCode } from './rules/text/web-code.ts';
import { committeeSeparator } from './rules/wording/committee-separator.ts';
import { confusableName } from './rules/wording/confusable-name.ts';
import { confusable } from './rules/wording/confusable.ts';
import { decreaseMultiple } from './rules/wording/decrease-multiple.ts';
import { discouragedTerm } from './rules/wording/discouraged-term.ts';
import { forbidden } from './rules/wording/forbidden.ts';
import { grammar } from './rules/wording/grammar.ts';
import { levelWord } from './rules/wording/level-word.ts';
import { misspelling } from './rules/wording/misspelling.ts';
import { nearName } from './rules/wording/near-name.ts';
import { particle } from './rules/wording/particle.ts';
import { pleonasm } from './rules/wording/pleonasm.ts';
import { sloganMembers } from './rules/wording/slogan-members.ts';
import { slogan } from './rules/wording/slogan.ts';
import { variantForm } from './rules/wording/variant-form.ts';
import { variantName } from './rules/wording/variant-name.ts';
import { variantPerson } from './rules/wording/variant-person.ts';

/** Every rule once, by family. The order decides nothing but the order of lists. */
export const allRules: readonly Rule[] = [
  repeatedParagraph,
  repeatedPassage,
  repeatedSentence,
  arithmetic,
  attendance,
  conflictingFigures,
  dateForm,
  dayMark,
  documentNumber,
  doubledApproximation,
  fullWidthDigit,
  impossibleDate,
  letterDigit,
  mixedDate,
  paddedDate,
  partTotal,
  percentPoint,
  percentSign,
  rangeMark,
  rangeUnit,
  shortYear,
  weekday,
  yearRange,
  announcedCount,
  arabicPoint,
  gap,
  loneItem,
  markerForm,
  mixedSeries,
  repeat,
  lostText,
  unfilled,
  beforeConjunction,
  beforeEtCetera,
  bracketPairs,
  conflicting,
  dash,
  ellipsis,
  halfWidthBracket,
  halfWidth,
  headingEnd,
  quotePairs,
  quoteSeparator,
  repeated,
  space,
  straightQuote,
  titleEnd,
  twoColons,
  labelCount,
  levelSkipped,
  nameCount,
  twinLabel,
  boilerplate,
  brokenParagraph,
  doubledWord,
  foreignWord,
  webCode,
  committeeSeparator,
  confusableName,
  confusable,
  decreaseMultiple,
  discouragedTerm,
  forbidden,
  grammar,
  levelWord,
  misspelling,
  nearName,
  particle,
  pleonasm,
  sloganMembers,
  slogan,
  variantForm,
  variantName,
  variantPerson,
];
