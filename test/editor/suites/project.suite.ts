import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, eventually, findingsOf, openFile, ruleOf, idle, speech, withSetting } from './support.ts';

const faulty = speech.replace('二是收购关系市场稳定', '三是收购关系市场稳定');
const projectUri = (): vscode.Uri =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.official-speech.json');
const rulesIn = (document: vscode.TextDocument): string[] => findingsOf(document).map(ruleOf);
const severityOf = (document: vscode.TextDocument, rule: string): vscode.DiagnosticSeverity | undefined =>
  findingsOf(document).find((one) => ruleOf(one) === rule)?.severity;
const relativeName = (document: vscode.TextDocument): string => vscode.workspace.asRelativePath(document.uri, false);

const writeProject = (content: unknown): Thenable<void> =>
  vscode.workspace.fs.writeFile(
    projectUri(),
    new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
  );

describe('the project file', () => {
  afterEach(async () => {
    await vscode.workspace.fs.delete(projectUri()).then(undefined, () => undefined);
    await closeAll();
  });

  it('what is ignored vanishes, and comes back with its entry', async () => {
    const { document } = await openFile(faulty, 'speech');
    await eventually('the gap', () => rulesIn(document).includes('numbering/gap'));
    await writeProject({
      忽略: [{ 文件: relativeName(document), 规则: 'numbering/gap', 文字: '三是' }],
      不是占位符: ['XX户'],
    });
    await eventually('no gap', () => !rulesIn(document).includes('numbering/gap'));
    assert.equal(rulesIn(document).filter((rule) => rule === 'placeholder/unfilled').length, 1);
    await writeProject({});
    await eventually('the gap again', () => rulesIn(document).includes('numbering/gap'));
  });

  it('its rules go before the settings', async () => {
    const { document } = await openFile(faulty, 'speech');
    await withSetting('officialSpeech.rules', { 'numbering/gap': 'off' }, async () => {
      await eventually('silence', () => !rulesIn(document).includes('numbering/gap'));
      await writeProject({ 规则: { 'numbering/gap': 'error' } });
      await eventually('an error', () => severityOf(document, 'numbering/gap') === vscode.DiagnosticSeverity.Error);
    });
  });

  it('says in the file what of it could not be used', async () => {
    await openFile(faulty, 'speech');
    const problems = (): vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(projectUri()).filter(({ source }) => source === '讲稿');
    await writeProject('{\n  "正确的词": "要要村"\n}');
    const [problem] = await eventually('a problem', () => (problems().length > 0 ? problems() : undefined));
    assert.equal([problem!.range.start.line, problem!.range.start.character], [1, 2]);
    await writeProject('{ 坏了');
    await eventually('no JSON', () => problems().some(({ message }) => message.startsWith('不是正确的 JSON')));
    await writeProject({});
    await eventually('no problem', () => problems().length === 0);
  });
});

