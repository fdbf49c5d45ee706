import type { TableType } from '@schemes/model/tables/tableType';
import { useLang, useT } from '../../../ui/LangContext';
import type { LeftValue } from '../model/CellsChange';
import { columnWord } from '../model/columnWord';

interface LeftValuesProps {
  readonly type: TableType;
  readonly left: readonly LeftValue[];
  /** The name of a row, by its id. */
  readonly nameOf: (row: string) => string;
  readonly onGo: (row: string, column: string) => void;
}

const MAX_SHOWN_VALUES = 50;

/** Lists the values that were not written, each with the reason and a link to its cell. */
export function LeftValues({ type, left, nameOf, onGo }: LeftValuesProps) {
  const t = useT();
  const lang = useLang();
  return (
    <ul className="left-values">
      {left.slice(0, MAX_SHOWN_VALUES).map(({ row, column, text, problem }, i) => {
        const place = [row && nameOf(row), column && columnWord(lang, type, column)]
          .filter(Boolean)
          .join(', ');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={i}>
            {row && column && (
              <button type="button" className="link" onClick={() => onGo(row, column)}>
                {place}
              </button>
            )}{' '}
            <q>{text.length > 60 ? `${text.slice(0, 60)}…` : text}</q> {t(problem.code, problem.params)}
          </li>
        );
      })}
      {left.length > MAX_SHOWN_VALUES && <li>{t('grid.leftMore', { n: left.length - MAX_SHOWN_VALUES })}</li>}
    </ul>
  );
}
