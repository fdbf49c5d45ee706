import type { Actor } from '@schemes/model/scheme/actor';
import { canonicalJson } from '@schemes/model/scheme/canonicalJson';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import {
  type ApprovalOf,
  type IssueRow,
  nextNumber,
  numberText,
  seriesOf,
} from '@server/exports/store/issues';
import { finishIssue } from '@server/exports/store/recordIssue';
import { paperMarks } from '@server/exports/tasks/paperMarks';
import type { FrozenScheme } from '@server/exports/tasks/paperTask';
import { statusOf } from '@server/rooms/room/ledgerState';
import type { Room } from '@server/rooms/room/Room';
import { type Clock, isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { PaperServices } from './PaperServices';
import { paperFileName } from './paperFileName';

export interface IssueRequest {
  readonly definition: PaperDefinition;
  readonly part: string | null;
  /** The scheme at one moment, looked through: every section approved, nothing missing. */
  readonly snapshot: Snapshot;
  readonly frozen: FrozenScheme;
  readonly version: string;
  /** Final, but for its number. */
  readonly setting: Omit<PaperSetting, 'number' | 'draft'>;
}

/**
 * Issues a paper: its number is chosen, the file made with it and kept, then number and file are written into the
 * register at once. Before that moment nothing has been given out and no number is used; after it the issue stands,
 * and what may still be owed to the scheme's ledger is paid at the next start. Nobody else chooses a number meanwhile.
 * Asked again for what was issued already, it answers with that.
 */
export function issuePaper(
  services: PaperServices,
  room: Room,
  actor: Actor,
  clock: Clock,
  request: IssueRequest,
): Promise<Result<IssueRow>> {
  return services.runExclusive(async () => {
    const { definition, part, snapshot, version } = request;
    const standing = services.store.register.data.issues.find(
      (row) =>
        row.scheme === room.id &&
        row.paper === definition.kind &&
        row.part === part &&
        row.version === version &&
        !row.cancelled,
    );
    if (standing) return again(services, room, standing, request);
    const series =
      definition.form === 'numbered' ? seriesOf(room.organisation, snapshot.term, request.setting) : null;
    const n = series && nextNumber(services.store.register.data, series);
    const setting: PaperSetting = n === null ? request.setting : { ...request.setting, number: n };
    const id = newId();
    const marks = paperMarks({ scheme: room.id, version, paper: { kind: definition.kind, part }, issue: id });
    const paper = { kind: definition.kind, part };
    const made = await services.maker.compose({ scheme: request.frozen, paper, setting, marks });
    if (!made.ok) return made;
    const { bytes, sha256 } = made.value;
    await services.store.files.put(sha256, bytes);
    return room.runExclusive(async (): Promise<Result<IssueRow>> => {
      const count = snapshot.sections.filter(({ id: section, status }) => {
        const now = statusOf(room.state, section);
        return now.state !== 'approved' || now.digest !== status.digest;
      }).length;
      if (count > 0) return refuse({ code: 'refusal.notAllApproved', params: { count, draft: 1 } });
      const row: IssueRow = {
        id,
        scheme: room.id,
        ...{ paper: definition.kind, part },
        ...(series && n !== null ? { number: { of: series, n } } : {}),
        setting,
        version,
        approvals: approvalsOf(room),
        fileName: paperFileName(definition.stem, part, n === null ? {} : { number: n }),
        sha256,
        at: isoTime(clock),
        by: { id: actor.id, name: actor.name },
        ledger: null,
      };
      await services.store.register.update(({ issues }) => {
        issues.push(row);
      });
      return ok(await finishIssue(services.store.register, room, row));
    });
  });
}

async function again(
  services: PaperServices,
  room: Room,
  standing: IssueRow,
  request: IssueRequest,
): Promise<Result<IssueRow>> {
  const { number: _, ...setting } = standing.setting;
  if (canonicalJson(setting) !== canonicalJson(request.setting)) {
    const { number } = standing;
    const said = number ? numberText(number.n, standing.setting) : standing.fileName;
    return refuse({ code: 'refusal.alreadyIssued', params: { number: said } });
  }
  return ok(await room.runExclusive(() => finishIssue(services.store.register, room, standing)));
}

/** The last approval of every section. */
function approvalsOf(room: Room): readonly ApprovalOf[] {
  const last = new Map<string, ApprovalOf>();
  for (const { act, section, n, by, at } of room.entries) {
    if (act === 'approve' && section !== undefined) last.set(section, { section, n, by: by.name, at });
  }
  return [...last.values()];
}
