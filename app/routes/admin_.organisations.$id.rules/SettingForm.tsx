import { Form } from '@remix-run/react';
import { checkOfKey } from '@schemes/layers/clauseKey';
import type { LayeredParameter } from '@schemes/layers/layeredRules';
import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import type { LayerSetting } from '@schemes/model/findings/layerSetting';
import { POLITICAL_THEORY } from '@schemes/model/tables/roster';
import { writeDate } from '@schemes/words/writeDate';
import type { RefusedForm } from '../../admin/AdminAnswer';
import { Field } from '../../ui/Field';
import { useLang, useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { SelectField } from '../../ui/SelectField';

interface SettingFormProps {
  readonly clauseKey: string;
  readonly pack: string;
  readonly organisation: string;
  readonly parameters: readonly LayeredParameter[];
  readonly own: LayerSetting | null;
  readonly refused: RefusedForm | undefined;
}

/** The form to set an organisation's own numbers of one rule, with the document that allows them, or to remove them. */
export function SettingForm({ clauseKey, pack, organisation, parameters, own, refused }: SettingFormProps) {
  const t = useT();
  const lang = useLang();
  const typed = (name: string) => refused?.typed[name];
  const invalid = (name: string) => refused?.wrongField === name;
  const provision = (
    name: 'provisionNumber' | 'provisionDate' | 'provisionIssuer',
    value: string | undefined,
  ) => ({
    label: t(`field.${name}`),
    name,
    value: typed(name) ?? value,
    invalid: invalid(name),
    required: true,
  });
  return (
    <details open={refused !== undefined || undefined}>
      <summary>{t(own ? 'layers.change' : 'layers.set', { name: organisation })}</summary>
      <Form method="post" className="stack setting-form" data-unsaved="fields" preventScrollReset>
        <input type="hidden" name="act" value="set" />
        <input type="hidden" name="pack" value={pack} />
        <input type="hidden" name="clause" value={clauseKey} />
        <div className="columns-2">
          {parameters.map(({ path, kind, value, upTo }) => {
            const name = `value:${path}`;
            const ownValue = own?.values[path];
            const hint = formatParameter(lang, value, kind);
            return kind === 'theory' ? (
              <SelectField
                key={path}
                label={parameterText(lang, { check: checkOfKey(clauseKey), path, upTo })}
                name={name}
                value={typed(name) ?? String(value)}
              >
                {POLITICAL_THEORY.map((rank) => (
                  <option key={rank} value={rank}>
                    {t(`choice.political_theory.${rank}`)}
                  </option>
                ))}
              </SelectField>
            ) : (
              <Field
                key={path}
                label={parameterText(lang, { check: checkOfKey(clauseKey), path, upTo })}
                name={name}
                value={typed(name) ?? (ownValue === undefined ? '' : formatParameter(lang, ownValue))}
                placeholder={hint}
                invalid={invalid(name)}
                autoComplete="off"
              />
            );
          })}
        </div>
        <p className="hint">{t('layers.setHint')}</p>
        <div className="columns-2">
          <Field {...provision('provisionNumber', own?.provision.number)} maxLength={60} />
          <Field
            {...provision('provisionDate', own ? writeDate(own.provision.date) : undefined)}
            placeholder={t('form.datePlaceholder')}
          />
        </div>
        <Field {...provision('provisionIssuer', own?.provision.issuer)} maxLength={200} />
        <RefusalNote refusal={refused?.refusal} />
        <p>
          <button type="submit" className="button main">
            {t('layers.save')}
          </button>
        </p>
      </Form>
      {own && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="act" value="drop" />
          <input type="hidden" name="pack" value={pack} />
          <input type="hidden" name="clause" value={clauseKey} />
          <button type="submit" className="link">
            {t('layers.remove')}
          </button>
        </Form>
      )}
    </details>
  );
}
