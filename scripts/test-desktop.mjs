#!/usr/bin/env node
// npm run test:desktop: the editor suite in a desktop VS Code, which @vscode/test-electron downloads. Where it cannot be
// downloaded or shown, the run skips and says why.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cache, root, scratch } from './vscode/paths.mjs';

/** @param {string} reason @returns {never} */
function skip(reason) {
  console.log(`跳过桌面版测试：${reason}`);
  console.log('0 passed, 0 failed, 1 skipped');
  process.exit(0);
}

if (process.platform === 'linux' && !process.env.DISPLAY) skip('没有图形界面（DISPLAY 未设置）');
spawnSync(process.execPath, [join(root, 'esbuild.mjs'), '--tests'], { stdio: 'inherit' });
const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cache, 'desktop') }).catch(
  (error) => skip(`VS Code 无法下载（${error instanceof Error ? error.message : error}）`),
);
const folder = scratch('desktop');
const workspace = join(folder, 'workspace');
const report = join(folder, 'report.txt');
mkdirSync(workspace, { recursive: true });
const code = await runTests({
  vscodeExecutablePath: executable,
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, 'dist', 'test', 'node.cjs'),
  launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', join(folder, 'data')],
  extensionTestsEnv: { OFFICIAL_SPEECH_REPORT: report },
}).catch(() => 1);
console.log(existsSync(report) ? readFileSync(report, 'utf8').trimEnd() : '0 passed, 1 failed');
process.exit(code);
