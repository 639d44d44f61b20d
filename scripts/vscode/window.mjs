import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

/** Thrown where there is no browser; the tests that need one skip with its message. */
export class NoBrowser extends Error {}

/**
 * Opens a page of a real browser.
 * @param {{ width?: number, height?: number, locale?: string, scale?: number }} [options]
 */
export async function openPage({ width = 1280, height = 800, locale = 'zh-CN', scale = 1 } = {}) {
  const found = await findBrowser();
  if ('reason' in found) throw new NoBrowser(found.reason);
  const { executablePath, env, args } = found.browser;
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
  });
  const context = await browser.newContext({ viewport: { width, height }, locale, deviceScaleFactor: scale });
  const page = await context.newPage();
  return { browser, page, close: () => browser.close() };
}
