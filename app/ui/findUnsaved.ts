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
    return mark === 'typed' || (element instanceof HTMLFormElement && isChanged(element));
  });
}

function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (field instanceof HTMLSelectElement) {
      return [...field.options].some((option, i) => option.selected !== isFirst(field, option, i));
    }
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    return field.value !== field.defaultValue;
  });
}

/** Whether an option was chosen when the form was drawn; where none was marked, that is the first. */
function isFirst(field: HTMLSelectElement, option: HTMLOptionElement, i: number): boolean {
  if ([...field.options].some(({ defaultSelected }) => defaultSelected)) return option.defaultSelected;
  return !field.multiple && i === 0;
}
