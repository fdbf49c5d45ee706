import type { Editor } from '@tiptap/core';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Menu } from '../../ui/Menu';
import type { Alignment } from './document/ParagraphAlignment';

const CHOICES = [
  ['left', 'alignLeft', 'Ctrl+L'],
  ['center', 'alignCenter', 'Ctrl+E'],
  ['right', 'alignRight', 'Ctrl+R'],
  ['justify', 'alignBoth', 'Ctrl+J'],
] as const;

interface AlignMenuProps {
  readonly editor: Editor;
  /** The alignment of the paragraph at the cursor. */
  readonly align: Alignment;
  /**
   * Whether the cursor is at a heading, which has the alignment of its level. The button then stays visible but is
   * disabled.
   */
  readonly disabled: boolean;
}

/** The menu of alignments; its button shows that of the paragraph at the cursor. */
export function AlignMenu({ editor, align, disabled }: AlignMenuProps) {
  const t = useT();
  const icon = CHOICES.find(([one]) => one === align)?.[1] ?? 'alignBoth';
  return (
    <Menu
      label={`${t('narrative.align')}: ${t(`narrative.align.${align}`)}`}
      title={t('narrative.align')}
      disabled={disabled}
      className="button plain small tool"
      button={<Icon name={icon} />}
    >
      {CHOICES.map(([one, face, keys]) => (
        <button
          key={one}
          type="button"
          role="menuitemradio"
          aria-checked={one === align}
          tabIndex={-1}
          data-align-to={one}
          onClick={() => editor.chain().focus().align(one).run()}
        >
          <Icon name={face} />
          <span>{t(`narrative.align.${one}`)}</span>
          <kbd className="menu-keys">{keys}</kbd>
        </button>
      ))}
    </Menu>
  );
}
