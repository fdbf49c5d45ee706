import { boundNumberSources } from '@schemes/boundNumbers/boundNumberSources';
import { boundNumbersById } from '@schemes/boundNumbers/boundNumbers';
import { readStatus } from '@schemes/doc/readSnapshot';
import { ruleText } from '@schemes/messages/ruleText';
import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useMemo } from 'react';
import { FixPlaces } from '../../findings/FixPlaces';
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

/**
 * A button that replaces a wrong number in the text by a bound number of the tables. Rendered only if the finding names
 * the figure, its section is open and this person may write.
 */
export function BindNumber({ finding, snapshot }: BindNumberProps) {
  const t = useT();
  const { session, rights, changes, goTo } = useEditorShare();
  const { section } = finding.at;
  const lang = useLang();
  const { figure: id } = finding.params;
  const isGone = finding.code !== 'narrative.number';
  const figureLabel = useMemo(() => {
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
      {figureLabel ? t('number.bindAnew', { ...figureLabel }) : t('number.bind')}
    </button>
  );
}

interface BindNumbersProps {
  /** Findings of one code. */
  readonly findings: readonly Finding[];
  readonly snapshot: Snapshot;
}

/**
 * The wrong numbers of a group in sections that are open, and a button that replaces them all by bound numbers of the
 * tables. Rendered if there are two or more.
 */
export function BindNumbers({ findings, snapshot }: BindNumbersProps) {
  const t = useT();
  const lang = useLang();
  const { session, rights, changes } = useEditorShare();
  if (!session || !changes || !rights.write) return null;
  const bindable = findings.filter(
    ({ code, params, at }) =>
      BINDABLE.includes(code) &&
      params.figure !== undefined &&
      isOpen(readStatus(session.doc, at.section).state),
  );
  if (bindable.length < 2) return null;
  const bind = async () => {
    const { bindNumber } = await import('../narrative/numbers/bindNumber');
    // Each text is changed from its end, because a replaced number moves the numbers after it.
    const fromEnd = [...bindable].sort((a, b) => placeOf(b) - placeOf(a));
    changes.run(() => {
      for (const finding of fromEnd) bindNumber(session.doc, snapshot, finding);
    });
  };
  return (
    <FixPlaces
      title={t('number.bindAll', { n: bindable.length })}
      act={t('fix.now', { n: bindable.length })}
      places={bindable.map(({ at, code, params }) => ({
        at,
        what: ruleText(lang, `finding.${code}`, params),
      }))}
      snapshot={snapshot}
      onAct={bind}
    />
  );
}

/** A number that grows with the place of a finding in its text; 0 for a finding without a place. */
function placeOf({ at: { text } }: Finding): number {
  return text ? text.block * 1e6 + text.from : 0;
}
