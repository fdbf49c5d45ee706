import { namesOfFacts } from '@schemes/imports/word/namesOfFacts';
import { schemeFromWord } from '@schemes/imports/word/schemeFromWord';
import { settleWord, type WordDecisions } from '@schemes/imports/word/settleWord';
import type { WordFile } from '@schemes/imports/word/wordFile';
import { wordTitle } from '@schemes/imports/word/wordSections';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Facts } from '@schemes/model/scheme/facts';
import type { Term } from '@schemes/model/scheme/outline';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { useMemo, useState } from 'react';
import type { Organisation } from '../../context/Organisation';
import { newRowId } from '../../editor/grid/model/newRowId';
import { WordNotes } from '../../imports/WordNotes';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { SelectField } from '../../ui/SelectField';

interface WordSchemeReviewProps {
  readonly file: WordFile;
  readonly organisations: readonly Organisation[];
  readonly terms: readonly Term[];
  readonly edition: string;
}

/**
 * A preview of a Word file as a scheme: its sections, what is not imported, and the fields that the file does not
 * state.
 */
export function WordSchemeReview({ file, organisations, terms, edition }: WordSchemeReviewProps) {
  const t = useT();
  const [decisions, setDecisions] = useState<WordDecisions>({});
  const [term, setTerm] = useState<Term>(terms.at(-1) ?? '2025-2030');
  const [organisation, setOrganisation] = useState(organisations[0]?.id ?? '');
  const chosen = organisations.find(({ id }) => id === organisation);
  const names = useMemo(
    () =>
      namesOfFacts({
        organisation_name: chosen?.name ?? '',
        superior_name: chosen?.superior ?? '',
        place_name: chosen?.place ?? '',
      }),
    [chosen],
  );
  const settled = useMemo(() => settleWord(file, decisions, { names }), [file, decisions, names]);
  const [typedTitle, setTitle] = useState<string | null>(null);
  const title = typedTitle ?? (settled.letterhead?.title || wordTitle(settled.blocks));
  const { letterhead } = settled;
  const { snapshot, doubts, notes } = useMemo(
    () =>
      schemeFromWord(settled.blocks, {
        title: normalizeText(title) || file.name,
        term,
        edition,
        facts: {
          ...(chosen?.name ? { organisation_name: chosen.name } : {}),
          // A name missing in the office's register comes from the letterhead; papers print it from these facts.
          ...textFact('superior_name', chosen?.superior || letterhead?.superior, 200),
          ...textFact('place_name', chosen?.place || letterhead?.place, 100),
          ...(chosen ? { level: chosen.level } : {}),
          place: 'other',
          body_kind: 'ordinary',
        },
        names: { facts: t('word.facts'), opening: t('word.opening') },
        newId: newRowId,
        decisions,
      }),
    [settled, letterhead, file.name, title, term, edition, chosen, t, decisions],
  );
  const sections = snapshot.sections.slice(1);
  return (
    <>
      <input type="hidden" name="snapshot" value={JSON.stringify(storedSnapshot(snapshot))} />
      <label className="field">
        <span>{t('word.schemeTitle')}</span>
        <textarea
          className="input"
          rows={2}
          maxLength={400}
          required
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <div className="columns-2">
        <SelectField label={t('field.organisation')} name="organisation" required onPick={setOrganisation}>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('field.term')}
          name="term"
          value={term}
          onPick={(value) => setTerm(value as Term)}
        >
          {terms.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
      </div>
      {sections.length === 0 && <Note tone="bad">{t('word.none')}</Note>}
      <h2>{t('word.sections')}</h2>
      <ol className="import-list" data-word-sections>
        {sections.map((section) => (
          <li key={section.id}>
            {section.part && (
              <strong>
                {section.part.label}: {section.part.title}
                <br />
              </strong>
            )}
            {section.number && `${section.number}- `}
            {section.title}{' '}
            <span className="quiet">
              (
              {t('word.narrative', {
                blocks: section.narrative.content?.length ?? 0,
                lists: countOf(section.narrative, 'listItem'),
              })}
              {section.tables.length > 0 &&
                `; ${t('word.tables', { titles: section.tables.map((table) => table.title).join(', ') })}`}
              {countOf(section.narrative, 'table') > 0 &&
                `; ${t('word.narrativeTables', { n: countOf(section.narrative, 'table') })}`}
              )
            </span>
          </li>
        ))}
      </ol>
      <p className="hint">{t('word.tablesLater')}</p>
      <WordNotes
        notes={[...settled.notes, ...notes]}
        tables={doubts}
        decisions={decisions}
        onDecide={setDecisions}
      />
    </>
  );
}

/** A fact with the text, cut to `maxLength`; no fact without a text. */
function textFact(key: 'superior_name' | 'place_name', text: string | undefined, maxLength: number): Facts {
  return text ? { [key]: text.slice(0, maxLength) } : {};
}

/** Counts the nodes of a type in a narrative. */
function countOf(node: NarrativeNode, type: string): number {
  const own = node.type === type ? 1 : 0;
  return own + (node.content ?? []).reduce((sum, child) => sum + countOf(child, type), 0);
}
