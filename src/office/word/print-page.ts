import { titleLines, type ExportBlock, type ExportParagraph, type SpeechExport } from '../../core/later.ts';
import {
  CHARACTER,
  fontOf,
  FOOTER,
  TABLE_SIZE,
  TIGHTER,
  TITLE_LINE,
  twips,
  type ProfileFont,
  type WordProfile,
} from './profile.ts';

/** A4, in millimetres. */
const PAPER = 210;
/** Points in a millimetre. */
const POINTS = 72 / 25.4;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`).replace(/[\0-\x08\x0b-\x1f]/gu, '');

const family = ({ name, fallback }: ProfileFont, latin: string): string =>
  [latin, name, fallback].map((font) => `"${font.replace(/["\\]/gu, '')}"`).join(',');

/** The number at the foot of pages; browsers that know no such boxes leave it out. */
function footOf({ pageNumber, fonts, sizes, page }: WordProfile): string {
  // A browser centres it in the margin; it hangs under the text as it does in the .docx.
  const gap = Math.max(0, (twips.fromMillimetres(page.bottom) - FOOTER - CHARACTER) / 20);
  const line = CHARACTER / 20;
  const look = `font:${sizes.pageNumber}pt/${line}pt ${family(fonts.pageNumber, fonts.pageNumber.name)};vertical-align:top;padding:${gap}pt ${pageNumber === 'outside' ? line : 0}pt 0;`;
  const box = (place: string, content: string): string => `@bottom-${place}{content:${content};${look}}`;
  const dash = '"— " counter(page) " —"';
  if (pageNumber === 'none') return '';
  if (pageNumber === 'outside') return `@page:right{${box('right', dash)}}@page:left{${box('left', dash)}}`;
  return `@page{${box('center', pageNumber === 'centre' ? dash : '"第" counter(page) "页　共" counter(pages) "页"')}}`;
}

/** The style of the page: the same lengths as in the .docx. */
function styleOf(profile: WordProfile): string {
  const { page, fonts, sizes, linePitch, characters, indent, salutationIndent, pause, bold, boldLead } = profile;
  const font = (role: ExportParagraph['role'], level: number): string =>
    `font-family:${family(fontOf(profile, role, level), fonts.latin)}`;
  return [
    `@page{size:A4;margin:${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm}`,
    footOf(profile),
    `body{margin:0 auto;width:${PAPER - page.left - page.right}mm;color:#000;background:#fff;${font('body', 0)};font-size:${sizes.body}pt;line-height:${linePitch}pt;${bold ? 'font-weight:bold;' : ''}${characters === 'none' ? '' : `letter-spacing:${TIGHTER}pt;`}text-align:justify;line-break:strict;overflow-wrap:anywhere}`,
    `h1,h2,h3,h4,h5,p{margin:0 0 ${pause}pt;font-size:inherit;font-weight:inherit;text-indent:${indent}em;orphans:1;widows:1}`,
    `h1{${font('title', 0)};font-size:${sizes.title}pt;line-height:${Math.max(linePitch, sizes.title * TITLE_LINE)}pt;font-weight:normal;letter-spacing:0;text-align:center;text-indent:0;break-after:avoid}`,
    ...[1, 2, 3, 4].map((level) => `h${level + 1},.l${level}{${font('heading', level)};break-after:avoid}`),
    `.to{text-indent:${salutationIndent}em}`,
    `.by{${font('byline', 0)};${profile.byline === 'centre' ? 'text-align:center;text-indent:0' : ''}}`,
    boldLead ? '.lead{font-weight:bold}' : '',
    profile.markBlanks ? '.blank{background:#ff0;print-color-adjust:exact}' : '',
    `table{border-collapse:collapse;width:100%;margin:6pt 0}td{border:1px solid #000;padding:2pt 4pt;text-align:center;text-indent:0;font-size:${Math.min(TABLE_SIZE, sizes.body)}pt;font-weight:normal;letter-spacing:0}tr{break-inside:avoid}`,
    '.note{position:sticky;top:0;margin:0 0 12pt;padding:6pt;background:#eee;font:11pt sans-serif;text-indent:0}@media print{.note{display:none}}',
    '@media screen{body{padding:20mm 0}}',
  ].join('\n');
}

const classes = { salutation: 'to', byline: 'by' } as const;

function paragraphOf(paragraph: ExportParagraph, room: number): string {
  const { role, level } = paragraph;
  if (role === 'title') {
    const title = paragraph.runs.map(({ text }) => text).join('');
    return `<h1>${titleLines(title, room).lines.map(escapeHtml).join('<br>')}</h1>`;
  }
  const words = paragraph.runs
    .map(({ text, blank, lead }) => {
      const names = [
        ...(blank === true ? ['blank'] : []),
        ...(lead === undefined ? [] : ['lead']),
        ...(lead === 'line' ? [`l${level}`] : []),
      ];
      return names.length === 0 ? escapeHtml(text) : `<span class="${names.join(' ')}">${escapeHtml(text)}</span>`;
    })
    .join('');
  if (role === 'heading') return `<h${level + 1}>${words}</h${level + 1}>`;
  const name = role === 'body' ? '' : ` class="${classes[role]}"`;
  return `<p${name}>${words}</p>`;
}

const blockOf = (block: ExportBlock, room: number): string =>
  block.kind === 'paragraph'
    ? paragraphOf(block, room)
    : `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;

/**
 * A speech as a page that a browser prints, or keeps as PDF, in the layout of a profile: the way to PDF where no office program is. `note` tells above
 * the text how; it is not printed. It runs no script and asks for nothing.
 *
 *     printPage(exportSpeech(analysis), wordProfiles[0], '按 Ctrl+P 打印')
 */
export function printPage(speech: SpeechExport, profile: WordProfile, note: string): string {
  const { page, sizes } = profile;
  const room = ((PAPER - page.left - page.right) * POINTS) / sizes.title;
  const body = speech.blocks.map((block) => blockOf(block, room)).join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeHtml(speech.title)}</title><style>
${styleOf(profile)}
</style></head><body><p class="note">${escapeHtml(note)}</p>
${body}
</body></html>
`;
}
