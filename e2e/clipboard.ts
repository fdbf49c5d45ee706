import type { Page } from '@playwright/test';

/** The clipboard's content after a copy or cut. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Records what the page writes to the clipboard on the next copy or cut. */
export async function copied(page: Page, key: 'c' | 'x'): Promise<Copied> {
  // The listener must be in place before the key is pressed.
  await page.evaluate(
    (type) => {
      const heard = new Promise<Copied>((done) => {
        const read = (event: ClipboardEvent) =>
          done({
            text: event.clipboardData?.getData('text/plain') ?? '',
            html: event.clipboardData?.getData('text/html') ?? '',
          });
        window.addEventListener(type, read, { once: true });
      });
      Object.assign(window, { heard });
    },
    key === 'c' ? ('copy' as const) : ('cut' as const),
  );
  await page.keyboard.press(`Control+${key}`);
  return page.evaluate(() => (window as unknown as { heard: Promise<Copied> }).heard);
}

/** Pastes content of another program at the cursor. */
export async function paste(page: Page, formats: { text?: string; html?: string }): Promise<void> {
  await page.evaluate(({ text, html }) => {
    const data = new DataTransfer();
    if (text !== undefined) data.setData('text/plain', text);
    if (html !== undefined) data.setData('text/html', html);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, formats);
}
