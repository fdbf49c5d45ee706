import { addRow, moveRow, setCell } from '@schemes/doc/editRows';
import { writeNarrative } from '@schemes/doc/narrativeFragment';
import { tableRoot } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import type { DestructionService } from '@server/destruction/DestructionService';
import { presenceFrame, stateFrame } from '@server/rooms/audience/frames';
import type { SchemesService } from '@server/rooms/schemes/SchemesService';
import type { BareClient } from '@server/testing/BareClient';
import * as Y from 'yjs';

/** The approved section that the matrix attacks: it has text and the roster. */
export const TARGET = {
  section: 'p3-4',
  text: 'n:p3-4',
  table: tableRoot(codeOf('roster')),
  otherSection: 'p2-1',
} as const;

/** Everything an attacker can use. */
export interface Attacker {
  readonly client: BareClient;
  readonly scheme: string;
  /** The services behind the HTTP forms, as the attacker. */
  readonly context: SchemesService;
  /** The services behind the forms of destruction, as the attacker. The destruction of the scheme awaits confirmation. */
  readonly destructions: DestructionService;
  /** The whole document, as a former reader has it. */
  readonly stolen: Uint8Array;
  /** The document of a chair who is typing, for its Yjs client id. */
  readonly chair: Y.Doc;
  /** The document of another member, for its Yjs client id. */
  readonly other: Y.Doc;
  /** The scheme before the section was approved. */
  readonly earlier: Snapshot;
  /** A document with the attacker's own earlier edits, which the server accepted, and a way to undo them. */
  readonly undoable: { readonly doc: Y.Doc; readonly undo: Y.UndoManager };
  /** A document with edits that were never sent. */
  readonly offline: Y.Doc;
}

export interface Attack {
  readonly name: string;
  /** Sends the attack to the room. */
  readonly send: (attacker: Attacker) => void;
  /** Whether the server ignores what was sent instead of closing the connection; absent: it closes the connection. */
  readonly isIgnored?: true;
  /** Calls the services behind forms and returns their results, all of which must be refusals. */
  readonly tryForms?: (attacker: Attacker) => Promise<readonly { ok: boolean }[]>;
}

/** Changes a copy of the document and sends the update. */
function change(edit: (doc: Y.Doc, attacker: Attacker) => void, frame?: 'step 2') {
  return (attacker: Attacker) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, attacker.stolen);
    const before = Y.encodeStateVector(doc);
    edit(doc, attacker);
    const update = Y.encodeStateAsUpdate(doc, before);
    if (frame) attacker.client.sendRaw(stateFrame(update));
    else attacker.client.sendUpdate(update);
  };
}

function typeText(doc: Y.Doc, text: string, root: string = TARGET.text): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment(root).insert(0, [paragraph]);
}

function firstRow(doc: Y.Doc): string {
  const [id] = doc.getMap(TARGET.table).keys();
  if (id === undefined) throw new Error('The roster is empty');
  return id;
}

