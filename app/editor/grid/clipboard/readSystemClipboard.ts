/** The clipboard's content, as a paste event gives it. */
export type ReadClipboard = Pick<DataTransfer, 'getData'>;

const FORMATS = ['text/html', 'text/plain'] as const;

/**
 * Reads the clipboard without a paste event. Null: the browser cannot read it (over plain HTTP), or the person or a
 * policy of the office refuses it.
 */
export async function readSystemClipboard(): Promise<ReadClipboard | null> {
  // Absent over plain HTTP, although the type says otherwise.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (typeof clipboard?.read !== 'function') return null;
  try {
    const texts = new Map<string, string>();
    for (const item of await clipboard.read()) {
      for (const format of FORMATS) {
        if (item.types.includes(format) && !texts.has(format))
          texts.set(format, await (await item.getType(format)).text());
      }
    }
    return { getData: (format) => texts.get(format) ?? '' };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
