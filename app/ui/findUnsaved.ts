import { isFormChanged } from './isFormChanged';

/**
 * What an element's `data-unsaved` says: `fields` is a form whose fields tell whether something was typed; `typed`
 * holds text that is lost with any change of the address, `page` text that is lost with the page alone.
 */
export type UnsavedMark = 'fields' | 'typed' | 'page';

/** Whether something on the page would be lost; `within`: the page stays, only its search part changes. */
export function findUnsaved(page: ParentNode, within: boolean, sending: Element | null): boolean {
  return [...page.querySelectorAll<HTMLElement>('[data-unsaved]')].some((element) => {
    if (element === sending) return false;
    const mark = element.dataset.unsaved as UnsavedMark;
    if (mark === 'page') return !within;
    return mark === 'typed' || (element instanceof HTMLFormElement && isFormChanged(element));
  });
}
