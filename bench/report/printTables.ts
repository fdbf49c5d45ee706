import { VARIANTS } from '../measure/measureOpens';
import type { RoomFigures } from '../measure/measureRooms';
import { median } from '../measure/median';
import { ROOM_SCENARIOS, type RoomScenario } from '../measure/roomScenarios';
import type { Contender } from '../servers/contenders';
import { aboveEmpty, memoryEach, over, type Results } from './results';
import { figure, table } from './table';

const KB = 1024;
const MB = 1024 * 1024;

/** The tables of all measured scenarios, as text. */
export function printTables(results: Results, contenders: readonly Contender[]): string {
  const parts = ROOM_SCENARIOS.flatMap((scenario) => roomTables(results, scenario, contenders));
  if (results.opens.size > 0) parts.push(openTable(results, contenders));
  for (const { scenario, server, problem } of results.failures) {
    parts.push(`(${scenario}) ${server} failed: ${problem}`);
  }
  return parts.join('\n\n');
}

function roomTables(results: Results, scenario: RoomScenario, contenders: readonly Contender[]): string[] {
  const measured = results.rooms.get(scenario.id);
  if (!measured) return [];
  const speed = table(
    [
      'server',
      'join p50',
      'p99',
      'all joined',
      'edit p50',
      'p99',
      'CPU/delivery',
      'server CPU',
      'load CPU',
      'lost',
    ],
    contenders.flatMap(({ id, name }) => {
      const rounds = measured.get(id);
      if (!rounds) return [];
      const lost = rounds.reduce((sum, round) => sum + round.lost, 0);
      const differing = rounds.reduce((sum, round) => sum + round.differences.length, 0);
      return [
        [
          name,
          figure(over(rounds, (round) => round.joinP50)),
          figure(over(rounds, (round) => round.joinP99)),
          figure(over(rounds, (round) => round.joinWhole)),
          figure(over(rounds, (round) => round.p50)),
          figure(over(rounds, (round) => round.p99)),
          `${figure(over(rounds, (round) => round.cpuPerDelivery))} µs`,
          `${figure(over(rounds, (round) => round.serverCpu) * 100)}%`,
          `${figure(over(rounds, (round) => round.loadCpu) * 100)}%`,
          differing > 0 ? `${lost}, ${differing} differ` : String(lost),
        ],
      ];
    }),
  );
  const memory = table(
    ['memory', 'empty', 'added: joined', 'added: written', 'a room', 'a connection', 'after leaving'],
    contenders.flatMap(({ id, name }) => {
      const rounds = measured.get(id);
      if (!rounds) return [];
      return [
        [
          name,
          `${figure(over(rounds, ({ memory }) => memory.empty.rss) / MB)} MB`,
          `${figure(over(rounds, (round) => aboveEmpty(round, 'everyone')) / MB)} MB`,
          `${figure(over(rounds, (round) => aboveEmpty(round, 'afterWindow')) / MB)} MB`,
          scenario.rooms > 1
            ? `${figure(over(rounds, (round) => memoryEach(round, scenario).room) / KB)} kB`
            : '–',
          `${figure(over(rounds, (round) => memoryEach(round, scenario).connection) / KB)} kB`,
          afterLeaving(rounds),
        ],
      ];
    }),
  );
  return [`(${scenario.id}) ${scenario.name}; times in ms`, speed, memory];
}

function openTable(results: Results, contenders: readonly Contender[]): string {
  const rows = contenders.flatMap(({ id, name }) => {
    const cells = VARIANTS.flatMap((variant) => {
      const rounds = results.opens.get(variant)?.get(id);
      return [
        figure(over(rounds, ({ cold }) => cold[0] ?? Number.NaN)),
        figure(over(rounds, ({ cold }) => median(cold))),
        figure(over(rounds, ({ warm }) => median(warm))),
        `${figure(over(rounds, ({ bytes }) => bytes) / KB)} kB`,
      ];
    });
    return results.opens.get('fresh')?.has(id) ? [[name, ...cells]] : [];
  });
  const head = VARIANTS.flatMap((variant) => [`${variant}: first`, 'cold', 'warm', 'bytes']);
  return [
    '(d) opening a scheme with a 500-row roster and 200 kB of text; ms from the attempt to the whole document applied',
    table(['server', ...head], rows),
    'cold: from storage, after a start (first: the first of the process). A server without persistence has no cold opening.',
  ].join('\n\n');
}

/** JavaScript memory above the start after everyone has left; a dash if it was not measured. */
function afterLeaving(rounds: readonly RoomFigures[]): string {
  const left = rounds.flatMap(({ memory }) =>
    memory.left ? [{ above: memory.left.held - memory.empty.held, after: memory.left.after }] : [],
  );
  const bytes = over(left, ({ above }) => above);
  return left.length > 0 ? `${figure(bytes / MB)} MB, ${over(left, ({ after }) => after).toFixed(0)} s` : '–';
}
