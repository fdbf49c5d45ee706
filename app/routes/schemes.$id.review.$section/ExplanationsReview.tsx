import type { SectionContent } from '@schemes/doc/sectionDigest';
import { ruleText } from '@schemes/messages/ruleText';
import { explanationChanges } from '../../editor/changes/explanationChanges';
import { useLang, useT } from '../../ui/LangContext';
import { ChangeList } from './ChangeList';

interface ExplanationsReviewProps {
  readonly content: SectionContent;
  /** Null: all are shown. Otherwise only those that changed since this version. */
  readonly since: SectionContent | null;
}

/** The explanations of a section, each below the finding it explains. */
export function ExplanationsReview({ content, since }: ExplanationsReviewProps) {
  const t = useT();
  const lang = useLang();
  const all = content.explanations ?? [];
  const changed = explanationChanges(since?.explanations, all);
  if ((since ? changed : all).length === 0) return null;
  return (
    <section className="card stack" aria-label={t('explanation.review')}>
      <h2>{t('explanation.review')}</h2>
      {since ? (
        <ChangeList
          rows={changed.map(({ one, before, after }) => ({
            key: one.finding,
            cells: ['', ruleText(lang, `finding.${one.code}`, one.params)],
            before: before ?? '',
            after: after ?? '',
          }))}
        />
      ) : (
        <ul className="stack">
          {all.map((one) => (
            <li key={one.finding}>
              <strong>{ruleText(lang, `finding.${one.code}`, one.params)}</strong>
              <p className="explanation-text">{one.text}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
