import type { TableType } from '@schemes/model/tableType';
import { useLang, useT } from '../../ui/LangContext';
import { columnWord } from './columnWord';
import type { LeftValue } from './pasteBlock';

interface LeftValuesProps {
  readonly type: TableType;
  readonly left: readonly LeftValue[];
  /** What a row is called, by its id. */
  readonly nameOf: (row: string) => string;
  readonly onGo: (row: string, column: string) => void;
}

const SHOWN = 50;

/** The values that were not taken, each with its place and the reason, and the way to the cell. */
export function LeftValues({ type, left, nameOf, onGo }: LeftValuesProps) {
  const t = useT();
  const lang = useLang();
  return (
    <ul className="left-values">
      {left.slice(0, SHOWN).map(({ row, column, text, problem }, i) => {
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
      {left.length > SHOWN && <li>{t('grid.leftMore', { n: left.length - SHOWN })}</li>}
    </ul>
  );
}
