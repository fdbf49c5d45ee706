import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '@tiptap/pm/model';
import { wrapInList } from '@tiptap/pm/schema-list';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { Transform } from '@tiptap/pm/transform';
import { updateYFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import * as Y from 'yjs';
import { narrativeSchema as schema } from '../document/narrativeSchema';
import { applyPlan, mapPosition } from './applyPlan';
import { planPlaces } from './planPlaces';
import { RecentEdits } from './RecentEdits';
import { type Pieces, readPieces } from './readPieces';

const WORDS = ['hội', 'nghị', 'đảng', 'bộ', 'an', 'anh', 'nnn', 'xã', 'ủy'];
/** The letters before my caret after each key: an input method deletes letters and types them again. */
const TYPED = [
  'n nn nnn',
  't ti tie tiê tiên tiêng tiếng',
  'a an a an anh',
  'V Vi Vie Viê Viêt Việt',
  'n ng ngu nguo ngươ ngươn ngương ngưỡng',
  'đ đa đả đản đảng đản đả đản đảng',
];

/** One person's document, as an editor and the binding keep it. */
class Desk {
  readonly doc = new Y.Doc();
  readonly fragment = this.doc.getXmlFragment('n:a');

  constructor(client: number) {
    this.doc.clientID = client;
  }

  get state(): EditorState {
    return EditorState.create({ doc: yXmlFragmentToProseMirrorRootNode(this.fragment, schema) });
  }

  write(doc: Node): void {
    updateYFragment(this.doc, this.fragment, doc, { mapping: new Map(), isOMark: new Map() });
  }
}

/** What the other person does to the block around `pos`; only `cut` changes the text. */
const CHANGES: Readonly<Record<string, (state: EditorState, pos: number, at: number) => Node | null>> = {
  split: (state, _pos, at) => state.tr.split(at).doc,
  join: (state, pos) => {
    const $pos = state.doc.resolve(pos);
    return $pos.index(0) === 0 ? null : state.tr.join($pos.before(1)).doc;
  },
  list: (state, pos) => {
    let done: Node | null = null;
    const at = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)));
    const list = schema.nodes['bulletList'];
    if (list) wrapInList(list)(at, (tr) => (done = tr.doc));
    return done;
  },
  heading: (state, pos) => {
    const heading = schema.nodes['heading'];
    return heading ? state.tr.setBlockType(pos, pos, heading, { level: 2 }).doc : null;
  },
  moreText: (state, _pos, at) => state.tr.insertText('###', at).doc,
};

const letters = (doc: Node) => doc.textBetween(0, doc.content.size, '');

test('what I type stays between its neighbours whatever happens to its block', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...TYPED),
      fc.nat({ max: 8 }),
      fc.constantFrom(...Object.keys(CHANGES)),
      (paragraphs, block, offset, typed, seen, deed) => {
        const [me, other] = [new Desk(1), new Desk(2)];
        const base = schema.nodeFromJSON({
          type: 'doc',
          content: paragraphs.map((words) => ({
            type: 'paragraph',
            content: [{ type: 'text', text: words.join(' ') }],
          })),
        });
        other.write(base);
        Y.applyUpdate(me.doc, Y.encodeStateAsUpdate(other.doc));
        const starts: number[] = [];
        base.forEach((_, pos) => {
          starts.push(pos + 1);
        });
        const which = block % starts.length;
        const start = starts[which] ?? 1;
        const size = base.child(which).content.size;
        const caret = start + 1 + (offset % size);

        // I type letter by letter; the other person has seen some of the letters.
        const steps = typed.split(' ');
        let there = '';
        const type = (from: number, to: number) => {
          for (const text of steps.slice(from, to)) {
            let same = 0;
            while (same < there.length && there[same] === text[same]) same += 1;
            for (; there.length > same; there = there.slice(0, -1))
              me.write(me.state.tr.delete(caret + there.length - 1, caret + there.length).doc);
            for (; there.length < text.length; there = text.slice(0, there.length + 1))
              me.write(me.state.tr.insertText(text[there.length] ?? '', caret + there.length).doc);
          }
        };
        const recent = new RecentEdits();
        me.doc.on('afterTransaction', (transaction: Y.Transaction) => {
          if (transaction.local) recent.record(transaction, 0, true);
        });
        const known = Math.min(seen, steps.length);
        type(0, known);
        Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(me.doc));
        const at = start + (offset % (caret - start));
        const done = CHANGES[deed]?.(other.state, caret, at);
        if (!done) return;
        other.write(done);
        type(known, steps.length);

        const old = me.state.doc;
        let pieces: Pieces | null = null;
        me.doc.once('afterTransaction', (transaction: Y.Transaction) => {
          pieces = readPieces(me.fragment, transaction, schema, recent);
        });
        Y.applyUpdate(me.doc, Y.encodeStateAsUpdate(other.doc));
        assert.ok(pieces);
        const tr = new Transform(me.state.doc);
        const structural = deed !== 'moreText';
        const plan = structural
          ? planPlaces(pieces, (client, clock) => (client === 1 ? recent.typedBy(clock) : null))
          : null;
        if (structural) assert.ok(plan);
        const place = plan
          ? applyPlan(tr, plan, old)
          : (pos: number) => mapPosition(pieces as unknown as Pieces, pos);
        const newCaret = place(caret + there.length);
        assert.ok(newCaret !== null);
        const expected = letters(old);
        assert.equal(letters(tr.doc).replace('###', ''), expected, deed);
        const before = tr.doc.textBetween(0, newCaret, '').replace('###', '');
        assert.equal(before, old.textBetween(0, caret + there.length, ''), `${deed}: caret`);
        // Both documents agree once all updates are exchanged.
        me.write(tr.doc);
        Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(me.doc));
        assert.deepEqual(other.state.doc.toJSON(), me.state.doc.toJSON());
      },
    ),
    {
      numRuns: 600,
      includeErrorInReport: true,
      ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
    },
  );
});
