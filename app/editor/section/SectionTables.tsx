import { tableRoot } from '@schemes/doc/roots';
import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { useMemo } from 'react';
import { type Target, useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { MINE } from '../room/Room';
import { SectionTable } from './SectionTable';

interface SectionTablesProps {
  readonly section: SectionSnapshot;
  readonly open: boolean;
  readonly judged: Judged;
  readonly target: Target | null;
}

/**
 * The structured tables of a section. Undo covers the user's own edits in all of them, including those of earlier
 * visits to the section.
 */
export function SectionTables({ section, open, judged, target }: SectionTablesProps) {
  const { session, changes } = useEditorShare();
  const ids = section.tables.map(({ id }) => id).join(' ');
  const undoer = useMemo(() => {
    if (!session || !changes || ids === '') return null;
    const roots = ids.split(' ').map((id) => session.doc.getMap(tableRoot(id)));
    return changes.undoerOf(`tables ${section.id}`, roots, {
      trackedOrigins: new Set([MINE]),
      captureTimeout: 0,
    });
  }, [session, changes, section.id, ids]);
  return (
    <>
      {section.tables.map((table) => (
        <SectionTable
          key={table.id}
          section={section.id}
          table={table}
          undoer={undoer}
          open={open}
          judged={judged}
          target={target?.table === table.id ? target : null}
        />
      ))}
    </>
  );
}
