import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import type { Finding } from '@schemes/model/findings/finding';
import { useState } from 'react';
import { FindingBasis } from '../../findings/FindingBasis';
import { placeName } from '../../naming/placeName';
import { statement } from '../../naming/statement';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { whyLines } from './whyLines';

interface FindingWhyProps {
  readonly finding: Finding;
  readonly judged: Judged;
}

/**
 * Explains a finding when it is opened: the computation, the provision, the rule, the scheme's values and the rule's
 * parameters.
 */
export function FindingWhy({ finding, judged }: FindingWhyProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('why.open')}</summary>
      <FindingBasis finding={finding} />
      {open && <WhyBody finding={finding} judged={judged} />}
    </details>
  );
}

function WhyBody({ finding, judged: { snapshot, verdicts } }: FindingWhyProps) {
  const t = useT();
  const lang = useLang();
  const { goTo } = useEditorShare();
  const { clause, cells, parameters } = whyLines(lang, snapshot, verdicts, finding);
  return (
    <div className="why-body">
      {clause && <p>{t('why.rule', { rule: clause.rule, what: statement(lang, clause) })}</p>}
      {cells.length > 0 && (
        <table className="plain-table">
          <caption>{t('why.cells')}</caption>
          <tbody>
            {cells.map(({ at, value }) => (
              <tr key={JSON.stringify(at)}>
                <th scope="row">
                  <button type="button" className="link" onClick={() => goTo(at)}>
                    {placeName(lang, snapshot, at)}
                  </button>
                </th>
                <td className="number">{value === '' ? t('why.blank') : value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {parameters.length > 0 && (
        <table className="plain-table">
          <caption>{t('why.numbers')}</caption>
          <tbody>
            {parameters.map(({ path, kind, value, upTo }) => (
              <tr key={path}>
                <th scope="row">{parameterText(lang, { check: clause?.check.kind ?? '', path, upTo })}</th>
                <td className="number">{formatParameter(lang, value, kind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
