import type { SectionEdits } from '@schemes/doc/applySectionEdits';
import { wordText } from '@schemes/imports/word/wordFile';
import type { WordChoice } from '@schemes/imports/word/wordIntoScheme';
import type { WordSection } from '@schemes/imports/word/wordSections';
import type { SectionState } from '@schemes/model/scheme/sectionStatus';
import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useId } from 'react';
import { sectionTitle } from '../../naming/sectionTitle';
import { useT } from '../../ui/LangContext';

interface WordPartChoiceProps {
  readonly part: WordSection;
  readonly sections: readonly SectionSnapshot[];
  readonly stateOf: (section: string) => SectionState;
  /** The id of the section with the same name; null: there is none. */
  readonly matched: string | null;
  readonly choice: WordChoice;
  /** The result of all choices together. */
  readonly imported: readonly SectionEdits[];
  readonly onChoose: (choice: WordChoice) => void;
}

/** Number of paragraphs of a part that the preview shows. */
const PREVIEW_PARAGRAPHS = 4;

/** One part of a Word file: its text, its target section, and whether it replaces the section's text. */
export function WordPartChoice({
  part,
  sections,
  stateOf,
  matched,
  choice,
  imported,
  onChoose,
}: WordPartChoiceProps) {
  const t = useT();
  const id = useId();
  const title = sectionTitle({ ...part, title: part.title || t('word.opening') });
  const texts = part.blocks.flatMap((block) => (block.kind === 'paragraph' ? [wordText(block)] : []));
  const tables = part.blocks.length - texts.length;
  const into = sections.find((section) => section.id === choice.section);
  const matchedSection = sections.find((section) => section.id === matched);
  const rows = imported.find(({ section }) => section === choice.section)?.tables ?? [];
  return (
    <li className="word-part" data-word-part={title}>
      <div>
        {part.part && (
          <p className="quiet small">
            {part.part.label}: {part.part.title}
          </p>
        )}
        <strong>{title}</strong>{' '}
        <span className="quiet">({t('word.intoCounts', { paragraphs: texts.length, tables })})</span>
        {texts.length > 0 && (
          <details>
            <summary>{t('word.intoShow')}</summary>
            {texts.slice(0, PREVIEW_PARAGRAPHS).map((text, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the text of a file never changes
              <p key={i} lang="vi" className="word-sample">
                {text}
              </p>
            ))}
            {texts.length > PREVIEW_PARAGRAPHS && (
              <p className="quiet">{t('word.intoMore', { n: texts.length - PREVIEW_PARAGRAPHS })}</p>
            )}
          </details>
        )}
      </div>
      <div className="stack">
        <div className="field">
          <label htmlFor={id}>{t('word.intoSection')}</label>
          <select
            id={id}
            name="section"
            className="input"
            value={choice.section ?? ''}
            onChange={(event) => onChoose({ ...choice, section: event.target.value || null })}
          >
            <option value="">{t('word.intoNone')}</option>
            {sections.map((section) => {
              const state = stateOf(section.id);
              return (
                <option key={section.id} value={section.id} disabled={!isOpen(state)}>
                  {isOpen(state)
                    ? sectionTitle(section)
                    : t('word.intoClosed', { title: sectionTitle(section), state: t(`state.${state}`) })}
                </option>
              );
            })}
          </select>
        </div>
        {matchedSection && !isOpen(stateOf(matchedSection.id)) && choice.section === null && (
          <p className="hint">
            {t('word.intoOwnClosed', {
              title: sectionTitle(matchedSection),
              state: t(`state.${stateOf(matchedSection.id)}`),
            })}
          </p>
        )}
        {into && (
          <fieldset className="word-how">
            <legend className="unseen">{t('word.intoHow')}</legend>
            {([false, true] as const).map((replaces) => (
              <label key={String(replaces)} className="check">
                <input
                  type="radio"
                  name={`${id}-how`}
                  value={replaces ? 'replace' : 'append'}
                  checked={choice.replaces === replaces}
                  onChange={() => onChoose({ ...choice, replaces })}
                />
                {t(replaces ? 'word.intoReplace' : 'word.intoAppend')}
              </label>
            ))}
          </fieldset>
        )}
        {rows.map(({ table, edits }) => (
          <p key={table} className="hint">
            {t('word.intoRows', {
              title: into?.tables.find((one) => one.id === table)?.title ?? '',
              added: edits.rows.length,
              changed: new Set(edits.cells.map(({ row }) => row)).size,
            })}
          </p>
        ))}
      </div>
    </li>
  );
}
