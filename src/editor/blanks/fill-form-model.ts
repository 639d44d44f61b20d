import {
  fillPlaces,
  isSameReference,
  paragraphAt,
  referenceOf,
  samePlaceholders,
  type Analysis,
} from '../../core/index.ts';
import { fillPreview, sectionReader } from '../../core/later.ts';
import type { FilledValue } from './fills.ts';
import { labelOf } from './placeholder-text.ts';
import type { FormField, FormModel } from '../../pages/fill-form/messages.ts';

/** The 填写表 of a text: everything that is left to fill, by section. */
export function fillFormModel(file: string, analysis: Analysis, values: readonly FilledValue[]): FormModel {
  const sections: { title: string; fields: FormField[] }[] = [];
  const ids = new Map(fillPlaces(analysis).map(({ id, group }) => [group, id]));
  const sectionOf = sectionReader(analysis);
  for (const place of fillPlaces(analysis)) {
    const title = sectionOf(place.group.start);
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
