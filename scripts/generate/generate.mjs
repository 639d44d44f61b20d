#!/usr/bin/env node
// Writes everything that is generated: npm run generate. Running it again changes nothing; test/generated.test.ts holds the files to it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../vscode/paths.mjs';

/** @type {import('./registry.ts').Project} */
const project = {
  read: (path) => readFileSync(join(root, path), 'utf8'),
  list: (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.\w+$/.test(name)),
};

/** @type {(name: string) => Promise<any>} */
async function load(name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/generate', name)],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

/** @param {ReadonlyMap<string, string>} files */
function write(files) {
  for (const [path, text] of files) {
    if (existsSync(join(root, path)) && project.read(path) === text) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}

/** @type {typeof import('./registry.ts')} */
const { generatedRegistry } = await load('registry.ts');
write(generatedRegistry(project));
/** @type {typeof import('./files.ts')} */
const { generatedFiles, generatedFolders } = await load('files.ts');
const files = generatedFiles(project);
write(files);
for (const folder of generatedFolders)
  for (const name of project.list(folder))
    if (!files.has(`${folder}/${name}`)) {
      rmSync(join(root, folder, name));
      console.log(`${folder}/${name} is gone`);
    }
