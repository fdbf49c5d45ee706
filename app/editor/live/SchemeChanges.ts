import { readOutline } from '@schemes/doc/outlineRoot';
import { readStatus } from '@schemes/doc/readSnapshot';
import { sectionOfRoot } from '@schemes/doc/roots';
import { touchedRoots } from '@schemes/doc/touchedRoots';
import { isOpen } from '@schemes/policy/lifecycle';
import * as Y from 'yjs';

/** Transaction origin of the changes. */
const WHOLE = Symbol('change of the scheme');

/** Key of a step's place among all steps of this person, in the step's metadata. */
const ORDER = Symbol('order of steps');

/** What an undo did: nothing was left to undo, or a section of the step is approved by now. */
export type UndoOutcome = 'undone' | 'nothing' | 'locked';

type Roots = Extract<ConstructorParameters<typeof Y.UndoManager>[0], readonly unknown[]>;
type UndoOptions = NonNullable<ConstructorParameters<typeof Y.UndoManager>[1]>;

/**
 * The undo of one person in a document. Texts and tables have an undo manager each, which outlives the part of the page
 * that shows them. Changes that can reach several sections at once (words replaced everywhere, findings mended by the
 * group) are each one step of an undo of their own.
 */
export class SchemeChanges {
  readonly #doc: Y.Doc;
  readonly #undoer: Y.UndoManager;
  readonly #personal: Set<unknown>;
  readonly #undoers = new Map<string, Y.UndoManager>();
  readonly #listeners = new Set<(outcome: UndoOutcome) => void>();
  /** Sections of each step that can be undone, the last one last. */
  #steps: (readonly string[])[] = [];
  /** The number of steps that were made so far. */
  #count = 0;
  /** The count at the last edit of this person that no undo manager has. */
  #untracked = 0;

  /** `personal`: origins of the other edits of this person, beside those that its undo managers follow. */
  constructor(doc: Y.Doc, personal: readonly unknown[]) {
    this.#doc = doc;
    this.#personal = new Set(personal);
    this.#undoer = new Y.UndoManager(doc, {
      trackedOrigins: new Set([WHOLE]),
      captureTimeout: 0,
      captureTransaction: isChange,
    });
    this.#undoer.on('stack-item-added', this.#number);
    doc.on('afterTransaction', this.#note);
  }

  /** Whether such a change is the last thing that this person did in the document and did not undo. */
  get isLast(): boolean {
    const order = orderOf(this.#undoer);
    const isNewest = [...this.#undoers.values()].every((undoer) => orderOf(undoer) < order);
    return this.#steps.length > 0 && order > this.#untracked && isNewest;
  }

  /**
   * The undo manager of a text or of the tables of a section, with the steps of earlier visits. An editor that ends calls
   * its `destroy`; it stays, and only what listened to it is gone.
   */
  undoerOf(key: string, roots: Roots, options: UndoOptions): Y.UndoManager {
    const known = this.#undoers.get(key);
    if (known) {
      known.addToScope(roots);
      return known;
    }
    const undoer = new Y.UndoManager(roots, options);
    for (const origin of undoer.trackedOrigins) if (origin !== undoer) this.#personal.add(origin);
    undoer.on('stack-item-added', this.#number);
    undoer.destroy = () => {
      undoer._observers.clear();
      undoer.on('stack-item-added', this.#number);
    };
    this.#undoers.set(key, undoer);
    return undoer;
  }

  /** Makes a change as one transaction and one step. */
  run<T>(change: () => T): T {
    // What is typed next is a step of its own, so that it is undone first.
    for (const undoer of this.#undoers.values()) undoer.stopCapturing();
    return this.#doc.transact(change, WHOLE);
  }

  /** Takes the last step back, unless a section that it changed is approved by now. */
  undo(): UndoOutcome {
    const outcome = this.#takeBack();
    for (const listener of this.#listeners) listener(outcome);
    return outcome;
  }

  /** Takes the last step back if it is the last thing that this person did; false: it is not, and nothing happened. */
  undoIfLast = (): boolean => {
    if (!this.isLast) return false;
    this.undo();
    return true;
  };

  /** Reports each undo of such a change. Returns the function that ends it. */
  onUndo(listener: (outcome: UndoOutcome) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  destroy(): void {
    this.#doc.off('afterTransaction', this.#note);
    this.#undoer.destroy();
    for (const undoer of this.#undoers.values()) Y.UndoManager.prototype.destroy.call(undoer);
  }

  #takeBack(): UndoOutcome {
    const sections = this.#steps.at(-1);
    if (!sections || !this.#undoer.canUndo()) return 'nothing';
    if (sections.some((section) => !isOpen(readStatus(this.#doc, section).state))) return 'locked';
    this.#undoer.undo();
    this.#steps.pop();
    return 'undone';
  }

  #number = ({ stackItem, type }: { readonly stackItem: Step; readonly type: 'undo' | 'redo' }): void => {
    if (type !== 'undo') return;
    this.#count += 1;
    stackItem.meta.set(ORDER, this.#count);
  };

  #note = (transaction: Y.Transaction): void => {
    // The binding of the text also makes transactions that change nothing, after each redraw.
    if (!isChange(transaction)) return;
    const { origin } = transaction;
    if (this.#personal.has(origin) && !this.#isTracked(transaction)) this.#untracked = this.#count;
    if (origin !== WHOLE) return;
    const outline = readOutline(this.#doc);
    if (!outline) return;
    const sections = touchedRoots(transaction).roots.flatMap((root) => sectionOfRoot(outline, root) ?? []);
    if (sections.length > 0) this.#steps.push([...new Set(sections)]);
  };

  #isTracked({ origin, changedParentTypes }: Y.Transaction): boolean {
    const changed = new Set<unknown>(changedParentTypes.keys());
    return [...this.#undoers.values()].some(
      ({ trackedOrigins, scope }) => trackedOrigins.has(origin) && scope.some((root) => changed.has(root)),
    );
  }
}

interface Step {
  readonly meta: Map<unknown, unknown>;
}

function isChange({ changed }: Y.Transaction): boolean {
  return changed.size > 0;
}

/** The place of the last step of an undo manager; 0: it has none. */
function orderOf({ undoStack }: Y.UndoManager): number {
  return Number(undoStack.at(-1)?.meta.get(ORDER) ?? 0);
}
