import { formatWhen } from '@schemes/messages/formatWhen';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';

const HEADINGS = [
  'office.line',
  'office.when',
  'office.who',
  'office.where',
  'office.act',
  'office.what',
  'field.organisation',
  'form.details',
  'office.beforeValue',
  'office.afterValue',
] as const;

/**
 * The lines as a spreadsheet, with the same columns as the page. Texts are stored as texts, so that none runs as a
 * formula.
 */
export async function officeSheet(
  lang: Lang,
  entries: readonly OfficeEntry[],
  nameOf: (organisation: string) => string,
): Promise<Uint8Array> {
  const rows = entries.map(({ n, at, by, from, act, subject, organisation, detail, before, after, hash }) => [
    n,
    formatWhen(lang, at),
    by.name || by.id,
    from,
    t(lang, `officeAct.${act}`),
    subject.name || subject.id,
    organisation === undefined ? '' : nameOf(organisation),
    detail ?? '',
    before ? JSON.stringify(before) : '',
    after ? JSON.stringify(after) : '',
    hash,
  ]);
  const head = [...HEADINGS.map((key) => t(lang, key)), 'SHA-256'];
  // Loaded at its first use, so that the server starts faster.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [{ name: t(lang, 'office.title'), rows: [head, ...rows], freezePane: { rows: 1 } }],
    properties: { title: t(lang, 'office.title') },
    stringMode: 'shared',
  });
}
