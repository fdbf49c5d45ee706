import { isFormChanged } from '../../ui/isFormChanged';

/** Whether the setting on the page differs from the kept one. Papers bear the kept one. */
export function isSettingChanged(page: ParentNode): boolean {
  const form = page.querySelector<HTMLFormElement>('form[data-form="setting"]');
  return form !== null && (form.dataset.unsaved === 'typed' || isFormChanged(form));
}
