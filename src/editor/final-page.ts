import {
  finalSectionNames,
  lengthText,
  sectionNote,
  verdictOf,
  type FinalCheck,
  type FinalLine,
} from '../core/index.ts';

/** Sections with more lines than this begin closed. */
const longSection = 40;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

function lineRow(line: FinalLine, section: number, index: number, lineNumber: number): string {
  const { message, before, words, after, blocks, item } = line;
  const at = `data-section="${section}" data-line="${index}"`;
  const tick =
    item === undefined
      ? ''
      : `<input type="checkbox" ${at} data-key="tick-${escape(message)}" aria-label="已核：${escape(message)}" title="核过后打勾">`;
  return `<li class="${blocks ? 'open' : 'advice'}">${tick}<button type="button" class="jump" ${at} data-key="${escape(`${lineNumber} ${message}`)}"><span class="what">${escape(message)}</span><span class="where">第${lineNumber}行　${escape(before)}<mark>${escape(words)}</mark>${escape(after)}</span></button></li>`;
}

/**
 * What the page shows of a check: the verdict, then section by section. `lineOf` gives an offset's line as people count.
 *
 *     finalBody('讲话.txt', check, (offset) => document.positionAt(offset).line + 1)
 */
export function finalBody(name: string, check: FinalCheck, lineOf: (offset: number) => number): string {
  const sections = check.sections.map((section, index) => {
    const { id, lines, left } = section;
    const state = left > 0 ? 'open' : 'done';
    const title = `<span class="state" aria-hidden="true">${left > 0 ? '○' : '✓'}</span><h2>${finalSectionNames[id]}</h2><span class="note">${escape(sectionNote(section, check))}</span>`;
    if (lines.length === 0) return `<section class="${state}"><div class="head">${title}</div></section>`;
    const rows = lines.map((line, at) => lineRow(line, index, at, lineOf(line.range.start))).join('');
    const isOpen = lines.length <= longSection && (left > 0 || lines.length <= 5);
    return `<section class="${state}"><details data-id="${id}"${isOpen ? ' open' : ''}><summary class="head">${title}</summary><ul>${rows}</ul></details></section>`;
  });
  const lengths = check.lengths.map((length) => `<li>${escape(lengthText(length))}</li>`).join('');
  return `<p class="file">${escape(name)}</p>
<p class="verdict ${check.ready ? 'ready' : 'left'}" role="status">${escape(verdictOf(check))}</p>
${sections.join('\n')}
<section class="done"><div class="head"><span class="state" aria-hidden="true">·</span><h2>字数与时长</h2></div><ul class="lengths">${lengths}</ul></section>`;
}

const style = `
body { padding: 8px 20px 32px; max-width: 52em; line-height: 1.6; color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
h1 { font-size: 1.25em; font-weight: 600; margin: 8px 0; display: inline; }
h2 { font-size: 1.05em; font-weight: 600; margin: 0; display: inline; }
header { display: flex; align-items: center; gap: 8px; flex-wrap: wrap; }
header h1 { flex: 1; }
.action { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-button-border, transparent); padding: 4px 10px; font: inherit; cursor: pointer; border-radius: 2px; }
.action:hover { background: var(--vscode-button-secondaryHoverBackground); }
.file { color: var(--vscode-descriptionForeground); margin: 0; }
.verdict { font-size: 1.35em; font-weight: 600; margin: 8px 0 14px; padding: 8px 12px; border-left: 4px solid; user-select: text; }
.verdict.ready { border-color: var(--vscode-testing-iconPassed, var(--vscode-charts-green)); }
.verdict.left { border-color: var(--vscode-editorWarning-foreground); }
section { border-top: 1px solid var(--vscode-widget-border, var(--vscode-panel-border)); padding: 8px 0; }
.head { display: flex; gap: 8px; align-items: baseline; }
summary.head { cursor: pointer; }
.state { width: 1.2em; }
section.done .state { color: var(--vscode-testing-iconPassed, var(--vscode-charts-green)); }
section.open .state { color: var(--vscode-editorWarning-foreground); }
.note { color: var(--vscode-descriptionForeground); }
ul { list-style: none; margin: 6px 0 0; padding: 0 0 0 20px; }
li { display: flex; align-items: flex-start; gap: 6px; }
li input { margin-top: 9px; accent-color: var(--vscode-checkbox-selectBackground); }
.jump { flex: 1; text-align: left; background: none; border: 1px solid transparent; color: inherit; font: inherit; padding: 4px 8px; cursor: pointer; border-radius: 2px; }
.jump:hover { background: var(--vscode-list-hoverBackground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
.what, .where { display: block; }
.where { color: var(--vscode-descriptionForeground); font-size: 0.92em; }
.advice .what { color: var(--vscode-descriptionForeground); }
mark { color: inherit; background: var(--vscode-editor-findMatchHighlightBackground, transparent); border-bottom: 1px solid currentColor; }
.lengths li { padding: 2px 8px; }
@media print { .action, li input { display: none; } }
`;

/** The page's only work: clicks go out, bodies come in; focus, scrolling and what was folded stay where they were. */
const script = `
const api = acquireVsCodeApi();
const main = document.querySelector('main');
const folded = new Map();
const send = (type, element) => api.postMessage({ type, section: Number(element.dataset.section), line: Number(element.dataset.line) });
document.addEventListener('click', ({ target }) => {
  const jump = target.closest('.jump');
  if (jump) return send('jump', jump);
  const action = target.closest('.action');
  if (action) api.postMessage({ type: action.dataset.type });
});
document.addEventListener('change', ({ target }) => { if (target.matches('input')) send('tick', target); });
document.addEventListener('toggle', ({ target }) => { if (target.dataset && target.dataset.id) folded.set(target.dataset.id, target.open); }, true);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...document.querySelectorAll('summary, .jump')].filter((one) => one.offsetParent !== null);
  const next = stops[stops.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) { next.focus(); event.preventDefault(); }
});
window.addEventListener('message', ({ data }) => {
  const active = document.activeElement;
  const all = [...main.querySelectorAll('[data-key]')];
  const at = all.indexOf(active);
  const key = active && active.dataset ? active.dataset.key : undefined;
  main.innerHTML = data.body;
  for (const details of main.querySelectorAll('details')) {
    const open = folded.get(details.dataset.id);
    if (open !== undefined) details.open = open;
  }
  if (at < 0) return;
  const now = [...main.querySelectorAll('[data-key]')];
  const again = now.find((one) => one.dataset.key === key) || now[Math.min(at, now.length - 1)];
  if (again) again.focus();
});
`;

/** The whole page around a body; nothing but its own script runs in it, and nothing is loaded. */
export const finalPage = (body: string, nonce: string): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>定稿检查</title><style nonce="${nonce}">${style}</style></head>
<body><header><h1>定稿检查</h1><button type="button" class="action" data-type="recheck">重新检查</button><button type="button" class="action" data-type="copy">复制为文字</button><button type="button" class="action" data-type="list">核稿清单</button></header>
<main>${body}</main><script nonce="${nonce}">${script}</script></body></html>`;
