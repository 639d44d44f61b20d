import {
  fillPlaces,
  fillPreview,
  isSameReference,
  paragraphAt,
  referenceOf,
  samePlaceholders,
  type Analysis,
  type FillPlace,
  type OutlineItem,
  itemName,
} from '../../core/index.ts';
import type { FilledValue } from './fills.ts';
import { labelOf } from './placeholder-text.ts';
import type { FormField, FormModel } from '../../pages/fill-form/messages.ts';

/** The 填写表 of a text: everything that is left to fill, by section. */
export function fillFormModel(file: string, analysis: Analysis, values: readonly FilledValue[]): FormModel {
  const sections: { title: string; fields: FormField[] }[] = [];
  const ids = new Map(fillPlaces(analysis).map(({ id, group }) => [group, id]));
  const sectionOf = sectionReader(analysis);
  for (const place of fillPlaces(analysis)) {
    const title = sectionOf(place);
    if (sections.at(-1)?.title !== title) sections.push({ title, fields: [] });
    const { id, group } = place;
    const reference = referenceOf(analysis, group);
    const same = samePlaceholders(analysis, group).map((one) => ({ id: ids.get(one.group)!, certain: one.certain }));
    const known = values.filter(
      (one) =>
        one.kind === group.kind &&
        one.reference !== null &&
        reference !== null &&
        isSameReference(one.reference, reference),
    );
    sections.at(-1)!.fields.push({
      id,
      label: labelOf(group),
      example: group.example,
      known: [...new Set(known.map(({ value }) => value))],
      sentence: fillPreview(analysis, group, ''),
      same,
      line: paragraphAt(analysis.document, group.start) + 1,
    });
  }
  return { file, sections };
}

/**
 * Reads the title of the speech and the heading above a place, for places in text order: inline items are no sections of a form.
 */
function sectionReader({ speeches, outline }: Analysis): (place: FillPlace) => string {
  const headings = outline.items.filter(({ inline, style }) => !inline && (style === 'chapter' || style === 'section'));
  /** The headings that begin before the place and govern it, outermost first. */
  const above: OutlineItem[] = [];
  let next = 0;
  let speech = 0;
  return ({ group: { start } }) => {
    for (; next < headings.length && headings[next]!.start <= start; next++) above.push(headings[next]!);
    while (above.length > 0 && above.at(-1)!.end <= start) above.pop();
    while (speech < speeches.length && speeches[speech]!.end <= start) speech++;
    const own = speeches[speech];
    const title = speeches.length > 1 && own !== undefined && own.start <= start ? own.title : '';
    const heading = above.at(-1);
    return [title ?? '', heading === undefined ? '' : itemName(heading)].filter((part) => part !== '').join(' · ');
  };
}
