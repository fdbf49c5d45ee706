import type { PaperFile } from '@app/context/Papers';
import { refusalFor } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { IssueRow } from '@server/exports/store/issues';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import { definitionOf } from '@templates/official/kinds/papers';
import type { PaperRequest } from './PaperRequest';

/**
 * An issued file, byte for byte. Refused without the right to draft papers; if the paper may contain tallies, also without
 * the right to read them. Throws when the file is missing or damaged.
 */
export async function issuedFile(
  { room, actor, services }: PaperRequest,
  row: IssueRow,
): Promise<Result<PaperFile>> {
  const denied = refusalToReadFile({ room, actor }, row);
  if (denied) return refuse(denied);
  const bytes = await services.store.files.get(row.scheme, row.sha256);
  if (!bytes) throw new Error(`The issued file ${row.sha256} is missing`);
  return ok({ fileName: row.fileName, bytes });
}

/** Why the actor may not read the files of an issue, or null. */
export function refusalToReadFile(
  { room, actor }: Pick<PaperRequest, 'room' | 'actor'>,
  { paper }: Pick<IssueRow, 'paper'>,
): Refusal | null {
  const { needs } = definitionOf(paper);
  return (
    refusalFor(actor, 'paper.draft', room) ??
    (needs.steps === 'none' ? null : refusalFor(actor, 'steps.read', room))
  );
}

/** The issues of a paper that were not cancelled, of all versions of the scheme; oldest first. */
export function effectiveIssues(
  { room, services }: PaperRequest,
  { definition, part }: NamedPaper,
): readonly IssueRow[] {
  return services.store.register.data.issues.filter(
    (row) => row.scheme === room.id && row.paper === definition.kind && row.part === part && !row.cancelled,
  );
}

/** The newest issue of a paper that was not cancelled; undefined: there is none. */
export function effectiveIssue(request: PaperRequest, named: NamedPaper): IssueRow | undefined {
  return effectiveIssues(request, named).at(-1);
}
