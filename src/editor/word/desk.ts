import type * as vscode from 'vscode';
import { commands } from '../contributions.ts';
import type { Services } from '../services.ts';
import { clearPages, exportSpeechAs } from './export-word.ts';
import { fillBack, fillFromTable } from './fill-word.ts';
import { partMessages as messages } from '../part-messages.ts';
import { learnFromSample } from './learn-profile.ts';
import { openWord, wordsOf } from './open-word.ts';
import { exportOpinions } from './opinions.ts';
import { cleanPasted } from '../../office/pasted-text.ts';
import { makeRedline } from './redline.ts';
import { buttonPage } from './word-button.ts';

/** A text that goes into another, and the name of what is done. */
interface Inserted {
  readonly text: string;
  readonly title: string;
}

/** Everything about Word documents, made when it is first asked for. */
export interface WordDesk {
  /** Runs one of the commands about Word; @throws for another. */
  run(command: string, given: readonly unknown[]): Promise<void>;
  /** Fills the editor of a Word document. */
  showButton(uri: vscode.Uri, webview: vscode.Webview): void;
  /** What is pasted in place of the clipboard's text, and the name of that; undefined where the text is good as it is. */
  pasted(html: string, plain: string): Inserted | undefined;
  /** What is put where documents are dropped; undefined where one of them cannot be read, which is said. */
  dropped(files: readonly vscode.Uri[]): Promise<Inserted | undefined>;
}

type Handler = (services: Services, given: readonly unknown[]) => Promise<void>;

const handlers: Readonly<Record<string, Handler>> = {
  [commands.openWord]: openWord,
  [commands.exportWord]: exportSpeechAs({ kind: 'docx', isOpened: false }),
  [commands.exportWordAndOpen]: exportSpeechAs({ kind: 'docx', isOpened: true }),
  [commands.exportPdf]: exportSpeechAs({ kind: 'pdf', isOpened: false }),
  [commands.fillWord]: fillBack,
  [commands.fillWordFromTable]: fillFromTable,
  [commands.makeRedline]: makeRedline,
  [commands.exportOpinions]: exportOpinions,
  [commands.learnProfile]: async (services, [sample, target]) => void (await learnFromSample(services, sample, target)),
};

export function openWordDesk(services: Services): WordDesk {
  void services.guard.track('pages to print', clearPages(services));
  return {
    run: async (command, given) => {
      const handler = handlers[command];
      if (handler === undefined) throw new RangeError(`no command about Word: ${command}`);
      await handler(services, given);
    },
    showButton: (uri, webview) => buttonPage(uri, webview),
    pasted: (html, plain) => {
      const text = cleanPasted(html, plain);
      return text === plain ? undefined : { text, title: messages().word.paste };
    },
    dropped: async (files) => {
      const text = await wordsOf(services, files);
      return text === undefined ? undefined : { text, title: messages().word.drop };
    },
  };
}
