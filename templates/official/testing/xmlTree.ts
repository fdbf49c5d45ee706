/** An element of an XML file, for tests that read a paper back. */
export interface XmlElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Parses well-formed XML without CDATA and comments, as the packer writes it; anything else throws. */
export function xmlTree(xml: string): XmlElement {
  const root: { name: string; attrs: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attrs: {},
    children: [],
  };
  const open = [root];
  for (const [, close, name, attrs = '', empty, text] of xml.matchAll(
    /<(\/?)([\w:.?-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)\??>|([^<]+)/g,
  )) {
    const top = open[open.length - 1] ?? root;
    if (text !== undefined) {
      top.children.push(readEntities(text));
    } else if (close === '/') {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
    } else if (name?.startsWith('?') === false) {
      const element = { name, attrs: readAttrs(attrs), children: [] };
      top.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [first] = root.children.filter((child) => typeof child !== 'string');
  if (!first || open.length !== 1) throw new Error('The XML does not end where it began.');
  return first;
}

function readAttrs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, readEntities(value)]),
  );
}

function readEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** Descendants of that name, in document order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const collect = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      collect(child);
    }
  };
  collect(element);
  return found;
}

/** The first element at a path of direct children. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (here, name) => here?.children.find((c): c is XmlElement => typeof c !== 'string' && c.name === name),
    element,
  );
}

/** The `w:val` of the element at a path. */
export function val(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return at(element, ...path)?.attrs['w:val'];
}
