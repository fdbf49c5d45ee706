import type { AllocationBasis } from '@schemes/allocation/AllocationBasis';
import { allocationUnits } from '@schemes/allocation/AllocationUnit';
import { delegateCap } from '@schemes/allocation/delegateCap';
import { basisCell, proposalCells } from '@schemes/allocation/proposalCells';
import { propose } from '@schemes/allocation/propose';
import type { ClauseResult } from '@schemes/rules/assessment/assessment';
import { useMemo, useSyncExternalStore } from 'react';
import { provisionText } from '../../naming/provisionText';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import type { TableVerbs } from '../grid/model/TableVerbs';
import type { RowsStore } from '../live/rowsStore';
import { BasisForm } from './BasisForm';
import { basisInUse } from './basisInUse';
import { ProposalTable } from './ProposalTable';

interface AllocationEditorProps {
  readonly store: RowsStore;
  readonly verbs: TableVerbs;
  readonly clauseResults: readonly ClauseResult[];
}

/**
 * Edits a proposal of delegate quotas. Parameters, kinds of unit, corrections and reasons are cells of the table:
 * saved when typed, shared, undone like any edit. Only the proposed numbers wait for "Ghi vào biểu".
 */
export function AllocationEditor({ store, verbs, clauseResults }: AllocationEditorProps) {
  const t = useT();
  const rows = useSyncExternalStore(store.subscribe, store.getRows, store.getRows);
  const units = useMemo(() => allocationUnits(rows), [rows]);
  const cap = useMemo(() => delegateCap(clauseResults), [clauseResults]);
  const basis = useMemo(() => basisInUse(rows, cap), [rows, cap]);
  const proposal = useMemo(() => propose(units, basis, cap), [units, basis, cap]);
  const cells = useMemo(() => proposalCells(proposal, basis), [proposal, basis]);
  const storedCells = new Map(rows.map((row) => [row.id, row.cells]));
  const isWritten =
    cells.length > 0 && cells.every(({ row, column, value }) => storedCells.get(row)?.[column] === value);
  // The button is never `disabled`: the field that loses the focus to it may save the value that completes the form.
  const canWrite = cells.length > 0 && !isWritten;
  const saveBasis = (next: AllocationBasis) => verbs.commitAll([basisCell(next)]);
  const { delegates } = proposal;
  return (
    <div className="allocation-editor">
      <p className="hint">{t('allocation.lead')}</p>
      <BasisForm basis={basis} cap={cap} onSave={saveBasis} />
      {proposal.units.length > 0 && (
        <>
          <ProposalTable proposal={proposal} showsKinds={basis.method === 'formula'} onSave={verbs.commit} />
          <p className="allocation-sum">
            <strong data-delegates={delegates}>{t('allocation.delegates', { total: delegates })}</strong>{' '}
            {cap
              ? t('allocation.cap', {
                  max: cap.max,
                  provision: cap.provisions.map(provisionText).join('; '),
                })
              : t('allocation.noCap')}
          </p>
          {basis.method === 'fixed' && basis.total !== delegates && (
            <Note>{t('allocation.offTotal', { delegates, total: basis.total })}</Note>
          )}
        </>
      )}
      {proposal.problems.map(({ code, params }) => (
        <Note key={`${code} ${params.name ?? ''}`} tone="warn">
          <span data-problem={code}>{t(`allocation.problem.${code}`, params)}</span>
        </Note>
      ))}
      <div className="allocation-acts">
        <button
          type="button"
          className="button main small"
          aria-disabled={!canWrite}
          onClick={() => {
            if (canWrite) verbs.commitAll(cells);
          }}
        >
          {t('allocation.write')}
        </button>
        <span className="hint" role="status">
          {t(isWritten ? 'allocation.same' : 'allocation.undoHint')}
        </span>
      </div>
    </div>
  );
}
