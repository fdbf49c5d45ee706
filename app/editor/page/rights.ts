import type { Actor } from '@schemes/model/actor';
import { type Act, can } from '@schemes/policy/can';

/** What the person may do here, to show or leave out buttons. The server asks again at each act. */
export interface Rights {
  readonly write: boolean;
  readonly submit: boolean;
  readonly approve: boolean;
  readonly reopen: boolean;
  readonly waive: boolean;
  readonly moveRules: boolean;
  /** Reads the tallies of the five steps. */
  readonly readSteps: boolean;
  readonly export: boolean;
  readonly sendNotes: boolean;
  /** Reads everybody's notes too. */
  readonly settleNotes: boolean;
}

/** The rights of an actor in an organisation. */
export function rightsOf(actor: Actor, organisation: string): Rights {
  const may = (act: Act) => can(actor, act, organisation) === null;
  return {
    write: may('scheme.write'),
    submit: may('section.submit'),
    approve: may('section.approve'),
    reopen: may('section.reopen'),
    waive: may('finding.waive'),
    moveRules: may('rules.move'),
    readSteps: may('steps.read'),
    export: may('paper.draft'),
    sendNotes: may('note.send'),
    settleNotes: may('note.settle'),
  };
}
