import type { Editor } from '@tiptap/core';
import { Fragment, type MutableRefObject, type ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { AlignMenu } from './AlignMenu';
import { ProvisionPicker } from './citations/ProvisionPicker';
import type { ProvisionContext } from './citations/searchProvisions';
import { type Alignment, usualAlignment } from './document/ParagraphAlignment';
import { listTypeAt, toggleList } from './listTypes';
import { TableMenu } from './TableMenu';
import { TablePicker } from './TablePicker';
import { useEditorState } from './useTextEditor';

const LEVELS = [1, 2, 3] as const;

interface NarrativeToolbarProps {
  readonly editor: Editor;
  /** The latest state of the scheme. */
  readonly scheme: Readonly<MutableRefObject<ProvisionContext>>;
  /** Undoes a change across the scheme if it is this person's last edit; returns false if it is not. */
  readonly undoIfLast: (() => boolean) | undefined;
}

/** The toolbar of the narrative. The tooltip of each tool names its key. */
export function NarrativeToolbar({ editor, scheme, undoIfLast }: NarrativeToolbarProps) {
  const t = useT();
  const on = useEditorState(editor, (now) => ({
    level: LEVELS.find((level) => now.isActive('heading', { level })) ?? 0,
    bold: now.isActive('bold'),
    italic: now.isActive('italic'),
    underline: now.isActive('underline'),
    align:
      (now.getAttributes('paragraph')['align'] as Alignment | null | undefined) ??
      usualAlignment(now.isActive('table')),
    list: listTypeAt(now),
    table: now.isActive('table'),
    provision: now.isActive('provision'),
  }));
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
      {tool(t('narrative.underline'), on.underline, () => act().toggleUnderline().run(), <u>U</u>)}
      <span className="tool-gap" />
      <AlignMenu editor={editor} align={on.align} disabled={on.level !== 0} />
      {(['bullets', 'numbers', 'letters'] as const).map((type) => (
        <Fragment key={type}>
          {tool(
            t(`narrative.${type}`),
            on.list === type,
            () => toggleList(editor, type),
            <Icon name={type} />,
          )}
        </Fragment>
      ))}
      {on.table ? <TableMenu editor={editor} /> : <TablePicker editor={editor} />}
      <ProvisionPicker editor={editor} active={on.provision} scheme={scheme} />
      <span className="tool-gap" />
      {tool(
        t('narrative.undo'),
        undefined,
        () => {
          if (!undoIfLast?.()) act().undo().run();
        },
        <Icon name="undo" />,
      )}
      {tool(t('narrative.redo'), undefined, () => act().redo().run(), <Icon name="redo" />)}
    </div>
  );
}
