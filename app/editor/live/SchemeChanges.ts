import { readOutline } from '@schemes/doc/outlineRoot';
import { readStatus } from '@schemes/doc/readSnapshot';
import { sectionOfRoot } from '@schemes/doc/roots';
import { touchedRoots } from '@schemes/doc/touchedRoots';
import { isOpen } from '@schemes/policy/lifecycle';
import * as Y from 'yjs';

/** Transaction origin of the changes. */
const WHOLE = Symbol('change of the scheme');

/** What an undo did: nothing was left to undo, or a section of the step is approved by now. */
export type UndoOutcome = 'undone' | 'nothing' | 'locked';

/**
 * Changes of one person that can reach several sections at once (words replaced everywhere, findings mended by the group),
 * each one step of an undo of its own: those of texts and tables end at their section.
 */
export class SchemeChanges {
  readonly #doc: Y.Doc;
  readonly #undoer: Y.UndoManager;
  readonly #personal: ReadonlySet<unknown>;
  /** Sections of each step that can be undone, the last one last. */
  #steps: (readonly string[])[] = [];
  #isLast = false;

  /** `personal`: origins of the other edits of this person. */
  constructor(doc: Y.Doc, personal: readonly unknown[]) {
    this.#doc = doc;
    this.#personal = new Set(personal);
    this.#undoer = new Y.UndoManager(doc, { trackedOrigins: new Set([WHOLE]), captureTimeout: 0 });
    doc.on('afterTransaction', this.#note);
  }

  /** Whether such a change is the last thing that this person did in the document. */
  get isLast(): boolean {
    return this.#isLast && this.#undoer.canUndo();
  }

  /** Makes a change as one transaction and one step. */
  run<T>(change: () => T): T {
    return this.#doc.transact(change, WHOLE);
  }

  /** Takes the last step back, unless a section that it changed is approved by now. */
  undo(): UndoOutcome {
    const sections = this.#steps.at(-1);
    if (!sections || !this.#undoer.canUndo()) return 'nothing';
    if (sections.some((section) => !isOpen(readStatus(this.#doc, section).state))) return 'locked';
    this.#undoer.undo();
    this.#steps.pop();
    return 'undone';
  }

  destroy(): void {
    this.#doc.off('afterTransaction', this.#note);
    this.#undoer.destroy();
  }

  #note = (transaction: Y.Transaction): void => {
    if (this.#personal.has(transaction.origin)) this.#isLast = false;
    if (transaction.origin !== WHOLE) return;
    const outline = readOutline(this.#doc);
    if (!outline) return;
    const sections = touchedRoots(transaction).roots.flatMap((root) => sectionOfRoot(outline, root) ?? []);
    if (sections.length === 0) return;
    this.#isLast = true;
    this.#steps.push([...new Set(sections)]);
  };
}
