import { isFormChanged } from '../../ui/isFormChanged';

/** Whether the setting on the page differs from the saved setting, which papers show. */
export function isSettingChanged(page: ParentNode): boolean {
  const form = page.querySelector<HTMLFormElement>('form[data-form="setting"]');
  return form !== null && (form.dataset.unsaved === 'typed' || isFormChanged(form));
}
