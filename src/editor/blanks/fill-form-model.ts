import {
  fillPlaces,
  fillPreview,
  paragraphAt,
  referenceKey,
  samePlaceholders,
  type Analysis,
  type FillPlace,
  type OutlineItem,
} from '../../core/index.ts';
import type { FilledValue } from './fills.ts';
import { itemName } from '../host/item-name.ts';
import type { FormField, FormModel } from '../../pages/fill-form/messages.ts';

/** What the 填写表 shows of a text: everything that is left to fill, by section. */
export function fillFormModel(file: string, analysis: Analysis, values: readonly FilledValue[]): FormModel {
  const sections: { title: string; fields: FormField[] }[] = [];
  const ids = new Map(fillPlaces(analysis).map(({ id, group }) => [group, id]));
  for (const place of fillPlaces(analysis)) {
    const title = sectionOf(analysis, place);
    if (sections.at(-1)?.title !== title) sections.push({ title, fields: [] });
    const { id, group } = place;
    const key = referenceKey(analysis, group);
    const same = samePlaceholders(analysis, group).map((one) => ({ id: ids.get(one.group)!, certain: one.certain }));
    const known = values.filter((one) => one.kind === group.kind && one.key !== null && one.key === key);
    sections.at(-1)!.fields.push({
      id,
      label: group.label,
      example: group.example,
      known: [...new Set(known.map(({ value }) => value))],
      sentence: fillPreview(analysis, group, ''),
      same,
      line: paragraphAt(analysis.document, group.start) + 1,
    });
  }
  return { file, sections };
}

/** The title of the speech and the headings above the place: inline items are no sections of a form. */
function sectionOf({ speeches, outline }: Analysis, { group }: FillPlace): string {
  const title =
    speeches.length > 1 ? speeches.find(({ start, end }) => start <= group.start && group.start < end)?.title : '';
  let heading: OutlineItem | undefined;
  for (const item of outline.items) {
    if (item.start > group.start) break;
    if (!item.inline && item.end > group.start && (item.style === 'chapter' || item.style === 'section'))
      heading = item;
  }
  return [title ?? '', heading === undefined ? '' : itemName(heading)].filter((part) => part !== '').join(' · ');
}
