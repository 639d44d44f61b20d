import * as vscode from 'vscode';
import {
  addPlaceholders,
  analyze,
  detectActivation,
  ignorePlaceholders,
  lint,
  parse,
  spellingRule,
  unusedIgnored,
  type Activation,
  type Analysis,
  type Finding,
  type LintConfig,
  type ProjectIgnored,
  type SpeechDocument,
  type TextRange,
} from '../../core/index.ts';
import { foreignLanguages, languageId, settings } from '../contributions.ts';
import type { FileChoices } from '../document/file-choices.ts';
import type { Guard } from './guard.ts';
import type { Pending } from './pending.ts';
import type { HouseBlanks } from '../blanks/house-blanks.ts';
import type { ProjectFiles } from '../files/project-file.ts';
import { ruleSettings } from './settings.ts';
import type { TextState } from './text-state.ts';
import type { Timing } from '../document/timing.ts';
import type { SetAsides } from '../set-aside/set-asides.ts';
import type { StageChoice } from '../document/stage-choice.ts';

/** A document whose text, language or standing may be another than before. */
export interface DocumentEvent {
  readonly document: vscode.TextDocument;
  /** False while the writer is typing: then pushed results wait until the keys rest. */
  readonly settled: boolean;
}

/** Everything known about one version of a document, each part computed when first asked for. */
interface Entry {
  readonly version: number;
  readonly text: string;
  /** Of the analysis, in syllables a minute. */
  rate?: number;
  activation?: Activation;
  /** The text with the blanks in the house's own forms. */
  whole?: Analysis;
  /** Without the blanks that were declared to be none. */
  analysis?: Analysis;
  findings?: readonly Finding[];
}

/**
 * Parsed documents by version, shared by all features: whoever asks first pays, the next version is parsed from the one before.
 * Providers read it at once and never wait.
 */
export class DocumentStore implements vscode.Disposable {
  private readonly entries = new Map<vscode.TextDocument, Entry>();
  private readonly parsed = new WeakMap<vscode.TextDocument, SpeechDocument>();
  private readonly changed = new vscode.EventEmitter<DocumentEvent>();
  private readonly closed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  /** What finds misspellings that no list has, once it was loaded. */
  private spelling: LintConfig['spelling'];

