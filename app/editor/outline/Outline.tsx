import { Link } from '@remix-run/react';
import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import { memo } from 'react';
import { sectionTitle } from '../../naming/sectionTitle';
import { STATE_SIGNS } from '../../naming/stateSigns';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Meter } from '../../ui/Meter';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { openCounts } from '../live/openCounts';
import { openNotes } from '../notes/openNotes';

interface OutlineProps {
  readonly judged: Judged;
  readonly statuses: Readonly<Record<string, SectionStatus>>;
  readonly current: string;
}

/** Parts and sections of the scheme, each with its state, its findings, and the people in it. */
export const Outline = memo(function Outline({ judged, statuses, current }: OutlineProps) {
  const t = useT();
  const { people, notes, rights } = useEditorShare();
  const { sections } = judged.snapshot;
  const stateOf = (id: string, given: SectionStatus) => (statuses[id] ?? given).state;
  const approved = sections.filter(({ id, status }) => stateOf(id, status) === 'approved').length;
  const waiting = openNotes(notes.notes);
  return (
    <nav className="outline" aria-label={t('outline.title')}>
      <div className="outline-head">
        <h2>{t('outline.title')}</h2>
        <Meter
          value={approved}
          of={sections.length}
          label={t('progress.approved', { n: approved, m: sections.length })}
        />
        {waiting[0] && (
          <Link
            to={`?section=${encodeURIComponent(waiting[0].section)}`}
            preventScrollReset
            className="outline-notes"
            data-notes-waiting={waiting.length}
          >
            <Icon name="mail" />
            {t(rights.settleNotes ? 'notes.open' : 'notes.openMine', { n: waiting.length })}
          </Link>
        )}
      </div>
      <ol>
        {sections.map((section) => {
          const state = stateOf(section.id, section.status);
          const { mandatory, target, toFill } = openCounts(judged, section.id);
          const noted = openNotes(notes.notes, section.id).length;
          const here = people.filter((person) => person.section === section.id);
          return (
            <li key={section.id}>
              {section.part && (
                <p className="outline-part">
                  <span className="unseen-narrow">{section.part.label}: </span>
                  {section.part.title}
                </p>
              )}
              <Link
                to={`?section=${encodeURIComponent(section.id)}`}
                preventScrollReset
                className="outline-link"
                data-section={section.id}
                data-state={state}
                aria-current={section.id === current ? 'page' : undefined}
              >
                <span className="outline-name">{sectionTitle(section)}</span>
                <span className="outline-state">
                  <span className={`state ${STATE_SIGNS[state].tone}`}>
                    <Icon name={STATE_SIGNS[state].icon} />
                    {t(`state.${state}`)}
                  </span>
                  {mandatory > 0 && (
                    <span className="count bad" title={t('findings.mandatory', { n: mandatory })}>
                      <Icon name="alert" />
                      {mandatory}
                    </span>
                  )}
                  {target > 0 && (
                    <span className="count warn" title={t('findings.target', { n: target })}>
                      <Icon name="target" />
                      {target}
                    </span>
                  )}
                  {mandatory + target === 0 && toFill > 0 && (
                    <span className="quiet small" data-to-fill={section.id}>
                      {t('findings.toFillHere')}
                    </span>
                  )}
                  {noted > 0 && (
                    <span className="count warn" title={t('notes.open', { n: noted })}>
                      <Icon name="mail" />
                      {noted}
                    </span>
                  )}
                  {here.map(({ client, name, color }) => (
                    <span key={client} className="dot" title={name} style={{ background: color }}>
                      <span className="unseen">{name}</span>
                    </span>
                  ))}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});
