import type { MessageKey } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { TableTypeId } from '@schemes/model/tables/tableType';
import type { FaceField } from './faceFields';
import type { Paper } from './paper';
import type { PaperSetting } from './paperSetting';
import type { ShownField } from './shownFields';

/** The papers of a personnel scheme, in the order in which a dossier lists them: the scheme first. */
export const PAPER_KINDS = [
  'deAn',
  'toTrinh',
  'baoCaoRaSoat',
  'danhSachTrichNgang',
  'bieuCoCau',
  'bieuPhanBo',
  'bieuTongHopPhieu',
  'bienBanHoiNghi',
  'bienBanKiemPhieu',
  'phieuGioiThieu',
  'phieuBau',
  'danhSachBauCu',
  'bienBanBauCu',
  'phuLucGiaiTrinh',
  'danhSachMien',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Abbreviations of document types. `PL`, `DS` and `PB` stand in file names alone: such papers carry no number. */
export type PaperType = 'ĐA' | 'TTr' | 'BC' | 'BB' | 'DS' | 'PL' | 'PB';

/**
 * How a paper stands among the others.
 * - `numbered`: a paper of its own with a number of the committee's series for its type.
 * - `attached`: goes with a numbered paper (`setting.attachedTo`), has no number of its own.
 * - `blank`: a ballot: neither number, date nor signature.
 */
export type PaperForm = 'numbered' | 'attached' | 'blank';

/** What a paper is made of. Nothing else goes into it: no clock, no register, nothing of the machine. */
export interface PaperInput {
  /**
   * The frozen scheme, waivers and explanations in it. `steps` is there only for whoever may read tallies: a kind
   * whose `steps` is `needed` prints nothing of them otherwise and says so in `lacks`.
   */
  readonly snapshot: Snapshot;
  readonly setting: PaperSetting;
  /** One of the kind's `parts(snapshot)`, where it has any. */
  readonly part?: string;
}

/** Something that stands between a paper and its issue, as a word key `paperMissing.*` with its parameters. */
export interface PaperMissing {
  readonly code: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
  /** What the clerk fills in, as a path in the setting. Absent: it is missing in the scheme. */
  readonly field?: FaceField;
}

export interface PaperDefinition {
  readonly kind: PaperKind;
  /** Name in addresses, file names and on the command line, `to-trinh`. */
  readonly stem: string;
  readonly type: PaperType;
  /** What people call it: `paper.<kind>`. */
  readonly title: MessageKey;
  readonly form: PaperForm;
  /** What it is written from. */
  readonly needs: {
    readonly tables: readonly TableTypeId[];
    /** Records of the five steps: not read; printed where the snapshot carries them; no paper without them. */
    readonly steps: 'none' | 'whereGiven' | 'needed';
    /** The text of the sections. */
    readonly text: boolean;
  };
  /**
   * Papers that this kind makes of one scheme: `[null]` where it is always one, else the keys of its parts, such as
   * `re_election-3` (a step of a group) or `executive_committee` (a body that is elected). May be empty.
   */
  readonly parts: (snapshot: Snapshot) => readonly (string | null)[];
  /** The part's name as a word with parameters, read with `sayRule`; null where it has none. */
  readonly partName: (
    part: string,
  ) => { readonly code: MessageKey; readonly params: Record<string, string | number> } | null;
  /** The paper, ready for `packPaper`. Pure; a draft may have gaps, which print as dots to be filled by hand. */
  readonly compose: (input: PaperInput) => Paper;
  /** What a final paper of this kind asks of the clerk, and nothing but that: `missingFace`. */
  readonly face: readonly FaceField[];
  /** What of the setting the paper shows or is made by: what the clerk is offered, and nothing but that. */
  readonly shows: readonly ShownField[];
  /** What the scheme still lacks for it. Sections not approved are the gate's matter. */
  readonly lacks: (snapshot: Snapshot, part?: string) => readonly PaperMissing[];
  /** The day a paper is of where the scheme tells it, `YYYY-MM-DD`: of minutes, that of their conference. */
  readonly dayOf?: (snapshot: Snapshot, part?: string) => string | undefined;
}
