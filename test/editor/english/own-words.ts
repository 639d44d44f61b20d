import { chineseSigns, withoutQuotations, withoutTerms } from '../../support/terms.ts';

const RUN = new RegExp(`${chineseSigns.source}+`, 'gu');
/** Lists show a text in one line. */
const inOneLine = (text: string): string => text.replaceAll(/\s/gu, '');

/** Looks for Chinese that is none of some texts' own. */
export class OwnWords {
  private readonly texts: readonly string[];

  constructor(texts: Iterable<string>) {
    this.texts = [...texts].flatMap((text) => [text, withoutQuotations(text)].map(inOneLine));
  }

  /**
   * What of something said in an English window is Chinese for no reason: no word of the texts, no quotation, no name of a file, no
   * term that stands beside its English.
   *
   *     new OwnWords(['一、提高认识']).leftIn('一、提高认识 · 3 blanks 占位符，见下') // ['占位符，见下']
   */
  leftIn(said: string): string[] {
    return [...withoutQuotations(said).matchAll(RUN)]
      .map(([run]) => inOneLine(run))
      .filter((run) => withoutTerms(run) !== '' && !this.texts.some((text) => text.includes(run)));
  }
}
