import { createHash } from 'node:crypto';
import type { Snapshot } from '@schemes/model/snapshot';
import { notApproved } from '@schemes/policy/notApproved';
import { hasWord, say, type WordKey } from '@schemes/words/say';
import { composeTask } from '@server/exports/composeTask';
import { type NamedPaper, paperOf } from '@server/exports/paperOf';
import type { KeptSettings } from '@server/exports/paperTask';
import { startingSetting } from '@server/exports/startingSetting';
import { type PaperSetting, PaperSettingSchema } from '@templates/official/paperSetting';
import * as v from 'valibot';
import { EXIT, type ExitCode } from './exit';
import { readJsonFile, readSnapshotFile } from './readSnapshotFile';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

export interface ExportWish {
  readonly file: string;
  readonly paper: string;
  readonly out: string;
  /** A JSON file with a `PaperSetting`; what it leaves out comes from the snapshot's facts. */
  readonly setting?: string;
  /** n of `Dự thảo lần n`. */
  readonly draft?: number;
}

/** A snapshot file comes without what the server keeps. */
const NO_SETTINGS: KeptSettings = { own: {}, last: {}, latest: null, attachedTo: null };

/**
 * `de-an export`: makes a paper from a snapshot file with the server's own code.
 * The paper is marked as a draft unless every section is approved with the very content the file carries.
 */
export async function exportCommand(wish: ExportWish, terminal: Terminal): Promise<ExitCode> {
  const { lang } = terminal;
  const named = paperOf(wish.paper);
  const unknown = () => {
    terminal.err(say(lang, 'refusal.noPaper', { paper: wish.paper }));
    return EXIT.badInput;
  };
  if (!named) return unknown();
  const snapshot = await readSnapshotFile(wish.file, terminal);
  if (!snapshot) return EXIT.badInput;
  const { definition, part } = named;
  if (!definition.parts(snapshot).includes(part)) return unknown();
  const setting = await readSetting(snapshot, named, wish, terminal);
  if (!setting) return EXIT.badInput;
  const { bytes } = await composeTask({
    do: 'compose',
    scheme: { snapshot: JSON.stringify(snapshot), steps: null },
    paper: { kind: definition.kind, part },
    setting,
    marks: {},
  });
  try {
    await terminal.writeFile(wish.out, bytes);
  } catch (error) {
    terminal.err(say(lang, 'command.cannotWrite', { file: wish.out, problem: reasonOf(error) }));
    return EXIT.badInput;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  terminal.out(report(snapshot, setting, { file: wish.out, sha256 }, terminal));
  return EXIT.well;
}

async function readSetting(
  snapshot: Snapshot,
  { definition, part }: NamedPaper,
  wish: ExportWish,
  terminal: Terminal,
): Promise<PaperSetting | null> {
  const given = wish.setting === undefined ? {} : await readJsonFile(wish.setting, terminal);
  if (given === undefined) return null;
  const starting = startingSetting(definition, part, snapshot, NO_SETTINGS).setting;
  const { draft, ...rest } = { ...starting, ...(given as Partial<PaperSetting>) };
  const isDraft = wish.draft !== undefined || wish.setting === undefined || notApproved(snapshot).length > 0;
  const parsed = v.safeParse(
    PaperSettingSchema,
    isDraft ? { ...rest, draft: wish.draft ?? draft ?? 1 } : rest,
  );
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const where = (issue.path ?? []).map((step) => String(step.key)).join('.') || wish.setting || wish.file;
  terminal.err(say(terminal.lang, 'refusal.badForm', { where }));
  if (hasWord(issue.message)) terminal.err(say(terminal.lang, issue.message as WordKey));
  return null;
}

function report(
  snapshot: Snapshot,
  setting: PaperSetting,
  made: { readonly file: string; readonly sha256: string },
  { lang }: Terminal,
): string {
  if (setting.draft === undefined) return say(lang, 'command.wrote', made);
  const count = notApproved(snapshot).length;
  const params = { ...made, draft: setting.draft, count };
  return say(lang, count > 0 ? 'command.wroteDraft' : 'command.wroteDraftOnly', params);
}
