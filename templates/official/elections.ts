import { integerCell } from '@schemes/model/integerCell';
import type { Snapshot } from '@schemes/model/snapshot';
import type { Person } from '@schemes/rules/Person';
import { say, type WordKey } from '@schemes/words/say';
import { byGivenName, peopleOf } from './peopleOf';
import type { SchemeNames } from './schemeNames';
import { schemeTables } from './schemeTables';

/** Bodies and posts that are elected by ballot, in the order they are elected. */
const BODIES = {
  executive_committee: (person: Person) => person.inCommittee,
  standing_committee: (person: Person) => person.inStanding,
  secretary: (person: Person) => person.isSecretary,
  deputy_secretary: (person: Person) => person.isDeputy,
  inspection_committee: (person: Person) => person.inInspection,
} as const;
export type ElectedBody = keyof typeof BODIES;

/** One election with its seats and its candidates, by given name. */
export interface Election {
  readonly body: ElectedBody;
  /** `Ban Thường vụ`, as inside a sentence. */
  readonly name: string;
  readonly seats: number | null;
  readonly candidates: readonly Person[];
  /** Elected at the congress itself; the others by the new committee at its first meeting. */
  readonly byCongress: boolean;
}

/** Elections that the scheme prepares candidates for: the keys of a ballot's parts. */
export function electionsOf(snapshot: Snapshot): readonly Election[] {
  const people = peopleOf(snapshot);
  return (Object.keys(BODIES) as ElectedBody[]).flatMap((body): readonly Election[] => {
    const candidates = people.filter(BODIES[body]).sort((a, b) => byGivenName(a.name, b.name));
    const seats = seatsOf(snapshot, body);
    if (candidates.length === 0 || seats === 0) return [];
    return [
      {
        body,
        name: say('vi', bodyWord(body)),
        seats,
        candidates,
        byCongress: body === 'executive_committee',
      },
    ];
  });
}

export function electionOf(snapshot: Snapshot, part: string | undefined): Election | null {
  return electionsOf(snapshot).find(({ body }) => body === part) ?? null;
}

export function bodyWord(body: ElectedBody): WordKey {
  return `row.B1.${body}`;
}

export function isElectedBody(part: string): part is ElectedBody {
  return part in BODIES;
}

/** `Ban Chấp hành Đảng bộ xã Minh Tân`, `Bí thư Đảng ủy xã Minh Tân`. */
export function electionTitle({ name, byCongress }: Election, { committee, seat }: SchemeNames): string {
  return byCongress ? committee : `${name} ${seat}`;
}

/** Seats to fill: what the table of surplus says, else the planned ones less those left open. */
function seatsOf(snapshot: Snapshot, body: ElectedBody): number | null {
  const row = (id: 'B6' | 'B1') =>
    schemeTables(snapshot, [id])
      .flatMap(({ table }) => table.rows)
      .find((one) => one.id === body);
  const [surplus, sizes] = [row('B6'), row('B1')];
  const planned = sizes ? integerCell(sizes, 'planned') : null;
  const vacant = sizes ? (integerCell(sizes, 'left_vacant') ?? 0) : 0;
  return (surplus ? integerCell(surplus, 'seats') : null) ?? (planned === null ? null : planned - vacant);
}
