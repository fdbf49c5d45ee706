import { NARRATIVE_NODES } from '@schemes/model/text/narrative';
import { Node } from '@tiptap/core';
import { Fragment, type NodeType } from '@tiptap/pm/model';

/*
 * The nodes of tables, as in `@tiptap/extension-table`. That package would also load all commands of tables, which a page
 * needs only after the first key (`TableEditing`).
 */

const CELL_CONTENT = '(paragraph | bulletList | orderedList)+';

/** The name by which prosemirror-tables finds each node. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};

export const Table = Node.create({
  name: 'table',
  content: 'tableRow+',
  group: 'block',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  extendNodeSchema: ({ name }) => ({ tableRole: ROLES[name] }),
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

export const TableCell = cellNode('tableCell', 'td');
export const TableHeader = cellNode('tableHeader', 'th');

function cellNode(name: 'tableCell' | 'tableHeader', tag: 'td' | 'th') {
  return Node.create({
    name,
    content: CELL_CONTENT,
    isolating: true,
    addAttributes: () => ({
      colspan: { default: 1, parseHTML: limited('colspan') },
      rowspan: { default: 1, parseHTML: limited('rowspan') },
      colwidth: { default: null, parseHTML: () => null },
      align: {
        default: null,
        parseHTML: readAlign,
        renderHTML: ({ align }) => (align ? { style: `text-align: ${align}` } : {}),
      },
    }),
    parseHTML: () => [
      {
        tag,
        // `null` accepts the element, `false` leaves it to the next rule.
        getAttrs: (element) => isEmptyCell(element) && null,
        getContent: (_element, schema) => filled(schema.nodes[name]),
      },
      { tag },
    ],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

/** Reads a span of a pasted cell; a value that the room refuses becomes 1. */
function limited(attr: 'colspan' | 'rowspan') {
  const fits = NARRATIVE_NODES['tableCell']?.attrs[attr];
  return (element: HTMLElement) => {
    const span = Number(element.getAttribute(attr) ?? 1);
    return fits?.(span) ? span : 1;
  };
}

/** The alignment of a pasted cell, by its style, else by its attribute. */
function readAlign(element: HTMLElement): string | null {
  const align = (element.style.textAlign || element.getAttribute('align') || '').trim().toLowerCase();
  return NARRATIVE_NODES['tableCell']?.attrs['align']?.(align) ? align : null;
}

/** Whether a cell has only blanks. A non-breaking blank is content. */
function isEmptyCell(element: HTMLElement): boolean {
  return element.children.length === 0 && /^[ \t\r\n\f]*$/.test(element.textContent ?? '');
}

/** The least content that a cell must have. */
function filled(type: NodeType | undefined): Fragment {
  return type?.createAndFill()?.content ?? Fragment.empty;
}
