import { NUMBER_FORMS } from './numberForm';

/** A mark of a narrative. Narratives are ProseMirror JSON, plain data that editor, room and papers share. */
export interface NarrativeMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** A node of a narrative. */
export interface NarrativeNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly NarrativeNode[];
  readonly text?: string;
  readonly marks?: readonly NarrativeMark[];
}

interface NodeRule {
  /** Node types allowed directly inside. */
  readonly holds: readonly string[];
  readonly attrs: Readonly<Record<string, (value: unknown) => boolean>>;
  /** Whether every attribute is required. */
  readonly whole?: true;
}

const whole = (from: number, to: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const nullOr = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);
const widths = nullOr((v) => Array.isArray(v) && v.length <= 30 && v.every(whole(0, 5000)));
const like = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);
/** Alignments of a paragraph. Without one, a paragraph is justified in the text and at the left in a table. */
export const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;
const BLOCKS = ['paragraph', 'heading', 'bulletList', 'orderedList', 'table'] as const;
const CELL: NodeRule = {
  holds: ['paragraph', 'bulletList', 'orderedList'],
  attrs: {
    colspan: whole(1, 30),
    rowspan: whole(1, 200),
    colwidth: widths,
    align: nullOr((v) => v === 'left' || v === 'center' || v === 'right'),
  },
};

/**
 * The schema of narratives: for each type of node, the allowed children and attributes. The editor's extensions match it.
 * The room refuses anything else, because an editor deletes each node that it does not know.
 */
export const NARRATIVE_NODES: Readonly<Record<string, NodeRule>> = {
  doc: { holds: BLOCKS, attrs: {} },
  paragraph: {
    holds: ['text', 'hardBreak', 'number'],
    attrs: { align: nullOr((v) => ALIGNMENTS.some((one) => one === v)) },
  },
  /** Levels 1, 2, 3 are numbered I-, 1-, a) in the editor and in the paper. */
  heading: { holds: ['text', 'hardBreak', 'number'], attrs: { level: whole(1, 3) } },
  bulletList: { holds: ['listItem'], attrs: {} },
  orderedList: {
    holds: ['listItem'],
    attrs: { start: whole(1, 999), type: nullOr((v) => v === '1' || v === 'a') },
  },
  listItem: { holds: ['paragraph', 'bulletList', 'orderedList'], attrs: {} },
  table: { holds: ['tableRow'], attrs: {} },
  tableRow: { holds: ['tableCell', 'tableHeader'], attrs: {} },
  tableCell: CELL,
  tableHeader: CELL,
  hardBreak: { holds: [], attrs: {} },
  /**
   * A number bound to a number of the tables (`schemes/boundNumbers/boundNumber.ts`). `text` is the number as the section
   * shows it. While the section is open, editors update it from the table. Papers, digests and histories read only `text`.
   */
  number: {
    holds: [],
    attrs: {
      figure: like(/^(?:cell|total|roster|fact)(?:\/[\w.:-]{1,64}){1,3}$/),
      form: (v) => NUMBER_FORMS.some((form) => form === v),
      text: like(/^(?!\s)[\p{L}\p{M}\d ,.%-]{1,120}(?<!\s)$/u),
    },
    whole: true,
  },
};

/** Marks and their attributes. `provision` links a phrase to an entry of the register of provisions. */
export const NARRATIVE_MARKS: Readonly<Record<string, NodeRule['attrs']>> = {
  bold: {},
  italic: {},
  underline: {},
  provision: { id: like(/^[\p{L}\d\-/.@]{3,80}$/u) },
};