/** Every known or conceivable way to bypass a lock or a right. */
export const ATTACKS: readonly Attack[] = [
  { name: 'update', send: change((doc) => typeText(doc, 'chen')) },
  { name: 'sync step 2', send: change((doc) => typeText(doc, 'chen'), 'step 2') },
  {
    name: 'undo',
    send: ({ client, undoable: { doc, undo } }) => {
      const before = Y.encodeStateVector(doc);
      undo.undo();
      client.sendUpdate(Y.encodeStateAsUpdate(doc, before));
    },
  },
  { name: 'row add', send: change((doc) => addRow(doc.getMap(TARGET.table), 'them')) },
  { name: 'row remove', send: change((doc) => doc.getMap(TARGET.table).delete(firstRow(doc))) },
  {
    name: 'row move',
    send: change((doc) =>
      moveRow(doc.getMap(TARGET.table), [...doc.getMap(TARGET.table).keys()].at(-1) ?? '', null),
    ),
  },
  {
    name: 'column value on row creation',
    send: change((doc) => addRow(doc.getMap(TARGET.table), 'them', { full_name: 'Người Chen Vào' })),
  },
  {
    name: 'restore of a version',
    send: change((doc, { earlier }) => {
      const section = earlier.sections.find(({ id }) => id === TARGET.section);
      if (!section) throw new Error('The earlier version lacks the section');
      const fragment = doc.getXmlFragment(TARGET.text);
      fragment.delete(0, fragment.length);
      writeNarrative(fragment, section.narrative);
      const table = doc.getMap(TARGET.table);
      for (const row of section.tables[0]?.rows ?? []) addRow(table, row.id, row.cells);
    }),
  },
  {
    name: 'snapshot import',
    send: ({ client, earlier }) => {
      const doc = new Y.Doc();
      writeSnapshot(doc, earlier);
      client.sendUpdate(Y.encodeStateAsUpdate(doc));
    },
  },
  {
    // The forms themselves are posted to the built server in e2e/bypass.walk.ts.
    name: 'the services behind the HTTP forms',
    send: () => {},
    isIgnored: true,
    tryForms: ({ context, scheme }) =>
      Promise.all([
        ...(['submit', 'withdraw', 'approve', 'return', 'reopen'] as const).map((move) =>
          context.move(scheme, TARGET.section, move, { note: 'Lý do', seen: '0'.repeat(64) }),
        ),
        context.waive(scheme, '2025.BCH.XA', { number: '1-QĐ/TU', date: '2025-05-01', issuer: 'Tỉnh ủy' }),
        context.unwaive(scheme, '2025.BCH.XA'),
      ]),
  },
  {
    name: 'destruction form',
    send: () => {},
    isIgnored: true,
    tryForms: ({ destructions, scheme }) =>
      Promise.all([
        destructions.ask(scheme, 'Lý do tiêu hủy'),
        destructions.confirm(scheme, ''),
        destructions.withdraw(scheme, ''),
        destructions.minutes(scheme),
      ]),
  },
  {
    name: 'offline replay',
    send: ({ client, offline }) => {
      client.sendRaw(stateFrame(Y.encodeStateAsUpdate(offline)));
    },
  },
  {
    name: "forged awareness: another's name",
    isIgnored: true,
    send: ({ client }) => {
      const state = JSON.stringify({
        forged: true,
        user: { id: 'x', name: 'Trưởng tiểu ban', color: 'red' },
      });
      client.sendRaw(presenceFrame([{ client: client.doc.clientID, clock: 2 ** 45, state }]));
    },
  },
  {
    name: "forged awareness: another's client id",
    isIgnored: true,
    send: ({ client, chair, other }) => {
      for (const { clientID } of [chair, other]) {
        client.sendRaw(presenceFrame([{ client: clientID, clock: 2 ** 45, state: '{"forged":true}' }]));
        client.sendRaw(presenceFrame([{ client: clientID, clock: 2 ** 46, state: 'null' }]));
      }
    },
  },
  {
    name: "text placed to land under the chair's next keystroke",
    send: ({ client, stolen, chair }) => {
      const guess = new Y.Doc();
      Y.applyUpdate(guess, stolen);
      Y.applyUpdate(guess, Y.encodeStateAsUpdate(chair));
      guess.clientID = chair.clientID;
      typeText(guess, 'c', `n:${TARGET.otherSection}`);
      const doc = new Y.Doc();
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(guess));
      const before = Y.encodeStateVector(doc);
      const keystroke = doc.getXmlFragment(`n:${TARGET.otherSection}`).get(0) as Y.XmlElement;
      (keystroke.get(0) as Y.XmlText).insert(1, 'hen');
      typeText(doc, 'chen');
      client.sendUpdate(Y.encodeStateAsUpdate(doc, before));
    },
  },
  { name: 'a root the scheme does not have', send: change((doc) => doc.getMap('strange').set('a', 1)) },
  {
    name: "a root of the server's",
    send: change((doc) => doc.getMap('status').set(TARGET.section, { state: 'drafting' })),
  },
  {
    name: 'milder rules into the root of the rules in force',
    send: change((doc) => doc.getMap('rules').set('edition', '1')),
  },
  { name: 'a value of the wrong type', send: change((doc) => doc.getMap('facts').set('leavers', 'ba')) },
  {
    name: 'a value too large',
    send: change((doc) => doc.getMap('facts').set('place_name', 'x'.repeat(100_000))),
  },
  {
    name: "a second use of another's client id",
    send: change((doc, { other }) => {
      doc.clientID = other.clientID;
      setCell(doc.getMap(tableRoot(codeOf('seats'))), 'secretary', 'note', 'chen');
    }),
  },
  {
    name: 'first use of a client id that another has announced',
    send: change((doc, { chair }) => {
      doc.clientID = chair.clientID;
      setCell(doc.getMap(tableRoot(codeOf('seats'))), 'secretary', 'note', 'chen');
    }),
  },
];
