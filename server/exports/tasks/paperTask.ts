import type { PaperLack } from '@app/context/PaperLine';
import type { PaperSettingForm } from '@app/context/PaperPage';
import type { Term } from '@schemes/model/scheme/outline';
import type { StepRecord } from '@schemes/model/steps/steps';
import type { Explained } from '@schemes/rules/assessment/explained';
import type { PaperForm, PaperKind } from '@templates/official/setting/paperKind';
import type { AttachedTo, PaperSetting } from '@templates/official/setting/paperSetting';

/** A scheme at one moment, as its room holds it. Only the paper thread reads it: what comes back is small, or a file. */
export interface SchemeInput {
  /** Yjs updates that together are the scheme. */
  readonly updates: readonly Uint8Array[];
  /** Records of the five steps; none where the actor may not read tallies. */
  readonly steps: readonly StepRecord[];
}

/** One paper of a scheme: its kind, and the part where the kind has several. */
export interface PaperName {
  readonly kind: PaperKind;
  readonly part: string | null;
}

/** Where the clerk's settings come from; all of it unchecked. */
export interface KeptSettings {
  /** Of this scheme, by `paperKey`, or by kind for parts without one of their own. */
  readonly own: Readonly<Record<string, PaperSettingForm>>;
  /** The organisation's last papers, by kind. */
  readonly last: Readonly<Record<string, PaperSettingForm>>;
  /** The organisation's last paper of any kind. */
  readonly latest: PaperSettingForm | null;
  /** The numbered paper that attached ones go with, where it has been issued. */
  readonly attachedTo: AttachedTo | null;
}

/** Surveys a scheme: its version, what is not approved, and what each paper still lacks. */
export interface SurveyTask extends SchemeInput {
  readonly kept: KeptSettings;
  /** Only this paper, without findings; null: all papers, with the targets that are not explained. */
  readonly only: PaperName | null;
}

/** Makes a draft of one paper. */
export interface DraftTask extends SchemeInput {
  readonly schemeId: string;
  readonly paper: PaperName;
  readonly kept: KeptSettings;
  /** Versions of the scheme for which the paper has been issued: for these no draft is made. */
  readonly issuedVersions: readonly string[];
}

/** Makes the file of a final paper. */
export interface IssueTask extends SchemeInput {
  readonly paper: PaperName;
  /** Checked, with the number where the paper takes one. */
  readonly setting: PaperSetting;
  /** Names and values that go into the file unseen; `de-an verify` reads them. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Puts every paper of a scheme into one archive: issued papers as they were issued, the others as drafts. */
export interface DossierTask extends SchemeInput {
  readonly schemeId: string;
  readonly kept: KeptSettings;
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
  /** Whether the setting is the scheme's own, taken from the organisation's last paper, or made from the facts. */
  readonly settingFrom: 'own' | 'last' | 'facts';
  /** What keeps it from being issued, apart from the number, which is given at the issue, and the approvals. */
  readonly missing: readonly PaperLack[];
}

/** What the server's main thread knows of a scheme when it deals with papers. */
export interface Survey {
  /** Digest of the snapshot: the scheme's version. */
  readonly version: string;
  readonly title: string;
  readonly term: Term;
  /** Every section with the digest under which it was submitted or approved. */
  readonly sections: readonly { readonly id: string; readonly digest: string | undefined }[];
  /** Ids of the sections that keep final papers back. */
  readonly notApproved: readonly string[];
  readonly unexplained: readonly Explained[];
  readonly papers: readonly SurveyedPaper[];
}

export interface MadeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Of the bytes; hex. */
  readonly sha256: string;
}

export interface MadeDraft extends MadeFile {
  /** n of `Dự thảo lần n`. */
  readonly draft: number;
}

/** A draft with the version of the scheme; `file` null: the paper has been issued for this version. */
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

/** A name for one paper of a scheme: `deAn`, `bienBanHoiNghi:re_election-3`. */
export function paperKey({ kind, part }: PaperName): string {
  return part === null ? kind : `${kind}:${part}`;
}
