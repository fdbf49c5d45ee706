import type { Actor } from '@schemes/model/scheme/actor';
import { canonicalJson } from '@schemes/model/scheme/canonicalJson';
import { refusalFor } from '@schemes/policy/can';
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
import type { SchemeInput, Survey } from '@server/exports/tasks/paperTask';
import { statusOf } from '@server/rooms/room/ledgerState';
import type { Room } from '@server/rooms/room/Room';
import { type Clock, isoTime } from '@server/runtime/clock';
import { newId } from '@server/runtime/newId';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { ownerOf } from './PaperRequest';
import type { PaperServices } from './PaperServices';

export interface IssueRequest {
  readonly definition: PaperDefinition;
  readonly part: string | null;
  /** The scheme at one moment, and its survey: every section approved, nothing missing. */
  readonly scheme: SchemeInput;
  readonly survey: Pick<Survey, 'version' | 'term' | 'sections'>;
  /** The complete setting of the final paper, except for its number. */
  readonly setting: Omit<PaperSetting, 'number' | 'draft'>;
}

/**
 * Issues a paper: chooses its number, makes the file with the number, stores the file, then writes number and file into
 * the register in one write. Before this write no number is used and nobody gets the file. After it the paper is
 * issued; if a crash prevents its line in the scheme's ledger, the next start writes the line. Meanwhile, no other
 * paper gets a number. If the paper is already issued for this version of the scheme, returns that issue, or refuses if
 * its setting differs.
 */
export function issuePaper(
  services: PaperServices,
  room: Room,
  actor: Actor,
  clock: Clock,
  request: IssueRequest,
): Promise<Result<IssueRow>> {
  return services.runExclusive(async () => {
    const { definition, part, scheme, setting: face, survey } = request;
    const { version, term, sections } = survey;
    const earlier = services.store.register.data.issues.find(
      (row) =>
        row.scheme === room.id &&
        row.paper === definition.kind &&
        row.part === part &&
        row.version === version &&
        !row.cancelled,
    );
    if (earlier) return returnEarlier(services, room, earlier, request);
    const series = definition.form === 'numbered' ? seriesOf(room.organisation, term, face) : null;
    const n = series && nextNumber(services.store.register.data, series);
    const setting: PaperSetting = n === null ? face : { ...face, number: n };
    const id = newId();
    const paper = { kind: definition.kind, part };
    const marks = paperMarks({ scheme: room.id, version, paper, issue: id });
    const made = await services.maker.issue({ ...scheme, paper, setting, marks }, ownerOf({ actor, room }));
    if (!made.ok) return made;
    const { fileName, bytes, sha256 } = made.value.file;
    await services.store.files.put(room.id, sha256, bytes);
    return room.runExclusive(async (): Promise<Result<IssueRow>> => {
      // While the file was made, the scheme may have been archived, or the actor may have lost the right.
      const denied = refusalFor(actor, 'paper.issue', room);
      if (denied) return refuse(denied);
      const count = sections.filter(({ id: section, digest }) => {
        const status = statusOf(room.state, section);
        return status.state !== 'approved' || status.digest !== digest;
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
        fileName,
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

async function returnEarlier(
  services: PaperServices,
  room: Room,
  earlier: IssueRow,
  request: IssueRequest,
): Promise<Result<IssueRow>> {
  const { number: _, ...setting } = earlier.setting;
  if (canonicalJson(setting) !== canonicalJson(request.setting)) {
    const { number } = earlier;
    const name = number ? numberText(number.n, earlier.setting) : earlier.fileName;
    return refuse({ code: 'refusal.alreadyIssued', params: { number: name } });
  }
  return ok(await room.runExclusive(() => finishIssue(services.store.register, room, earlier)));
}

/** The last approval of every section. */
function approvalsOf(room: Room): readonly ApprovalOf[] {
  const last = new Map<string, ApprovalOf>();
  for (const { act, section, n, by, at } of room.entries) {
    if (act === 'approve' && section !== undefined) last.set(section, { section, n, by: by.name, at });
  }
  return [...last.values()];
}
