import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A cell as read by LibreOffice Calc. */
export interface CalcCell {
  /** `string`, `float`, `percentage`, `date`…; null for an empty cell. */
  readonly kind: string | null;
  readonly text: string;
  /** The number or day behind the text. */
  readonly value: string | null;
  readonly formula: string | null;
}

export interface CalcSheet {
  readonly name: string;
  readonly rows: readonly (readonly CalcCell[])[];
}

/**
 * Import filters of Calc for copied HTML, and for tab-separated text with dates, numbers and formulas recognised in
 * Vietnamese.
 */
export const CALC_FILTERS = {
  html: 'HTML (StarCalc)',
  tabs: 'CSV:9,34,76,1,,1066,false,true,false,false,false,0,true',
} as const;

/** Whether LibreOffice Calc is installed. */
export async function hasCalc(): Promise<boolean> {
  try {
    const sheets = await convert('a.csv', Buffer.from('1\n'), 'fods');
    return sheets !== null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** The sheets of a file as Calc opens it. Throws when Calc cannot open it. */
export async function readInCalc(
  name: string,
  bytes: Uint8Array,
  filter?: string,
): Promise<readonly CalcSheet[]> {
  const flat = await convert(name, bytes, 'fods', filter);
  if (!flat) throw new Error(`Calc cannot open ${name}.`);
  const tables = flat.toString('utf8').match(/<table:table [\s\S]*?<\/table:table>/g) ?? [];
  return tables.map((table) => ({
    name: plain(/ table:name="([^"]*)"/.exec(table)?.[1] ?? ''),
    rows: cellsOf(table),
  }));
}

/** A file opened by Calc and saved in format `to`. Null if Calc is not installed or cannot open it. */
export async function convert(
  name: string,
  bytes: Uint8Array,
  to: string,
  filter?: string,
): Promise<Buffer | null> {
  const folder = await mkdtemp(join(tmpdir(), 'de-an-calc-'));
  try {
    const file = join(folder, name);
    await writeFile(file, bytes);
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      file,
    ]);
    return await readFile(join(folder, 'out', `${basename(name, extname(name))}.${to}`)).catch(() => null);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Calc ends a row with one empty cell repeated to the last column, so longer repetitions are cut. */
const MAX_REPEATED = 1_000;

function cellsOf(table: string): readonly (readonly CalcCell[])[] {
  const rows = table.match(/<table:table-row[\s\S]*?<\/table:table-row>/g) ?? [];
  return rows.map((row) => {
    const cells = row.matchAll(
      /<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g,
    );
    return [...cells].flatMap(([, attributes = '', content = '']) => {
      const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
      const lines = [...content.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)].map(([, line = '']) =>
        plain(line),
      );
      const cell: CalcCell = {
        kind: attribute('office:value-type'),
        text: lines.join('\n'),
        value: attribute('office:value') ?? attribute('office:date-value'),
        formula: attribute('table:formula'),
      };
      const times = Number(attribute('table:number-columns-repeated') ?? 1);
      return times > MAX_REPEATED ? [] : Array.from({ length: times }, () => cell);
    });
  });
}

function plain(xml: string): string {
  return xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, times: string | undefined) =>
      ' '.repeat(Number(times ?? 1)),
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
