/**
 * The declarations of an element's `style` attribute by property, in small letters. The browser's own style object
 * drops the `mso-` properties that tell what a paragraph is in Word.
 */
export function inlineStyle(element: Element): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      out.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim());
  }
  return out;
}
