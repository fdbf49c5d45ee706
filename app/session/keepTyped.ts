type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields, each with what stands in it in place of what was served. */
type Typed = ReadonlyMap<Field, string>;

/**
 * What somebody typed into the served page before its script ran: on a slow PC that is seconds. Call before React
 * takes the page over; afterwards it may put its own, older values there.
 */
export function readTyped(page: ParentNode): Typed {
  const fields = page.querySelectorAll<Field>(
    'input:not([type=checkbox], [type=radio], [type=file]), textarea',
  );
  return new Map(
    [...fields]
      .filter(({ value, defaultValue }) => value !== defaultValue)
      .map((field) => [field, field.value]),
  );
}

/**
 * Types it again, so that the page hears of it, with what was typed since. Call as soon as React has taken the page
 * over. Between two fields React draws what the first changed, and no key comes in between.
 */
export async function typeAgain(before: Typed, page: ParentNode): Promise<void> {
  for (const [field, value] of new Map([...before, ...readTyped(page)])) {
    await null;
    if (!field.isConnected) continue;
    const { selectionStart, selectionEnd } = field;
    // React passes over a value that is the last it knew of, so it is told the served one first.
    field.value = field.defaultValue;
    nativeValueOf(field)?.call(field, value);
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The browser's own setter: React puts one of its own on each field. */
function nativeValueOf(field: Field): ((value: string) => void) | undefined {
  const own = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  return Object.getOwnPropertyDescriptor(own.prototype, 'value')?.set;
}
