import { type MessageKey, t } from '@schemes/messages/t';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { STEP_COUNTS, type StepCounts } from '@schemes/model/steps/steps';
import { DELEGATION_BODIES } from '@schemes/model/tables/delegation';
import { integerCell } from '@schemes/model/tables/integerCell';
import type { Row } from '@schemes/model/tables/tableType';
import type { Person } from '@schemes/tableViews/Person';
import type { PaperDefinition, PaperMissing } from '@templates/official/setting/paperKind';
import { bodiesOf } from './bodies';
import { isAppointed } from './isAppointed';
import { byGivenName, peopleOf } from './peopleOf';
import type { SchemeNames } from './schemeNames';
import { schemeTables } from './schemeTables';

/** Bodies and posts of the roster that are elected by ballot, in the order they are elected. */
const OF_ROSTER = {
  executive_committee: (person: Person) => person.slatedForCommittee,
  standing_committee: (person: Person) => person.slatedForStanding,
  secretary: (person: Person) => person.isSecretary,
  deputy_secretary: (person: Person) => person.isDeputy,
  inspection_committee: (person: Person) => person.slatedForInspection,
  inspection_head: (person: Person) => person.slated.includes('inspection_head'),
} as const;
type RosterBody = keyof typeof OF_ROSTER;
type Delegates = (typeof DELEGATION_BODIES)[number];
/** A body, post or delegation that is elected by ballot. */
export type ElectedBody = RosterBody | Delegates;

/** One name of a ballot list. */
export interface Candidate {
  readonly name: string;
  /** Cells of the roster or the delegation. A column with the same name in both tables has the same meaning. */
  readonly cells: Row['cells'];
  /** Votes in this election; absent until they are counted, and if the tables do not contain votes of this election. */
  readonly votes?: number;
}

/** One election with its seats and its candidates, by given name. */
export interface Election {
  readonly body: ElectedBody;
  readonly seats: number | null;
  readonly candidates: readonly Candidate[];
  /** Whether the congress elects it; otherwise the new committee does at its first meeting. */
  readonly byCongress: boolean;
  /** Counts of the ballot. */
  readonly counts: StepCounts;
  /** Whether the tables contain the votes of each name; otherwise the votes are written on the minutes by hand. */
  readonly holdsVotes: boolean;
}

/**
 * Elections that the scheme prepares candidates for: the keys of a ballot's parts. None if the committee is appointed
 * (2025.CONTENT): such a congress elects neither a committee nor delegates.
 */
export function electionsOf(snapshot: Snapshot): readonly Election[] {
  if (isAppointed(snapshot)) return [];
  const people = peopleOf(snapshot);
  const { leadersElectedBy } = bodiesOf(snapshot);
  const ofRoster = (Object.keys(OF_ROSTER) as RosterBody[]).map(
    (body): Election => ({
      body,
      seats: seatsOf(snapshot, body),
      candidates: people
        .filter(OF_ROSTER[body])
        .map(({ name, row }) => candidate(name, row, body === 'executive_committee')),
      byCongress:
        body === 'executive_committee' ||
        (leadersElectedBy === 'congress' && (body === 'secretary' || body === 'deputy_secretary')),
      counts: countsIn(rowOf(snapshot, 'surplus', body)),
      holdsVotes: body === 'executive_committee',
    }),
  );
  const delegations = schemeTables(snapshot, ['delegation']).flatMap(({ table: { rows } }) =>
    DELEGATION_BODIES.map((body): Election => {
      const own = rows.find(({ id }) => id === body);
      const named = rows.filter(
        ({ parent, cells }) => parent === body && typeof cells.full_name === 'string',
      );
      return {
        body,
        seats: own ? integerCell(own, 'seats') : null,
        candidates: named.map((row) => candidate(String(row.cells.full_name), row, true)),
        byCongress: true,
        counts: countsIn(own),
        holdsVotes: true,
      };
    }),
  );
  return [...ofRoster, ...delegations]
    .filter(({ candidates, seats }) => candidates.length > 0 && seats !== 0)
    .map((one) => ({ ...one, candidates: [...one.candidates].sort((a, b) => byGivenName(a.name, b.name)) }));
}

/** The election of a part. Throws if the scheme has no candidates for it, which `parts` never lists. */
export function electionOf(snapshot: Snapshot, part: string | undefined): Election {
  const found = electionsOf(snapshot).find(({ body }) => body === part);
  if (!found) throw new Error(`The scheme has no candidates for ${part}.`);
  return found;
}

/** The name of a part that is an election. */
export const electionPartName: PaperDefinition['partName'] = (part, scheme) => {
  if (!isElectedBody(part)) return null;
  const isOfCell = part === 'executive_committee' && scheme && bodiesOf(scheme).symbol === 'CB';
  return {
    code: 'paperPart.body',
    params: { body: isOfCell ? 'paperBody.cell_committee' : bodyWord(part) },
  };
};

