// The workspace of the browser host's test run: a file system in memory, empty at first.
const vscode = require('vscode');

class MemoryFiles {
  /** Path → contents; null for a folder. */
  #entries = new Map([
    ['/', null],
    ['/workspace', null],
  ]);
  #changes = new vscode.EventEmitter();
  onDidChangeFile = this.#changes.event;

  #get(uri) {
    if (!this.#entries.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return this.#entries.get(uri.path);
  }

  watch() {
    return { dispose() {} };
  }

  stat(uri) {
    const entry = this.#get(uri);
    return entry === null
      ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
      : { type: vscode.FileType.File, ctime: 0, mtime: entry.time, size: entry.bytes.length };
  }

  readDirectory(uri) {
    this.#get(uri);
    const prefix = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    return [...this.#entries]
      .filter(([path]) => path.startsWith(prefix) && path !== '/' && !path.slice(prefix.length).includes('/'))
      .map(([path, entry]) => [
        path.slice(prefix.length),
        entry === null ? vscode.FileType.Directory : vscode.FileType.File,
      ]);
  }

  createDirectory(uri) {
    this.#entries.set(uri.path, null);
  }

  readFile(uri) {
    return this.#get(uri).bytes;
  }

  writeFile(uri, bytes, { create }) {
    const known = this.#entries.has(uri.path);
    if (!known && !create) throw vscode.FileSystemError.FileNotFound(uri);
    const folders = uri.path.split('/').slice(1, -1);
    folders.forEach((_, depth) => {
      const folder = `/${folders.slice(0, depth + 1).join('/')}`;
      if (!this.#entries.has(folder)) this.#entries.set(folder, null);
    });
    this.#entries.set(uri.path, { bytes, time: Date.now() });
    this.#changes.fire([{ type: known ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri }]);
  }

  delete(uri) {
    for (const path of [...this.#entries.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path);
    this.#changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from, to, { overwrite }) {
    if (!overwrite && this.#entries.has(to.path)) throw vscode.FileSystemError.FileExists(to);
    if (this.#get(from) === null) this.createDirectory(to);
    else this.writeFile(to, this.readFile(from), { create: true });
    for (const [path, entry] of [...this.#entries])
      if (path.startsWith(`${from.path}/`)) this.#entries.set(to.path + path.slice(from.path.length), entry);
    this.delete(from);
  }
}

exports.activate = (context) => {
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory-files', new MemoryFiles(), { isCaseSensitive: true }),
  );
};
