import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { root } from './paths.mjs';
import { setUpServer } from './server.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

/**
 * code-server changes the workbench to talk to a server. Taken back, it runs without one. A changed text fails loudly.
 * @param {string} workbench
 */
function withoutServer(workbench) {
  const replace = (/** @type {string} */ text, /** @type {string | RegExp} */ from, /** @type {string} */ to) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`code-server has changed: ${from} is not found in the workbench`);
    return changed;
  };
  const alone = replace(workbench, 'remoteAuthority:location.host', 'remoteAuthority:void 0');
  return replace(
    alone,
    /(get userRoamingDataHome\(\)\{return )[\w$]+\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:[\w$]+\.vscodeRemote\}\),"User"\)/u,
    '$1$2.file("/User").with({scheme:"vscode-userdata"})',
  );
}

const attribute = (/** @type {unknown} */ value) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Serves a VS Code that has no server behind its page; the workspace is a file system in memory.
 * @param {{ extension: string, tests?: string }} options
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function startWebHost({ extension, tests }) {
  const { vscode } = await setUpServer();
  const memory = join(root, 'test', 'editor', 'memory-files');
  const folders = { '/vs/': vscode, '/extension/': extension, '/memory-files/': memory };
  let workbench = '';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
    const send = (/** @type {string} */ body, /** @type {string | undefined} */ type) =>
      response.writeHead(200, { ...headers, 'Content-Type': type ?? 'text/plain' }).end(body);
    if (path === '/') return send(page(vscode, request.headers.host ?? '', tests), TYPES['.html']);
    const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
    const file = folder === undefined || prefix === undefined ? '' : normalize(join(folder, path.slice(prefix.length)));
    if (folder === undefined || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile())
      return response.writeHead(404, headers).end();
    if (path === '/vs/out/vs/code/browser/workbench/workbench.js')
      return send((workbench ||= withoutServer(readFileSync(file, 'utf8'))), TYPES['.js']);
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} vscode @param {string} authority @param {string | undefined} tests */
function page(vscode, authority, tests) {
  const at = (/** @type {string} */ path) => ({ scheme: 'http', authority, path });
  const configuration = {
    productConfiguration: { nameShort: 'VS Code', nameLong: 'VS Code', enableTelemetry: false },
    folderUri: { scheme: 'memory-files', path: '/workspace' },
    additionalBuiltinExtensions: [at('/memory-files')],
    enableWorkspaceTrust: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    userDataPath: '/user',
    configurationDefaults: { 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true },
    developmentOptions: {
      logLevel: 3,
      extensions: [at('/extension')],
      ...(tests && { extensionTestsPath: at(tests) }),
    },
  };
  const base = '/vs';
  const names = `${base}/out/nls.messages.js`;
  return readFileSync(join(vscode, 'out/vs/code/browser/workbench/workbench.html'), 'utf8')
    .replaceAll('{{WORKBENCH_WEB_CONFIGURATION}}', attribute(configuration))
    .replaceAll('{{WORKBENCH_WEB_BASE_URL}}', base)
    .replaceAll('{{WORKBENCH_AUTH_SESSION}}', '')
    .replaceAll('{{WORKBENCH_NLS_URL}}', names)
    .replaceAll('{{WORKBENCH_NLS_FALLBACK_URL}}', names)
    .replaceAll('{{BASE}}', base)
    .replaceAll('{{VS_BASE}}', base);
}
