import { provision } from '@schemes/provisions/provisions';
import { writeDate } from '@schemes/words/writeDate';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';

/** The rules in force for the scheme, or the facts that are missing for choosing them. */
export function RuleBasis({ judged }: { readonly judged: Judged }) {
  const t = useT();
  const { goTo } = useEditorShare();
  const { pack } = judged.verdicts;
  if (!pack) {
    const { facts } = judged.snapshot;
    const fact = typeof facts.level === 'string' ? 'congress_date' : 'level';
    return (
      <p className="checks-basis warn">
        {t('checks.noPack')}{' '}
        <button type="button" className="link" onClick={() => goTo({ section: 'facts', fact })}>
          {t(`fact.${fact}`)}
        </button>
      </p>
    );
  }
  const base = provision(pack.base);
  return (
    <p className="checks-basis" title={`${pack.id} · ${pack.edition}`}>
      {t('checks.basis', {
        provision: base ? `${base.type} ${base.number}, ${writeDate(base.date)}` : pack.base,
        term: pack.term,
      })}
    </p>
  );
}
