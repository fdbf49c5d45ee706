import type { Actor } from '@schemes/model/actor';
import { type Act, can } from '@schemes/policy/can';
import type { SchemeHead } from '../../context/SchemeHead';
import { resourceOf } from '../../session/resourceOf';

/** What the person may do here, to show or leave out buttons. The server asks again at each act. */
export interface Rights {
  readonly write: boolean;
  readonly submit: boolean;
  readonly approve: boolean;
  readonly reopen: boolean;
  readonly waive: boolean;
  readonly moveRules: boolean;
  readonly takeTemplate: boolean;
  /** Reads the tallies of the five steps. */
  readonly readSteps: boolean;
  readonly export: boolean;
  readonly sendNotes: boolean;
  /** Reads everybody's notes too. */
  readonly settleNotes: boolean;
  /** Renames it, puts it into the archive. */
  readonly manage: boolean;
}

/** The rights of an actor in a scheme, as its head tells where it stands. */
export function rightsOf(actor: Actor, head: Pick<SchemeHead, 'organisation' | 'archived'>): Rights {
  const where = resourceOf(head);
  const may = (act: Act) => can(actor, act, where);
  return {
    write: may('scheme.write'),
    submit: may('section.submit'),
    approve: may('section.approve'),
    reopen: may('section.reopen'),
    waive: may('finding.waive'),
    moveRules: may('rules.move'),
    takeTemplate: may('template.take'),
    readSteps: may('steps.read'),
    export: may('paper.draft'),
    sendNotes: may('note.send'),
    settleNotes: may('note.settle'),
    manage: may('scheme.manage'),
  };
}
