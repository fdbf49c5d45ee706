import { expect, type Locator, type Page } from '@playwright/test';

/** Opens a scheme of the list and returns its id. */
export async function openScheme(page: Page, title: RegExp): Promise<string> {
  await page.goto('/');
  await page.getByRole('link', { name: title }).first().click();
  await page.waitForURL(/\/schemes\/[\w-]+(\?.*)?$/);
  await isLive(page);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Creates a scheme from a template and returns its id. */
export async function newScheme(page: Page, template: string, organisation: RegExp): Promise<string> {
  await page.goto('/schemes/new');
  await page.locator(`input[name="template"][value="${template}"]`).check();
  const organisations = page.locator('select[name="organisation"]');
  const option = organisations.locator('option', { hasText: organisation });
  await organisations.selectOption(await option.first().getAttribute('value'));
  await page.locator('form[data-form="new"] button[type="submit"]').click();
  await page.waitForURL(/\/schemes\/(?!new)[\w-]+(\?.*)?$/);
  await isLive(page);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Waits until the page has loaded the live document and everything is saved. */
export async function isLive(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  // The findings and the tables of a section come after its text.
  await expect(page.locator('[data-ahead]')).toHaveCount(0);
}

/** Opens a section and waits until its text is editable, after which the layout no longer shifts. */
export async function goToSection(page: Page, section: string): Promise<void> {
  await page.locator(`[data-section="${section}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`section=${section}(&|$)`));
  await expect(page.locator(`[data-section="${section}"]`).first()).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('[data-narrative] .ProseMirror')).toBeVisible();
  await expect(page.locator('[data-ahead]')).toHaveCount(0);
}

/** Locates a cell by table, row and column id. */
export function cell(page: Page, table: string, row: string, column: string): Locator {
  return page.locator(`[data-table="${table}"] [data-row="${row}"][data-column="${column}"]`);
}

/** Waits until a cell has the focus. A grid cell receives keys through a separate input. */
export async function holdsCursor(at: Locator): Promise<void> {
  await expect(at.locator(':focus')).toHaveCount(1);
}

/** Waits one frame after a typed value is on the screen, when the document has it. */
async function isWritten(page: Page): Promise<void> {
  await expect(page.locator('.cell-input.leaving')).toHaveCount(0);
}

/** Types into a cell as a user does: click, type, Enter. Resolves when the document has the value. */
export async function fill(
  page: Page,
  table: string,
  row: string,
  column: string,
  text: string,
): Promise<void> {
  await cell(page, table, row, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await isWritten(page);
}

/** Fills neighbouring cells from the left, moving with Tab. */
export async function fillAcross(
  page: Page,
  table: string,
  row: string,
  first: string,
  texts: readonly string[],
) {
  await cell(page, table, row, first).click();
  for (const text of texts) {
    if (text !== '') await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await isWritten(page);
}

/** Sets a fact in its field. */
export async function setFact(page: Page, fact: string, value: string): Promise<void> {
  const field = page.locator(`[name="${fact}"]`);
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
  else {
    await field.fill(value);
    await field.blur();
  }
}

/** Locates the findings of a rule. */
export function finding(page: Page, rule: string): Locator {
  return page.locator(`[data-rule="${rule}"]`);
}
