import type { Facts } from '@schemes/model/scheme/facts';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import { communeCongress } from '@templates/schemes/communeCongress/communeCongress';
import { sampleDelegation } from './sampleDelegation';
import { SAMPLE_NARRATIVES } from './sampleNarratives';
import { samplePeople } from './samplePeople';
import {
  SAMPLE_PLANNING,
  SAMPLE_SCHEDULE,
  sampleDossiers,
  sampleLeaving,
  sampleReview,
} from './sampleReview';
import { sampleSteps } from './sampleSteps';
import { SAMPLE_SIZES, SAMPLE_SURPLUS, sampleDelegates, sampleQualities } from './sampleTables';

/** Facts of an invented commune whose borders do not change and which elects its committee on 25/7/2025. */
const FACTS: Facts = {
  congress_ordinal: 'XXIV',
  congress_date: '2025-07-25',
  congress_end: '2025-07-26',
  congress_kind: 'delegate',
  merged_from: 1,
  max_deputies: 2,
  official_members: 815,
  incumbents: 25,
  ethnic_share: 5,
};

/**
 * The commune scheme filled in completely, for demonstrations and tests. Its invented names and numbers meet every rule for a
 * commune-level committee. Pure: each call returns the same.
 */
export function communeSample(edition: string): Snapshot {
  const start = communeCongress.start({
    organisationName: 'Đảng bộ xã Minh Tân',
    superiorName: 'Đảng bộ tỉnh Hải Thanh',
    placeName: 'Minh Tân',
    level: 'xa_moi',
    term: '2025-2030',
    edition,
  });
  return {
    ...start,
    facts: { ...start.facts, ...FACTS },
    sections: start.sections.map(fillSection),
    steps: sampleSteps(),
  };
}

function fillSection(section: SectionSnapshot): SectionSnapshot {
  return {
    ...section,
    narrative: SAMPLE_NARRATIVES[section.id] ?? section.narrative,
    tables: section.tables.map(fillTable),
  };
}

function fillTable(table: TableSnapshot): TableSnapshot {
  switch (table.type) {
    case 'seats':
      return withCells(table, SAMPLE_SIZES);
    case 'review':
      return { ...table, rows: sampleReview(samplePeople()) };
    case 'roster':
      return { ...table, rows: samplePeople() };
    case 'statistics':
      return withCells(table, sampleQualities(samplePeople()));
    case 'planning':
      return withCells(table, SAMPLE_PLANNING);
    case 'surplus':
      return withCells(table, SAMPLE_SURPLUS);
    case 'quotas':
      return { ...table, rows: sampleDelegates() };
    case 'schedule':
      return withCells(table, SAMPLE_SCHEDULE);
    case 'leavers':
      return { ...table, rows: sampleLeaving() };
    case 'delegation':
      return { ...table, rows: sampleDelegation(samplePeople()) };
    case 'dossiers':
      return { ...table, rows: sampleDossiers(samplePeople()) };
    default:
      return table;
  }
}

function withCells(
  table: TableSnapshot,
  cells: Readonly<Record<string, TableSnapshot['rows'][number]['cells']>>,
): TableSnapshot {
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, ...cells[row.id] } })) };
}
