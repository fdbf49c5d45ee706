import { Form, useNavigation } from '@remix-run/react';
import { formatDay } from '@schemes/messages/formatWhen';
import { refusalText } from '@schemes/messages/refusalText';
import type { Refusal } from '@schemes/policy/Result';
import type { AccountPlan, PlannedAccount } from '../../context/Accounts';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';

const STATES = ['new', 'changed', 'same', 'refused'] as const;

interface PlanTableProps {
  readonly plan: AccountPlan;
  /** Why the import was refused; null: no import was attempted. */
  readonly refused: Refusal | null;
}

/** What the import of a file would do, row by row. Rows that cannot be imported come first. */
export function PlanTable({ plan, refused }: PlanTableProps) {
  const t = useT();
  const busy = useNavigation().state !== 'idle';
  const count = (state: PlannedAccount['state']) => plan.rows.filter((row) => row.state === state).length;
  const importable = count('new') + count('changed');
  const rows = [...plan.rows].sort((one, other) => rank(one) - rank(other) || one.row - other.row);
  return (
    <section className="card stack" aria-labelledby="plan" data-plan={plan.rows.length}>
      <h2 id="plan">{t('accountImport.plan')}</h2>
      <ul>
        {STATES.filter((state) => count(state) > 0).map((state) => (
          <li key={state} data-count={state}>
            {t(`accountImport.count.${state}`, { n: count(state) })}
          </li>
        ))}
      </ul>
      {count('refused') > 0 && importable > 0 && <Note tone="warn">{t('accountImport.some')}</Note>}
      {importable === 0 ? (
        <Note tone="warn">{t('accountImport.nothing')}</Note>
      ) : (
        <Form method="post" preventScrollReset data-form="take">
          <input type="hidden" name="act" value="take" />
          <input type="hidden" name="id" value={plan.id} />
          <RefusalNote refusal={refused} />
          <button type="submit" className="button main" disabled={busy}>
            {t('accountImport.take', { n: importable })}
          </button>
        </Form>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section className="scroll-box" tabIndex={0} aria-labelledby="plan">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('accountImport.row')}</th>
              <th scope="col">{t('field.name')}</th>
              <th scope="col">{t('field.username')}</th>
              <th scope="col">{t('admin.offices')}</th>
              <th scope="col">{t('field.expires')}</th>
              <th scope="col">{t('accountImport.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.row} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Row({ row }: { readonly row: PlannedAccount }) {
  const t = useT();
  const lang = useLang();
  const role = row.membership ? t(`role.${row.membership.role}`) : row.roleText;
  return (
    <tr data-state={row.state}>
      <td>{row.row}</td>
      <td>{row.name}</td>
      <td className="hash">{row.username}</td>
      <td>
        {role}
        {row.organisation && <span className="quiet small"> · {row.organisation}</span>}
      </td>
      <td className="nowrap">{row.expires ? formatDay(row.expires) : ''}</td>
      <td>
        <span className={row.state === 'refused' ? 'chip bad' : 'chip'}>
          {t(`accountImport.state.${row.state}`)}
        </span>{' '}
        {row.refusal && refusalText(lang, row.refusal)}
        {row.changes.map((change) => t(`accountImport.change.${change}`)).join(', ')}
        {row.waits && ` ${t('accountImport.waits')}`}
      </td>
    </tr>
  );
}

/** Orders rows: those that cannot be imported first, unchanged ones last. */
function rank({ state }: PlannedAccount): number {
  return ['refused', 'new', 'changed', 'same'].indexOf(state);
}
