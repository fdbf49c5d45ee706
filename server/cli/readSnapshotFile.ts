import { problemText } from '@schemes/messages/problemText';
import { t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { parseSnapshot } from '@schemes/snapshot/parseSnapshot';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

/** Reads and checks a snapshot file. Prints the problem and returns null when it cannot be read or is invalid. */
export async function readSnapshotFile(file: string, terminal: Terminal): Promise<Snapshot | null> {
  const bytes = await readInputFile(file, terminal);
  return bytes ? parseSnapshotFile(file, bytes, terminal) : null;
}

/** Checks the bytes of a snapshot file. Prints the problem and returns null when they are invalid. */
export function parseSnapshotFile(file: string, bytes: Uint8Array, terminal: Terminal): Snapshot | null {
  const json = parseJsonFile(file, bytes, terminal);
  if (json === undefined) return null;
  const parsed = parseSnapshot(json);
  if (parsed.ok) return parsed.snapshot;
  const { where } = parsed;
  const problem = problemText(parsed.problem, terminal.lang);
  terminal.err(t(terminal.lang, 'refusal.badSnapshot', { where, problem }));
  return null;
}

/** Reads a JSON file. Prints the problem and returns undefined if it cannot be read or is not JSON. */
export async function readJsonFile(file: string, terminal: Terminal): Promise<unknown> {
  const bytes = await readInputFile(file, terminal);
  return bytes ? parseJsonFile(file, bytes, terminal) : undefined;
}

/** Reads a file. Prints the problem and returns null when it cannot be read. */
export async function readInputFile(file: string, terminal: Terminal): Promise<Uint8Array | null> {
  try {
    return await terminal.readFile(file);
  } catch (error) {
    terminal.err(t(terminal.lang, 'command.noFile', { file, problem: reasonOf(error, terminal.lang) }));
    return null;
  }
}

function parseJsonFile(file: string, bytes: Uint8Array, terminal: Terminal): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    terminal.err(t(terminal.lang, 'command.noFile', { file, problem: reasonOf(error, terminal.lang) }));
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    terminal.err(t(terminal.lang, 'command.notJson', { file, problem: reasonOf(error, terminal.lang) }));
    return undefined;
  }
}
