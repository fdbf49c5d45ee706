import { useT } from '../../ui/LangContext';
import { HISTORY_KINDS, type HistoryChoice } from './arrangeHistory';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface HistoryFilterProps {
  readonly choice: HistoryChoice;
  readonly onChoice: (choice: HistoryChoice) => void;
  readonly people: readonly Named[];
  readonly sections: readonly Named[];
}

/** Filters the history by kind of act, person and section. */
export function HistoryFilter({ choice, onChoice, people, sections }: HistoryFilterProps) {
  const t = useT();
  return (
    <search className="filter-form no-print">
      <Pick
        label={t('history.kind')}
        value={choice.kind}
        every={t('history.everyKind')}
        options={HISTORY_KINDS.map((kind) => ({ id: kind, name: t(`history.kind.${kind}`) }))}
        onPick={(id) => onChoice({ ...choice, kind: HISTORY_KINDS.find((kind) => kind === id) ?? '' })}
      />
      <Pick
        label={t('history.who')}
        value={choice.person}
        every={t('history.everybody')}
        options={people}
        onPick={(person) => onChoice({ ...choice, person })}
      />
      <Pick
        label={t('history.section')}
        value={choice.section}
        every={t('history.everySection')}
        options={sections}
        onPick={(section) => onChoice({ ...choice, section })}
      />
    </search>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  /** Label of the option that does not filter. */
  readonly every: string;
  readonly options: readonly Named[];
  readonly onPick: (id: string) => void;
}

function Pick({ label, value, every, options, onPick }: PickProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{every}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
