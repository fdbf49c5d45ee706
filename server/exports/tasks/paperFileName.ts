/** `de-an-so-05.docx`, `bien-ban-hoi-nghi-re-election-3-du-thao-lan-1.docx`: letters of ASCII alone. */
export function paperFileName(
  stem: string,
  part: string | null,
  { number, draft }: { readonly number?: number; readonly draft?: number },
): string {
  const of = part === null ? '' : `-${part.replaceAll('_', '-')}`;
  const number2 = number === undefined ? '' : `-so-${String(number).padStart(2, '0')}`;
  const mark = draft === undefined ? number2 || '-ban-chinh' : `-du-thao-lan-${draft}`;
  return `${stem}${of}${mark}.docx`;
}
