import * as assert from './assert.ts';
import * as vscode from 'vscode';
import { closeAll, eventually, findingsOf, openFile, ruleOf, speech, withSetting } from './support.ts';

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

describe('stages', () => {
  afterEach(closeAll);

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
