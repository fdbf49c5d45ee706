import type { Editor } from '@tiptap/core';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Menu } from '../../ui/Menu';
import { MenuItem } from '../../ui/MenuItem';
import { withTableTools } from './narrativeParts';
import type { TableCommand } from './tableTools';

/** The menu that changes the table at the cursor. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  const t = useT();
  const act = (command: TableCommand) => {
    editor.commands.focus();
    withTableTools(({ TABLE_COMMANDS }) => TABLE_COMMANDS[command](editor.state, editor.view.dispatch));
  };
  return (
    <Menu
      label={t('narrative.table')}
      title={t('narrative.table')}
      className="button plain small tool"
      button={<Icon name="table" />}
    >
      <MenuItem label={t('narrative.rowAbove')} onPick={() => act('addRowBefore')} />
      <MenuItem label={t('narrative.rowBelow')} onPick={() => act('addRowAfter')} />
      <MenuItem label={t('narrative.columnLeft')} onPick={() => act('addColumnBefore')} />
      <MenuItem label={t('narrative.columnRight')} onPick={() => act('addColumnAfter')} />
      <MenuItem label={t('narrative.mergeCells')} onPick={() => act('mergeOrSplit')} />
      <hr />
      <MenuItem label={t('narrative.deleteRow')} onPick={() => act('deleteRow')} />
      <MenuItem label={t('narrative.deleteColumn')} onPick={() => act('deleteColumn')} />
      <MenuItem label={t('narrative.deleteTable')} onPick={() => act('deleteTable')} />
    </Menu>
  );
}
