import type { AllocationBasis } from '@schemes/allocation/AllocationBasis';
import { MAX_PROVISION } from '@schemes/allocation/AllocationBasis';
import { tidyProvision } from '@schemes/allocation/basisText';
import { defaultBasis, usualRemainder } from '@schemes/allocation/defaultBasis';
import type { DelegateCap } from '@schemes/allocation/delegateCap';
import { UNIT_KINDS } from '@schemes/model/tables/quotas';
import { useId, useRef } from 'react';
import { useT } from '../../ui/LangContext';
import { AutosaveInput } from './AutosaveInput';

interface BasisFormProps {
  readonly basis: AllocationBasis;
  readonly cap: DelegateCap | null;
  readonly onSave: (basis: AllocationBasis) => void;
}

const METHODS = ['fixed', 'formula'] as const;
const COUNT = { key: 'count', kind: 'integer', max: 9999 } as const;
const MEMBERS = { key: 'members', kind: 'integer', min: 1, max: 1_000_000 } as const;
const PROVISION = { key: 'provision', kind: 'text', maxLength: MAX_PROVISION } as const;

/**
 * Method and parameters of a proposal. A method that is chosen again gets the last values that it had in this form. A
 * method that is chosen for the first time gets its defaults.
 */
export function BasisForm({ basis, cap, onSave }: BasisFormProps) {
  const t = useT();
  const id = useId();
  const last = useRef(new Map<string, AllocationBasis>());
  last.current.set(basis.method, basis);
  const choose = (method: AllocationBasis['method']) =>
    onSave(last.current.get(method) ?? defaultBasis(method, cap?.max ?? 0));
  return (
    <div className="allocation-basis">
      <fieldset className="allocation-methods">
        <legend className="field-label">{t('allocation.method')}</legend>
        {METHODS.map((method) => (
          <label key={method}>
            <input
              type="radio"
              name={`${id}-method`}
              value={method}
              checked={basis.method === method}
              onChange={() => choose(method)}
            />
            {t(`allocation.method.${method}`)}
          </label>
        ))}
      </fieldset>
      <p className="hint">{t(`allocation.methodHint.${basis.method}`)}</p>
      <div className="allocation-fields">
        {basis.method === 'formula' ? (
          <>
            {UNIT_KINDS.map((kind) => (
              <AutosaveInput
                key={kind}
                name={`base-${kind}`}
                type={COUNT}
                label={t(`allocation.base.${kind}`)}
                value={basis.baseOfKind[kind]}
                onSave={(value) =>
                  onSave({ ...basis, baseOfKind: { ...basis.baseOfKind, [kind]: Number(value ?? 0) } })
                }
              />
            ))}
            <AutosaveInput
              name="per"
              type={MEMBERS}
              label={t('allocation.per')}
              value={basis.per}
              onSave={(value) => {
                const per = Number(value ?? basis.per);
                onSave({ ...basis, per, remainder: usualRemainder(per) });
              }}
            />
            <AutosaveInput
              name="remainder"
              type={MEMBERS}
              label={t('allocation.remainder')}
              value={basis.remainder}
              onSave={(value) => onSave({ ...basis, remainder: Number(value ?? usualRemainder(basis.per)) })}
            />
          </>
        ) : (
          <>
            <AutosaveInput
              name="total"
              type={COUNT}
              label={t('allocation.total')}
              value={basis.total}
              onSave={(value) => onSave({ ...basis, total: Number(value ?? cap?.max ?? 0) })}
            />
            <AutosaveInput
              name="least"
              type={COUNT}
              label={t('allocation.least')}
              value={basis.least}
              onSave={(value) => onSave({ ...basis, least: Number(value ?? 0) })}
            />
          </>
        )}
        <AutosaveInput
          name="provision"
          type={PROVISION}
          label={t('allocation.provision')}
          value={basis.provision === '' ? undefined : basis.provision}
          onSave={(value) => onSave({ ...basis, provision: tidyProvision(String(value ?? '')) })}
        />
      </div>
    </div>
  );
}
