import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installNested, installOnce } from './install.mjs';
import { addChinese } from './language.mjs';
import { scratch } from './paths.mjs';
import { versions } from './versions.mjs';

/** Settings of a fresh window: nothing that greets, asks or phones. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
};

/** VS Code's server from npm, with the Node it wants. @returns {Promise<{ vscode: string, node: string }>} */
export async function setUpServer() {
  const own = Number(process.versions.node.split('.')[0]) >= 24;
  const packages = own ? [versions.codeServer] : [versions.codeServer, versions.node];
  const folder = await installOnce('server', packages, '准备 VS Code（约 800 MB，需一两分钟）', (where) =>
    installNested(join(where, 'node_modules', 'code-server', 'lib', 'vscode')),
  );
  const modules = join(folder, 'node_modules');
  const name = versions.node.slice(0, versions.node.lastIndexOf('@'));
  const binary = join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return {
    vscode: join(modules, 'code-server', 'lib', 'vscode'),
    node: !own && existsSync(binary) ? binary : process.execPath,
  };
}

/** @param {number} wanted 0 for any @returns {Promise<number>} */
export const freePort = (wanted = 0) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/**
 * Starts VS Code's server on loopback behind a random token. Its interface is English, or Chinese where `chinese` gives
 * the messages (see language.mjs).
 * @param {{ port?: number, settings?: object, extensions?: string, env?: Record<string, string>, folder?: string, chinese?: Map<string, string> | undefined }} options
 * @returns {Promise<{ origin: string, token: string, folder: string, log: () => string, stop: () => Promise<void> }>}
 */
export async function startServer({
  port: wanted = 0,
  settings = {},
  env = {},
  folder = scratch('vscode'),
  extensions = join(folder, 'extensions'),
  chinese,
}) {
  const { vscode, node } = await setUpServer();
  const port = await freePort(wanted);
  const token = randomBytes(16).toString('hex');
  const data = join(folder, 'data');
  const user = join(data, 'User');
  mkdirSync(user, { recursive: true });
  if (chinese !== undefined) addChinese({ vscode, extensions, data, chinese });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const logFile = join(folder, 'server.log');
  const log = openSync(logFile, 'w');
  const server = spawn(
    node,
    [
      join(vscode, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--user-data-dir', data, '--server-data-dir', join(folder, 'server'), '--extensions-dir', extensions],
      ...['--locale', chinese === undefined ? 'en' : 'zh-cn'],
      ...['--accept-server-license-terms', '--disable-telemetry', '--telemetry-level', 'off'],
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', log, log], detached: process.platform !== 'win32' },
  );
  closeSync(log);
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode !== null || server.pid === undefined) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    try {
      if (process.platform === 'win32') server.kill();
      else process.kill(-server.pid, 'SIGTERM');
    } catch {
      return;
    }
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
  };
  for (let attempt = 0; ; attempt++) {
    const answers = await fetch(`${origin}/version`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) break;
    if (attempt > 300 || server.exitCode !== null)
      throw new Error(`VS Code 服务没有启动：\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, token, folder, log: () => readFileSync(logFile, 'utf8'), stop };
}
