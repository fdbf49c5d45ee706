import type { Editor } from '@tiptap/react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Menu } from '../../ui/Menu';
import { MenuItem } from '../../ui/MenuItem';

/** The menu for tables in the text: inserts one, or changes the one that has the cursor. */
export function TableMenu({ editor, inTable }: { readonly editor: Editor; readonly inTable: boolean }) {
  const t = useT();
  const act = () => editor.chain().focus();
  return (
    <Menu
      label={t('narrative.table')}
      title={t('narrative.table')}
      className="button plain small tool"
      button={<Icon name="table" />}
    >
      {inTable ? (
        <>
          <MenuItem label={t('narrative.rowAbove')} onPick={() => act().addRowBefore().run()} />
          <MenuItem label={t('narrative.rowBelow')} onPick={() => act().addRowAfter().run()} />
          <MenuItem label={t('narrative.columnLeft')} onPick={() => act().addColumnBefore().run()} />
          <MenuItem label={t('narrative.columnRight')} onPick={() => act().addColumnAfter().run()} />
          <MenuItem label={t('narrative.mergeCells')} onPick={() => act().mergeOrSplit().run()} />
          <hr />
          <MenuItem label={t('narrative.deleteRow')} onPick={() => act().deleteRow().run()} />
          <MenuItem label={t('narrative.deleteColumn')} onPick={() => act().deleteColumn().run()} />
          <MenuItem label={t('narrative.deleteTable')} onPick={() => act().deleteTable().run()} />
        </>
      ) : (
        <>
          <MenuItem
            label={t('narrative.insertTable', { rows: 3, columns: 3 })}
            onPick={() => act().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
          />
          <MenuItem
            label={t('narrative.insertTable', { rows: 5, columns: 5 })}
            onPick={() => act().insertTable({ rows: 5, cols: 5, withHeaderRow: true }).run()}
          />
        </>
      )}
    </Menu>
  );
}
