import type { Editor } from '@tiptap/react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Menu } from '../../ui/Menu';
import { MenuItem } from '../../ui/MenuItem';

/** The menu that changes the table at the cursor. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  const t = useT();
  const act = () => editor.chain().focus();
  return (
    <Menu
      label={t('narrative.table')}
      title={t('narrative.table')}
      className="button plain small tool"
      button={<Icon name="table" />}
    >
      <MenuItem label={t('narrative.rowAbove')} onPick={() => act().addRowBefore().run()} />
      <MenuItem label={t('narrative.rowBelow')} onPick={() => act().addRowAfter().run()} />
      <MenuItem label={t('narrative.columnLeft')} onPick={() => act().addColumnBefore().run()} />
      <MenuItem label={t('narrative.columnRight')} onPick={() => act().addColumnAfter().run()} />
      <MenuItem label={t('narrative.mergeCells')} onPick={() => act().mergeOrSplit().run()} />
      <hr />
      <MenuItem label={t('narrative.deleteRow')} onPick={() => act().deleteRow().run()} />
      <MenuItem label={t('narrative.deleteColumn')} onPick={() => act().deleteColumn().run()} />
      <MenuItem label={t('narrative.deleteTable')} onPick={() => act().deleteTable().run()} />
    </Menu>
  );
}
