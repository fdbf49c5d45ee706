import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  firstSaveState,
  nextSaveState,
  type SaveEvent,
  type SaveState,
  saveView,
  unsavedEdits,
} from './saveState';

function after(...events: SaveEvent[]): SaveState {
  return events.reduce(nextSaveState, firstSaveState(0));
}

const OPEN: SaveEvent[] = [{ kind: 'opened' }, { kind: 'synced' }, { kind: 'sent' }];
const edit = (at: number): SaveEvent => ({ kind: 'edited', at });

describe('save state', () => {
  test('a sent edit is not saved until the room confirms its frame', () => {
    const sent = after(...OPEN, edit(1000), { kind: 'sent' });
    assert.deepEqual(saveView(sent, 1500), { kind: 'saving', seconds: 0 });
    const early = nextSaveState(sent, { kind: 'durable', frames: 1 });
    assert.equal(saveView(early, 1500).kind, 'saving');
    const done = nextSaveState(sent, { kind: 'durable', frames: 2 });
    assert.deepEqual(saveView(done, 1500), { kind: 'saved' });
  });

  test('the age shown is that of the oldest unsaved edit', () => {
    const state = after(...OPEN, edit(1000), { kind: 'sent' }, edit(4000), { kind: 'sent' });
    assert.deepEqual(saveView(state, 6000), { kind: 'saving', seconds: 5 });
    const first = nextSaveState(state, { kind: 'durable', frames: 2 });
    assert.deepEqual(saveView(first, 6000), { kind: 'saving', seconds: 2 });
  });

  test('frame numbers of a lost connection do not count on the next', () => {
    const lost = after(...OPEN, edit(1000), { kind: 'sent' }, { kind: 'closed', at: 2000 });
    const again = [{ kind: 'opened' }, { kind: 'durable', frames: 2 }] as const;
    const state = again.reduce<SaveState>(nextSaveState, lost);
    assert.equal(unsavedEdits(state), 1);
  });

  test('offline: counts edits and the time since the connection was lost', () => {
    const state = after(...OPEN, { kind: 'closed', at: 2000 }, edit(3000), edit(3100));
    assert.deepEqual(saveView(state, 37_000), { kind: 'offline', edits: 2, seconds: 35 });
  });

  test('a failed reconnect does not restart the time', () => {
    const state = after(
      ...OPEN,
      { kind: 'closed', at: 2000 },
      { kind: 'opened' },
      { kind: 'closed', at: 9000 },
    );
    assert.deepEqual(saveView(state, 12_000), { kind: 'offline', edits: 0, seconds: 10 });
  });

  test('edits typed offline are saved by the frame that contains them', () => {
    const state = after({ kind: 'closed', at: 0 }, edit(10), edit(20), ...OPEN, {
      kind: 'durable',
      frames: 1,
    });
    assert.deepEqual(saveView(state, 100), { kind: 'saved' });
  });

  test('nothing counts as saved before the room has synced', () => {
    assert.deepEqual(saveView(firstSaveState(0), 100), { kind: 'opening' });
    assert.equal(saveView(firstSaveState(0), 5000).kind, 'offline');
  });
});
