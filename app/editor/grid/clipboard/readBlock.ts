/** A copied cell: its text, and the number behind the text if the other program gives it. */
export interface CopiedText {
  readonly text: string;
  readonly number?: number;
  /** The name of its font, if the other program gives it. */
  readonly font?: string;
}

/** Copied cells by row and column. */
export type Block = readonly (readonly CopiedText[])[];

/**
 * Reads a range copied as text: tabs between columns, line breaks between rows, quotes around cells that contain
 * either. Removes the apostrophe before a text that a spreadsheet would run as a formula.
 */
export function readBlock(text: string): Block {
  const rows: CopiedText[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push({ text: cell.replace(/^'(?=[=+\-@])/, '') });
    cell = '';
  };
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < body.length; i++) {
    const char = body[i];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (body[i + 1] === '"') cell += body[++i];
      else quoted = false;
    } else if (char === '"' && cell === '' && closes(body, i)) quoted = true;
    else if (char === '\t' || char === '\n') {
      end();
      if (char === '\n') rows.push([]);
    } else cell += char;
  }
  end();
  return rows;
}

/**
 * Whether a quote that begins a cell has a matching quote at the end of a cell. Otherwise it is a quotation mark of the
 * text.
 */
function closes(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i += 1;
    else return i + 1 === text.length || text[i + 1] === '\t' || text[i + 1] === '\n';
  }
  return false;
}
