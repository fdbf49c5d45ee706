import { ruleText } from '@schemes/messages/ruleText';
import { type MessageKey, t } from '@schemes/messages/t';

/** A paper in the contents list. */
export interface Listed {
  readonly file: string;
  readonly title: MessageKey;
  readonly part: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** `05-ĐA/ĐU`; null: the paper has none. */
  readonly number: string | null;
  /** n of `Dự thảo lần n`; null: the paper was issued. */
  readonly draft: number | null;
}

/** The contents list of a dossier, in Vietnamese like all papers: each file with its title, in order. */
export function contentsList(
  title: string,
  version: string,
  papers: readonly Listed[],
  others: readonly { readonly file: string; readonly title: MessageKey }[],
): string {
  const lines = papers.map(({ file, title: kind, part, number, draft }) => {
    const name = [t('vi', kind), ...(part ? [ruleText('vi', part.code, part.params)] : [])].join(', ');
    const state =
      draft !== null
        ? t('vi', 'dossier.draft', { n: draft })
        : number === null
          ? t('vi', 'dossier.issued')
          : t('vi', 'dossier.number', { number });
    return `${file}\r\n    ${name} (${state})`;
  });
  const otherLines = others.map((other) => `${other.file}\r\n    ${t('vi', other.title)}`);
  const head = [t('vi', 'dossier.title'), title, t('vi', 'dossier.version', { version })];
  // The Notepad of older versions of Windows needs the byte order mark and the Windows line ends.
  return `\uFEFF${[...head, '', ...lines, ...otherLines].join('\r\n')}\r\n`;
}
