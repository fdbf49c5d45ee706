import { yearOf } from '@schemes/messages/formatWhen';
import { t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { notApproved } from '@schemes/policy/notApproved';
import { makePaper } from '@server/exports/tasks/makePaper';
import { type NamedPaper, paperOf } from '@server/exports/tasks/paperOf';
import type { StoredSettings } from '@server/exports/tasks/paperTask';
import { draftNumber, problemTexts, readDraft } from '@server/exports/tasks/readSetting';
import { startingSetting } from '@server/exports/tasks/startingSetting';
import { isoTime, systemClock } from '@server/runtime/clock';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { EXIT, type ExitCode } from './exit';
import { readJsonFile, readSnapshotFile } from './readSnapshotFile';
import { reasonOf } from './reasonOf';
import type { Terminal } from './terminal';

export interface ExportRequest {
  readonly file: string;
  readonly paper: string;
  readonly out: string;
  /** A JSON file with a `PaperSetting`; absent fields come from the snapshot's facts. */
  readonly setting?: string | undefined;
  /** n of `Dự thảo lần n`. */
  readonly draft?: number | undefined;
}

/** A snapshot file does not contain the settings that are stored on the server. */
const NO_SETTINGS: StoredSettings = {
  own: {},
  last: {},
  latest: null,
  attachedTo: null,
  year: yearOf(isoTime(systemClock)),
};

/**
 * `de-an export`: makes a draft from a snapshot file with the server's own code. It refuses a final paper: only the server has
 * the numbers and the approvals, and a file can claim approvals that nobody gave (decision 0020).
 */
export async function exportCommand(request: ExportRequest, terminal: Terminal): Promise<ExitCode> {
  const { lang } = terminal;
  const named = paperOf(request.paper);
  const unknown = () => {
    terminal.err(t(lang, 'refusal.noPaper', { paper: request.paper }));
    return EXIT.badInput;
  };
  if (!named) return unknown();
  const snapshot = await readSnapshotFile(request.file, terminal);
  if (!snapshot) return EXIT.badInput;
  const { definition, part } = named;
  if (!definition.parts(snapshot).includes(part)) return unknown();
  const openCount = notApproved(snapshot).length;
  if (openCount === 0 && request.setting !== undefined && request.draft === undefined) {
    terminal.err(t(lang, 'command.noFinal'));
    return EXIT.refused;
  }
  const setting = await readSetting(snapshot, named, request, terminal);
  if (!setting) return EXIT.badInput;
  const { bytes, sha256 } = await makePaper(snapshot, { kind: definition.kind, part }, setting, {});
  try {
    await terminal.writeFile(request.out, bytes);
  } catch (error) {
    terminal.err(t(lang, 'command.cannotWrite', { file: request.out, problem: reasonOf(error, lang) }));
    return EXIT.badInput;
  }
  const params = { file: request.out, sha256, draft: setting.draft ?? 1, count: openCount };
  terminal.out(t(lang, openCount > 0 ? 'command.wroteDraft' : 'command.wroteDraftOnly', params));
  return EXIT.well;
}

/** The setting of a draft: with the draft mark and without a number, whatever the file says. */
async function readSetting(
  snapshot: Snapshot,
  { definition, part }: NamedPaper,
  request: ExportRequest,
  terminal: Terminal,
): Promise<PaperSetting | null> {
  const given = request.setting === undefined ? {} : await readJsonFile(request.setting, terminal);
  if (given === undefined) return null;
  const starting = startingSetting(definition, part, snapshot, NO_SETTINGS).setting;
  const { number: _, ...form } = { ...starting, ...(given as Partial<PaperSetting>) };
  const read = readDraft(form, request.draft ?? draftNumber(form));
  if (read.ok) return { ...read.setting, year: NO_SETTINGS.year };
  const where = read.problems[0]?.field ?? request.setting ?? request.file;
  terminal.err(t(terminal.lang, 'refusal.badForm', { where }));
  terminal.err(problemTexts(read.problems, terminal.lang));
  return null;
}
