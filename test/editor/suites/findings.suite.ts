import * as assert from './assert.ts';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  findingsOf,
  languageOf,
  openFile,
  ruleOf,
  idle,
  speech,
  story,
  withSetting,
} from './support.ts';

const faulty = speech.replace('二是收购关系市场稳定', '三是收购关系市场稳定').replace('同志们：', '同志们:');
const rulesIn = (document: vscode.TextDocument): string[] => findingsOf(document).map(ruleOf);

async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
}

describe('findings and repairs', () => {
  afterEach(closeAll);

  it('a fault is shown with its rule, its place and a fix; the fix takes it away', async () => {
    const { document } = await openFile(faulty, 'speech');
    const gap = await eventually('the gap', () => findingsOf(document).find((one) => ruleOf(one) === 'numbering/gap'));
    assert.equal(gap.range.start.line, 4);
    assert.ok(typeof gap.code === 'object' && gap.code.target.path === '/numbering/gap.md');
    assert.equal(gap.code.value, '序号跳号 numbering/gap');
    const fix = (await actionsAt(document, gap.range, 'quickfix')).find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await eventually('no gap', () => !rulesIn(document).includes('numbering/gap'));
    assert.ok(document.lineAt(4).text.includes('二是收购关系市场稳定'));
  });

  it('fix all applies the safe fixes and leaves none', async () => {
    const { document } = await openFile(faulty, 'speech');
    await eventually('findings', () => rulesIn(document).length > 0);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await actionsAt(document, whole, 'source.fixAll.officialSpeech');
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(document.lineAt(1).text, '同志们：');
    await idle();
    assert.equal(await actionsAt(document, whole, 'source.fixAll.officialSpeech'), []);
  });

  it('misspellings that no list has follow when the tables of words are read, and their fix puts in the word', async () => {
    const slip = speech.replace('同志们：', '同志们：\n　　要确保考点周边道路畅痛，确保考生安全。');
    const { document } = await openFile(slip, 'speech');
    const found = await eventually('the slip', () =>
      findingsOf(document).find((one) => ruleOf(one) === 'wording/misspelling'),
    );
    assert.equal(document.getText(found.range), '畅痛');
    const fix = (await actionsAt(document, found.range, 'quickfix')).find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.lineAt(2).text.includes('周边道路畅通'));
    await eventually('no slip', () => !rulesIn(document).includes('wording/misspelling'));
  });

  it('a rule can be regraded and switched off', async () => {
    const { document } = await openFile(faulty, 'speech');
    await eventually('the gap', () => rulesIn(document).includes('numbering/gap'));
    await withSetting('officialSpeech.rules', { 'numbering/gap': 'error' }, async () => {
      await eventually('an error', () =>
        findingsOf(document).some(
          (one) => ruleOf(one) === 'numbering/gap' && one.severity === vscode.DiagnosticSeverity.Error,
        ),
      );
    });
    await withSetting('officialSpeech.rules', { 'numbering/gap': 'off' }, async () => {
      await eventually('silence', () => !rulesIn(document).includes('numbering/gap'));
    });
    await eventually('the gap again', () => rulesIn(document).includes('numbering/gap'));
  });

  it('at most 300 are listed, and it is said how many are not', async () => {
    const line = '各乡镇要在X月前报送XX份材料,XX同志负责。';
    const { document } = await openFile(`${speech}\n${Array.from({ length: 200 }, () => line).join('\n')}`, 'speech');
    const all = await eventually('findings', () => {
      const found = findingsOf(document);
      return found.length > 200 ? found : undefined;
    });
    assert.equal(all.length, 301);
    assert.ok(all.some(({ message }) => /另有\d+条未列出/u.test(message)));
  });

  it('plain text that is office prose is checked, other text never', async () => {
    await withSetting('officialSpeech.detect', 'off', async () => {
      const prose = await openFile(faulty);
      await eventually('the gap', () => rulesIn(prose.document).includes('numbering/gap'));
      assert.equal(prose.document.languageId, 'plaintext');
      const other = await openFile(`${story}\n一是这样。三是那样。`);
      await idle();
      assert.equal(findingsOf(other.document), []);
      assert.equal(await actionsAt(other.document, new vscode.Range(0, 0, 9, 0)), []);
    });
  });

  it('findings go with the file', async () => {
    const { document } = await openFile(faulty, 'speech');
    await languageOf({ document } as vscode.TextEditor, 'official-speech');
    await eventually('findings', () => findingsOf(document).length > 0);
    await closeAll();
    await eventually('no findings', () => findingsOf(document).length === 0);
  });
});

describe('the hover over a finding', () => {
  afterEach(closeAll);

  it('shows the change that it offers, and nothing beside a finding', async () => {
    const { document } = await openFile(speech.replace('二是收购关系', '三是收购关系'), 'speech');
    const gap = await eventually('the gap', () => findingsOf(document).find((one) => ruleOf(one) === 'numbering/gap'));
    const shownAt = async (position: vscode.Position): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (typeof content === 'string' ? content : content.value))
        .join('\n');
    };
    assert.match(await shownAt(gap.range.start.translate(0, 1)), /改法：.*三是.*→.*二是/);
    assert.ok(!(await shownAt(new vscode.Position(0, 2))).includes('改法'));
  });
});
