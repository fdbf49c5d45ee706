/** The name of a paper's file, in ASCII: `de-an-so-05.docx`, `bien-ban-hoi-nghi-re-election-3-du-thao-lan-1.docx`. */
export function paperFileName(
  stem: string,
  part: string | null,
  { number, draft }: { readonly number?: number; readonly draft?: number },
): string {
  const ofPart = part === null ? '' : `-${part.replaceAll('_', '-')}`;
  const numbered = number === undefined ? '' : `-so-${String(number).padStart(2, '0')}`;
  const mark = draft === undefined ? numbered || '-ban-chinh' : `-du-thao-lan-${draft}`;
  return `${stem}${ofPart}${mark}.docx`;
}
