import type { Proposal, ProposedUnit } from '@schemes/allocation/propose';
import { formatNumber } from '@schemes/messages/formatNumber';
import type { CellValue } from '@schemes/model/cells/cell';
import { useLang, useT } from '../../ui/LangContext';
import { ProposalRow } from './ProposalRow';

interface ProposalTableProps {
  readonly proposal: Proposal;
  /** Whether to show the kinds of unit, which only the formula method needs. */
  readonly showsKinds: boolean;
  readonly onSave: (row: string, column: string, value: CellValue | undefined) => void;
}

const NUMBERS = ['members', 'unrounded', 'rounded'] as const;

/** The proposal by organisation: unrounded, rounded, corrected by hand, with the reason. */
export function ProposalTable({ proposal: { units }, showsKinds, onSave }: ProposalTableProps) {
  const t = useT();
  const lang = useLang();
  const sum = (of: (unit: ProposedUnit) => number) =>
    formatNumber(
      lang,
      units.reduce((total, unit) => total + of(unit), 0),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
    <section className="scroll-box" tabIndex={0} aria-label={t('allocation.table')}>
      <table className="plain-table allocation-table">
        <thead>
          <tr>
            <th scope="col">{t('allocation.unit')}</th>
            {showsKinds && <th scope="col">{t('allocation.kind')}</th>}
            {NUMBERS.map((key) => (
              <th key={key} scope="col" className="number-head">
                {t(`allocation.${key}`)}
              </th>
            ))}
            <th scope="col" className="number-head">
              {t('allocation.correction')}
            </th>
            <th scope="col">{t('allocation.reason')}</th>
            <th scope="col" className="number-head">
              {t('allocation.elected')}
            </th>
            <th scope="col" className="number-head">
              {t('allocation.difference')}
            </th>
            <th scope="col">{t('allocation.ground')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <ProposalRow key={unit.unit.id} proposed={unit} showsKinds={showsKinds} onSave={onSave} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('allocation.sum')}</th>
            {showsKinds && <td />}
            <td className="number-cell">{sum(({ unit }) => unit.members ?? 0)}</td>
            <td className="number-cell">{sum(({ unrounded }) => unrounded)}</td>
            <td className="number-cell">{sum(({ rounded }) => rounded)}</td>
            <td className="number-cell">{sum(({ unit }) => unit.correction)}</td>
            <td />
            <td className="number-cell">{sum(({ elected }) => elected)}</td>
            <td className="number-cell">{sum(({ difference }) => difference)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
