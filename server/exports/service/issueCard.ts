import type { IssueCard } from '@app/context/IssueCard';
import type { PaperLine } from '@app/context/PaperLine';
import { type IssueRow, numberText, type SignedCopy } from '@server/exports/store/issues';
import { paperName } from '@server/exports/tasks/paperOf';
import type { SurveyedPaper } from '@server/exports/tasks/paperTask';
import { definitionOf } from '@templates/official/kinds/papers';

/** An issue as pages show it; `version`: the scheme's current version. */
export function issueCard(row: IssueRow, version: string): IssueCard {
  const { stem, title, partName } = definitionOf(row.paper);
  const { id, number, setting, part, fileName, sha256, at, by, cancelled } = row;
  return {
    ...{ id, title, fileName, sha256, at, by },
    paper: paperName(stem, part),
    part: part === null ? null : partName(part),
    number: number ? numberText(number.n, setting) : null,
    version: row.version,
    isCurrent: row.version === version,
    signed: signedCard(row.signed ?? []),
    cancelled: cancelled
      ? { reason: cancelled.reason, at: cancelled.at, by: { name: cancelled.by.name } }
      : null,
  };
}

function signedCard(copies: readonly SignedCopy[]): IssueCard['signed'] {
  const valid = copies.at(-1);
  if (!valid) return null;
  const { type, sha256, at, by, reason = null } = valid;
  return { type, sha256, at, by: { name: by.name }, reason, earlier: copies.length - 1 };
}

/** A paper as the list shows it. `issues`: those of the scheme, newest first. */
export function paperLine(
  { kind, part, partName, form, missing }: SurveyedPaper,
  issues: readonly IssueCard[],
): PaperLine {
  const { stem, title, shows } = definitionOf(kind);
  const paper = paperName(stem, part);
  const issued = issues.find((issue) => issue.paper === paper && !issue.cancelled) ?? null;
  return { paper, title, part: partName, form, shows, lacks: missing.length, issued };
}
