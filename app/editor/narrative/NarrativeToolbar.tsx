import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { ProvisionPicker } from './citations/ProvisionPicker';
import { TableMenu } from './TableMenu';

const LEVELS = [1, 2, 3] as const;

/** The toolbar of the narrative. The tooltip of each tool names its key. */
export function NarrativeToolbar({ editor }: { readonly editor: Editor }) {
  const t = useT();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      level: LEVELS.find((level) => now.isActive('heading', { level })) ?? 0,
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      table: now.isActive('table'),
      provision: now.isActive('provision'),
    }),
  });
  const tool = (label: string, pressed: boolean | undefined, run: () => void, face: ReactNode) => (
    <button
      type="button"
      className="button plain small tool"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {face}
    </button>
  );
  const act = () => editor.chain().focus();
  return (
    <div className="toolbar" role="toolbar" aria-label={t('narrative.tools')}>
      <select
        className="tool-select"
        aria-label={t('narrative.style')}
        value={on.level}
        onChange={(event) => {
          const level = LEVELS.find((one) => one === Number(event.target.value));
          if (level) act().setHeading({ level }).run();
          else act().setParagraph().run();
        }}
      >
        <option value={0}>{t('narrative.paragraph')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t('narrative.heading', { level })}
          </option>
        ))}
      </select>
      {tool(t('narrative.bold'), on.bold, () => act().toggleBold().run(), <b>B</b>)}
      {tool(t('narrative.italic'), on.italic, () => act().toggleItalic().run(), <i>I</i>)}
      <span className="tool-gap" />
      {tool(
        t('narrative.bullets'),
        on.bullets,
        () => act().toggleBulletList().run(),
        <Icon name="bullets" />,
      )}
      {tool(
        t('narrative.numbers'),
        on.numbers,
        () => act().toggleOrderedList().run(),
        <Icon name="numbers" />,
      )}
      <TableMenu editor={editor} inTable={on.table} />
      <ProvisionPicker editor={editor} active={on.provision} />
      <span className="tool-gap" />
      {tool(t('narrative.undo'), undefined, () => act().undo().run(), <Icon name="undo" />)}
      {tool(t('narrative.redo'), undefined, () => act().redo().run(), <Icon name="redo" />)}
    </div>
  );
}
