#!/usr/bin/env node
// Writes everything that is generated: npm run generate. Running it again changes nothing; test/generated.test.ts holds the files to it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root, scratch } from '../vscode/paths.mjs';

/** @type {import('./registry.ts').Project} */
const project = {
  read: (path) => readFileSync(join(root, path), 'utf8'),
  list: (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.\w+$/.test(name)),
};

const built = scratch('generate');

/** A module of the generators, with all it asks for in one file of its own, so that an error tells where it lies. @type {(name: string) => Promise<any>} */
async function load(name) {
  const outfile = join(built, name.replace(/\.ts$/u, '.mjs'));
  await build({
    entryPoints: [join(root, 'scripts/generate', name)],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
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
