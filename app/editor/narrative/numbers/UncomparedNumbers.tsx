import type { UncomparedNumber } from '@schemes/checks/narrative/sentences/uncomparedNumbers';
import { readStatus } from '@schemes/doc/readSnapshot';
import type { Lang } from '@schemes/messages/lang';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useDeferredValue, useEffect, useState } from 'react';
import { useLang, useT } from '../../../ui/LangContext';
import { useEditorShare } from '../../context/EditorContext';
import { boundNumberLabel } from './boundNumberLabel';
import type { UncomparedList, uncomparedList } from './uncomparedList';

interface UncomparedNumbersProps {
  readonly snapshot: Snapshot;
  /** The section whose numbers are listed; null: every section. */
  readonly section: string | null;
}

/**
 * Counts and lists the numbers of the text that are compared with no table. A click on a number goes to its place. Beside a
 * number, a button for each figure of the tables that equals it binds the number to that figure.
 */
export function UncomparedNumbers({ snapshot, section }: UncomparedNumbersProps) {
  const t = useT();
  const lang = useLang();
  const { session, rights, changes, goTo } = useEditorShare();
  const list = useUncomparedList(lang, snapshot);
  const shown = (list ?? []).filter(({ number }) => section === null || number.at.section === section);
  if (shown.length === 0) return null;
  const mayWrite = ({ at }: UncomparedNumber) =>
    session && changes && rights.write && isOpen(readStatus(session.doc, at.section).state);
  const bind = async (number: UncomparedNumber, figure: string) => {
    const { bindNumber } = await import('./bindNumber');
    if (!session || !changes) return;
    const params = { figure, written: number.written };
    changes.run(() => bindNumber(session.doc, snapshot, { at: number.at, also: [], params }));
    goTo(number.at);
  };
  return (
    <details className="rule-list" data-uncompared={shown.length}>
      <summary>{t('number.uncompared', { n: shown.length })}</summary>
      <p className="rule-ids">{t('number.uncomparedWhy')}</p>
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
                  data-bind-uncompared
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
function useUncomparedList(lang: Lang, snapshot: Snapshot): UncomparedList | null {
  const deferred = useDeferredValue(snapshot);
  const [module, setModule] = useState<{ readonly list: typeof uncomparedList } | null>(null);
  useEffect(() => {
    let isGone = false;
    import('./uncomparedList')
      .then(({ uncomparedList: list }) => {
        if (!isGone) setModule({ list });
      })
      .catch((error: unknown) => console.warn('The list of numbers not compared could not be loaded', error));
    return () => {
      isGone = true;
    };
  }, []);
  const [list, setList] = useState<UncomparedList | null>(null);
  useEffect(() => {
    if (!module) return;
    const timer = setTimeout(() => setList(module.list(lang, deferred)), 0);
    return () => clearTimeout(timer);
  }, [module, lang, deferred]);
  return list;
}
