import type { Page } from '@playwright/test';

export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** What the clipboard was given by the last copy or cut, and what a paste of it does: the page's own events. */
export async function copied(page: Page, key: 'c' | 'x'): Promise<Copied> {
  // The page listens before the key goes down.
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

/** Puts something on the clipboard as another program would, and pastes it where the cursor is. */
export async function paste(page: Page, formats: { text?: string; html?: string }): Promise<void> {
  await page.evaluate(({ text, html }) => {
    const data = new DataTransfer();
    if (text !== undefined) data.setData('text/plain', text);
    if (html !== undefined) data.setData('text/html', html);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, formats);
}
