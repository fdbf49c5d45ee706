import { say, type WordKey } from '@schemes/words/say';
import { sayRule } from '@schemes/words/sayRule';

export interface Listed {
  readonly file: string;
  readonly title: WordKey;
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
  others: readonly { readonly file: string; readonly title: WordKey }[],
): string {
  const lines = papers.map(({ file, title: kind, part, number, draft }) => {
    const name = [say('vi', kind), ...(part ? [sayRule('vi', part.code, part.params)] : [])].join(', ');
    const state =
      draft !== null
        ? say('vi', 'dossier.draft', { n: draft })
        : number === null
          ? say('vi', 'dossier.issued')
          : say('vi', 'dossier.number', { number });
    return `${file}\r\n    ${name} (${state})`;
  });
  const rest = others.map((other) => `${other.file}\r\n    ${say('vi', other.title)}`);
  const head = [say('vi', 'dossier.title'), title, say('vi', 'dossier.version', { version })];
  // With a byte order mark and Windows line ends: Notepad of an old Windows shows it right.
  return `\uFEFF${[...head, '', ...lines, ...rest].join('\r\n')}\r\n`;
}