/** `Ban Chấp hành Đảng bộ xã Minh Tân`, of a cell `Chi ủy …`, `Bí thư Đảng ủy xã Minh Tân`, `đại biểu chính thức dự Đại hội …`. */
export function electionTitle({ body }: Election, { committee, seat, upperCongress }: SchemeNames): string {
  if (body === 'executive_committee') return committee;
  const name = t('vi', bodyWord(body));
  return isDelegates(body) ? `${name.toLowerCase()} dự ${upperCongress}` : `${name} ${seat}`;
}

/** What the scheme still lacks for the papers of an election. */
export function missingElection(snapshot: Snapshot, part: string | undefined): readonly PaperMissing[] {
  const election = electionsOf(snapshot).find(({ body }) => body === part);
  const body = part !== undefined && isElectedBody(part) ? bodyWord(part) : (part ?? '');
  if (!election) return [{ code: 'paperMissing.candidates', params: { body } }];
  const facts = [
    'organisation_name',
    'congress_ordinal',
    ...(isDelegates(election.body) ? (['superior_name'] as const) : []),
  ] as const;
  return [
    ...(election.seats === null ? [{ code: 'paperMissing.seats', params: { body } } as const] : []),
    ...facts
      .filter((fact) => snapshot.facts[fact] === undefined)
      .map((fact): PaperMissing => ({ code: 'paperMissing.fact', params: { fact: `fact.${fact}` } })),
  ];
}

/** Why a scheme has no papers of elections: its committee is appointed. */
export const withoutElections = (snapshot: Snapshot): MessageKey | null =>
  isAppointed(snapshot) ? 'paperNone.appointed' : null;

/** The meeting that elects, and how its papers name it. */
export interface Electorate {
  /** Issuer in the heading of its papers. */
  readonly issuer: string;
  /** The superior in the heading of its papers; a congress has none (HD05: H5). */
  readonly superior?: string;
  /** As the subject of a sentence: `Đại hội …`, `Hội nghị lần thứ nhất …`. */
  readonly meeting: string;
  /** The meeting in short. */
  readonly short: 'đại hội' | 'hội nghị';
  /** Who votes. */
  readonly voters: string;
}

/** The congress, or the new committee at its first meeting, with its names. */
export function electorateOf({ byCongress }: Pick<Election, 'byCongress'>, names: SchemeNames): Electorate {
  const { congress, organisation, committee, convocation } = names;
  if (byCongress) {
    const voters = congress.startsWith('Đại hội đại biểu') ? 'đại biểu' : 'đảng viên';
    return { issuer: congress, meeting: congress, short: 'đại hội', voters };
  }
  return {
    issuer: `${committee} ${convocation}`,
    superior: organisation,
    meeting: `Hội nghị lần thứ nhất ${committee} ${convocation}`,
    short: 'hội nghị',
    voters: 'cấp ủy viên',
  };
}

/** The message key of the name of a body. */
export function bodyWord(body: ElectedBody): MessageKey {
  if (body === 'inspection_head') return 'paperBody.inspection_head';
  return isDelegates(body) ? `row.delegation.${body}` : `row.seats.${body}`;
}

function isElectedBody(part: string): part is ElectedBody {
  return part in OF_ROSTER || DELEGATION_BODIES.some((body) => body === part);
}

function isDelegates(body: ElectedBody): body is Delegates {
  return DELEGATION_BODIES.some((one) => one === body);
}

function candidate(name: string, row: Row, isCounted: boolean): Candidate {
  const votes = isCounted ? integerCell(row, 'congress_votes') : null;
  return { name, cells: row.cells, ...(votes === null ? {} : { votes }) };
}

function countsIn(row: Row | undefined): StepCounts {
  const counted = STEP_COUNTS.map((key) => [key, row ? integerCell(row, key) : null] as const);
  return Object.fromEntries(counted.filter(([, n]) => n !== null));
}

/** Seats to be filled: the number in the table of surplus, or else the planned seats minus the seats left vacant. */
function seatsOf(snapshot: Snapshot, body: RosterBody): number | null {
  if (body === 'inspection_head') return 1;
  const [surplus, sizes] = [rowOf(snapshot, 'surplus', body), rowOf(snapshot, 'seats', body)];
  const planned = sizes ? integerCell(sizes, 'planned') : null;
  const vacant = sizes ? (integerCell(sizes, 'left_vacant') ?? 0) : 0;
  return (surplus ? integerCell(surplus, 'seats') : null) ?? (planned === null ? null : planned - vacant);
}

function rowOf(snapshot: Snapshot, table: 'surplus' | 'seats', body: RosterBody): Row | undefined {
  return schemeTables(snapshot, [table])
    .flatMap(({ table: { rows } }) => rows)
    .find(({ id }) => id === body);
}
