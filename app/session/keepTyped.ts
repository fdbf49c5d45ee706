type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields with their typed values. */
type Typed = ReadonlyMap<Field, string>;

/**
 * Returns the values that were typed into the page before its script ran. On a slow PC this can take seconds. Call
 * before hydration: React may reset fields to the served values.
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
 * Enters the typed values again, including those typed since `readTyped`, so that React handles them. Call right after
 * hydration. React renders after each field, and no key event is handled in between.
 */
export async function typeAgain(before: Typed, page: ParentNode): Promise<void> {
  for (const [field, value] of new Map([...before, ...readTyped(page)])) {
    await null;
    if (!field.isConnected) continue;
    const { selectionStart, selectionEnd } = field;
    // React ignores an input event whose value equals the last one it knows, so the served value is set first.
    field.value = field.defaultValue;
    nativeValueOf(field)?.call(field, value);
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** The browser's own setter: React overrides it on each field. */
function nativeValueOf(field: Field): ((value: string) => void) | undefined {
  const own = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  return Object.getOwnPropertyDescriptor(own.prototype, 'value')?.set;
}
