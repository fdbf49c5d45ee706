import { readOutline } from '@schemes/doc/outlineRoot';
import { readStatus } from '@schemes/doc/readSnapshot';
import { sectionOfRoot } from '@schemes/doc/roots';
import { touchedRoots } from '@schemes/doc/touchedRoots';
import { isOpen } from '@schemes/policy/lifecycle';
import * as Y from 'yjs';

/** Transaction origin of the changes that `run` makes. */
const WHOLE = Symbol('change of the scheme');

/** Key in the metadata of a step, for its number among all steps of this person. */
const ORDER = Symbol('order of steps');

/** The result of an undo. `nothing`: there is no step to undo. `locked`: a section of the step is no longer open. */
export type UndoOutcome = 'undone' | 'nothing' | 'locked';

type Roots = Extract<ConstructorParameters<typeof Y.UndoManager>[0], readonly unknown[]>;
type UndoOptions = NonNullable<ConstructorParameters<typeof Y.UndoManager>[1]>;

/**
 * The undo of one person in a document. Texts and tables have an undo manager each, which outlives the part of the page
 * that shows them. Changes that can reach several sections at once (words replaced everywhere, the fixes of a group of
 * findings) have an undo manager of their own, with one step for each change.
 */
export class SchemeChanges {
  readonly #doc: Y.Doc;
  readonly #undoer: Y.UndoManager;
  readonly #personal: Set<unknown>;
  readonly #undoers = new Map<string, Y.UndoManager>();
  readonly #listeners = new Set<(outcome: UndoOutcome) => void>();
  /** Sections of each step that can be undone, the last one last. */
  #steps: (readonly string[])[] = [];
  /** The number of steps made so far. */
  #count = 0;
  /** The value of `#count` at the last edit of this person that no undo manager tracks. */
  #untracked = 0;

  /** `personal`: origins of this person's other edits, which no undo manager here tracks. */
  constructor(doc: Y.Doc, personal: readonly unknown[]) {
    this.#doc = doc;
    this.#personal = new Set(personal);
    this.#undoer = new Y.UndoManager(doc, {
      trackedOrigins: new Set([WHOLE]),
      captureTimeout: 0,
      captureTransaction: isChange,
    });
    this.#undoer.on('stack-item-added', this.#number);
    doc.on('afterTransaction', this.#recordEdit);
  }

  /** Whether the last edit that this person made and did not undo is a change by `run`. */
  get isLast(): boolean {
    const order = orderOf(this.#undoer);
    const isNewest = [...this.#undoers.values()].every((undoer) => orderOf(undoer) < order);
    return this.#steps.length > 0 && order > this.#untracked && isNewest;
  }

  /**
   * The undo manager of a text or of the tables of a section, with the steps of earlier visits. When an editor ends, it
   * calls the manager's `destroy`. That only removes the listeners; the steps remain.
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
    // Typing after the change begins a new step, so that it is undone before the change.
    for (const undoer of this.#undoers.values()) undoer.stopCapturing();
    return this.#doc.transact(change, WHOLE);
  }

  /** Undoes the last change by `run`, unless a section that it changed is no longer open. */
  undo(): UndoOutcome {
    const outcome = this.#undoLast();
    for (const listener of this.#listeners) listener(outcome);
    return outcome;
  }

  /**
   * Tries to undo the last change by `run` if it is this person's last edit; returns false, without a change, if it is
   * not.
   */
  undoIfLast = (): boolean => {
    if (!this.isLast) return false;
    this.undo();
    return true;
  };

  /** Reports the result of each `undo`. Returns a function that ends the reports. */
  onUndo(listener: (outcome: UndoOutcome) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  destroy(): void {
    this.#doc.off('afterTransaction', this.#recordEdit);
    this.#undoer.destroy();
    for (const undoer of this.#undoers.values()) Y.UndoManager.prototype.destroy.call(undoer);
  }

  #undoLast(): UndoOutcome {
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

  #recordEdit = (transaction: Y.Transaction): void => {
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

/** The number of the last step of an undo manager; 0: it has none. */
function orderOf({ undoStack }: Y.UndoManager): number {
  return Number(undoStack.at(-1)?.meta.get(ORDER) ?? 0);
}
