import type { LayeredRule } from '@schemes/layers/layeredRules';
import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import { formatWhen } from '@schemes/messages/formatWhen';
import type { EndedSetting } from '@schemes/model/findings/layerSetting';
import { writeDate } from '@schemes/words/writeDate';
import { useState } from 'react';
import type { RefusedForm } from '../../admin/AdminAnswer';
import { FindingSeverity } from '../../findings/FindingSeverity';
import { provisionText } from '../../naming/provisionText';
import { scopeText } from '../../naming/scopeText';
import { statement } from '../../naming/statement';
import { useLang, useT } from '../../ui/LangContext';
import { EndedSettings } from './EndedSettings';
import { SettingForm } from './SettingForm';

interface RuleCardProps {
  readonly rule: LayeredRule;
  readonly organisation: string;
  readonly pack: string;
  /** Ended settings of the rule, the latest first. */
  readonly ended: readonly EndedSetting[];
  readonly refused: RefusedForm | undefined;
  /** Whether the rule was changed just now. The card is then open, so that the new value is visible. */
  readonly isChanged: boolean;
}

/**
 * One rule with an organisation's values, folded to its statement. Unfolded, it shows scope, provision, and the layer
 * of each number.
 */
export function RuleCard({
  rule: { key, clause, parameters, own, overruled },
  organisation,
  pack,
  ended,
  refused,
  isChanged,
}: RuleCardProps) {
  const t = useT();
  const lang = useLang();
  const [open, setOpen] = useState(refused !== undefined || isChanged);
  const isSet = parameters.some(({ origin }) => origin !== null);
  return (
    <details
      className="card rule-card"
      data-clause={key}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {statement(lang, clause)} {isSet && <span className="chip info">{t('layers.isSet')}</span>}
      </summary>
      <div className="stack">
        <p className="quiet small">{scopeText(lang, clause.scope)}</p>
        <p className="small">
          <FindingSeverity severity={clause.severity} /> · {t(`confidence.${clause.confidence}`)}
        </p>
        <ul className="plain-list small">
          {clause.provisions.map((id) => (
            <li key={id}>{provisionText(id)}</li>
          ))}
          {clause.provisions.length === 0 && <li>{t('layers.arithmetic')}</li>}
        </ul>
        {parameters.length === 0 ? (
          <p className="quiet small">{t('layers.fixed')}</p>
        ) : (
          <div className="table-box">
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('layers.parameter')}</th>
                  <th scope="col">{t('layers.value')}</th>
                  <th scope="col">{t('layers.layer')}</th>
                </tr>
              </thead>
              <tbody>
                {parameters.map(({ path, kind, value, origin, upTo }) => (
                  <tr key={path} data-parameter={path} data-layer={origin?.layer ?? 'centre'}>
                    <td>{parameterText(lang, { check: clause.check.kind, path, upTo })}</td>
                    <td className="number">{formatParameter(lang, value, kind)}</td>
                    <td>
                      {origin
                        ? t('layers.by', {
                            organisation: origin.organisation,
                            number: origin.provision.number,
                            date: writeDate(origin.provision.date),
                            issuer: origin.provision.issuer,
                            name: origin.by.name,
                            when: formatWhen(lang, origin.at),
                          })
                        : t('layer.centre')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {overruled.map(({ organisation: whose, parameter, value, above }) => (
          <p key={`${whose}${parameter}`} className="quiet small">
            {t('layers.overruled', {
              organisation: whose,
              parameter: parameterText(lang, { check: clause.check.kind, path: parameter }),
              value: formatParameter(lang, value),
              above: formatParameter(lang, above),
            })}
          </p>
        ))}
        <EndedSettings settings={ended} />
        {parameters.length > 0 && (
          <SettingForm
            clauseKey={key}
            pack={pack}
            organisation={organisation}
            parameters={parameters}
            own={own}
            refused={refused}
          />
        )}
        <p className="rule-ids">{t('rules.code', { rule: clause.rule })}</p>
      </div>
    </details>
  );
}
