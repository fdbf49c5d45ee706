/** Which part of a scheme a paper is about, as a message of the catalogues with its parameters. */
export interface PaperPart {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
