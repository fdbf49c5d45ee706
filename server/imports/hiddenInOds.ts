/** The hidden parts of a sheet. Rows and columns are counted from 0, in ascending order. */
export interface HiddenParts {
  /** Whether the whole sheet is hidden. */
  readonly sheet: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The number of rows and columns that are read. */
interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

const TAG =
  /<table:(table|table-row|table-column)(?=[\s>/])([^<>]*)>|<\/table:table>|<style:style\s([^<>]*)>|<style:table-properties\s([^<>]*)>/g;

/**
 * The hidden parts of each sheet of an OpenDocument spreadsheet, from its `content.xml`: hidden and filtered rows, hidden
 * columns, and sheets that their style hides. Ignores tables inside a sheet. Rests on OpenDocument 1.3 part 3, 9.1 and
 * 19.749.
 */
export function hiddenInOds(content: string, bounds: Bounds): readonly HiddenParts[] {
  const sheets: { sheet: boolean; rows: number[]; columns: number[] }[] = [];
  const hidingStyles = new Set<string>();
  let style = '';
  let depth = 0;
  let row = 0;
  let column = 0;
  for (const [tag, kind, attributes = '', styleAttributes, tableProperties] of content.matchAll(TAG)) {
    if (styleAttributes !== undefined) style = attribute(styleAttributes, 'style:name');
    else if (tableProperties !== undefined) {
      if (attribute(tableProperties, 'table:display') === 'false') hidingStyles.add(style);
    } else if (kind === undefined) depth -= 1;
    else if (kind === 'table') {
      if (tag.endsWith('/>')) continue;
      depth += 1;
      if (depth > 1) continue;
      [row, column] = [0, 0];
      const isHidden = hidingStyles.has(attribute(attributes, 'table:style-name'));
      sheets.push({ sheet: isHidden, rows: [], columns: [] });
    } else if (depth === 1) {
      const sheet = sheets.at(-1);
      const isRow = kind === 'table-row';
      const from = isRow ? row : column;
      const repeated = Number(
        attribute(attributes, `table:number-${isRow ? 'rows' : 'columns'}-repeated`) || 1,
      );
      const to = Math.min(from + repeated, isRow ? bounds.rows : bounds.columns);
      if (['collapse', 'filter'].includes(attribute(attributes, 'table:visibility')))
        for (let at = from; at < to; at++) (isRow ? sheet?.rows : sheet?.columns)?.push(at);
      if (isRow) row += repeated;
      else column += repeated;
    }
  }
  return sheets;
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
