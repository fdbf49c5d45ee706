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
  'phuongAnNhanSu',
  'toTrinhChiDinh',
  'danhSachChiDinh',
  'quyetDinhChiDinh',
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
  'mauHoSo',
  'soYeuLyLich',
  'mucLucHoSo',
  'phuLucGiaiTrinh',
  'danhSachMien',
] as const;
/** One kind of paper. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/**
 * Abbreviations of document types. `PL`, `DS` and `PB` occur only in file names, because such papers have no number.
 */
export type PaperType = 'ĐA' | 'PA' | 'TTr' | 'BC' | 'BB' | 'QĐ' | 'DS' | 'PL' | 'PB';

/**
 * How a paper is identified.
 * - `numbered`: an independent paper, with a number of the committee's series for its type.
 * - `attached`: accompanies a numbered paper (`setting.attachedTo`) and has no number.
 * - `blank`: a ballot, without number, date and signature.
 */
export type PaperForm = 'numbered' | 'attached' | 'blank';

/** Everything from which a paper is composed. It contains no clock, no register and nothing about the machine. */
export interface PaperInput {
  /**
   * The frozen scheme with its waivers and explanations. It has `steps` only if the reader may see tallies; if they are
   * absent, a kind that needs them prints no tallies and reports that in `lacks`.
   */
  readonly snapshot: Snapshot;
  readonly setting: PaperSetting;
  /** One of `parts(snapshot)`, if the kind has parts. */
  readonly part?: string;
}

/** Something that keeps a paper from being issued, as a message key `paperMissing.*` with its parameters. */
export interface PaperMissing {
  readonly code: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
  /** The missing part of the setting, as a path; absent if the scheme lacks something. */
  readonly field?: FaceField;
}

/** A kind of paper: what it needs, shows and requires, and how it is composed. */
export interface PaperDefinition {
  readonly kind: PaperKind;
  /** Name in addresses, file names and on the command line, `to-trinh`. */
  readonly stem: string;
  readonly type: PaperType;
  /** Message key of its name, `paper.<kind>`. */
  readonly title: MessageKey;
  readonly form: PaperForm;
  /** The content that it is composed from. */
  readonly needs: {
    readonly tables: readonly TableTypeId[];
    /** Whether records of the five steps are never read, printed if the snapshot has them, or required. */
    readonly steps: 'none' | 'whereGiven' | 'needed';
    /** Whether the paper prints the text of sections. */
    readonly text: boolean;
  };
  /**
   * The papers of this kind for one scheme: `[null]` if it is always one, otherwise the keys of its parts, such as
   * `re_election-3` (a step of a group) or `executive_committee` (a body that is elected). May be empty.
   */
  readonly parts: (snapshot: Snapshot) => readonly (string | null)[];
  /**
   * The name of a part as a message with parameters for `ruleText`; null if it has none. If `snapshot` is given, the
   * committee of a cell is called by its own name.
   */
  readonly partName: (
    part: string,
    scheme?: Pick<Snapshot, 'facts' | 'sections'>,
  ) => { readonly code: MessageKey; readonly params: Record<string, string | number> } | null;
  /** Why a scheme has no papers of this kind at all, as a message key; null if it may have them. */
  readonly notApplicable?: (snapshot: Snapshot) => MessageKey | null;
  /** The paper, ready for `packPaper`. Pure; a draft may have gaps, which print as dots to be filled by hand. */
  readonly compose: (input: PaperInput) => Paper;
  /** The parts of the setting that a final paper requires; `missingFace` reads them. */
  readonly face: readonly FaceField[];
  /** The parts of the setting that change the paper; the page offers the clerk only these. */
  readonly shows: readonly ShownField[];
  /**
   * What the scheme still lacks for an issue of the paper. The gate, which is elsewhere, checks that sections are
   * approved.
   */
  readonly lacks: (snapshot: Snapshot, part?: string) => readonly PaperMissing[];
  /** The date of a paper if the scheme states it, `YYYY-MM-DD`; for minutes, the date of their conference. */
  readonly dayOf?: (snapshot: Snapshot, part?: string) => string | undefined;
}
