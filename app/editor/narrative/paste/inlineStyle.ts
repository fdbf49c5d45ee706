/**
 * The declarations of an element's `style` attribute, or of a style sheet's block, by property in small letters. The
 * browser's own style object drops the `mso-` properties that say what a paragraph is in Word.
 */
export function inlineStyle(from: Element | string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const text = typeof from === 'string' ? from : (from.getAttribute('style') ?? '');
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      out.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return out;
}

/** Whether a value of a declaration is `!important`. */
export function isImportant(value: string): boolean {
  return /!\s*important$/i.test(value);
}

/** The keyword that an element's style has for a property, in small letters and without `!important`; or ''. */
export function keyword(style: ReadonlyMap<string, string>, property: string): string {
  const value = style.get(property) ?? '';
  return value
    .replace(/!\s*important$/i, '')
    .trim()
    .toLowerCase();
}
