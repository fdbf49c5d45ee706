import type { PaperLack } from '@app/context/PaperLine';
import type { PaperSettingForm } from '@app/context/PaperPage';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { StepRecord } from '@schemes/model/steps/steps';
import type { Explained } from '@schemes/rules/assessment/explained';
import type { PaperForm, PaperKind } from '@templates/official/setting/paperKind';
import type { AttachedTo, PaperSetting } from '@templates/official/setting/paperSetting';

/** A scheme as it is handed to the makers of papers: JSON text, which costs the sender least. */
export interface FrozenScheme {
  readonly snapshot: string;
  /** Records of the five steps as JSON; null for whoever may not read tallies. */
  readonly steps: string | null;
}

/** One paper of a scheme: its kind, and the part where the kind has several. */
export interface PaperName {
  readonly kind: PaperKind;
  readonly part: string | null;
}

/** What the clerk's settings are taken from; all of it unchecked. */
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

/** Reads a scheme, so that all that is made of it afterwards is of one moment. */
export interface FreezeTask {
  readonly do: 'freeze';
  /** Yjs updates that together are the scheme. */
  readonly updates: readonly Uint8Array[];
}

/** Looks a scheme through: its version, what is not approved, and what each paper still lacks. */
export interface SurveyTask {
  readonly do: 'survey';
  readonly scheme: FrozenScheme;
  readonly kept: KeptSettings;
  /** Only this paper, without findings; null: all of them, with the targets that are not explained. */
  readonly only: PaperName | null;
}

/** Makes one paper's file. The setting has been checked by whoever sends it. */
export interface ComposeTask {
  readonly do: 'compose';
  readonly scheme: FrozenScheme;
  readonly paper: PaperName;
  readonly setting: PaperSetting;
  /** Names and values that go with the file, unseen, and are found again by `de-an verify`. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Puts files into one archive. */
export interface BundleTask {
  readonly do: 'bundle';
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Writes the tables of a scheme as a workbook (.xlsx). */
export interface TablesTask {
  readonly do: 'tables';
  readonly scheme: FrozenScheme;
}

export type PaperTask = FreezeTask | SurveyTask | ComposeTask | BundleTask | TablesTask;

export interface SurveyedPaper extends PaperName {
  readonly form: PaperForm;
  readonly partName: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  } | null;
  readonly setting: PaperSettingForm;
  /** Whether the setting is the scheme's own, taken from the organisation's last paper, or made from the facts. */
  readonly settingFrom: 'own' | 'last' | 'facts';
  /** What stands against its issue besides the number, which is given at the issue, and the approvals. */
  readonly missing: readonly PaperLack[];
}

export interface Survey {
  /** Digest of the snapshot: the scheme's version. */
  readonly version: string;
  /** Ids of the sections for which nothing final may leave. */
  readonly notApproved: readonly string[];
  readonly unexplained: readonly Explained[];
  readonly papers: readonly SurveyedPaper[];
}

export interface Composed {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A name for one paper of a scheme: `deAn`, `bienBanHoiNghi:re_election-3`. */
export function paperKey({ kind, part }: PaperName): string {
  return part === null ? kind : `${kind}:${part}`;
}

/** The scheme as the makers read it. */
export function readFrozen({ snapshot, steps }: FrozenScheme): Snapshot {
  const read = JSON.parse(snapshot) as Snapshot;
  const records = steps === null ? [] : (JSON.parse(steps) as readonly StepRecord[]);
  return records.length === 0 ? read : { ...read, steps: records };
}
