import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../../scripts/vscode/paths.mjs';
import { startServer } from '../../scripts/vscode/server.mjs';
import { stageExtension } from '../../scripts/vscode/stage.mjs';
import { openPage } from '../../scripts/vscode/window.mjs';
import { paths } from './paths.mjs';
import { Window } from './window.mjs';

/**
 * Walks a person's paths in the real window, each in a window of its own.
 * @returns {Promise<{ passed: number, failed: number, output: string }>}
 */
export async function runE2e() {
  const folder = scratch('e2e');
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const extensions = join(folder, 'extensions');
  stageExtension(extensions);
  const browser = await openPage({ width: 1400, height: 900, locale: 'en-US' });
  const server = await startServer({ folder, extensions });
  const lines = [];
  let failed = 0;
  try {
    for (const [title, walk] of Object.entries(paths)) {
      const page = await browser.browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
      const window = new Window(page, workspace);
      const start = Date.now();
      try {
        await page.goto(`${server.origin}/?tkn=${server.token}&folder=${encodeURIComponent(workspace)}`);
        await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
        await walk(window);
        lines.push(`  ✓ ${title} (${Date.now() - start} ms)`);
      } catch (error) {
        failed++;
        const picture = await window.picture(title.replace(/\W+/gu, '-')).catch(() => 'no picture');
        lines.push(`  ✗ ${title}\n${error instanceof Error ? error.stack : error}\n    ${picture}`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return { passed: Object.keys(paths).length - failed, failed, output: lines.join('\n') };
}
