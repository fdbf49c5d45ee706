import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbersById } from '@schemes/boundNumbers/boundNumbers';
import { readStatus } from '@schemes/doc/readSnapshot';
import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useMemo } from 'react';
import { focusNextFinding, isPanelOverPage } from '../../findings/focusNextFinding';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import { boundNumberLabel } from '../narrative/numbers/boundNumberLabel';

interface BindNumberProps {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
}

const BINDABLE: readonly string[] = [
  'narrative.number',
  'narrative.numberRowGone',
  'narrative.numberTableGone',
];

/** A button that replaces a wrong number in the text by the table's figure, where the finding names one figure. */
export function BindNumber({ finding, snapshot }: BindNumberProps) {
  const t = useT();
  const { session, rights, changes, goTo } = useEditorShare();
  const { section } = finding.at;
  const lang = useLang();
  const { figure: id } = finding.params;
  const isGone = finding.code !== 'narrative.number';
  const named = useMemo(() => {
    if (!isGone || id === undefined) return null;
    const figure = boundNumbersById(boundNumberSources(snapshot)).get(String(id));
    return figure ? boundNumberLabel(lang, figure) : null;
  }, [isGone, id, snapshot, lang]);
  if (!BINDABLE.includes(finding.code) || id === undefined || !session || !changes || !rights.write)
    return null;
  if (!isOpen(readStatus(session.doc, section).state)) return null;
  const bind = async (button: Element) => {
    const { bindNumber } = await import('../narrative/numbers/bindNumber');
    focusNextFinding(button);
    changes.run(() => bindNumber(session.doc, snapshot, finding));
    goTo(finding.at, !isPanelOverPage(button));
  };
  return (
    <button
      type="button"
      className="button small"
      data-bind-number
      onClick={({ currentTarget }) => void bind(currentTarget)}
    >
      {named ? t('number.bindAnew', { ...named }) : t('number.bind')}
    </button>
  );
}

interface BindNumbersProps {
  /** Findings of one code. */
  readonly findings: readonly Finding[];
  readonly snapshot: Snapshot;
}

/** A button that replaces all wrong numbers of a group by their tables' figures, in sections that are open. */
export function BindNumbers({ findings, snapshot }: BindNumbersProps) {
  const t = useT();
  const { session, rights, changes } = useEditorShare();
  if (!session || !changes || !rights.write) return null;
  const bindable = findings.filter(
    ({ code, params, at }) =>
      BINDABLE.includes(code) &&
      params.figure !== undefined &&
      isOpen(readStatus(session.doc, at.section).state),
  );
  if (bindable.length < 2) return null;
  const bind = async (button: Element) => {
    const { bindNumber } = await import('../narrative/numbers/bindNumber');
    // From the end of each text: a replaced number moves those behind it.
    const fromEnd = [...bindable].sort((a, b) => placeOf(b) - placeOf(a));
    focusNextFinding(button);
    changes.run(() => {
      for (const finding of fromEnd) bindNumber(session.doc, snapshot, finding);
    });
  };
  return (
    <p className="finding-grounds">
      <button
        type="button"
        className="button small"
        data-bind-numbers
        onClick={({ currentTarget }) => void bind(currentTarget)}
      >
        {t('number.bindAll', { n: bindable.length })}
      </button>
    </p>
  );
}

/** Orders places of one text. */
function placeOf({ at: { text } }: Finding): number {
  return text ? text.block * 1e6 + text.from : 0;
}
