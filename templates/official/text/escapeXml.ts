const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** A text with the five special characters of XML escaped, for content and attributes alike. */
export function escapeXml(text: string): string {
  return text.replace(/[&"'<>]/g, (character) => ESCAPES[character] ?? character);
}
