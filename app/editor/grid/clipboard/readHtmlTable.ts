import type { Block, CopiedText } from './readBlock';

const MAX_SPANNED_COLUMNS = 200;

/**
 * Reads the table of an HTML fragment as Excel, LibreOffice and Word put it on the clipboard. Null: no table, or several.
 * A cell that spans others leaves those empty. The fragment is parsed in a document of its own, so nothing of it is run
 * or loaded.
 */
export function readHtmlTable(html: string): Block | null {
  if (!/<table/i.test(html)) return null;
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table');
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
          line[c + across] = down === 0 && across === 0 ? readCell(cell) : { text: '' };
        }
      }
    }
  }
  const filled = rows.map((line) => Array.from(line, (cell) => cell ?? { text: '' }));
  return filled.some((line) => line.length > 0) ? filled : null;
}

function readCell(cell: HTMLTableCellElement): CopiedText {
  const stored = cell.getAttribute('sdval') ?? cell.getAttribute('x:num');
  const number = stored ? Number(stored) : Number.NaN;
  const text = textOf(cell)
    .replace(/[ \t\f\v]*\n[ \t\f\v]*/g, '\n')
    .replace(/^\s+|\s+$/g, '');
  return Number.isFinite(number) ? { text, number } : { text };
}

/** The text with its rendered line breaks; line breaks of the source are blanks. */
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
