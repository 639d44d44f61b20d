import * as vscode from 'vscode';
import type { Archive } from '../../core/later.ts';
import { toRange } from '../host/convert.ts';
import { openDocuments } from '../host/document-store.ts';
import { whenSettled } from '../host/settle.ts';
import { messages } from '../messages.ts';
import { itselfOf } from './check-pages.ts';
import { compare, sourceOf, type Left } from './compare.ts';
import { InSightFirst } from './in-sight-first.ts';
import type { ArchiveRoom } from './room.ts';
import { addressOf } from './old-text.ts';
import { archiveWords } from './words.ts';

/** The keys have rested so long that a glance at the old texts disturbs nobody. */
const delay = 1500;
/** Characters of old texts that a comparison passes over in about a fifth of a second (bench/archive.md); larger archives are asked by command alone. */
const quick = 3_000_000;
/** Characters of a text that is compared at each rest; one ten times as long would hold up the keys for seconds. */
const longest = 30_000;

/** Names, places, years and figures left over from old texts, among the problems of a text, where it and the archive are small enough. */
export function showLeftOvers({ services, archives }: ArchiveRoom): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('official-speech-left-overs');
  const { store, guard } = services;
  const publish = (document: vscode.TextDocument): void => {
    const { asked } = archives;
    const size = asked.reduce((sum, { archive }) => sum + archive.units.length, 0);
    const analysis = size > 0 && size <= quick ? store.read(document) : undefined;
    const diagnostics =
      analysis === undefined || analysis.document.text.length > longest
        ? []
        : guard.run('left-overs', document, [], () =>
            compare(asked, analysis, itselfOf(document)).leftOvers.map((left) => toDiagnostic(document, left)),
          );
    if (diagnostics.length > 0 || collection.has(document.uri)) collection.set(document.uri, diagnostics);
  };
  const turns = new InSightFirst(store.pending, publish);
  return vscode.Disposable.from(
    collection,
    turns,
    store.onDidClose((document) => {
      turns.remove(document);
      collection.delete(document.uri);
    }),
    // What is typed in while it waits comes again when it rests.
    store.onDidChange(({ document }) => turns.remove(document)),
    archives.onDidChange(() => openDocuments().forEach((document) => turns.add(document))),
    whenSettled(store, delay, (document) => turns.add(document)),
  );
}

function toDiagnostic(document: vscode.TextDocument, left: Left): vscode.Diagnostic {
  const { check } = archiveWords();
  const diagnostic = new vscode.Diagnostic(
    toRange(document, left),
    check.leftOver(left.value),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = messages().common.extension;
  const old = sourceOf(left);
  const location = new vscode.Location(addressOf(old), rangeOf(left.from.archive, left.text, left.sentence));
  const told = `${check.oldSentence(old.name)}${messages().common.colon}${left.sentence}`;
  diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(location, told)];
  return diagnostic;
}

/** Where a sentence stands in an old text, by line and column. */
function rangeOf(archive: Archive, text: number, sentence: string): vscode.Range {
  const whole = archive.text(text);
  const start = Math.max(0, whole.indexOf(sentence));
  const before = whole.slice(0, start);
  const line = before.split('\n').length - 1;
  const column = start - (before.lastIndexOf('\n') + 1);
  return new vscode.Range(line, column, line, column + sentence.length);
}
