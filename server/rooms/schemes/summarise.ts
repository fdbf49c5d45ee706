import type { SchemeAbout } from '@app/context/SchemeCard';
import type { Level } from '@schemes/model/scheme/facts';
import type { SectionState } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Resource } from '@schemes/policy/can';
import { isToFill } from '@schemes/rules/assessment/isToFill';
import { openFindings } from '@schemes/rules/assessment/openFindings';
import { undecidedRules } from '@schemes/rules/assessment/undecidedRules';
import { validate } from '@schemes/rules/judge/validate';
import type { SchemeSummary } from '@server/store/register/Register';

/** The summary of a scheme in a list of schemes. */
export function summarise(
  snapshot: Snapshot,
  changedAt: string,
  { archived, named }: Pick<Resource, 'archived' | 'named'>,
): SchemeSummary {
  const { pack, outcomes, findings } = validate(snapshot);
  const countIn = (state: SectionState) =>
    snapshot.sections.filter(({ status }) => status.state === state).length;
  const faults = findings.filter((finding) => !isToFill(snapshot, finding));
  return {
    changedAt,
    title: snapshot.title,
    archived,
    ...(named ? { named: [...named] } : {}),
    approved: countIn('approved'),
    sections: snapshot.sections.length,
    submitted: countIn('submitted'),
    returned: countIn('returned'),
    about: aboutOf(snapshot),
    openFindings: {
      mandatory: openFindings(snapshot, faults).length,
      target: faults.filter(({ severity }) => severity === 'target').length,
      undecided: undecidedRules(outcomes).length,
      toFill: findings.length - faults.length,
      checked: pack !== null,
    },
  };
}

function aboutOf({ facts, template }: Snapshot): SchemeAbout {
  const { level, congress_kind: congressKind, congress_date: congressDate } = facts;
  return {
    ...(typeof level === 'string' ? { level: level as Level } : {}),
    ...(typeof congressKind === 'string' ? { congressKind } : {}),
    ...(typeof congressDate === 'string' ? { congressDate } : {}),
    template: template.id,
  };
}
