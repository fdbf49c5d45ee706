import { setImmediate as others } from 'node:timers/promises';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '@schemes/model/snapshot';

/** Rows written without a pause: about a millisecond. */
const SLICE = 200;

/** A snapshot as JSON text, written a little at a time, so that whoever types is served in between. */
export async function writeInSlices({ sections, ...rest }: Snapshot): Promise<string> {
  const texts: string[] = [];
  for (const section of sections) texts.push(await sectionText(section));
  return withMember(rest, 'sections', texts);
}

async function sectionText({ tables, ...rest }: SectionSnapshot): Promise<string> {
  const texts: string[] = [];
  for (const table of tables) texts.push(await tableText(table));
  return withMember(rest, 'tables', texts);
}

async function tableText({ rows, ...rest }: TableSnapshot): Promise<string> {
  const texts: string[] = [];
  for (let from = 0; from < rows.length; from += SLICE) {
    if (from > 0) await others();
    texts.push(JSON.stringify(rows.slice(from, from + SLICE)).slice(1, -1));
  }
  return withMember(rest, 'rows', texts);
}

/** An object's JSON with a list of texts, each one or more elements, as its last member. */
function withMember(rest: object, key: string, texts: readonly string[]): string {
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head}${head === '{' ? '' : ','}"${key}":[${texts.join(',')}]}`;
}
