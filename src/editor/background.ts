import type * as vscode from 'vscode';
import { registerArchive } from './archive/index.ts';
import { registerFillForm } from './blanks/fill-form.ts';
import { registerCarriedTicks } from './review/carry-ticks.ts';
import { registerLaterCommands } from './later-commands.ts';
import { registerNesting } from './files/nesting.ts';
import { registerOutlineTools } from './outline/outline-tools.ts';
import { registerPhraseCommands } from './phrases/phrase-commands.ts';
import { registerPhraseView } from './phrases/phrase-view.ts';
import { registerPlaceholderView } from './blanks/placeholder-view.ts';
import { registerReviewView } from './review/review-view.ts';
import { registerRulePages } from './findings/rule-pages.ts';
import { registerMerging } from './merge/index.ts';
import { registerVersions } from './versions/index.ts';
import { registerSetAside } from './set-aside/index.ts';
import { registerWord } from './word/index.ts';
import { registerWelcome } from './welcome/index.ts';
import { registerWindowLanguage } from './host/window-language.ts';
import { registerWordSwap } from './phrases/word-swap-bulb.ts';
import { registerFindingHover } from './findings/finding-hover.ts';
import { registerSpelling } from './findings/spelling.ts';
import type { Services } from './services.ts';

/**
 * Features that no open text needs at once: on the desktop they are read after those of activate.ts have started, and VS Code holds
 * back what is pressed until then. They share the core and the services with them, and no other module.
 */
export const laterFeatures: readonly ((services: Services) => vscode.Disposable)[] = [
  registerOutlineTools,
  registerSetAside,
  registerPlaceholderView,
  registerFindingHover,
  registerSpelling,
  registerRulePages,
  registerPhraseCommands,
  registerPhraseView,
  registerWordSwap,
  registerWindowLanguage,
  registerReviewView,
  registerCarriedTicks,
  registerFillForm,
  registerWord,
  registerVersions,
  registerMerging,
  registerArchive,
  registerWelcome,
  registerLaterCommands,
  registerNesting,
];
