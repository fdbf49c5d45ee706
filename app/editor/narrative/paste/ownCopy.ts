import { DOMSerializer, type Fragment, type Schema } from '@tiptap/pm/model';

/**
 * Marks content that was copied from this editor. ProseMirror's `data-pm-slice` does not: every editor built on
 * ProseMirror writes it.
 */
const MARK = 'data-de-an-narrative';

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
    if (!target) for (const element of written.children) element.setAttribute(MARK, '');
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
  const isOwn = slice?.querySelector(`[${MARK}]`) || slice?.hasAttribute(MARK);
  if (isOwn && !hasTextOutside(page.body)) return true;
  for (const element of page.querySelectorAll('[data-pm-slice]')) element.removeAttribute('data-pm-slice');
  return false;
}

function hasTextOutside(node: Element): boolean {
  return [...node.childNodes].some((child) => {
    if (child.nodeType === 3) return (child.textContent ?? '').trim() !== '';
    if (child.nodeType !== 1 || (child as Element).hasAttribute(MARK)) return false;
    return hasTextOutside(child as Element);
  });
}
