import type * as vscode from 'vscode';
import { loadSpelling, spellingRule } from '../../core/index.ts';
import { whenSettled } from '../host/settle.ts';
import type { Services } from '../services.ts';

/** Milliseconds that a text rests after an edit before the tables of words are read; of one that is opened the other findings are asked for first. */
const delay = 400;

/** Reads the tables of words for `wording/misspelling` once a speech is open and has come to rest; nothing waits for them. */
export function registerSpelling({ store, guard }: Services): vscode.Disposable {
  let isAsked = false;
  const load = async (): Promise<void> => {
    // Between two steps the host answers what else it was asked.
    store.learnSpelling(await loadSpelling(() => new Promise((resolve) => setTimeout(resolve))));
  };
  return whenSettled(store, delay, (document) => {
    if (isAsked || !store.isActive(document) || store.lintConfig(document).rules?.[spellingRule] === 'off') return;
    isAsked = true;
    store.pending.track('spelling', load()).catch((error: unknown) => {
      isAsked = false;
      guard.report('spelling', error);
    });
  });
}
