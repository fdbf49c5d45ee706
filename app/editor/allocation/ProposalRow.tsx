import type { ProposedUnit } from '@schemes/allocation/propose';
import { choiceLabel } from '@schemes/messages/formatCell';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { CellValue } from '@schemes/model/cells/cell';
import { quotas, REASON_COLUMN } from '@schemes/model/tables/quotas';
import type { Column } from '@schemes/model/tables/tableType';
import { useLang, useT } from '../../ui/LangContext';
import { AutosaveInput } from './AutosaveInput';

interface ProposalRowProps {
  readonly proposed: ProposedUnit;
  readonly showsKinds: boolean;
  readonly onSave: (row: string, column: string, value: CellValue | undefined) => void;
}

const KIND = column('unit_kind');
const CORRECTION = column('correction');
const REASON = column(REASON_COLUMN);

/** One organisation of the proposal. Its fields write into the organisation's row of the table. */
export function ProposalRow({ proposed, showsKinds, onSave }: ProposalRowProps) {
  const t = useT();
  const lang = useLang();
  const { unit, unrounded, rounded, elected, difference, rounding } = proposed;
  const { id, name } = unit;
  const number = (value: number) => <td className="number-cell">{formatNumber(lang, value)}</td>;
  const unexplained = unit.correction !== 0 && unit.reason.trim() === '';
  return (
    <tr data-unit={id}>
      <th scope="row">{name}</th>
      {showsKinds && (
        <td>
          <select
            className="input"
            aria-label={t('allocation.kindOf', { name })}
            value={unit.kind}
            onChange={(event) => onSave(id, KIND.key, event.target.value)}
          >
            {KIND.choices?.map((code) => (
              <option key={code} value={code}>
                {choiceLabel(lang, KIND, code)}
              </option>
            ))}
          </select>
        </td>
      )}
      {number(unit.members ?? 0)}
      {number(unrounded)}
      {number(rounded)}
      <td>
        <AutosaveInput
          name="correction"
          type={CORRECTION}
          label={t('allocation.correctionOf', { name })}
          inTable
          value={unit.correction === 0 ? undefined : unit.correction}
          onSave={(value) => onSave(id, CORRECTION.key, value === 0 ? undefined : value)}
        />
      </td>
      <td className={unexplained ? 'allocation-unexplained' : undefined}>
        <AutosaveInput
          name="reason"
          type={REASON}
          label={t('allocation.reasonOf', { name })}
          inTable
          value={unit.reason === '' ? undefined : unit.reason}
          onSave={(value) => onSave(id, REASON.key, value)}
        />
      </td>
      <td className="number-cell">
        <strong data-elected={elected}>{formatNumber(lang, elected)}</strong>
      </td>
      {number(difference)}
      <td className="allocation-ground">{t(`allocation.ground.${rounding.code}`, rounding.params)}</td>
    </tr>
  );
}

function column(key: string): Column {
  const found = quotas.columns.find((one) => one.key === key);
  if (!found) throw new Error(`table ${quotas.id} has no column ${key}`);
  return found;
}
