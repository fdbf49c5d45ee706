import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { Column, TableType } from '@schemes/model/tables/tableType';
import { wholeColumnWord } from '../model/columnWord';
import type { GridActions } from '../model/GridActions';
import { namesPerson } from '../model/namesPerson';
import { CellInput } from './CellInput';
import type { CellInputProps } from './CellInputProps';
import { ChoiceInput } from './ChoiceInput';

interface CellEditorProps
  extends Pick<CellInputProps, 'value' | 'editable' | 'focused' | 'opens' | 'onShow'> {
  readonly lang: Lang;
  readonly type: TableType;
  readonly column: Column;
  readonly row: string;
  /** The row's name, and the shown value. */
  readonly name: string;
  readonly text: string;
  /** Descriptions for screen readers; '' for none. If the column is computed, the editor adds that. */
  readonly notes: readonly string[];
  readonly actions: GridActions;
}

/** The input of the active cell, a list or a text field as its column needs, connected to the actions of the table. */
export function CellEditor(props: CellEditorProps) {
  const { lang, type, column, row, name, text, notes, actions, ...input } = props;
  const Input = column.kind === 'choice' || column.kind === 'choices' ? ChoiceInput : CellInput;
  const label = `${wholeColumnWord(lang, type, column)}, ${name}`;
  return (
    <Input
      {...input}
      key={`${row} ${column.key}`}
      label={text ? `${label}: ${text}` : label}
      type={column}
      offersPeople={namesPerson(type, column.key)}
      notes={[column.compute ? t(lang, 'grid.computedColumn') : '', ...notes].filter(Boolean).join('. ')}
      onCommand={actions.command}
      onCommit={actions.commit}
      onCopy={actions.copy}
      onPaste={actions.paste}
      writerName={() => actions.writerName(row, column.key)}
      today={actions.today}
      computedNote={column.compute ? t(lang, 'grid.computedTyped') : undefined}
      onUnplaced={(typed) => actions.unplaced({ row, column: column.key, text: typed })}
    />
  );
}
