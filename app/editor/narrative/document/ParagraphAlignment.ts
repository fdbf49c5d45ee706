import { ALIGNMENTS } from '@schemes/model/text/narrative';
import { Extension } from '@tiptap/core';

/** How the lines of a paragraph are aligned. */
export type Alignment = (typeof ALIGNMENTS)[number];

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    alignment: {
      /** Aligns the lines of the selected paragraphs. */
      align: (align: Alignment) => ReturnType;
    };
  }
}

/** The alignment of paragraphs, with the keys that Word has for it. */
export const ParagraphAlignment = Extension.create({
  name: 'alignment',
  addGlobalAttributes() {
    return [
      {
        types: ['paragraph'],
        attributes: {
          align: {
            default: null,
            parseHTML: (element) => readAlignment(element),
            renderHTML: ({ align }) => (align ? { 'data-align': String(align) } : {}),
          },
        },
      },
    ];
  },
  addCommands() {
    return {
      align:
        (align) =>
        ({ commands, editor }) =>
          commands.updateAttributes('paragraph', {
            align: align === usualAlignment(editor.isActive('table')) ? null : align,
          }),
    };
  },
  addKeyboardShortcuts() {
    const set = (align: Alignment) => () => this.editor.commands.align(align);
    return {
      'Mod-l': set('left'),
      'Mod-e': set('center'),
      'Mod-r': set('right'),
      'Mod-j': set('justify'),
    };
  },
});

/** The default alignment of a paragraph. */
export function usualAlignment(isInTable: boolean): Alignment {
  return isInTable ? 'left' : 'justify';
}

/**
 * The alignment of a pasted paragraph: any alignment if it was copied from this editor; only centred or right if it
 * comes from another program.
 */
function readAlignment(element: HTMLElement): Alignment | null {
  const own = ALIGNMENTS.find((one) => one === element.getAttribute('data-align'));
  if (own) return own;
  const stated = (element.style.textAlign || element.getAttribute('align') || '').toLowerCase();
  return stated === 'center' || stated === 'right' ? stated : stated === 'end' ? 'right' : null;
}
