import * as vscode from 'vscode';
import { fillPlaces } from '../../../src/core/index.ts';
import type { ReturnedRow } from '../../../src/core/later.ts';
import { AnswerPage } from '../../../src/editor/blanks/answer-page.ts';
import { DocumentStore } from '../../../src/editor/host/document-store.ts';
import { FileChoices } from '../../../src/editor/document/file-choices.ts';
import { FillForm } from '../../../src/editor/blanks/fill-form-page.ts';
import { FillStates } from '../../../src/editor/blanks/fill-states.ts';
import { Fills } from '../../../src/editor/blanks/fills.ts';
import { Guard } from '../../../src/editor/host/guard.ts';
import { HouseBlanks } from '../../../src/editor/blanks/house-blanks.ts';
import { Plans } from '../../../src/editor/host/plans.ts';
import { ProjectFiles } from '../../../src/editor/files/project-file.ts';
import { SetAsides } from '../../../src/editor/set-aside/set-asides.ts';
import { Timing } from '../../../src/editor/document/timing.ts';
import { StageChoice } from '../../../src/editor/document/stage-choice.ts';
import type { FromForm, ToForm } from '../../../src/pages/fill-form/messages.ts';
import type { FromAnswers, ToAnswers } from '../../../src/pages/request-answers/messages.ts';
import { equal, ok } from './assert.ts';
import { closeAll, current, eventually, openFile, idle } from './support.ts';

const speech = [
  '在全县秋粮收购工作会议上的讲话',
  '同志们：',
  '今天，我们召开全县秋粮收购工作会议，主要任务是安排部署今年的收购工作。下面，我讲两点意见。',
  '一、提高认识，增强做好收购工作的责任感',
  '全县有XX户农民等着卖粮，同比增长X%。各乡镇要高度重视。',
  '二、突出重点，确保收购工作有序推进',
  '要在X月X日前腾出仓容。',
  '谢谢大家！',
].join('\n');

const beside = (document: vscode.TextDocument, suffix: string): vscode.Uri =>
  document.uri.with({ path: document.uri.path + suffix });

const readText = async (uri: vscode.Uri): Promise<string | undefined> =>
  vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );

const tabs = (): string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

/** A page without a window: what it was sent, and what its buttons would send. */
class Line<ToPage, FromPage> {
  readonly posted: ToPage[] = [];
  private readonly received = new vscode.EventEmitter<FromPage>();
  private readonly closed = new vscode.EventEmitter<void>();
  readonly onDidReceive = this.received.event;
  readonly onDidClose = this.closed.event;

  post(message: ToPage): void {
    this.posted.push(message);
  }

  reveal(): void {}

  dispose(): void {
    this.closed.fire();
  }

  press(message: FromPage): void {
    this.received.fire(message);
  }
}

const memento: vscode.Memento = {
  keys: () => [],
  get: <Value>(_key: string, fallback?: Value) => fallback as Value,
  update: () => Promise.resolve(),
};

/** What a form needs of an extension, our own beside the real one in the same host. */
function ownServices() {
  const guard = new Guard({ error: (message) => console.error(message) });
  const project = new ProjectFiles(memento, guard);
  const stage = new StageChoice();
  const blanks = new HouseBlanks(project, guard);
  const setAsides = new SetAsides(guard);
  const timing = new Timing();
  const store = new DocumentStore(new FileChoices(memento), guard, project, stage, blanks, setAsides, timing);
  const fills = new Fills(store);
  const fillStates = new FillStates(fills, guard);
  return {
    services: { store, plans: new Plans({ rangesIn: () => [] }), fills, fillStates },
    owned: [fillStates, fills, store, blanks, setAsides, timing, stage, project],
  };
}

