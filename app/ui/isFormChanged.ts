/** Whether a field of the form differs from its initial value. Hidden fields are ignored. */
export function isFormChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (field instanceof HTMLSelectElement) {
      return [...field.options].some((option, i) => option.selected !== wasSelected(field, option, i));
    }
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    return field.value !== field.defaultValue;
  });
}

/**
 * Whether an option was selected initially. If no option was marked, that is the first one of a single-choice field.
 */
function wasSelected(field: HTMLSelectElement, option: HTMLOptionElement, i: number): boolean {
  if ([...field.options].some(({ defaultSelected }) => defaultSelected)) return option.defaultSelected;
  return !field.multiple && i === 0;
}
