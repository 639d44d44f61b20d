import { ReadError } from '../read-error.ts';
import { ZipArchive } from '../zip.ts';
import { childOf, readXml, type XmlElement } from './xml.ts';

/** What a part is to the part that names it, by the last word of the relation's type (ECMA-376-1 §11.3, both vocabularies). */
type RelationKind =
  | 'officeDocument'
  | 'styles'
  | 'numbering'
  | 'footnotes'
  | 'endnotes'
  | 'comments'
  | 'commentsExtended'
  | 'settings'
  | 'theme'
  | 'footer';

/** The parts of a .docx that say what its text is; read one by one, when asked for. */
export interface WordParts {
  readonly archive: ZipArchive;
  /** Name of the main part inside the archive. */
  readonly mainName: string;
  /** The main part as text. */
  readonly main: string;
  /** A part that the main part relates to; undefined when there is none. */
  part(kind: Exclude<RelationKind, 'officeDocument'>): XmlElement | undefined;
  /** All parts of a kind: a document has several footers. */
  all(kind: Exclude<RelationKind, 'officeDocument'>): readonly XmlElement[];
}

/** Where a relation's target lies: targets are relative to the folder of the part that names them. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relationsOf(archive: ZipArchive, name: string): ReadonlyMap<string, readonly string[]> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const xml = archive.readText(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const targets = new Map<string, string[]>();
  for (const { attributes } of xml === undefined ? [] : readXml(xml).children) {
    const kind = attributes['Type']?.split('/').at(-1) ?? '';
    if (attributes['TargetMode'] === 'External') continue;
    const target = resolve(folder, attributes['Target'] ?? '');
    const others = targets.get(kind);
    if (others === undefined) targets.set(kind, [target]);
    else others.push(target);
  }
  return targets;
}

/** Files that minimal programs write name no relations: then the part's usual name holds. */
const usualName = 'word/document.xml';

/**
 * Opens a .docx: its main part is found by its relation, whatever it is called.
 *
 * @throws ReadError when the bytes are no Word document.
 */
export function openWord(bytes: Uint8Array): WordParts {
  const archive = ZipArchive.open(bytes);
  const mainName = relationsOf(archive, '').get('officeDocument')?.[0] ?? usualName;
  const main = archive.has(mainName) ? archive.readText(mainName) : undefined;
  if (main === undefined || !/<(?:\w+:)?document\b/u.test(main.slice(0, 4096))) throw new ReadError('notWord');
  const targets = relationsOf(archive, mainName);
  const read = (name: string | undefined): XmlElement | undefined => {
    const xml = name === undefined ? undefined : archive.readText(name);
    return xml === undefined ? undefined : readXml(xml);
  };
  return {
    ...{ archive, mainName, main },
    part: (kind) => read(targets.get(kind)?.[0]),
    all: (kind) => (targets.get(kind) ?? []).flatMap((name) => read(name) ?? []),
  };
}

/** True where a settings part says that changes are tracked. */
export const tracksChanges = (settings: XmlElement | undefined): boolean =>
  childOf(settings, 'w:trackRevisions') !== undefined;
