import { SERVER_ROOTS, sectionOfRoot } from '../doc/roots';
import type { Actor } from '../model/actor';
import type { Outline } from '../model/outline';
import type { SectionState } from '../model/sectionStatus';
import { refusalFor } from './can';
import { isOpen } from './lifecycle';
import type { Refusal } from './Result';

/** What the guard knows at the moment of an update. */
export interface AdmitState {
  readonly organisation: string;
  readonly archived: boolean;
  readonly outline: Outline;
  /** State of a section by the server's ledger. */
  readonly stateOf: (section: string) => SectionState;
}

/**
 * Whether an actor may make, at this moment, an update that touches these roots.
 * Asked for every update, never only at the handshake.
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
