import type { SheetFile } from '@schemes/imports/sheets/sheet';
import { detectDelimiter, parseCsv } from 'hucre/csv';
import { decodeText } from './decodeText';
import { ImportProblem } from './ImportProblem';
import { IMPORT_LIMITS } from './importLimits';

/**
 * Reads a .csv or .tsv as one sheet. Every cell stays text, because this program decides later what `3/2` means. Reads no
 * more rows and columns than `IMPORT_LIMITS` allows, with a note about omitted rows. Throws `ImportProblem` for an empty
 * file.
 */
export function readCsvFile(name: string, bytes: Uint8Array): SheetFile {
  const { text, guessed } = decodeText(bytes);
  const separated = /^sep=(.)\r?\n/i.exec(text);
  const body = separated ? text.slice(separated[0].length) : text;
  const delimiter = separated?.[1] ?? detectDelimiter(body);
  const all = parseCsv(body, { delimiter, typeInference: false });
  const rows = all
    .slice(0, IMPORT_LIMITS.rows)
    .map((row) => row.slice(0, IMPORT_LIMITS.columns).map((cell) => String(cell ?? '')));
  if (rows.length === 0) throw new ImportProblem('refusal.fileEmpty');
  return {
    name,
    sheets: [{ name, rows, merges: [] }],
    notes: [
      ...(guessed ? (['encodingGuessed'] as const) : []),
      ...(all.length > IMPORT_LIMITS.rows ? (['cutRows'] as const) : []),
    ],
  };
}
