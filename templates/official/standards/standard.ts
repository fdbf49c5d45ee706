import type { House, PaperSetting } from '@templates/official/setting/paperSetting';

/** Format of a line of the face; size in half-points. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
}

type Secrecy = NonNullable<PaperSetting['secrecy']>;
type Urgency = NonNullable<PaperSetting['urgency']>;
type Circulation = NonNullable<PaperSetting['circulation']>;

/** A line stamped or typed in the heading; `box`: the colour of its frame. */
interface Mark<K extends string> {
  readonly texts: Readonly<Record<K, string>>;
  readonly look: Look;
  readonly box?: string;
}

/** A guidance on the form of papers, as data. Lengths in twips, sizes in half-points. */
export interface Standard {
  readonly id: 'party-2018' | 'party-2026' | 'state-2020';
  /** The instrument, as people cite it. */
  readonly provision: string;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** Distance of the page number from the edge of the paper. */
    readonly header: number;
    readonly footer: number;
  };
  readonly pageNumber: Look;
  /** The lines at the top right. */
  readonly heads: readonly { readonly text: string; readonly look: Look }[];
  /** Length of the rule below these lines: the length of the last line. */
  readonly headRule: number;
  readonly superior: Look;
  readonly issuer: Look;
  /** A star on a separate line, or a rule whose length is this share of the issuer's name. */
  readonly underIssuer: 'star' | number;
  /** With `{number}` and `{symbol}` (type and body joined by `symbolJoin`). */
  readonly numberForm: string;
  /** The sign between number and symbol when a sentence cites the paper: `05-ĐA/ĐU`. */
  readonly numberJoin: '-' | '/';
  /** Between type and body inside the symbol. */
  readonly symbolJoin: '/' | '-';
  readonly number: Look;
  readonly date: Look;
  readonly type: Look;
  readonly subject: Look;
  /** The sign below the subject: five hyphens, or a rule whose length is this share of the subject's last line. */
  readonly underSubject: '-----' | number;
  /** Text before the addressees of a submission. */
  readonly addressing: { readonly submission: string; readonly look: Look };
  readonly groundsItalic: boolean;
  /** After the Roman and Arabic marks of headings: `I-` or `I.`. */
  readonly headingMark: '-' | '.';
  /** The end of a text. */
  readonly end: '.' | './.';
  readonly signing: {
    readonly authority: Look;
    readonly post: Look;
    /** Post of a person who signs in their own name. */
    readonly ownPost: Look;
    readonly name: Look;
  };
  readonly recipients: {
    readonly head: Look;
    readonly list: Look;
    /** Printed after each recipient except the last, which ends with a full stop. */
    readonly end: ';' | ',';
  };
  readonly appendix: {
    readonly capitals: boolean;
    readonly label: Look;
    readonly numerals: NonNullable<House['appendixNumerals']>;
  };
  readonly secrecy: Mark<Secrecy>;
  readonly urgency: Mark<Urgency>;
  readonly circulation: Mark<Circulation>;
  readonly draft: Look;
  readonly copy: Look;
  readonly typist: { readonly look: Look; readonly capitals: boolean };
}
