import { useT } from '../../ui/LangContext';

interface ChangeListProps {
  readonly rows: readonly {
    readonly key: number | string;
    readonly cells: readonly [string, string];
    readonly before: string;
    readonly after: string;
  }[];
}

/** A list of changes with old and new values. */
export function ChangeList({ rows }: ChangeListProps) {
  const t = useT();
  return (
    <div className="scroll-box">
      <table className="plain-table change-table">
        <thead>
          <tr>
            <th scope="col">{t('review.row')}</th>
            <th scope="col">{t('review.column')}</th>
            <th scope="col">{t('review.before')}</th>
            <th scope="col">{t('review.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, before, after }) => (
            <tr key={key}>
              <td>{cells[0]}</td>
              <td>{cells[1]}</td>
              <td className="number">{before && <del>{before}</del>}</td>
              <td className="number">{after && <ins>{after}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
