import { DOMParser } from '@xmldom/xmldom';

/**
 * An element. In its name, the namespace is written as the prefix that the standard uses, whatever prefix the file
 * uses.
 */
export interface XmlElement {
  /** `w:p`; `?:name` in a namespace that this reader does not know. */
  readonly name: string;
  /** The attributes by name, with such a prefix: `w:val`. An attribute without a namespace has no prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Child elements and texts, in order. */
  readonly children: readonly (XmlElement | string)[];
}

/** Thrown for a part that is not well-formed XML, or is nested too deeply. */
export class BadXml extends Error {}

/** Deepest nesting of elements. Word's own files stay below a hundred. */
const MAX_DEPTH = 400;

/** Namespaces of ECMA-376 (transitional and strict) and of Word's own extensions. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/** Parses a part of an archive. Throws `BadXml`. */
export function readXml(part: Uint8Array): XmlElement {
  const parser = new DOMParser({
    errorHandler: {
      warning: () => undefined,
      error: damaged,
      fatalError: damaged,
    },
  });
  const text = new TextDecoder().decode(part);
  const root: Element | null = parsed(parser, text);
  if (!root) damaged();
  return toElement(root, 0);
}

/** The parser throws errors of its own for some faults, and calls its handlers for the others. */
function parsed(parser: DOMParser, text: string): Element | null {
  try {
    return parser.parseFromString(text, 'text/xml').documentElement;
  } catch (error) {
    throw error instanceof BadXml ? error : new BadXml(String(error));
  }
}

function damaged(): never {
  throw new BadXml();
}

function toElement(node: Element, depth: number): XmlElement {
  if (depth > MAX_DEPTH) damaged();
  const attributes: Record<string, string> = {};
  for (let i = 0; i < node.attributes.length; i++) {
    const attribute = node.attributes.item(i);
    if (!attribute || attribute.nodeName.startsWith('xmlns')) continue;
    const own = attribute.namespaceURI;
    const key = own ? `${PREFIXES[own] ?? '?'}:${attribute.localName}` : attribute.nodeName;
    attributes[key] = attribute.value;
  }
  const children: (XmlElement | string)[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) children.push(toElement(child as Element, depth + 1));
    else if (child.nodeType === 3 || child.nodeType === 4) children.push(child.nodeValue ?? '');
  }
  return { name: `${PREFIXES[node.namespaceURI ?? ''] ?? '?'}:${node.localName}`, attributes, children };
}

/** The child elements of an element; with `name`, only those of this name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const all = (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The first child element with this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The attribute `w:val` of the first child element with this name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** The elements with these names at any depth, in order. Does not search inside an element that it found. */
export function* elementsOf(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (names.includes(child.name)) yield child;
    else yield* elementsOf(child, ...names);
  }
}

/** The joined text of all elements with this name below an element. */
export function textOf(element: XmlElement, name = 'w:t'): string {
  return [...elementsOf(element, name)]
    .map(({ children }) => children.filter((child) => typeof child === 'string').join(''))
    .join('');
}
