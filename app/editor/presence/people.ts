/** A cell, as awareness states share it; `to` is the opposite corner of a range. */
export interface CellPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly to?: { readonly row: string; readonly column: string };
}

/** Another user in the scheme. The server sets name and colour. */
export interface Person {
  readonly client: number;
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly section: string | null;
  readonly cell: CellPlace | null;
}

const COLOR = /^#[\da-f]{6}$/i;

/** Reads awareness states. Ignores states that the server has not stamped or that have the wrong shape. */
export function readPeople(states: ReadonlyMap<number, unknown>, self: number): readonly Person[] {
  const people: Person[] = [];
  for (const [client, state] of states) {
    if (client === self || state === null || typeof state !== 'object') continue;
    const { user, section, cell } = state as Record<string, unknown>;
    const { id, name, color } = (user ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof name !== 'string') continue;
    people.push({
      client,
      id,
      name,
      color: typeof color === 'string' && COLOR.test(color) ? color : '#5b6472',
      section: typeof section === 'string' ? section : null,
      cell: readCell(cell),
    });
  }
  return people.sort((a, b) => a.name.localeCompare(b.name, 'vi') || a.client - b.client);
}

function readCell(cell: unknown): CellPlace | null {
  const { table, row, column, to } = (cell ?? {}) as Record<string, unknown>;
  if (typeof table !== 'string' || typeof row !== 'string' || typeof column !== 'string') return null;
  const corner = (to ?? {}) as Record<string, unknown>;
  if (typeof corner.row !== 'string' || typeof corner.column !== 'string') return { table, row, column };
  return { table, row, column, to: { row: corner.row, column: corner.column } };
}
