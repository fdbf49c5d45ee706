/** The part of a scheme that a paper is about, as a message key with parameters. */
export interface PaperPart {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
