import type * as vscode from 'vscode';
import { registerFillChecking } from '../features/fill-checking.ts';
import { registerFillForm } from '../features/fill-form.ts';
import { registerFinalCheck } from '../features/final-check.ts';
import { registerFixAll } from '../features/fix-all.ts';
import { registerIgnoredList } from '../features/ignored-list.ts';
import { registerJoinParagraphs } from '../features/join-paragraphs.ts';
import { registerPhraseCommands } from '../features/phrase-commands.ts';
import { registerPhraseMining } from '../features/phrase-mining.ts';
import { registerPhraseView } from '../features/phrase-view.ts';
import { registerPlaceholderView } from '../features/placeholder-view.ts';
import { registerRequestExport } from '../features/request-export.ts';
import { registerRequestImport } from '../features/request-import.ts';
import { registerReviewExport } from '../features/review-export.ts';
import { registerReviewView } from '../features/review-view.ts';
import { registerRulePages } from '../features/rule-pages.ts';
import { registerWordSwap } from '../features/word-swap.ts';
import type { Services } from '../services.ts';

/**
 * Features that no key waits for: on the desktop they are read after those of activate.ts have started. They share no module
 * with them, only the services.
 */
export const laterFeatures: readonly ((services: Services) => vscode.Disposable)[] = [
  registerPlaceholderView,
  registerFixAll,
  registerRulePages,
  registerPhraseCommands,
  registerPhraseMining,
  registerPhraseView,
  registerWordSwap,
  registerReviewView,
  registerReviewExport,
  registerFinalCheck,
  registerFillForm,
  registerFillChecking,
  registerRequestExport,
  registerRequestImport,
  registerIgnoredList,
  registerJoinParagraphs,
];
