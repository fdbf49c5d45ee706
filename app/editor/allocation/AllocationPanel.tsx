import type { ClauseResult } from '@schemes/rules/assessment/assessment';
import { useId, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import type { TableVerbs } from '../grid/model/TableVerbs';
import type { RowsStore } from '../live/rowsStore';
import { AllocationEditor } from './AllocationEditor';

interface AllocationPanelProps {
  readonly store: RowsStore;
  readonly verbs: TableVerbs;
  readonly clauseResults: readonly ClauseResult[];
}

/** A panel below a table of delegate quotas that proposes numbers, for its editors. It is closed at first. */
export function AllocationPanel(props: AllocationPanelProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className="allocation" data-allocation={open ? 'open' : 'closed'}>
      <button
        type="button"
        className="button small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'down' : 'right'} />
        {t('allocation.open')}
      </button>
      <div id={id} hidden={!open}>
        {open && <AllocationEditor {...props} />}
      </div>
    </section>
  );
}
