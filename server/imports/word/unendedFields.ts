import type { XmlElement } from './readXml';

interface OpenField {
  readonly marks: XmlElement[];
  code: string;
}

/**
 * The marks of fields that begin and never end. The value of the first mark of a field is its code, the codes of its
 * other marks are blank. A reader must ignore these marks; otherwise all text up to the end of the file would be in the
 * code of the field.
 */
export function unendedFields(body: XmlElement | undefined): ReadonlyMap<XmlElement, string> {
  const open: OpenField[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push({ marks: [element], code: '' });
      else if (type === 'separate') open.at(-1)?.marks.push(element);
      else if (type === 'end') open.pop();
    } else if (element.name === 'w:instrText') {
      const field = open.at(-1);
      const isInCode = field?.marks.length === 1;
      if (isInCode) field.code += element.children.filter((child) => typeof child === 'string').join('');
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  if (body) visit(body);
  return new Map(
    open.flatMap(({ marks, code }) => marks.map((mark, i) => [mark, i === 0 ? code.trim() : ''] as const)),
  );
}
