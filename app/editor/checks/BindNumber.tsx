import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbersById } from '@schemes/boundNumbers/boundNumbers';
import { readStatus } from '@schemes/doc/readSnapshot';
import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useMemo } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import { boundNumberLabel } from '../narrative/numbers/boundNumberLabel';

interface BindNumberProps {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
}

const BINDABLE = ['narrative.number', 'narrative.numberRowGone', 'narrative.numberTableGone'];

/** A button that replaces a wrong number in the text by the table's figure, where the finding names one figure. */
export function BindNumber({ finding, snapshot }: BindNumberProps) {
  const t = useT();
  const { session, rights, goTo } = useEditorShare();
  const { section } = finding.at;
  const lang = useLang();
  const { figure: id } = finding.params;
  const isGone = finding.code !== 'narrative.number';
  const named = useMemo(() => {
    if (!isGone || id === undefined) return null;
    const figure = boundNumbersById(boundNumberSources(snapshot)).get(String(id));
    return figure ? boundNumberLabel(lang, figure) : null;
  }, [isGone, id, snapshot, lang]);
  if (!BINDABLE.includes(finding.code) || id === undefined || !session || !rights.write) return null;
  if (!isOpen(readStatus(session.doc, section).state)) return null;
  const bind = async () => {
    const { bindNumber } = await import('../narrative/numbers/bindNumber');
    goTo({ section });
    bindNumber(session.doc, snapshot, finding);
  };
  return (
    <button type="button" className="button small" data-bind-number onClick={() => void bind()}>
      {named ? t('number.bindAnew', { ...named }) : t('number.bind')}
    </button>
  );
}
