#!/usr/bin/env node
// npm start: builds the extension and opens a real VS Code in the browser on sample speeches, with the extension running.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, withLock } from './vscode/install.mjs';
import { setUpChinese } from './vscode/language.mjs';
import { root, scratch } from './vscode/paths.mjs';
import { setUpServer, startServer } from './vscode/server.mjs';
import { stageExtension, stageFirstMinute } from './vscode/stage.mjs';

const PORT = Number(process.env.PORT ?? 8137);

async function main() {
  await run(process.execPath, [join(root, 'esbuild.mjs')]);
  const chinese = await withLock(async () => {
    await setUpServer();
    return setUpChinese().catch((error) => console.log(`（界面用英文：${error.message}）`) ?? undefined);
  });
  const folder = scratch('start', { keep: true });
  // A person's edits go to a copy.
  const samples = join(folder, '示例');
  mkdirSync(samples, { recursive: true });
  cpSync(join(root, 'samples'), samples, { recursive: true });
  const extensions = join(folder, 'extensions');
  stageExtension(extensions);
  stageFirstMinute(extensions);
  const server = await startServer({ port: PORT, extensions, folder, chinese, settings: { 'editor.fontSize': 16 } });
  const address = `${server.origin}/?tkn=${server.token}&folder=${encodeURIComponent(samples)}`;
  console.log(`\n讲稿已在真实的 VS Code 中运行，请用浏览器打开（按住 Ctrl 点击）：\n\n  ${address}\n`);
  console.log(`示例文稿（可随意修改）：${samples}\n按 Ctrl+C 结束。`);
  openBrowser(address);
  const end = async () => {
    await server.stop();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

/** @param {string} command @param {string[]} args @returns {Promise<void>} */
const run = (command, args) =>
  new Promise((resolve, reject) =>
    spawn(command, args, { cwd: root, stdio: 'inherit' }).on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args[0]} failed`)),
    ),
  );

/** Opens the address where there is a desktop; elsewhere the printed address does. @param {string} address */
function openBrowser(address) {
  const desktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!desktop || process.env.CI) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address.replaceAll('&', '^&')]
        : ['xdg-open', address];
  spawn(command ?? '', args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

main().catch((error) => {
  console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
});
