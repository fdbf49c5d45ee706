import type { UnheldNumber } from '@schemes/checks/narrative/sentences/unheldNumbers';
import { readStatus } from '@schemes/doc/readSnapshot';
import type { Lang } from '@schemes/messages/lang';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useDeferredValue, useEffect, useState } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import { useEditorShare } from '../../context/EditorContext';
import { boundNumberLabel } from './boundNumberLabel';
import type { UnheldList, unheldList } from './unheldList';

interface UnheldNumbersProps {
  readonly snapshot: Snapshot;
  /** The section whose numbers are listed; null: every section. */
  readonly section: string | null;
}

/**
 * Counts and lists the numbers of the text that are compared with no table. Each leads to its place; each that a figure of
 * the tables equals has a button that binds it to that figure.
 */
export function UnheldNumbers({ snapshot, section }: UnheldNumbersProps) {
  const t = useT();
  const lang = useLang();
  const { session, rights, changes, goTo } = useEditorShare();
  const list = useUnheldList(lang, snapshot);
  const shown = (list ?? []).filter(({ number }) => section === null || number.at.section === section);
  if (shown.length === 0) return null;
  const mayWrite = ({ at }: UnheldNumber) =>
    session && changes && rights.write && isOpen(readStatus(session.doc, at.section).state);
  const bind = async (number: UnheldNumber, figure: string) => {
    const { bindNumber } = await import('./bindNumber');
    if (!session || !changes) return;
    const params = { figure, written: number.written };
    changes.run(() => bindNumber(session.doc, snapshot, { at: number.at, also: [], params }));
    goTo(number.at);
  };
  return (
    <details className="rule-list" data-unheld={shown.length}>
      <summary>{t('number.unheld', { n: shown.length })}</summary>
      <p className="rule-ids">{t('number.unheldWhy')}</p>
      <ul>
        {shown.map(({ number, figures }) => (
          <li key={`${number.at.section} ${number.at.text?.block} ${number.at.text?.from}`}>
            <button type="button" className="link" onClick={() => goTo(number.at)}>
              …{number.before}
              <strong>{number.written}</strong>
              {number.behind}…
            </button>
            {mayWrite(number) &&
              figures.map((figure) => (
                <button
                  key={figure.id}
                  type="button"
                  className="button small"
                  data-bind-unheld
                  onClick={() => void bind(number, figure.id)}
                >
                  {t('number.bindTo', { ...boundNumberLabel(lang, figure) })}
                </button>
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The list for a snapshot. Its module is loaded after the page; null before, and if loading failed. */
function useUnheldList(lang: Lang, snapshot: Snapshot): UnheldList | null {
  const later = useDeferredValue(snapshot);
  const [read, setRead] = useState<{ readonly list: typeof unheldList } | null>(null);
  useEffect(() => {
    let isGone = false;
    import('./unheldList')
      .then(({ unheldList: list }) => {
        if (!isGone) setRead({ list });
      })
      .catch((error: unknown) => console.warn('The list of numbers not compared could not be loaded', error));
    return () => {
      isGone = true;
    };
  }, []);
  const [list, setList] = useState<UnheldList | null>(null);
  useEffect(() => {
    if (!read) return;
    const timer = setTimeout(() => setList(read.list(lang, later)), 0);
    return () => clearTimeout(timer);
  }, [read, lang, later]);
  return list;
}
