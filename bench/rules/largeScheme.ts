import { EDITION } from '@schemes/clauses/edition';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Facts } from '@schemes/model/scheme/facts';
import type { SectionSnapshot, Snapshot } from '@schemes/model/scheme/snapshot';
import type { Row, TableTypeId } from '@schemes/model/tables/tableType';
import type { NarrativeNode } from '@schemes/model/text/narrative';

type Cells = Readonly<Record<string, CellValue>>;

const FACTS: Facts = {
  organisation_name: 'Đảng bộ thử',
  level: 'xa_moi',
  place: 'other',
  congress_date: '2025-07-25',
  congress_end: '2025-07-26',
  congress_kind: 'delegate',
  merged_from: 1,
  official_members: 2400,
  incumbents: 40,
  ethnic_share: 12.5,
};

const BLOCS = ['party', 'government', 'front', 'internal_affairs', 'other', 'grassroots'] as const;
const WORDS = 'việc thử được đo trên một đề án lớn theo Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị';

/** A scheme with every table and a roster of `people` rows. Every cell that a rule reads is filled. */
export function largeScheme(people: number): Snapshot {
  const section = (id: string, type?: TableTypeId, rows: readonly Row[] = []): SectionSnapshot => ({
    id,
    title: id,
    status: { state: 'drafting' },
    narrative: id === 'facts' ? { type: 'doc', content: [] } : narrative(12),
    tables: type ? [{ id: type, type, title: type, rows }] : [],
  });
  return {
    format: 'de-an/snapshot',
    version: 1,
    title: 'Đề án thử',
    term: '2025-2030',
    template: { id: 'test', version: 1 },
    edition: EDITION,
    facts: FACTS,
    sections: [
      section('facts'),
      section('text'),
      section('sizes', 'seats', rowsOf(SIZES)),
      section('roster', 'roster', rowsOf(roster(people))),
      section('quality', 'statistics', rowsOf(repeat(30, quality))),
      section('surplus', 'surplus', rowsOf(SURPLUS)),
      section('delegates', 'quotas', rowsOf(repeat(60, delegates))),
      section('frame', 'headcount', rowsOf(repeat(40, frame))),
    ],
    waivers: [],
  };
}

const SIZES: Record<string, Cells> = {
  executive_committee: { planned: 27, current: 33, left_vacant: 0, rotation_extra: 0, max_allowed: 27 },
  standing_committee: { planned: 9, current: 11, left_vacant: 0, rotation_extra: 0, max_allowed: 9 },
  secretary: { planned: 1, current: 1 },
  deputy_secretary: { planned: 2, current: 2 },
  inspection_committee: { planned: 5, current: 5 },
};

const SURPLUS: Record<string, Cells> = {
  executive_committee: { seats: 27, introduced: 31 },
  standing_committee: { seats: 9, introduced: 10 },
  inspection_committee: { seats: 5, introduced: 6 },
};

function roster(people: number): Record<string, Cells> {
  return repeat(people, (i) => person(i, people));
}

function person(i: number, people: number): Cells {
  const year = 1966 + (i % 25);
  return {
    full_name: `Nguyễn Văn Thử ${i}`,
    birth: `${year}-${String((i % 12) + 1).padStart(2, '0')}`,
    sex: i % 4 === 0 ? 'female' : 'male',
    ethnic: i % 6 === 0 ? 'Thái' : 'Kinh',
    is_local: i % 2 === 0 ? 'yes' : 'no',
    party_probation: `${year + 22}-03-03`,
    party_official: `${year + 23}-03-03`,
    general_education: '12/12',
    political_theory: i % 3 === 0 ? 'intermediate' : 'advanced',
    current_post: 'Cán bộ',
    candidacy_kind: i % 3 === 0 ? 'first_time' : 're_election',
    slated: slated(i),
    concurrent_posts: [i === 0 ? 'council_chair' : i === 2 ? 'committee_chair' : 'propaganda_head'],
    bloc: BLOCS[i % BLOCS.length] ?? 'other',
    science: i % 9 === 0 ? 'yes' : 'no',
    terms_in_post: 1,
    relatives: i % 10 === 3 ? `Chị ruột: Nguyễn Văn Thử ${(i * 7) % people}` : 'Không',
    votes_2: 200,
    votes_3: 20 + (i % 14),
    votes_5: 20 + (i % 14),
  };
}

function slated(i: number): readonly string[] {
  if (i === 0) return ['committee', 'secretary', 'standing_committee'];
  if (i === 1) return ['committee', 'standing_committee', 'standing_deputy'];
  if (i === 2) return ['committee', 'deputy_secretary', 'standing_committee'];
  return i < 10 ? ['committee', 'standing_committee'] : ['committee'];
}

function quality(i: number): Cells {
  return {
    criterion: `Tiêu chí ${i}`,
    whole: 60,
    count: i,
    stated_percent: Math.round((1000 * i) / 60) / 10,
  };
}

function delegates(i: number): Cells {
  return {
    organisation: `Chi bộ ${i}`,
    official_members: 40,
    ex_officio: 0,
    by_unit: 1,
    by_members: 2,
    women: 1,
  };
}

function frame(i: number): Cells {
  return { group: `Cơ quan ${i}`, units: 3, heads: 3, deputies: 6 };
}

function repeat(count: number, cells: (i: number) => Cells): Record<string, Cells> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, cells(i)]));
}

function rowsOf(rows: Readonly<Record<string, Cells>>): readonly Row[] {
  return Object.entries(rows).map(([id, cells], i) => ({
    id,
    order: `a${String(i).padStart(6, '0')}V`,
    cells,
  }));
}

function narrative(blocks: number): NarrativeNode {
  const text = Array.from({ length: 4 }, () => WORDS).join('; ');
  const content = Array.from({ length: blocks }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
  }));
  return { type: 'doc', content };
}
