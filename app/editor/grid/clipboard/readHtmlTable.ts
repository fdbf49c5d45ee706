import { oldFontNamed } from '@schemes/model/text/oldFont';
import type { Block, CopiedText } from './readBlock';

const MAX_SPANNED_COLUMNS = 200;

/**
 * Reads the table of an HTML fragment as Excel, LibreOffice and Word put it on the clipboard. Null: no table, or
 * several. If a cell spans several places, the first has its content and the others are empty. The fragment is parsed
 * as a separate document, so it runs no script and loads nothing.
 */
export function readHtmlTable(html: string): Block | null {
  if (!/<table/i.test(html)) return null;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const tables = document.querySelectorAll('table');
  const fonts = classFonts(document);
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const rows: CopiedText[][] = [...table.rows].map(() => []);
  for (const [r, row] of [...table.rows].entries()) {
    let c = 0;
    for (const cell of row.cells) {
      while (rows[r]?.[c]) c += 1;
      const wide = Math.min(cell.colSpan, MAX_SPANNED_COLUMNS);
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++) {
        const line = rows[r + down];
        if (!line) break;
        for (let across = 0; across < wide; across++) {
          line[c + across] = down === 0 && across === 0 ? readCell(cell, fonts) : { text: '' };
        }
      }
    }
  }
  const filled = rows.map((line) => Array.from(line, (cell) => cell ?? { text: '' }));
  return filled.some((line) => line.length > 0) ? filled : null;
}

/** Fonts by the class that Excel gives to cells, read from the style sheet of the fragment. */
function classFonts(document: Document): ReadonlyMap<string, string> {
  const sheets = [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent ?? '')
    .join('\n');
  const rules = sheets.matchAll(/\.([\w-]+)\s*\{[^{}]*?font-family:\s*["']?([^;,"'}]+)/g);
  return new Map([...rules].map(([, name = '', font = '']) => [name, font.trim()]));
}

function fontOf(cell: HTMLTableCellElement, fonts: ReadonlyMap<string, string>): string | undefined {
  const inner = cell.querySelector('font[face], [style*="font-family"]');
  const own =
    inner?.getAttribute('face') ??
    /font-family:\s*["']?([^;,"']+)/.exec(
      `${inner?.getAttribute('style') ?? ''};${cell.getAttribute('style') ?? ''}`,
    )?.[1];
  return own?.trim() ?? fonts.get(cell.className.trim().split(/\s+/)[0] ?? '');
}

function readCell(cell: HTMLTableCellElement, fonts: ReadonlyMap<string, string>): CopiedText {
  const stored = cell.getAttribute('sdval') ?? cell.getAttribute('x:num');
  const number = stored ? Number(stored) : Number.NaN;
  const text = textOf(cell)
    .replace(/[ \t\f\v]*\n[ \t\f\v]*/g, '\n')
    .replace(/^\s+|\s+$/g, '');
  const font = fontOf(cell, fonts);
  return {
    text,
    ...(Number.isFinite(number) ? { number } : {}),
    ...(font === undefined || oldFontNamed(font) === null ? {} : { font }),
  };
}

/** The text with its rendered line breaks; line breaks in the HTML source are blanks. */
function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
    else if (child.nodeName === 'BR') text += '\n';
    else if (child.nodeName === 'P' || child.nodeName === 'DIV')
      text += `${text ? '\n' : ''}${textOf(child)}`;
    else if (child.nodeName !== 'STYLE' && child.nodeName !== 'SCRIPT') text += textOf(child);
  }
  return text;
}
