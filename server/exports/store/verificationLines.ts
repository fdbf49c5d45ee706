import { formatWhen } from '@schemes/messages/formatWhen';
import type { Lang } from '@schemes/messages/lang';
import { ruleText } from '@schemes/messages/ruleText';
import { t } from '@schemes/messages/t';
import { definitionOf } from '@templates/official/kinds/papers';
import { type IssueRow, numberText } from './issues';
import type { Verification } from './verifyPaper';

/** The title of a scheme and the name of its organisation. */
export type Titles = (scheme: string) => { readonly scheme: string; readonly organisation: string };

/** The result of a verification as sentences in a language, one for each line. */
export function verificationLines(found: Verification, titles: Titles, lang: Lang): readonly string[] {
  switch (found.kind) {
    case 'issued': {
      const { cancelled } = found.row;
      const when = cancelled && {
        name: cancelled.by.name,
        at: formatWhen(lang, cancelled.at),
        reason: cancelled.reason,
      };
      return [
        when ? t(lang, 'verify.cancelled', when) : t(lang, 'verify.issued'),
        ...about(found.row, titles, lang),
      ];
    }
    case 'signed': {
      const { row, copy, isValid } = found;
      const { cancelled } = row;
      const first = cancelled
        ? t(lang, 'verify.signedCancelled', {
            name: cancelled.by.name,
            at: formatWhen(lang, cancelled.at),
            reason: cancelled.reason,
          })
        : t(lang, isValid ? 'verify.signed' : 'verify.signedReplaced');
      return [
        first,
        t(lang, 'verify.signedBy', { name: copy.by.name, at: formatWhen(lang, copy.at) }),
        ...about(row, titles, lang),
      ];
    }
    case 'altered':
      return [t(lang, 'verify.altered'), ...about(found.row, titles, lang)];
    case 'draft': {
      const { draft = 1, by, at, version, scheme } = found.receipt;
      return [
        t(lang, 'verify.draft', {
          n: draft,
          name: by.name,
          at: formatWhen(lang, at),
          version,
          ...titles(scheme),
        }),
      ];
    }
    case 'alteredDraft':
      return [t(lang, 'verify.alteredDraft', { version: found.version, ...titles(found.scheme) })];
    default:
      return [t(lang, `verify.${found.kind}`)];
  }
}

function about(row: IssueRow, titles: Titles, lang: Lang): readonly string[] {
  const { title, partName } = definitionOf(row.paper);
  const part = row.part === null ? null : partName(row.part);
  const paper = [t(lang, title), ...(part ? [ruleText(lang, part.code, part.params)] : [])].join(', ');
  const number = row.number ? numberText(row.number.n, row.setting) : t(lang, 'verify.noNumber');
  const last = row.approvals.reduce<IssueRow['approvals'][number] | null>(
    (latest, one) => (latest === null || one.at > latest.at ? one : latest),
    null,
  );
  const { scheme, organisation } = titles(row.scheme);
  return [
    t(lang, 'verify.paper', {
      paper,
      number,
      date: row.setting.date?.split('-').reverse().join('/') ?? '',
    }),
    t(lang, 'verify.scheme', { scheme, organisation, version: row.version }),
    t(lang, 'verify.by', { name: row.by.name, at: formatWhen(lang, row.at) }),
    ...(last
      ? [
          t(lang, 'verify.approvals', {
            n: row.approvals.length,
            name: last.by,
            at: formatWhen(lang, last.at),
            line: last.n,
          }),
        ]
      : []),
    `SHA-256 ${row.sha256}`,
    ...(row.signed?.length ? [t(lang, 'verify.hasSigned', { sha256: row.signed.at(-1)?.sha256 ?? '' })] : []),
  ];
}
