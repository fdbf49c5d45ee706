import { ruleText } from '@schemes/messages/ruleText';
import { type MessageKey, t } from '@schemes/messages/t';

export interface Listed {
  readonly file: string;
  readonly title: MessageKey;
  readonly part: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** `05-ĐA/ĐU`; null: it has none. */
  readonly number: string | null;
  readonly draft: number | null;
}

/** The contents list of a dossier, in Vietnamese as all papers are: what each file is, in its order. */
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
  const rest = others.map((other) => `${other.file}\r\n    ${t('vi', other.title)}`);
  const head = [t('vi', 'dossier.title'), title, t('vi', 'dossier.version', { version })];
  // With a byte order mark and Windows line ends: Notepad of an old Windows shows it right.
  return `\uFEFF${[...head, '', ...lines, ...rest].join('\r\n')}\r\n`;
}
