import type { House, PaperSetting } from '@templates/official/setting/paperSetting';

/** How a line of the face is set; size in half-points. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
}

type Secrecy = NonNullable<PaperSetting['secrecy']>;
type Urgency = NonNullable<PaperSetting['urgency']>;
type Circulation = NonNullable<PaperSetting['circulation']>;

/** A line that is stamped or typed in the zone of the heading; `box`: the colour of the frame around it. */
interface Mark<K extends string> {
  readonly texts: Readonly<Record<K, string>>;
  readonly look: Look;
  readonly box?: string;
}

/** What a guidance on the form of papers asks for, as data. Lengths in twips, sizes in half-points. */
export interface Standard {
  readonly id: 'party-2018' | 'party-2026' | 'state-2020';
  /** The instrument, as people cite it. */
  readonly provision: string;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** Of the page number from the paper's edge. */
    readonly header: number;
    readonly footer: number;
  };
  readonly pageNumber: Look;
  /** The lines at the top right, and the length of the rule below them: that of the last of them. */
  readonly heads: readonly { readonly text: string; readonly look: Look }[];
  readonly headRule: number;
  readonly superior: Look;
  readonly issuer: Look;
  /** A star alone on its line, or a rule as long as this share of the name. */
  readonly underIssuer: 'star' | number;
  /** `{number}` and `{symbol}` (type and body, already joined in the standard's way). */
  readonly numberForm: string;
  /** Between number and symbol where a sentence cites the paper: `05-ĐA/ĐU`. */
  readonly numberJoin: '-' | '/';
  /** Between type and body inside the symbol. */
  readonly symbolJoin: '/' | '-';
  readonly number: Look;
  readonly date: Look;
  readonly type: Look;
  readonly subject: Look;
  /** Under the subject: five hyphens, or a rule as long as this share of its last line. */
  readonly underSubject: '-----' | number;
  /** Ahead of the addressees of a submission. */
  readonly addressing: { readonly submission: string; readonly look: Look };
  readonly groundsItalic: boolean;
  /** After the Roman and Arabic marks of headings: `I-` or `I.`. */
  readonly headingMark: '-' | '.';
  /** How a text ends. */
  readonly end: '.' | './.';
  readonly signing: {
    readonly authority: Look;
    readonly post: Look;
    /** The post of one who signs in person. */
    readonly ownPost: Look;
    readonly name: Look;
  };
  readonly recipients: {
    readonly head: Look;
    readonly list: Look;
    /** After each but the last, which takes a full stop. */
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
