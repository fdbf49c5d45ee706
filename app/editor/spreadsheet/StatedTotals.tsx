import type { StatedTotal } from '@schemes/imports/sheets/importedRow';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { ImportTable } from './ImportTable';

const HEADS = ['row', 'text', 'totalOf', 'stated', 'counted'] as const;

/** The totals in the file that differ from the imported rows; if none differs, one sentence that they agree. */
export function StatedTotals({ totals }: { readonly totals: readonly StatedTotal[] }) {
  const t = useT();
  const differing = totals.filter(({ stated, counted }) => stated !== counted);
  if (totals.length === 0) return null;
  if (differing.length === 0) return <p className="hint">{t('imports.totalsAgree', { n: totals.length })}</p>;
  const label = t('imports.totalsDiffer', { n: differing.length });
  return (
    <>
      <Note tone="warn">{t('imports.totalsLead')}</Note>
      <ImportTable
        name="totals"
        label={label}
        heads={HEADS.map((key) => ({ key, text: t(`imports.${key}`) }))}
        items={differing}
        most={50}
        show={({ row, text, of, stated, counted }, i) => (
          <tr key={i} data-total={row + 1}>
            <th scope="row">{row + 1}</th>
            <td>{text}</td>
            <td>{t(`imports.totalOf.${of}`)}</td>
            <td>{stated}</td>
            <td>{counted}</td>
          </tr>
        )}
      />
    </>
  );
}
