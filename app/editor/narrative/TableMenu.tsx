import type { Editor } from '@tiptap/react';
import { Icon } from '../../ui/Icon';
import { useSay } from '../../ui/LangContext';
import { Menu } from '../../ui/Menu';
import { MenuItem } from '../../ui/MenuItem';

/** Tables inside the text: put one in, or change the one where the cursor stands. */
export function TableMenu({ editor, inTable }: { readonly editor: Editor; readonly inTable: boolean }) {
  const say = useSay();
  const act = () => editor.chain().focus();
  return (
    <Menu
      label={say('narrative.table')}
      title={say('narrative.table')}
      className="button plain small tool"
      button={<Icon name="table" />}
    >
      {inTable ? (
        <>
          <MenuItem label={say('narrative.rowAbove')} onPick={() => act().addRowBefore().run()} />
          <MenuItem label={say('narrative.rowBelow')} onPick={() => act().addRowAfter().run()} />
          <MenuItem label={say('narrative.columnLeft')} onPick={() => act().addColumnBefore().run()} />
          <MenuItem label={say('narrative.columnRight')} onPick={() => act().addColumnAfter().run()} />
          <MenuItem label={say('narrative.mergeCells')} onPick={() => act().mergeOrSplit().run()} />
          <hr />
          <MenuItem label={say('narrative.deleteRow')} onPick={() => act().deleteRow().run()} />
          <MenuItem label={say('narrative.deleteColumn')} onPick={() => act().deleteColumn().run()} />
          <MenuItem label={say('narrative.deleteTable')} onPick={() => act().deleteTable().run()} />
        </>
      ) : (
        <>
          <MenuItem
            label={say('narrative.insertTable', { rows: 3, columns: 3 })}
            onPick={() => act().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
          />
          <MenuItem
            label={say('narrative.insertTable', { rows: 5, columns: 5 })}
            onPick={() => act().insertTable({ rows: 5, cols: 5, withHeaderRow: true }).run()}
          />
        </>
      )}
    </Menu>
  );
}
