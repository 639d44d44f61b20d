import * as vscode from 'vscode';
import type { Finding, Severity } from '../../core/index.ts';
import { isUnsettled, preeditOf, whenCursorLeaves } from '../host/composition.ts';
import { toDiagnostic } from './findings.ts';
import { documentSelector } from '../contributions.ts';
import { messages } from '../messages.ts';
import type { Services } from '../services.ts';
import { whenSettled } from '../host/settle.ts';

const delay = 400;
/** VS Code underlines the first 500 of a file and lists the first 1000; long before that nobody reads them. */
const maxShown = 300;
const worstFirst: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Shows the findings in the text and in the Problems list. */
export function registerDiagnostics({ store, guard }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('official-speech');
  const heldBack = new WeakSet<vscode.TextDocument>();
  const publish = (document: vscode.TextDocument): void => {
    if (vscode.languages.match(documentSelector, document) === 0) return;
    const diagnostics = guard.run('diagnostics', document, [], () => {
      const findings = store.findings(document);
      const preedit = preeditOf(document);
      const settled = findings.filter(({ range }) => !isUnsettled(range, preedit));
      if (settled.length < findings.length) heldBack.add(document);
      else heldBack.delete(document);
      return build(document, settled);
    });
    if (diagnostics.length > 0 || collection.has(document.uri)) collection.set(document.uri, diagnostics);
  };
  return vscode.Disposable.from(
    collection,
    store.onDidClose((document) => collection.delete(document.uri)),
    whenCursorLeaves(heldBack, publish),
    whenSettled(store, delay, publish),
  );
}

function build(document: vscode.TextDocument, findings: readonly Finding[]): vscode.Diagnostic[] {
  if (findings.length <= maxShown) return findings.map((finding) => toDiagnostic(document, finding));
  const ordered = [...findings].sort((a, b) => worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity));
  const rest = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    messages().findings.more(maxShown, findings.length - maxShown),
    vscode.DiagnosticSeverity.Information,
  );
  rest.source = messages().common.extension;
  return [rest, ...ordered.slice(0, maxShown).map((finding) => toDiagnostic(document, finding))];
}
