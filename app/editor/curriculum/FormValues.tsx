import type { FormDoubt } from '@schemes/imports/curriculum/curriculumValues';
import type { ComparedValue } from '@schemes/imports/curriculum/fillRow';
import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import { t as textIn } from '@schemes/messages/t';
import type { TableType } from '@schemes/model/tables/tableType';
import { useLang, useT } from '../../ui/LangContext';
import { ImportTable } from '../spreadsheet/ImportTable';
import { columnLabel } from '../spreadsheet/targetLabel';
import { formPlace } from './formPlace';

interface FormValuesProps {
  readonly type: TableType;
  readonly values: readonly ComparedValue[];
  readonly isChosen: (value: ComparedValue) => boolean;
  readonly onDecide: (values: readonly ComparedValue[], isChosen: boolean) => void;
}

const KINDS = ['doubt', 'changed', 'new', 'lessExact'] as const;

/**
 * The values of a form by kind, each with its place in the form and the present value. The person accepts them one by
 * one or by kind.
 */
export function FormValues({ type, values, isChosen, onDecide }: FormValuesProps) {
  const t = useT();
  const lang = useLang();
  const sameCount = values.filter(({ state }) => state === 'same').length;
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = values.filter((value) => kindOf(value) === kind);
        if (ofKind.length === 0) return null;
        return (
          <ImportTable
            key={kind}
            name={`form-${kind}`}
            label={t(`curriculum.kind.${kind}`, { n: ofKind.length })}
            lead={
              ofKind.length > 1 ? (
                <label className="check">
                  <input
                    type="checkbox"
                    name={`take-${kind}`}
                    checked={ofKind.every(isChosen)}
                    onChange={(event) => onDecide(ofKind, event.target.checked)}
                  />
                  {t('curriculum.all', { n: ofKind.length })}
                </label>
              ) : undefined
            }
            heads={[
              { key: 'decide', text: t('imports.decide') },
              { key: 'column', text: t('imports.column') },
              { key: 'was', text: t('imports.was') },
              { key: 'now', text: t('curriculum.value') },
              { key: 'place', text: t('curriculum.place') },
              ...(kind === 'doubt' ? [{ key: 'reason', text: t('imports.reason') }] : []),
            ]}
            items={ofKind}
            most={ofKind.length}
            show={(value) => {
              const column = type.columns.find(({ key }) => key === value.column);
              const name = columnLabel(lang, type, column);
              const now = column ? formatCell(lang, column, value.value) : '';
              return (
                <tr key={value.key} data-value={value.column}>
                  <td>
                    <input
                      type="checkbox"
                      name="take"
                      aria-label={t('curriculum.takeOne', { column: name, value: now })}
                      checked={isChosen(value)}
                      onChange={(event) => onDecide([value], event.target.checked)}
                    />
                  </td>
                  <th scope="row">{name}</th>
                  <td>{column && formatCell(lang, column, value.was)}</td>
                  <td>
                    {now}
                    {now !== value.text && <div className="quiet">{`“${value.text}”`}</div>}
                  </td>
                  <td>{formPlace(lang, value.place)}</td>
                  {kind === 'doubt' && (
                    <td>{value.doubts.map((doubt) => doubtOf(lang, doubt, now)).join(' ')}</td>
                  )}
                </tr>
              );
            }}
          />
        );
      })}
      {sameCount > 0 && <p className="hint">{t('curriculum.same', { n: sameCount })}</p>}
    </>
  );
}

function kindOf({ state, doubts }: ComparedValue): (typeof KINDS)[number] | null {
  if (state === 'same') return null;
  if (doubts.length > 0) return 'doubt';
  return state;
}

function doubtOf(lang: Lang, doubt: FormDoubt, value: string): string {
  return doubt.kind === 'guess'
    ? textIn(lang, `imports.guess.${doubt.guess}`, { value })
    : textIn(lang, `curriculum.doubt.${doubt.kind}`);
}
