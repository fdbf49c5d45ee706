import { SERVER_ROOTS, sectionOfRoot } from '../doc/roots';
import type { Actor } from '../model/scheme/actor';
import type { Outline } from '../model/scheme/outline';
import type { SectionState } from '../model/scheme/sectionStatus';
import { type Resource, refusalFor } from './can';
import { isOpen } from './lifecycle';
import type { Refusal } from './Result';

/** The state of a scheme at the moment of an update. */
export interface AdmitState extends Resource {
  readonly outline: Outline;
  /** State of a section by the server's ledger. */
  readonly stateOf: (section: string) => SectionState;
}

/**
 * Returns why an actor may not make an update that touches these roots at this moment, or null. The room calls it for every
 * update, not only at the handshake.
 */
export function admit(actor: Actor, roots: readonly string[], state: AdmitState): Refusal | null {
  const denied = refusalFor(actor, 'scheme.write', state);
  if (denied) return denied;
  for (const root of roots) {
    if (SERVER_ROOTS.includes(root)) return { code: 'refusal.serverRoot', params: { root } };
    const section = sectionOfRoot(state.outline, root);
    if (section === null) return { code: 'refusal.unknownRoot', params: { root } };
    if (!isOpen(state.stateOf(section))) {
      const title = state.outline.sections.find((candidate) => candidate.id === section)?.title ?? section;
      return { code: 'refusal.locked', params: { section, title } };
    }
  }
  return null;
}
