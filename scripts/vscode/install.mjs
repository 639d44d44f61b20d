import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './paths.mjs';

/** A fault of the set-up that a person can mend; shown without a stack. */
export class SetupError extends Error {}

const MEGABYTE = 2 ** 20;

/** No script of a package runs; by default npm would wait more than a minute before it says that there is no network. */
const OPTIONS = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];

/** Runs npm in a folder; its output is shown only when it fails. @param {string[]} args @param {string} cwd */
function npm(args, cwd) {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], {
      cwd,
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new SetupError(explain(output)))));
  });
}

/** @param {string} output */
function explain(output) {
  const tail = output.trim().split('\n').slice(-12).join('\n');
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/u.test(output))
    return `连不上 npm 仓库，请检查网络或 npm 代理设置后重试。\n${tail}`;
  if (/ENOSPC/u.test(output)) return `磁盘空间不足（约需 1.5 GB）：${cache}\n${tail}`;
  return `npm 安装失败：\n${tail}`;
}

/**
 * Installs packages into a folder of the cache, once: a mark tells a finished install, so that an interrupted one begins
 * again. @param {string} name @param {string[]} packages @param {string} title @param {(folder: string) => Promise<void>} [after]
 */
export async function installOnce(name, packages, title, after) {
  const folder = join(cache, name);
  const mark = join(folder, '.ready');
  const wanted = packages.join(' ');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < 1500 * MEGABYTE) throw new SetupError(`磁盘空间不足（约需 1.5 GB）：${cache}`);
  console.log(`· ${title}……（只需一次）`);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: `setup-${name}`, private: true, version: '0.0.0' }),
  );
  await npm(['install', ...OPTIONS, '--force', ...packages], folder);
  await after?.(folder);
  writeFileSync(mark, wanted);
  return folder;
}

/** Installs the run-time dependencies of a package inside a package. @param {string} folder */
export const installNested = (folder) => npm(['install', ...OPTIONS, '--omit=dev'], folder);

/** Lets one set-up at a time work on the cache. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function withLock(work) {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, '.lock');
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      if (!waited) console.log('· 另一个进程正在准备环境，请稍候……');
      await new Promise((resolve) => setTimeout(resolve, 500));
      // A lock is empty for a moment after it is made; after the wait it names its owner, or its owner is gone.
      if (!isAlive(Number(readIfThere(lock)))) rmSync(lock, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
