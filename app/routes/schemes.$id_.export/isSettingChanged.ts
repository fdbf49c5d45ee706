import { isFormChanged } from '../../ui/isFormChanged';

/** Whether the setting on the page is another than the kept one, which alone the papers bear; asked when one is made. */
export function isSettingChanged(page: ParentNode): boolean {
  const form = page.querySelector<HTMLFormElement>('form[data-form="setting"]');
  return form !== null && (form.dataset.unsaved === 'typed' || isFormChanged(form));
}
