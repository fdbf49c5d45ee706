import { schemeFromWord } from '@schemes/imports/word/schemeFromWord';
import type { WordFile } from '@schemes/imports/word/wordFile';
import { wordTitle } from '@schemes/imports/word/wordSections';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Term } from '@schemes/model/scheme/outline';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { useMemo, useState } from 'react';
import type { Organisation } from '../../context/Organisation';
import { newRowId } from '../../editor/grid/model/newRowId';
import { WordLeftOut } from '../../imports/WordLeftOut';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { SelectField } from '../../ui/SelectField';

interface WordSchemeReviewProps {
  readonly file: WordFile;
  readonly organisations: readonly Organisation[];
  readonly terms: readonly Term[];
  readonly edition: string;
}

/** A preview of a Word file as a scheme: its sections, what is left out, and the fields it lacks. */
export function WordSchemeReview({ file, organisations, terms, edition }: WordSchemeReviewProps) {
  const t = useT();
  const [title, setTitle] = useState(() => wordTitle(file.blocks));
  const [term, setTerm] = useState<Term>(terms.at(-1) ?? '2025-2030');
  const [organisation, setOrganisation] = useState(organisations[0]?.id ?? '');
  const chosen = organisations.find(({ id }) => id === organisation);
  const { snapshot, doubts } = useMemo(
    () =>
      schemeFromWord(file, {
        title: normalizeText(title) || file.name,
        term,
        edition,
        facts: {
          ...(chosen?.name ? { organisation_name: chosen.name } : {}),
          ...(chosen?.superior ? { superior_name: chosen.superior } : {}),
          ...(chosen?.place ? { place_name: chosen.place } : {}),
          ...(chosen ? { level: chosen.level } : {}),
          place: 'other',
          body_kind: 'ordinary',
        },
        names: { facts: t('word.facts'), opening: t('word.opening') },
        newId: newRowId,
      }),
    [file, title, term, edition, chosen, t],
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
      <WordLeftOut file={file} doubts={doubts} />
    </>
  );
}

/** Counts the nodes of a type in a narrative. */
function countOf(node: NarrativeNode, type: string): number {
  const own = node.type === type ? 1 : 0;
  return own + (node.content ?? []).reduce((sum, child) => sum + countOf(child, type), 0);
}
