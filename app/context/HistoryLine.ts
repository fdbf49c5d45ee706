import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Waiver } from '@schemes/model/findings/waiver';
import type { StepAct } from '@schemes/model/steps/steps';
import type { Move } from '@schemes/policy/lifecycle';

/** What the history page shows of a ledger entry. */
export interface HistoryLine {
  readonly n: number;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly act:
    | Move
    | 'create'
    | 'waive'
    | 'unwaive'
    | 'export'
    | 'issue'
    | 'cancelIssue'
    | 'signedCopy'
    | 'note'
    | 'settle'
    | 'withdrawNote'
    | 'rules'
    | 'template'
    | 'rename'
    | 'archive'
    | 'bringBack'
    | 'restrict'
    | 'unrestrict'
    | 'destroy'
    | StepAct;
  readonly section?: string | undefined;
  readonly note?: string | undefined;
  readonly digest?: string | undefined;
  /** Key of one of the five steps, from `stepKey`. */
  readonly step?: string | undefined;
  /** The waiver that was made or withdrawn. */
  readonly waiver?: Waiver | undefined;
  /** The rules that the scheme was moved to. */
  readonly rules?: RulesInForce | undefined;
  /** Names of the people to whom the scheme was restricted. */
  readonly people?: readonly string[];
  /** Titles of the sections and tables added from a newer version of the template. */
  readonly added?: readonly string[];
}
