import type { PaperLack } from '@app/context/PaperLine';
import type { NotApplicable, PaperSettingForm } from '@app/context/PaperPage';
import type { Term } from '@schemes/model/scheme/outline';
import type { StepRecord } from '@schemes/model/steps/steps';
import type { Explained } from '@schemes/rules/assessment/explained';
import type { PaperForm, PaperKind } from '@templates/official/setting/paperKind';
import type { AttachedTo, PaperSetting } from '@templates/official/setting/paperSetting';

/**
 * A scheme at one moment, as its room has it. Only the paper thread applies the updates. It returns a survey or a file,
 * so that the main thread is never blocked.
 */
export interface SchemeInput {
  /** Yjs updates that together are the scheme. */
  readonly updates: readonly Uint8Array[];
  /** Records of the five steps; none if the actor may not read tallies. */
  readonly steps: readonly StepRecord[];
}

/** One paper of a scheme: its kind, and its part if the kind has several papers. */
export interface PaperName {
  readonly kind: PaperKind;
  readonly part: string | null;
}

/** The stored settings from which the setting of a paper is derived. None of them is checked yet. */
export interface StoredSettings {
  /**
   * The settings of this scheme's papers, by `paperKey`. The setting of a kind applies to those of its parts that have
   * no setting of their own.
   */
  readonly own: Readonly<Record<string, PaperSettingForm>>;
  /** The settings of the organisation's last papers, by kind. */
  readonly last: Readonly<Record<string, PaperSettingForm>>;
  /** The setting of the organisation's last paper of any kind. */
  readonly latest: PaperSettingForm | null;
  /** The issued paper with a number to which annexes are attached; null: it is not issued yet. */
  readonly attachedTo: AttachedTo | null;
  /** The present year, printed in drafts without a date. */
  readonly year: number;
}

/** Surveys a scheme: its version, what is not approved, and what each paper still lacks. */
export interface SurveyTask extends SchemeInput {
  readonly stored: StoredSettings;
  /** The one paper to survey, without findings; null: all papers, and the targets that are not explained. */
  readonly only: PaperName | null;
}

/** Makes a draft of one paper. */
export interface DraftTask extends SchemeInput {
  readonly schemeId: string;
  readonly paper: PaperName;
  readonly stored: StoredSettings;
  /** Versions of the scheme for which the paper was issued. No draft is made of them. */
  readonly issuedVersions: readonly string[];
}

/** Makes the file of a final paper. */
export interface IssueTask extends SchemeInput {
  readonly paper: PaperName;
  /** The checked setting, with a number if the paper takes one. */
  readonly setting: PaperSetting;
  /** Custom properties of the file, which its pages do not show; `de-an verify` reads them. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Puts every paper of a scheme into one archive: issued papers as they were issued, the others as drafts. */
export interface DossierTask extends SchemeInput {
  readonly schemeId: string;
  readonly stored: StoredSettings;
  /** Papers issued for this version of the scheme. */
  readonly issued: readonly IssuedFile[];
  /** Lines of the scheme's ledger. */
  readonly entries: readonly object[];
}

export interface IssuedFile extends PaperName {
  readonly fileName: string;
  /** `05-ĐA/ĐU`; null: a paper without a number. */
  readonly number: string | null;
  readonly bytes: Uint8Array;
}

export interface SurveyedPaper extends PaperName {
  readonly form: PaperForm;
  readonly partName: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  readonly setting: PaperSettingForm;
  /** The source of the setting: saved for this scheme, the organisation's last papers, or the facts of the scheme. */
  readonly settingFrom: 'own' | 'last' | 'facts';
  /** What is missing before it can be issued, apart from the approvals and the number. */
  readonly missing: readonly PaperLack[];
}

/** What the main thread needs to know of a scheme and its papers. */
export interface Survey {
  /** Digest of the snapshot: the scheme's version. */
  readonly version: string;
  readonly title: string;
  readonly term: Term;
  /** Every section with the digest under which it was submitted or approved. */
  readonly sections: readonly { readonly id: string; readonly digest: string | undefined }[];
  /** Ids of the sections that are not approved with their present content; final papers need all of them approved. */
  readonly notApproved: readonly string[];
  readonly unexplained: readonly Explained[];
  readonly papers: readonly SurveyedPaper[];
  /** Kinds of paper that do not apply to the scheme, with the reason. */
  readonly notApplicable: readonly NotApplicable[];
}

export interface MadeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Digest of the bytes, hex. */
  readonly sha256: string;
}

export interface MadeDraft extends MadeFile {
  /** n of `Dự thảo lần n`. */
  readonly draft: number;
}

/** A draft with the version of the scheme; `file` null: the paper was issued for this version. */
export interface DraftAnswer {
  readonly version: string;
  readonly file: MadeDraft | null;
}

export interface IssueAnswer {
  readonly file: MadeFile;
}

export interface DossierAnswer {
  readonly version: string;
  readonly file: MadeFile;
}

/** The key of one paper within its scheme: `deAn`, `bienBanHoiNghi:re_election-3`. */
export function paperKey({ kind, part }: PaperName): string {
  return part === null ? kind : `${kind}:${part}`;
}
