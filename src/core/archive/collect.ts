import { parse } from '../syntax/parse.ts';
import type { Paragraph } from '../syntax/nodes.ts';
import { textKey } from '../text/hash.ts';
import { groupDrafts } from '../phrases/mining/drafts.ts';
import { growable16, growable32 } from './growable.ts';
import type { TreeSource } from './grow-tree.ts';
import { readUnits, START } from './units.ts';

/** An old text as it is taken into an archive. */
export interface ArchiveText {
  /** Its file, or another name by which it is found. */
  readonly name: string;
  readonly text: string;
  /** Days from the end of 1899; 0 where nobody knows. */
  readonly day: number;
}

/** Shorter lines are the same in texts that have nothing to do with each other. */
const longLine = 40;
/** A line that stands in more texts tells nothing of any two of them. */
const commonLine = 32;

/** A text that says the same again later is no version: it is written every year. */
const sameTextDays = 90;
/** One line that two texts share makes no versions of them. */
const fewestLines = 2;

/** A text with the lines that its units were read from: line `i` is `lineStarts[i]` … `lineStarts[i + 1]` of the collector's units. */
interface Collected extends ArchiveText {
  readonly lineStarts: Uint32Array;
  readonly lineHashes: Uint32Array;
}

/** Texts with their units, on the way into an archive. Equal texts are one. */
export class TextCollector {
  private readonly units = growable16();
  private readonly texts: Collected[] = [];
  private readonly keys = new Set<string>();

  get count(): number {
    return this.texts.length;
  }

  /** Takes a text; false where the same one is there already. */
  add(text: ArchiveText): boolean {
    const key = textKey(text.text.trim());
    if (this.keys.has(key) || text.text.trim() === '') return false;
    this.keys.add(key);
    const starts = growable32();
    const hashes = growable32();
    for (const paragraph of parse(text.text).reading.paragraphs) {
      if (paragraph.boilerplate || paragraph.indent >= paragraph.text.length) continue;
      starts.push(this.units.length);
      hashes.push(this.addLine(paragraph));
    }
    starts.push(this.units.length);
    this.texts.push({ ...text, lineStarts: starts.finish(), lineHashes: hashes.finish() });
    return true;
  }

  private addLine(paragraph: Paragraph): number {
    let hash = 0x811c9dc5;
    this.units.push(START);
    readUnits(paragraph, (unit) => {
      this.units.push(unit);
      hash = Math.imul(hash ^ unit, 0x01000193);
    });
    return hash >>> 0;
  }

  /** The texts by date, then by name. */
  inOrder(): readonly ArchiveText[] {
    return [...this.texts].sort(byDay);
  }

  /** The units of all texts, the oldest first; versions of one text are one, and a line that they share stands once. */
  finish(): TreeSource {
    const texts = [...this.texts].sort(byDay);
    const groups = groupDrafts(this.longLines(texts));
    // By its latest version each group has its place.
    const versionsOf = new Map<number, Collected[]>();
    const all: Collected[][] = [];
    for (const [index, text] of [...texts.entries()].reverse()) {
      const others = versionsOf.get(groups[index]!);
      if (others !== undefined && others.at(-1)!.day - text.day <= sameTextDays) others.push(text);
      else {
        const group = [text];
        versionsOf.set(groups[index]!, group);
        all.push(group);
      }
    }
    const units = growable16();
    const textOf = growable32();
    const versions = all.reverse();
    versions.forEach((group, number) => {
      const seen = new Set<number>();
      for (const { lineStarts, lineHashes } of group)
        lineHashes.forEach((hash, line) => {
          if (group.length > 1 && seen.has(hash)) return;
          seen.add(hash);
          for (let at = lineStarts[line]!; at < lineStarts[line + 1]!; at++) {
            units.push(this.units.items[at]!);
            textOf.push(number);
          }
        });
    });
    return {
      units: units.finish(),
      textOf: textOf.finish(),
      days: Uint16Array.from(versions, (group) => group[0]!.day),
    };
  }

  /** Hashes of each text's long lines, without those that stand in very many texts. */
  private longLines(texts: readonly Collected[]): number[][] {
    const lines = texts.map(({ lineStarts, lineHashes }) => [
      ...new Set(lineHashes.filter((_, line) => lineStarts[line + 1]! - lineStarts[line]! > longLine)),
    ]);
    const counts = new Map<number, number>();
    for (const hash of lines.flat()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    const telling = lines.map((hashes) => hashes.filter((hash) => counts.get(hash)! <= commonLine));
    return telling.map((hashes) => (hashes.length < fewestLines ? [] : hashes));
  }
}

const byDay = (a: ArchiveText, b: ArchiveText): number =>
  a.day - b.day || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