describe('the light bulb', () => {
  afterEach(async () => {
    await vscode.workspace.fs.delete(projectUri()).then(undefined, () => undefined);
    await closeAll();
  });

  const readFile = async (): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(projectUri())));

  async function choose(document: vscode.TextDocument, rule: string, title: string): Promise<void> {
    const finding = await eventually(rule, () => findingsOf(document).find((one) => ruleOf(one) === rule));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      'quickfix',
    );
    const { command } = actions.find((action) => action.title.includes(title))!;
    // The message with the way back stays open; the command does not wait for it.
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await eventually('silence', () => !rulesIn(document).includes(rule));
  }

  it('ignores one place, which stays ignored when the text moves', async () => {
    const { document } = await openFile(faulty, 'speech');
    await choose(document, 'numbering/gap', '忽略此处');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), '新的一段。\n');
    await vscode.workspace.applyEdit(edit);
    await idle();
    assert.equal(rulesIn(document).includes('numbering/gap'), false);
    const { 忽略: ignored } = (await readFile()) as { 忽略: Record<string, string>[] };
    assert.equal(
      [ignored.length, ignored[0]!['文件'], ignored[0]!['规则']],
      [1, relativeName(document), 'numbering/gap'],
    );
  });

  it('ignores one blank everywhere: in the list of problems and among the blanks', async () => {
    const { document } = await openFile(faulty, 'speech');
    const unfilled = (): number => rulesIn(document).filter((rule) => rule === 'placeholder/unfilled').length;
    await eventually('two blanks', () => unfilled() === 2);
    const finding = findingsOf(document).find((one) => ruleOf(one) === 'placeholder/unfilled')!;
    await vscode.commands.executeCommand(
      'officialSpeech.ignoreFinding',
      document.uri,
      'placeholder/unfilled',
      document.offsetAt(finding.range.start),
    );
    await eventually('one blank', () => unfilled() === 1);
  });

  it('takes a word as right, and switches a rule off for the folder', async () => {
    const { document } = await openFile(`${faulty}\n各单位要作出布署。`, 'speech');
    await choose(document, 'wording/confusable', '不再提示');
    await choose(document, 'numbering/gap', '关闭此规则');
    assert.equal(await readFile(), { 正确的词: ['布署'], 规则: { 'numbering/gap': 'off' } });
  });

  it('never writes over a file that is no JSON', async () => {
    await writeProject('{ 坏了');
    const { document } = await openFile(faulty, 'speech');
    await eventually('the gap', () => rulesIn(document).includes('numbering/gap'));
    await vscode.commands.executeCommand('officialSpeech.disableRule', document.uri, 'numbering/gap');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(projectUri())), '{ 坏了');
  });
});

describe('stages', () => {
  afterEach(closeAll);

  it('belong to a text: chosen for one, written down beside it, and no other is touched', async () => {
    const { document: other } = await openFile(faulty, 'speech');
    const { document } = await openFile(faulty, 'speech');
    const blank = (of: vscode.TextDocument, severity: vscode.DiagnosticSeverity): Promise<boolean> =>
      eventually(`blanks as ${severity}`, () => severityOf(of, 'placeholder/unfilled') === severity);
    await blank(document, vscode.DiagnosticSeverity.Information);
    await vscode.commands.executeCommand('officialSpeech.chooseStage', 'final');
    await blank(document, vscode.DiagnosticSeverity.Error);
    await blank(other, vscode.DiagnosticSeverity.Information);
    const record = document.uri.with({ path: `${document.uri.path}.填写.json` });
    const written = await vscode.workspace.fs.readFile(record);
    assert.equal((JSON.parse(new TextDecoder().decode(written)) as { 阶段: string }).阶段, '定稿');
    await vscode.commands.executeCommand('officialSpeech.chooseStage', 'draft');
    await blank(document, vscode.DiagnosticSeverity.Information);
  });

  it('grade blanks: information in a draft, an error at the end', async () => {
    const { document } = await openFile(faulty, 'speech');
    const blank = (severity: vscode.DiagnosticSeverity): Promise<boolean> =>
      eventually(`blanks as ${severity}`, () => severityOf(document, 'placeholder/unfilled') === severity);
    await blank(vscode.DiagnosticSeverity.Information);
    await withSetting('officialSpeech.stage', 'final', async () => {
      await blank(vscode.DiagnosticSeverity.Error);
    });
    await blank(vscode.DiagnosticSeverity.Information);
  });
});

describe('records beside a text in the explorer', () => {
  it('are said to belong to it, and what others have said of their files stands', () => {
    const patterns = vscode.workspace.getConfiguration('explorer').get<Record<string, string>>('fileNesting.patterns')!;
    assert.ok(patterns['*.txt']?.includes('${capture}.txt.核稿.json'), JSON.stringify(patterns));
    assert.ok('*.ts' in patterns, JSON.stringify(patterns));
  });
});
