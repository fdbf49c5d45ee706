import { paperOfStem } from '@templates/official/kinds/papers';
import type { PaperDefinition } from '@templates/official/setting/paperKind';

/** A paper with the definition of its kind. `PaperName` names the same paper as plain data. */
export interface NamedPaper {
  readonly definition: PaperDefinition;
  readonly part: string | null;
}

/** The paper with a name of `paperName`; null if there is no such kind. The part is not checked. */
export function paperOf(name: string): NamedPaper | null {
  const [stem = '', part] = name.split(':');
  const definition = paperOfStem(stem);
  return definition ? { definition, part: part ?? null } : null;
}

/** The name of a paper in addresses: `de-an`, `bien-ban-hoi-nghi:re_election-3`. */
export function paperName(stem: string, part: string | null): string {
  return part === null ? stem : `${stem}:${part}`;
}
