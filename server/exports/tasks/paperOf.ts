import { paperOfStem } from '@templates/official/kinds/papers';
import type { PaperDefinition } from '@templates/official/setting/paperKind';

/** A paper by its definition; `paperTask.PaperName` is the same as plain data. */
export interface NamedPaper {
  readonly definition: PaperDefinition;
  readonly part: string | null;
}

/** The paper that an address names: `de-an`, `bien-ban-hoi-nghi:re_election-3`; null where there is no such kind. */
export function paperOf(name: string): NamedPaper | null {
  const [stem = '', part] = name.split(':');
  const definition = paperOfStem(stem);
  return definition ? { definition, part: part ?? null } : null;
}

/** The name of a paper in addresses. */
export function paperName(stem: string, part: string | null): string {
  return part === null ? stem : `${stem}:${part}`;
}
