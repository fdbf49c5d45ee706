import { MAX_ROWS } from '@schemes/doc/checkTable';
import type { FormEntry } from '@schemes/imports/curriculum/curriculum';
import { curriculumValues } from '@schemes/imports/curriculum/curriculumValues';
import { compareValues, fillRow, findNamesakes, proposedRow } from '@schemes/imports/curriculum/fillRow';
import { readCurriculum } from '@schemes/imports/curriculum/readCurriculum';
import { settleCurriculum } from '@schemes/imports/curriculum/settleCurriculum';
import { replacementKey } from '@schemes/imports/sheets/ImportDecisions';
import { rowsAfter } from '@schemes/imports/sheets/importEdits';
import type { WordDecisions } from '@schemes/imports/word/settleWord';
import type { WordFile } from '@schemes/imports/word/wordFile';
import type { CellValue } from '@schemes/model/cells/cell';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { ImportButton } from '../../imports/ImportButton';
import { WordNotes } from '../../imports/WordNotes';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { newRowId } from '../grid/model/newRowId';
import type { RowsReviewProps } from '../rowsImport/RowsDialog';
import { columnLabel } from '../spreadsheet/targetLabel';
import { FormOmissions } from './FormOmissions';
import { FormValues } from './FormValues';
import { PersonChoice } from './PersonChoice';

/**
 * Compares a form 2C with a row of the roster. Shows the values, notes on doubtful and omitted ones, and the button
 * that writes the chosen values.
 */
export function CurriculumReview({ file, type, store, open, onImport }: RowsReviewProps<WordFile>) {
  const t = useT();
  const [wording, setWording] = useState<WordDecisions>({});
  const settled = useMemo(() => settleCurriculum(file, wording), [file, wording]);
  const curriculum = useMemo(() => readCurriculum(settled.blocks), [settled]);
  return (
    <div className="stack" data-curriculum data-unsaved="typed">
      {curriculum.ok ? (
        <PersonReview type={type} store={store} open={open} entries={curriculum.entries} onImport={onImport}>
          <WordNotes notes={settled.notes} tables={[]} decisions={wording} onDecide={setWording} />
        </PersonReview>
      ) : (
        <>
          <Note tone="bad">{t(`curriculum.refused.${curriculum.refusal}`)}</Note>
          <WordNotes notes={settled.notes} tables={[]} decisions={wording} onDecide={setWording} />
        </>
      )}
    </div>
  );
}

interface PersonReviewProps extends Omit<RowsReviewProps<WordFile>, 'file'> {
  readonly entries: readonly FormEntry[];
  readonly children: React.ReactNode;
}

function PersonReview({ type, store, open, entries, onImport, children }: PersonReviewProps) {
  const t = useT();
  const lang = useLang();
  const rows = useSyncExternalStore(store.subscribe, store.getRows, store.getRows);
  const [replacements, setReplacements] = useState<ReadonlyMap<string, CellValue>>(new Map());
  const [chosenRow, setChosenRow] = useState<string | null>(null);
  const [decided, setDecided] = useState<Readonly<Record<string, boolean>>>({});
  const form = useMemo(() => curriculumValues(type, entries, replacements), [type, entries, replacements]);
  const namesakes = useMemo(() => findNamesakes(type, rows, form.values), [type, rows, form]);
  const target = chosenRow ?? proposedRow(namesakes);
  const row = rows.find(({ id }) => id === target) ?? null;
  const isNew = target === 'new';
  const compared = useMemo(() => compareValues(type, row, form.values), [type, row, form]);
  const isChosen = (key: string, isProposed: boolean) => decided[key] ?? isProposed;
  const chosen = compared.filter((value) => value.state !== 'same' && isChosen(value.key, value.isProposed));
  const duplicate = chosen.find((one) =>
    chosen.some((other) => other !== one && other.column === one.column),
  );
  const lacksName = isNew && !chosen.some(({ column }) => column === type.label);
  const edits = useMemo(
    () => fillRow(isNew ? null : (row?.id ?? null), chosen, newRowId),
    [isNew, row, chosen],
  );
  const hasRoom = rowsAfter(rows, edits) <= MAX_ROWS;
  const canWrite =
    open && (isNew || row !== null) && chosen.length > 0 && duplicate === undefined && !lacksName && hasRoom;
  return (
    <>
      <PersonChoice
        type={type}
        rows={rows}
        namesakes={namesakes}
        target={row || isNew ? target : null}
        onChoose={(id) => {
          setChosenRow(id);
          // The earlier decisions were made against the values of another row.
          setDecided({});
        }}
      />
      {children}
      <FormValues
        type={type}
        values={compared}
        isChosen={({ key, isProposed }) => isChosen(key, isProposed)}
        onDecide={(values, isChosenNow) =>
          setDecided({ ...decided, ...Object.fromEntries(values.map(({ key }) => [key, isChosenNow])) })
        }
      />
      <FormOmissions
        type={type}
        form={form}
        onReplace={(column, text, value) =>
          setReplacements(new Map(replacements).set(replacementKey(column, text), value))
        }
      />
      {duplicate && (
        <Note tone="bad">
          {t('curriculum.twice', {
            column: columnLabel(
              lang,
              type,
              type.columns.find(({ key }) => key === duplicate.column),
            ),
          })}
        </Note>
      )}
      {lacksName && <Note tone="bad">{t('curriculum.noName')}</Note>}
      {chosen.length === 0 && <Note>{t('curriculum.nothing')}</Note>}
      {!hasRoom && <Note tone="bad">{t('imports.tooMany', { n: rows.length + 1, max: MAX_ROWS })}</Note>}
      {!open && <Note tone="bad">{t('imports.locked')}</Note>}
      <ImportButton mark="data-curriculum-take" disabled={!canWrite} onImport={() => onImport(edits)} />
    </>
  );
}
