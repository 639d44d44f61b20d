import { afterNumber } from '../word-number.ts';
import { formatNumber, isKnownFormat } from './number-format.ts';
import { childOf, chosen, isOn, numberOf, valueOf, type XmlElement } from './xml.ts';

/** Word's lists have nine levels. */
const LEVELS = 9;

/** How one level of a list is numbered. */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  /** `第%1章`: each %n is the number of level n. */
  readonly text: string;
  readonly suffix: string;
  /** All numbers as decimals. */
  readonly isLegal: boolean;
  /** Only a level above this one resets it; 0 never; undefined any above. */
  readonly restart: number | undefined;
  /** The style that has this level. */
  readonly style: string | undefined;
}

/** A list of the document: its levels, and the counters that it shares with other lists of the same pattern. */
interface List {
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Which list and level a paragraph has; a list of 0 is none. */
export interface NumberingPlace {
  readonly list: string;
  readonly level: number;
}

function levelOf(element: XmlElement): Level {
  const children = chosen(element.children);
  const whole = { ...element, children };
  const format = children.find(({ name }) => name === 'w:numFmt')?.attributes ?? {};
  const text = childOf(whole, 'w:lvlText')?.attributes ?? {};
  return {
    start: numberOf(whole, 'w:start') ?? 0,
    format: format['val'] ?? 'decimal',
    pattern: format['format'] ?? '',
    text: isNull(text['null']) ? '' : (text['val'] ?? ''),
    suffix: valueOf(whole, 'w:suff') ?? 'tab',
    isLegal: isOn(whole, 'w:isLgl') ?? false,
    restart: numberOf(whole, 'w:lvlRestart'),
    style: valueOf(whole, 'w:pStyle'),
  };
}

const isNull = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const levelsIn = (element: XmlElement): Map<number, Level> =>
  new Map(
    element.children
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [Number(level.attributes['ilvl'] ?? 0), levelOf(level)]),
  );

/**
 * The lists of a document (`word/numbering.xml`) and how far each has counted. Counters belong to the pattern of a list, so two
 * lists of one pattern go on counting (as Word does).
 */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #overridesUsed = new Set<string>();
  /** How many numbers had a format that is not known. */
  unknownFormats = 0;

  constructor(part: XmlElement | undefined) {
    const patterns = new Map<string, XmlElement>();
    const byStyle = new Map<string, string>();
    for (const element of part?.children ?? []) {
      if (element.name !== 'w:abstractNum') continue;
      const id = element.attributes['abstractNumId'] ?? '';
      patterns.set(id, element);
      const style = valueOf(element, 'w:styleLink');
      if (style !== undefined) byStyle.set(style, id);
    }
    for (const element of part?.children ?? [])
      if (element.name === 'w:num')
        this.#lists.set(element.attributes['numId'] ?? '', listOf(element, patterns, byStyle));
  }

  /** The level of a list that belongs to a style; undefined when none does. */
  levelOfStyle(list: string, style: string): number | undefined {
    for (const [level, { style: own }] of this.#lists.get(list)?.levels ?? []) if (own === style) return level;
    return undefined;
  }

  /**
   * Counts one paragraph and gives what Word prints before it, with what parts it from the text: `一、`, `1.1 `, `第一章　`.
   * Empty when the list is unknown or prints nothing.
   */
  next({ list: id, level }: NumberingPlace): string {
    const list = this.#lists.get(id);
    const own = list?.levels.get(level);
    if (list === undefined || own === undefined) return '';
    const values = this.#counters.get(list.pattern) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    this.#counters.set(list.pattern, values);
    this.#count(list, id, level, values);
    const label = this.#label(list, own, level, values);
    return label === '' ? '' : label + afterNumber(label, own.suffix);
  }

  #count(list: List, id: string, level: number, values: (number | undefined)[]): void {
    for (let above = 0; above < level; above++) values[above] ??= list.levels.get(above)?.start ?? 1;
    const override = list.startOverrides.get(level);
    const key = `${id}/${level}`;
    const value = values[level];
    if (override !== undefined && !this.#overridesUsed.has(key)) values[level] = override;
    else values[level] = value === undefined ? (list.levels.get(level)?.start ?? 1) : value + 1;
    this.#overridesUsed.add(key);
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart ?? below;
      if (level < restart) values[below] = undefined;
    }
  }

  #label(list: List, own: Level, level: number, values: readonly (number | undefined)[]): string {
    if (own.format === 'bullet') return '';
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      if (at > level || shown === undefined) return '';
      const format = own.isLegal && shown.format !== 'none' ? 'decimal' : shown.format;
      if (!isKnownFormat(format)) this.unknownFormats++;
      return formatNumber(values[at] ?? shown.start, format, shown.pattern);
    });
  }
}

function listOf(
  element: XmlElement,
  patterns: ReadonlyMap<string, XmlElement>,
  byStyle: ReadonlyMap<string, string>,
): List {
  let pattern = valueOf(element, 'w:abstractNumId') ?? '';
  // A pattern may only name the style whose pattern is meant.
  const linked = byStyle.get(valueOf(patterns.get(pattern), 'w:numStyleLink') ?? '');
  if (linked !== undefined) pattern = linked;
  const definition = patterns.get(pattern);
  const levels = definition === undefined ? new Map<number, Level>() : levelsIn(definition);
  const startOverrides = new Map<number, number>();
  for (const override of element.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const level = Number(override.attributes['ilvl'] ?? 0);
    const own = childOf(override, 'w:lvl');
    if (own !== undefined) levels.set(level, levelOf(own));
    const start = numberOf(override, 'w:startOverride');
    if (start !== undefined) startOverrides.set(level, start);
  }
  return { pattern, levels, startOverrides };
}
