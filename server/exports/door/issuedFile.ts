import type { PaperFile } from '@app/context/Papers';
import { refusalFor } from '@schemes/policy/can';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { definitionOf } from '@templates/official/papers';
import type { IssueRow } from '../issues';
import type { NamedPaper } from '../paperOf';
import type { PaperRequest } from './PaperRequest';
import { surveyPaper } from './surveyPaper';

/** An issued file, byte for byte; where it may hold tallies, only for who may read those. */
export async function issuedFile(
  { room, actor, services }: PaperRequest,
  row: IssueRow,
): Promise<Result<PaperFile>> {
  const { needs } = definitionOf(row.paper);
  const right =
    refusalFor(actor, 'paper.draft', room.organisation) ??
    (needs.steps === 'none' ? null : refusalFor(actor, 'steps.read', room.organisation));
  if (right) return refuse(right);
  const bytes = await services.store.files.get(row.sha256);
  if (!bytes) throw new Error(`The issued file ${row.sha256} is gone`);
  return ok({ fileName: row.fileName, bytes });
}

/** The newest issue of a paper that was not cancelled; `version` null: of any version. */
export function standingIssue(
  { room, services }: PaperRequest,
  { definition, part }: NamedPaper,
  version: string | null,
): IssueRow | undefined {
  return services.store.register.data.issues.findLast(
    (row) =>
      row.scheme === room.id &&
      row.paper === definition.kind &&
      row.part === part &&
      !row.cancelled &&
      (version === null || row.version === version),
  );
}

/** The issue that stands of a paper for the scheme as it is now. */
export async function currentIssue(request: PaperRequest, named: NamedPaper): Promise<IssueRow | undefined> {
  // Where nothing was issued at all, the version need not be worked out.
  if (!standingIssue(request, named, null)) return undefined;
  const found = await surveyPaper(request, named);
  return found.ok ? standingIssue(request, named, found.value.survey.version) : undefined;
}
