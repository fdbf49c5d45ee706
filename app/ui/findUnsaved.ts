import { isFormChanged } from './isFormChanged';

/**
 * Values of `data-unsaved`. `fields`: a form that is unsaved if a field has changed. `typed`: unsaved text that any
 * change of the URL discards. `page`: unsaved text that only leaving the page discards.
 */
export type UnsavedMark = 'fields' | 'typed' | 'page';

/**
 * Whether a navigation would discard unsaved text on the page. `samePage`: only the query of the URL changes.
 * `sending`: the form being sent, which does not count.
 */
export function findUnsaved(page: ParentNode, samePage: boolean, sending: Element | null): boolean {
  return [...page.querySelectorAll<HTMLElement>('[data-unsaved]')].some((element) => {
    if (element === sending) return false;
    const mark = element.dataset.unsaved as UnsavedMark;
    if (mark === 'page') return !samePage;
    return mark === 'typed' || (element instanceof HTMLFormElement && isFormChanged(element));
  });
}
