import type { SettledNote, WordDecisions } from '@schemes/imports/word/settleWord';
import { CHANGED_NOTES, OMITTED_NOTES, type WordNoteKind } from '@schemes/imports/word/wordFile';
import type { TableDoubts } from '@schemes/imports/word/wordTable';
import { hasMessage, t as textIn } from '@schemes/messages/t';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { useEffect, useId, useRef } from 'react';
import { useLang, useT } from '../ui/LangContext';
import { doubtText } from './doubtText';

/**
 * The most notes of one kind that the list shows; the table of contents of a long file has more lines than anyone reads
 * here.
 */
const MAX_SHOWN = 200;

interface WordNotesProps {
  readonly notes: readonly SettledNote[];
  readonly tables: readonly TableDoubts[];
  readonly decisions: WordDecisions;
  readonly onDecide: (decisions: WordDecisions) => void;
}

/**
 * Lists everything that an import from Word omits, converts or guesses, by kind, each with its place and, if there is a
 * choice, a box to accept it.
 */
export function WordNotes({ notes, tables, decisions, onDecide }: WordNotesProps) {
  const t = useT();
  const id = useId();
  const kinds = [...new Set(notes.map(({ what }) => what))];
  if (kinds.length === 0 && tables.every(({ cells, skipped }) => cells.length + skipped.length === 0))
    return null;
  return (
    <section className="word-notes stack" aria-labelledby={id} data-word-notes>
      <h3 id={id}>{t('word.notes')}</h3>
      <p className="hint">{t('word.notesHint')}</p>
      <ul className="plain-list">
        {kinds.map((what) => (
          <NotesOfKind
            key={what}
            what={what}
            notes={notes.filter((note) => note.what === what)}
            decisions={decisions}
            onDecide={onDecide}
          />
        ))}
        <TableNotes tables={tables} />
      </ul>
    </section>
  );
}

interface NotesOfKindProps extends Omit<WordNotesProps, 'tables'> {
  readonly what: WordNoteKind;
}

function NotesOfKind({ what, notes, decisions, onDecide }: NotesOfKindProps) {
  const t = useT();
  const acceptedCount = notes.filter(({ isTaken }) => isTaken).length;
  const [yes, no] = useChoiceWords(what);
  const isChoice = notes.some((note) => note.isChoice);
  const state =
    acceptedCount > 0 && acceptedCount < notes.length
      ? t('word.noteMixed', { yes: acceptedCount, choice: yes, no: notes.length - acceptedCount, other: no })
      : acceptedCount > 0
        ? yes
        : no;
  // A decision about the kind replaces earlier decisions about single places.
  const decideAll = (isTaken: boolean) => {
    const others = Object.entries(decisions).filter(([key]) => !notes.some((note) => note.key === key));
    onDecide({ ...Object.fromEntries(others), [what]: isTaken });
  };
  return (
    <li data-word-note={what} data-taken={acceptedCount} data-left={notes.length - acceptedCount}>
      <details>
        <summary>
          {t(`word.note.${what}`, { n: notes.length })} <strong>{state}</strong>
        </summary>
        {isChoice && notes.length > 1 && (
          <AllBox
            label={t('word.noteAll', { choice: yes })}
            acceptedCount={acceptedCount}
            of={notes.length}
            onChange={decideAll}
          />
        )}
        <ul className="word-note-places">
          {notes.slice(0, MAX_SHOWN).map((note) => (
            <li key={note.key}>
              {note.isChoice ? (
                <label className="check">
                  <input
                    type="checkbox"
                    checked={note.isTaken}
                    aria-label={`${yes}: ${note.text}`}
                    onChange={(event) => onDecide({ ...decisions, [note.key]: event.target.checked })}
                  />
                  <NoteText note={note} />
                </label>
              ) : (
                <NoteText note={note} />
              )}
            </li>
          ))}
          {notes.length > MAX_SHOWN && (
            <li className="quiet">{t('imports.more', { n: notes.length - MAX_SHOWN })}</li>
          )}
        </ul>
      </details>
    </li>
  );
}

/** The words for a note that is accepted and for one that is not. */
function useChoiceWords(what: WordNoteKind): readonly [string, string] {
  const t = useT();
  const lang = useLang();
  const yes = `word.yes.${what}`;
  const no = `word.no.${what}`;
  if (hasMessage(yes) && hasMessage(no)) return [textIn(lang, yes), textIn(lang, no)];
  const isLeft = (OMITTED_NOTES as readonly string[]).includes(what);
  if (isLeft) return [t('word.take'), t('word.always.left')];
  const isChanged = (CHANGED_NOTES as readonly string[]).includes(what);
  return [t(isChanged ? 'word.always.changed' : 'word.take'), t('word.leave')];
}

interface AllBoxProps {
  readonly label: string;
  readonly acceptedCount: number;
  readonly of: number;
  readonly onChange: (isTaken: boolean) => void;
}

/** A checkbox for all places of a kind; indeterminate if the decisions about them differ. */
function AllBox({ label, acceptedCount, of, onChange }: AllBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = acceptedCount > 0 && acceptedCount < of;
  }, [acceptedCount, of]);
  return (
    <label className="check">
      <input
        ref={box}
        type="checkbox"
        checked={acceptedCount === of}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

function NoteText({ note: { text, place } }: { readonly note: SettledNote }) {
  const t = useT();
  return (
    <span>
      <span lang="vi">{text === '¶' ? t('word.noteMark') : `“${text}”`}</span>{' '}
      <span className="quiet">({place || t('word.noteStart')})</span>
    </span>
  );
}

function TableNotes({ tables }: { readonly tables: readonly TableDoubts[] }) {
  const t = useT();
  const lang = useLang();
  const lines = tables.flatMap(({ title, type, cells, skipped }) => [
    ...cells.map((cell) => {
      const column = `column.${type}.${cell.column}`;
      return t('word.tableCell', {
        table: title,
        row: cell.row + 1,
        column: hasMessage(column) ? textIn(lang, column) : cell.column,
        text: cell.text,
        reason: doubtText(lang, TABLE_TYPES[type], cell),
      });
    }),
    ...skipped.map(({ row, text, reason }) =>
      t('word.tableRow', { table: title, row: row + 1, text, reason: t(`imports.skipped.${reason}`) }),
    ),
  ]);
  if (lines.length === 0) return null;
  return (
    <li data-word-note="tables">
      <details>
        <summary>{t('word.tableDoubts', { n: lines.length })}</summary>
        <ul className="word-note-places">
          {lines.slice(0, MAX_SHOWN).map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file never change their order
            <li key={i}>{line}</li>
          ))}
          {lines.length > MAX_SHOWN && (
            <li className="quiet">{t('imports.more', { n: lines.length - MAX_SHOWN })}</li>
          )}
        </ul>
      </details>
    </li>
  );
}
