import { DOMParser, parseHTML } from 'linkedom';

type Elements = readonly Element[];

/**
 * Defines the globals `DOMParser` and `Node` by `linkedom`, and adds what its tables lack: rows, cells and their spans.
 * Returns a function that removes the globals.
 */
export function addTableElements(): () => void {
  const { window } = parseHTML('<html><body></body></html>');
  const { Element: base, Node } = window as unknown as {
    readonly Element: { readonly prototype: object };
    readonly Node: unknown;
  };
  const get = (name: string, read: (element: Element) => unknown) =>
    Object.defineProperty(base.prototype, name, {
      configurable: true,
      get(this: Element) {
        return read(this);
      },
    });
  const childrenOf = (element: Element, ...names: string[]): Elements =>
    [...element.children].filter(({ localName }) => names.includes(localName));
  get('rows', (table) => [...table.querySelectorAll('tr')]);
  get('cells', (row) => childrenOf(row, 'td', 'th'));
  get('colSpan', (cell) => Number(cell.getAttribute('colspan') ?? 1));
  get('rowSpan', (cell) => Number(cell.getAttribute('rowspan') ?? 1));
  Object.assign(globalThis, { DOMParser, Node });
  return () => {
    for (const name of ['DOMParser', 'Node']) Reflect.deleteProperty(globalThis, name);
  };
}
