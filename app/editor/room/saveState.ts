/** Edits sent in one frame. `frame` is its number on this connection, null while it is not sent. */
interface Batch {
  readonly frame: number | null;
  readonly count: number;
  /** When the oldest edit of the batch was made, ms. */
  readonly since: number;
}

/**
 * The save state of this user's edits. An edit is saved when the room has confirmed it, never before. Pure: each
 * event carries its time.
 */
export interface SaveState {
  readonly sent: number;
  readonly batches: readonly Batch[];
  readonly online: boolean;
  /** When the connection was lost, or first requested, ms. */
  readonly offlineSince: number;
  /** Whether the room has ever synced. */
  readonly everSynced: boolean;
}

/** What can change the save state. */
export type SaveEvent =
  | { readonly kind: 'edited'; readonly at: number }
  | { readonly kind: 'opened' }
  | { readonly kind: 'synced' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'durable'; readonly frames: number }
  | { readonly kind: 'closed'; readonly at: number };

/** The state before the first connection. */
export function firstSaveState(at: number): SaveState {
  return { sent: 0, batches: [], online: false, offlineSince: at, everSynced: false };
}

/** The state after an event. Returns the same object if nothing changed. */
export function nextSaveState(state: SaveState, event: SaveEvent): SaveState {
  switch (event.kind) {
    case 'edited':
      return { ...state, batches: addEdit(state.batches, event.at) };
    case 'opened':
      return { ...state, sent: 0, batches: unsend(state.batches) };
    case 'synced':
      return state.online && state.everSynced ? state : { ...state, online: true, everSynced: true };
    case 'sent': {
      const sent = state.sent + 1;
      const batches = state.batches.map((batch) =>
        batch.frame === null ? { ...batch, frame: sent } : batch,
      );
      return { ...state, sent, batches };
    }
    case 'durable': {
      const batches = state.batches.filter(({ frame }) => frame === null || frame > event.frames);
      return batches.length === state.batches.length ? state : { ...state, batches };
    }
    case 'closed':
      return {
        ...state,
        sent: 0,
        batches: unsend(state.batches),
        online: false,
        offlineSince: state.online ? event.at : state.offlineSince,
      };
  }
}

function addEdit(batches: readonly Batch[], at: number): readonly Batch[] {
  const last = batches.at(-1);
  if (last && last.frame === null) return [...batches.slice(0, -1), { ...last, count: last.count + 1 }];
  return [...batches, { frame: null, count: 1, since: at }];
}

/** Frame numbers end with their connection; unconfirmed edits are sent again. */
function unsend(batches: readonly Batch[]): readonly Batch[] {
  const [first] = batches;
  if (!first) return batches;
  return [{ frame: null, count: batches.reduce((sum, { count }) => sum + count, 0), since: first.since }];
}

/** What the status bar shows. Ages are whole seconds. */
export type SaveView =
  | { readonly kind: 'opening' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly seconds: number }
  | { readonly kind: 'offline'; readonly edits: number; readonly seconds: number };

/** Returns what the status bar shows at a time. */
export function saveView(state: SaveState, at: number): SaveView {
  const age = (since: number) => Math.max(0, Math.floor((at - since) / 1000));
  if (!state.online) {
    const edits = unsavedEdits(state);
    if (!state.everSynced && edits === 0 && age(state.offlineSince) < 3) return { kind: 'opening' };
    return { kind: 'offline', edits, seconds: age(state.offlineSince) };
  }
  const oldest = state.batches[0];
  return oldest ? { kind: 'saving', seconds: age(oldest.since) } : { kind: 'saved' };
}

/** Number of this user's edits that the room has not confirmed. */
export function unsavedEdits(state: SaveState): number {
  return state.batches.reduce((sum, { count }) => sum + count, 0);
}
