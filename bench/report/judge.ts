import { VARIANTS } from '../measure/measureOpens';
import type { RoomFigures } from '../measure/measureRooms';
import { median } from '../measure/median';
import { ROOM_SCENARIOS } from '../measure/roomScenarios';
import { type Contender, FLOOR, OURS } from '../servers/contenders';
import { aboveEmpty, lossesOf, over, type Results } from './results';
import { figure, table } from './table';

/** One target: met if our figure is at most the limit. */
export interface Verdict {
  readonly target: string;
  readonly ours: number;
  readonly limit: number;
  readonly unit: string;
  /** Where the limit comes from. */
  readonly against: string;
  readonly met: boolean;
}

const FLOOR_FACTOR = 1.5;
/** Most memory of a scheme's line in the register, bytes. A document needs about a hundred times as much. */
const REGISTER_LINE = 4096;

/** Compares our figures with the targets. A target is left out when a figure for it is missing. */
export function judge(results: Results, contenders: readonly Contender[]): readonly Verdict[] {
  return [
    ...ROOM_SCENARIOS.flatMap(({ id }) => roomVerdicts(results, id, contenders)),
    ...memoryVerdicts(results, contenders),
    ...openVerdicts(results, contenders),
    ...lossVerdicts(results),
  ];
}

/** The verdicts as a table. */
export function printVerdicts(verdicts: readonly Verdict[]): string {
  return table(
    ['target', 'ours', 'limit', 'set by', 'verdict'],
    verdicts.map(({ target, ours, limit, unit, against, met }) => [
      target,
      `${figure(ours)} ${unit}`,
      `${figure(limit)} ${unit}`,
      against,
      met ? 'met' : `missed, ${limit > 0 ? `${figure(ours / limit)} ×` : figure(ours)}`,
    ]),
  );
}

function roomVerdicts(results: Results, id: 'a' | 'b' | 'c', contenders: readonly Contender[]): Verdict[] {
  const measured = results.rooms.get(id);
  const inMemory = contenders.filter(
    ({ storesDocuments, knowsDocuments }) => knowsDocuments && !storesDocuments,
  );
  const best = (target: string, unit: string, read: (round: RoomFigures) => number) =>
    atMostTheLeast(`(${id}) ${target}`, unit, over(measured?.get(OURS), read), inMemory, (server) =>
      over(measured?.get(server), read),
    );
  const floor = over(measured?.get(FLOOR), ({ p50 }) => p50) * FLOOR_FACTOR;
  const ours = over(measured?.get(OURS), ({ p50 }) => p50);
  return [
    ...best('edit p50', 'ms', ({ p50 }) => p50),
    ...best('edit p99', 'ms', ({ p99 }) => p99),
    ...best('CPU per delivery', 'µs', ({ cpuPerDelivery }) => cpuPerDelivery),
    ...(id === 'a' ? [] : verdict(`(${id}) edit p50`, 'ms', ours, floor, `${FLOOR_FACTOR} × bare ws`)),
  ];
}

function memoryVerdicts(results: Results, contenders: readonly Contender[]): Verdict[] {
  const measured = results.rooms.get('c');
  const megabytes = (server: string) =>
    over(measured?.get(server), (round) => aboveEmpty(round, 'afterWindow')) / 1024 / 1024;
  const stored =
    (over(measured?.get(OURS), ({ memory }) => memory.empty.held) -
      (results.nothingStored?.held ?? Number.NaN)) /
    616;
  return [
    ...atMostTheLeast('(c) memory above empty', 'MB', megabytes(OURS), peers(contenders), megabytes),
    ...verdict('(c) a stored room without clients', 'bytes', stored, REGISTER_LINE, 'a line of the register'),
  ];
}

function openVerdicts(results: Results, contenders: readonly Contender[]): Verdict[] {
  return VARIANTS.flatMap((variant) => {
    const measured = results.opens.get(variant);
    const storing = peers(contenders).filter(({ storesDocuments }) => storesDocuments);
    const first = (server: string) => over(measured?.get(server), ({ cold }) => cold[0] ?? Number.NaN);
    const cold = (server: string) => over(measured?.get(server), (round) => median(round.cold));
    const warm = (server: string) => over(measured?.get(server), (round) => median(round.warm));
    return [
      ...atMostTheLeast(`(d) ${variant}, first`, 'ms', first(OURS), storing, first),
      ...atMostTheLeast(`(d) ${variant}, cold median`, 'ms', cold(OURS), storing, cold),
      ...atMostTheLeast(`(d) ${variant}, warm median`, 'ms', warm(OURS), peers(contenders), warm),
    ];
  });
}

function lossVerdicts(results: Results): Verdict[] {
  const { lost, differences, closed } = lossesOf(results, OURS);
  return verdict(
    'edits lost, copies that differ, sockets closed',
    '',
    lost + differences + closed,
    0,
    'no loss allowed',
  );
}

function peers(contenders: readonly Contender[]): readonly Contender[] {
  return contenders.filter(({ id, knowsDocuments }) => knowsDocuments && id !== OURS);
}

function atMostTheLeast(
  target: string,
  unit: string,
  ours: number,
  others: readonly Contender[],
  read: (server: string) => number,
): Verdict[] {
  const [least] = others
    .map(({ id, name }) => ({ name, value: read(id) }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value);
  return least ? verdict(target, unit, ours, least.value, least.name) : [];
}

function verdict(target: string, unit: string, ours: number, limit: number, against: string): Verdict[] {
  if (!Number.isFinite(ours) || !Number.isFinite(limit)) return [];
  return [{ target, unit, ours, limit, against, met: ours <= limit }];
}