describe('forms', () => {
  afterEach(closeAll);

  it('the 填写表 opens beside the text, and says so where there is nothing to fill', async () => {
    const editor = await openFile(speech);
    await idle();
    await vscode.commands.executeCommand('officialSpeech.openFillForm');
    await eventually('the form', () => tabs().some((label) => label.startsWith('填写表：')));
    equal(current(editor).getText(), speech);
  });

  for (const format of ['docx', 'xlsx', 'csv'])
    it(`a 征数表 is written as .${format}, remembered beside the text, and read back`, async () => {
      const editor = await openFile(speech);
      await idle();
      const target = beside(editor.document, `-征数表.${format}`);
      await vscode.commands.executeCommand('officialSpeech.exportRequests', target);
      const bytes = await eventually('the table', () =>
        vscode.workspace.fs.readFile(target).then(
          (found) => found,
          () => undefined,
        ),
      );
      ok(bytes.length > 100, `${bytes.length} bytes`);
      const kept = await eventually('the side file', () => readText(beside(editor.document, '.填写.json')));
      equal((JSON.parse(kept) as { 征数: unknown[] }).征数.length, 3);
      await vscode.window.showTextDocument(current(editor));
      await vscode.commands.executeCommand('officialSpeech.importRequests', target);
      await eventually('the page', () => tabs().some((label) => label.startsWith('征数表：')));
      equal(current(editor).getText(), speech);
    });

  it('what is typed into a blank is noted once a side file is kept, and the file follows a renamed text', async () => {
    const editor = await openFile(speech);
    await idle();
    await vscode.commands.executeCommand('officialSpeech.exportRequests', beside(editor.document, '-征数表.csv'));
    await eventually('the side file', () => readText(beside(editor.document, '.填写.json')));
    const shown = await vscode.window.showTextDocument(current(editor));
    const start = current(editor).positionAt(speech.indexOf('XX户'));
    await shown.edit((edit) => edit.replace(new vscode.Range(start, start.translate(0, 2)), '320'));
    const noted = await eventually('the note', async () => {
      const text = await readText(beside(editor.document, '.填写.json'));
      return text?.includes('"填写": "320"') ? text : undefined;
    });
    ok(noted.includes('已填待核'), noted);
    await current(editor).save();
    const moved = beside(editor.document, '-定稿.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, moved);
    await vscode.workspace.applyEdit(edit);
    await eventually('the side file beside the new name', () =>
      readText(moved.with({ path: `${moved.path}.填写.json` })).then((text) => text?.includes('320')),
    );
  });

  it('填入正文 fills what fits in one undo step and notes where it comes from', async () => {
    const editor = await openFile(speech);
    await idle();
    const { services, owned } = ownServices();
    const line = new Line<ToForm, FromForm>();
    const form = new FillForm(services, current(editor), line);
    try {
      line.press({ type: 'ready' });
      const shown = await eventually('the form', () => line.posted.find((message) => message.type === 'show'));
      const ids = shown.model.sections.flatMap(({ fields }) => fields.map(({ id }) => id));
      equal(ids.length, 3);
      const values = [ids[0]!, ids[1]!, ids[2]!].map((id, index) => [id, ['320', '5', '2月30日'][index]!] as const);
      line.press({ type: 'apply', values });
      const said = await eventually('what became of it', () => line.posted.find((message) => message.type === 'said'));
      ok(said.message.startsWith('已填入2项') && said.message.includes('另有1项不合适'), said.message);
      equal(current(editor).getText(), speech.replace('XX户', '320户').replace('X%', '5%'));
      const kept = await eventually('the side file', () => readText(beside(editor.document, '.填写.json')));
      ok(kept.includes('"来源": "填写表"') && kept.includes('"填写": "320"'), kept);
      await vscode.window.showTextDocument(current(editor));
      await vscode.commands.executeCommand('undo');
      equal(current(editor).getText(), speech);
    } finally {
      form.dispose();
      owned.forEach((one) => one.dispose());
    }
  });

  it('填入正文 leaves a read-only text alone and says so', async () => {
    const editor = await openFile(speech);
    await idle();
    const { services, owned } = ownServices();
    const line = new Line<ToForm, FromForm>();
    const form = new FillForm(services, current(editor), line);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    try {
      line.press({ type: 'ready' });
      const shown = await eventually('the form', () => line.posted.find((message) => message.type === 'show'));
      line.press({ type: 'apply', values: [[shown.model.sections[0]!.fields[0]!.id, '320']] });
      const said = await eventually('what became of it', () => line.posted.find((message) => message.type === 'said'));
      ok(said.message.includes('只读'), said.message);
      equal([current(editor).getText(), current(editor).isDirty], [speech, false]);
      equal(await readText(beside(editor.document, '.填写.json')), undefined);
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
      form.dispose();
      owned.forEach((one) => one.dispose());
    }
  });

  it('only ticked answers of a returned 征数表 are filled in, in one undo step', async () => {
    const editor = await openFile(speech);
    await idle();
    const { services, owned } = ownServices();
    const places = fillPlaces(services.store.read(current(editor))!);
    const rows = places.map(({ id }, index): ReturnedRow => {
      return { id, value: ['320', '5', '6月15日'][index]!, office: '粮食局', sentence: '', wanted: '' };
    });
    const line = new Line<ToAnswers, FromAnswers>();
    const page = new AnswerPage(services, current(editor), '收回.xlsx', rows, [], line);
    try {
      line.press({ type: 'ready' });
      const shown = await eventually('the page', () => line.posted.find((message) => message.type === 'show'));
      equal(
        shown.sections.map(({ title, rows: { length } }) => [title, length]),
        [['可以填入', 3]],
      );
      line.press({ type: 'apply', keys: [0, 2] });
      await eventually('what became of it', () => line.posted.find((message) => message.type === 'said'));
      equal(current(editor).getText(), speech.replace('XX户', '320户').replace('X月X日', '6月15日'));
      const kept = await eventually('the side file', () => readText(beside(editor.document, '.填写.json')));
      ok(kept.includes('粮食局，收回.xlsx'), kept);
      await vscode.window.showTextDocument(current(editor));
      await vscode.commands.executeCommand('undo');
      equal(current(editor).getText(), speech);
    } finally {
      page.dispose();
      owned.forEach((one) => one.dispose());
    }
  });

  it('标为已核 on a row notes what was only typed in, and takes it back', async () => {
    const editor = await openFile(speech);
    await idle();
    const start = speech.indexOf('XX户');
    const at = current(editor).positionAt(start);
    const shown = await vscode.window.showTextDocument(current(editor));
    await shown.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 2)), '320'));
    await idle();
    const row = {
      target: { uri: current(editor).uri.toString(), start },
      place: { start, end: start + 3 },
    };
    const stateIs = (state: string) => async () => {
      const text = await readText(beside(editor.document, '.填写.json'));
      return text?.includes('"填写": "320"') && text.includes(`"状态": "${state}"`);
    };
    await vscode.commands.executeCommand('officialSpeech.checkFill', row);
    await eventually('it checked', stateIs('已核'));
    await vscode.commands.executeCommand('officialSpeech.uncheckFill', row);
    await eventually('it to be checked', stateIs('已填待核'));
  });
});
