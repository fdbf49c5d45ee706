import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { selectingCells } from './document/selectingCells';
import { TABLE_TOOLS, withTableTools } from './narrativeParts';

/**
 * Editing of tables: keys, selection of cells by pointer, paste into cells, repair. Its code is loaded after the first key.
 * The plugin exists from the beginning, because ProseMirror creates the views of all plugins again when one is added.
 */
export const TableEditing = Extension.create({
  name: 'tableEditing',

  addKeyboardShortcuts() {
    const { editor } = this;
    /**
     * Goes to the next or the previous cell, as soon as the code is loaded. Handles the key in any case, so that Tab does not
     * leave the text.
     */
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
            const loaded = plugin();
            return loaded ? (loaded.spec.state?.apply.call(loaded, tr, value, before, after) ?? null) : null;
          },
        },
        props: {
          decorations: (state) => {
            const loaded = plugin();
            return loaded?.props.decorations?.call(loaded, state);
          },
          handleDOMEvents: {
            mousedown: (view, event) => {
              const loaded = plugin();
              return loaded?.props.handleDOMEvents?.mousedown?.call(loaded, view, event) ?? false;
            },
          },
          createSelectionBetween: (view, $anchor, $head) => {
            const loaded = plugin();
            return loaded?.props.createSelectionBetween?.call(loaded, view, $anchor, $head) ?? null;
          },
          handleTripleClick: (view, pos, event) => {
            const loaded = plugin();
            return loaded?.props.handleTripleClick?.call(loaded, view, pos, event) ?? false;
          },
          handleKeyDown: (view, event) => {
            const loaded = plugin();
            return loaded?.props.handleKeyDown?.call(loaded, view, event) ?? false;
          },
          handlePaste: (view, event, slice) => {
            const loaded = plugin();
            return loaded?.props.handlePaste?.call(loaded, view, event, slice) ?? false;
          },
        },
        appendTransaction: (changes, before, after) => {
          const loaded = plugin();
          return loaded?.spec.appendTransaction?.call(loaded, changes, before, after);
        },
      }),
    ];
  },
});
