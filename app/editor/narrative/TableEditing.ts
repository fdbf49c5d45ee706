import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { selectingCells } from './document/selectingCells';
import { TABLE_TOOLS, withTableTools } from './narrativeParts';

/**
 * Editing of tables: keys, selection of cells by pointer, paste into cells, repair. Its code is loaded after the first key.
 * The plugin is there from the beginning, because a plugin that is added later creates the views of all others again.
 */
export const TableEditing = Extension.create({
  name: 'tableEditing',

  addKeyboardShortcuts() {
    const { editor } = this;
    /** Goes to another cell, which waits for the code if it is not loaded: the key must not leave the text. */
    const go = (direction: 1 | -1) => {
      if (!editor.isActive('table')) return false;
      const tools = TABLE_TOOLS.getState().value;
      if (tools) return tools.goToCell(editor, direction);
      withTableTools(({ goToCell }) => goToCell(editor, direction));
      return true;
    };
    const remove = () => TABLE_TOOLS.getState().value?.deleteSelectedTable(editor) ?? false;
    return {
      Tab: () => go(1),
      'Shift-Tab': () => go(-1),
      Backspace: remove,
      'Mod-Backspace': remove,
      Delete: remove,
      'Mod-Delete': remove,
    };
  },

  addProseMirrorPlugins() {
    const plugin = () => TABLE_TOOLS.getState().value?.TABLE_PLUGIN;
    return [
      new Plugin<number | null>({
        key: selectingCells,
        state: {
          init: () => null,
          apply(tr, value, before, after) {
            const late = plugin();
            return late ? (late.spec.state?.apply.call(late, tr, value, before, after) ?? null) : null;
          },
        },
        props: {
          decorations: (state) => {
            const late = plugin();
            return late?.props.decorations?.call(late, state);
          },
          handleDOMEvents: {
            mousedown: (view, event) => {
              const late = plugin();
              return late?.props.handleDOMEvents?.mousedown?.call(late, view, event) ?? false;
            },
          },
          createSelectionBetween: (view, $anchor, $head) => {
            const late = plugin();
            return late?.props.createSelectionBetween?.call(late, view, $anchor, $head) ?? null;
          },
          handleTripleClick: (view, pos, event) => {
            const late = plugin();
            return late?.props.handleTripleClick?.call(late, view, pos, event) ?? false;
          },
          handleKeyDown: (view, event) => {
            const late = plugin();
            return late?.props.handleKeyDown?.call(late, view, event) ?? false;
          },
          handlePaste: (view, event, slice) => {
            const late = plugin();
            return late?.props.handlePaste?.call(late, view, event, slice) ?? false;
          },
        },
        appendTransaction: (changes, before, after) => {
          const late = plugin();
          return late?.spec.appendTransaction?.call(late, changes, before, after);
        },
      }),
    ];
  },
});
