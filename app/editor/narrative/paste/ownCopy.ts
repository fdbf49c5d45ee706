import { DOMSerializer, type Fragment, type Schema } from '@tiptap/pm/model';

/**
 * Marks content that was copied from this editor. ProseMirror's `data-pm-slice` does not: every editor built on
 * ProseMirror writes it.
 */
const MARK = 'data-de-an-narrative';
const KEY = 'de-an.copyMark';

/**
 * The value of the mark. It is random and known only to this product's pages in this browser, so that no other page can put
 * bound numbers and cited documents on the clipboard.
 */
const markValue = readMarkValue();

function readMarkValue(): string {
  const made = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
  try {
    const kept = localStorage.getItem(KEY);
    if (kept !== null) return kept;
    localStorage.setItem(KEY, made);
  } catch {
    // Without storage, a copy is recognised in the page in which it was made.
  }
  return made;
}

/** Serializes copied content with the editor's mark on each outermost element. */
export class CopySerializer extends DOMSerializer {
  constructor(schema: Schema) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const written = super.serializeFragment(fragment, options, target);
    // ProseMirror passes a `target` only for inner content.
    if (!target) for (const element of written.children) element.setAttribute(MARK, markValue);
    return written;
  }
}

/**
 * Whether a page on the clipboard was copied from this editor and contains nothing else. If not, removes the attributes
 * by which ProseMirror recognises its own copies.
 */
export function isOwnCopy(page: Document): boolean {
  const slice = page.querySelector('[data-pm-slice]');
  // A mail program may keep the mark and add text around the copy.
  const isOwn = slice?.querySelector(`[${MARK}="${markValue}"]`) || slice?.getAttribute(MARK) === markValue;
  if (isOwn && !hasTextOutside(page.body)) return true;
  for (const element of page.querySelectorAll('[data-pm-slice]')) element.removeAttribute('data-pm-slice');
  return false;
}

function hasTextOutside(node: Element): boolean {
  return [...node.childNodes].some((child) => {
    if (child.nodeType === 3) return (child.textContent ?? '').trim() !== '';
    if (child.nodeType !== 1 || (child as Element).getAttribute(MARK) === markValue) return false;
    return hasTextOutside(child as Element);
  });
}