  readonly onDidChange = this.changed.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly choices: FileChoices,
    private readonly guard: Guard,
    private readonly project: Pick<ProjectFiles, 'view' | 'project' | 'nameOf' | 'onDidChange'>,
    private readonly stage: Pick<StageChoice, 'of' | 'onDidChange'>,
    private readonly houseBlanks: Pick<HouseBlanks, 'patternsIn' | 'onDidChange'>,
    private readonly setAsides: Pick<SetAsides, 'rangesIn' | 'onDidChange'>,
    private readonly timing: Pick<Timing, 'rateOf' | 'onDidChange'>,
  ) {
    this.subscriptions = vscode.Disposable.from(
      project.onDidChange(() => this.refreshAll()),
      stage.onDidChange(() => this.refreshAll()),
      houseBlanks.onDidChange(() => this.refreshAll()),
      timing.onDidChange(() => openDocuments().forEach((document) => this.timeAnew(document))),
      setAsides.onDidChange((document) => this.refresh(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.changed.fire({ document, settled: true })),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.changed.fire({ document, settled: false });
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.entries.delete(document);
        this.parsed.delete(document);
        this.closed.fire(document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const isOurs = [settings.rules, settings.placeholderPatterns].some((name) => event.affectsConfiguration(name));
        if (isOurs) this.refreshAll();
      }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.changed.dispose();
    this.closed.dispose();
    this.entries.clear();
  }

  /** What is still to come of the documents as they are now: `pending.whenIdle()` resolves when all of it is shown and written. */
  get pending(): Pending {
    return this.guard.pending;
  }

  /** Whether the extension has anything to say about the document: our language, or a foreign text that is office prose. */
  isActive(document: vscode.TextDocument): boolean {
    if (document.isClosed || !isWritersDocument(document)) return false;
    if (document.languageId === languageId) return true;
    if (!foreignLanguages.some((language) => language === document.languageId)) return false;
    return this.choices.get(document) !== 'plain' && this.activation(document).active;
  }

  /** Whether the text is office prose and whether it is spoken, by its content alone. */
  activation(document: vscode.TextDocument): Activation {
    const entry = this.entry(document);
    return (entry.activation ??= detectActivation(entry.text));
  }

  /** The analysis of an active document's present version, undefined for all others. */
  read(document: vscode.TextDocument): Analysis | undefined {
    if (!this.isActive(document)) return undefined;
    const entry = this.entry(document);
    return (entry.analysis ??= ignorePlaceholders(
      this.whole(document, entry),
      this.project.view(document).placeholders,
    ));
  }

  private whole(document: vscode.TextDocument, entry: Entry): Analysis {
    if (entry.whole === undefined) {
      const parsed = parse(entry.text, this.parsed.get(document), this.setAsides.rangesIn(document));
      this.parsed.set(document, parsed);
      entry.rate = this.timing.rateOf(document);
      const analysis = analyze(parsed, entry.rate);
      entry.whole = addPlaceholders(analysis, this.houseBlanks.patternsIn(document, parsed));
    }
    return entry.whole;
  }

  /** The findings of an active document's present version under its settings; none for all others. */
  findings(document: vscode.TextDocument): readonly Finding[] {
    const analysis = this.read(document);
    if (analysis === undefined) return [];
    return (this.entry(document).findings ??= lint(analysis, this.lintConfig(document)));
  }

  /** All findings of an active document as the rules have them, whatever is ignored, set or waits for a later stage. */
  allFindings(document: vscode.TextDocument): readonly Finding[] {
    return this.isActive(document) ? lint(this.whole(document, this.entry(document)), this.knowledge()) : [];
  }

  /** The same of a text that the document had, with what was set aside in it. */
  findingsIn = (document: vscode.TextDocument, { text, setAside }: TextState): readonly Finding[] =>
    lint(this.readAs(document, text, setAside), this.knowledge());

  /** A text that a document had, or that it was made of, with the blanks in the house's own forms. */
  readAs(document: vscode.TextDocument, text: string, setAside: readonly TextRange[] = []): Analysis {
    const parsed = parse(text, this.parsed.get(document), setAside);
    return addPlaceholders(analyze(parsed), this.houseBlanks.patternsIn(document, parsed));
  }

  /** Entries of the project that belong to an active document and ignore nothing in it any more. */
  unusedIgnored(document: vscode.TextDocument): readonly ProjectIgnored[] {
    const { ignored } = this.project.project(document);
    const name = this.project.nameOf(document);
    const own = ignored.filter(
      ({ file, rule }) => file === name && (this.spelling !== undefined || rule !== spellingRule),
    );
    if (own.length === 0 || !this.isActive(document)) return [];
    return unusedIgnored(this.whole(document, this.entry(document)), this.allFindings(document), own);
  }

  /** What holds for a document, as the linter takes it: the project's own rules go before the settings. */
  lintConfig(document: vscode.TextDocument): LintConfig {
    const project = this.project.view(document).lint;
    return {
      ...project,
      ...this.knowledge(),
      rules: { ...ruleSettings(document), ...project.rules },
      stage: this.stage.of(document),
      onRuleError: (rule, error) => this.guard.report(`rule ${rule}, version ${document.version}`, error),
    };
  }

  /** What rules ask for that is loaded after a start. */
  private knowledge(): Pick<LintConfig, 'spelling'> {
    return this.spelling === undefined ? {} : { spelling: this.spelling };
  }

  /** Has all texts looked at again by a rule that now has its tables; everything else that is known of them stays. */
  learnSpelling(spelling: NonNullable<LintConfig['spelling']>): void {
    this.spelling = spelling;
    for (const [document, entry] of this.entries) {
      delete entry.findings;
      this.changed.fire({ document, settled: true });
    }
  }

  /**
   * Whether characters were lost when the file was decoded (U+FFFD). Nothing is changed in such a document:
   * saving it would write the damage over the file.
   */
  isDamaged(document: vscode.TextDocument): boolean {
    return isDamagedText(this.entry(document).text);
  }

  /** Drops what is known of a document and has every feature look again. */
  refresh(document: vscode.TextDocument): void {
    this.entries.delete(document);
    this.parsed.delete(document);
    this.changed.fire({ document, settled: true });
  }

  /** Another speaker takes another time for the same words: what the linter found in them stays. */
  private timeAnew(document: vscode.TextDocument): void {
    const entry = this.entries.get(document);
    if (entry?.rate === undefined || entry.rate === this.timing.rateOf(document)) return;
    delete entry.whole;
    delete entry.analysis;
    this.changed.fire({ document, settled: true });
  }

  private refreshAll(): void {
    openDocuments().forEach((document) => this.refresh(document));
  }

  private entry(document: vscode.TextDocument): Entry {
    const known = this.entries.get(document);
    if (known?.version === document.version) return known;
    const entry: Entry = { version: document.version, text: document.getText() };
    if (!document.isClosed) this.entries.set(document, entry);
    return entry;
  }
}

/** U+FFFD stands where characters were lost when a file was decoded. */
export const isDamagedText = (text: string): boolean => text.includes('\uFFFD');

/** False for what only looks like a document: the other side of a diff, output, a rule's page. */
export function isWritersDocument(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  return scheme === 'untitled' || scheme === 'vscode-vfs' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** All documents that are open now; features start from these and follow the store's events from there. */
export const openDocuments = (): readonly vscode.TextDocument[] => vscode.workspace.textDocuments;
