/** People in rooms, writing at a steady rate. */
export interface RoomScenario {
  readonly id: 'a' | 'b' | 'c';
  readonly name: string;
  readonly rooms: number;
  readonly people: number;
  /** Edits per second and person. */
  readonly rate: number;
}

export const ROOM_SCENARIOS: readonly RoomScenario[] = [
  { id: 'a', name: 'one room, 50 people, 1 edit/s each', rooms: 1, people: 50, rate: 1 },
  { id: 'b', name: '200 rooms × 5 people, 1 edit/s each', rooms: 200, people: 5, rate: 1 },
  { id: 'c', name: 'a province: 616 rooms × 5 people, 0.2 edit/s each', rooms: 616, people: 5, rate: 0.2 },
];

/** Time before the measured window, so that every server's code is warm. */
export const WARM_UP_SECONDS = 3;

export function roomIds(scenario: RoomScenario): readonly string[] {
  return Array.from({ length: scenario.rooms }, (_, i) => `room-${String(i).padStart(4, '0')}`);
}
