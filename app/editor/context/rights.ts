import type { Actor } from '@schemes/model/scheme/actor';
import { type Act, can } from '@schemes/policy/can';
import type { SchemeHead } from '../../context/SchemeHead';
import { resourceOf } from '../../session/resourceOf';

/** The user's rights in the scheme, which show or hide buttons. The server checks each act again. */
export interface Rights {
  readonly write: boolean;
  readonly submit: boolean;
  readonly approve: boolean;
  readonly reopen: boolean;
  readonly waive: boolean;
  readonly moveRules: boolean;
  readonly takeTemplate: boolean;
  /** May read the tallies of the five steps. */
  readonly readSteps: boolean;
  readonly export: boolean;
  readonly sendNotes: boolean;
  /** May read everybody's notes. */
  readonly settleNotes: boolean;
  /** May rename and archive the scheme. */
  readonly manage: boolean;
}

/** Returns an actor's rights in a scheme, from its head. */
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
