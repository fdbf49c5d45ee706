import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measureRooms, type RoomFigures } from './measureRooms';
import { readOptions } from './options';
import { topCosts } from './report/topCosts';
import { ROOM_SCENARIOS } from './roomScenarios';
import { ROOT } from './servers/BenchServer';
import { copyOf, storeRooms } from './storedRooms';

const options = readOptions(process.argv.slice(2));
const work = join(ROOT, 'bench', '.work', String(process.pid));
await mkdir(work, { recursive: true });
try {
  for (const scenario of ROOM_SCENARIOS.filter(({ id }) => options.scenarios.includes(id))) {
    const stored = new Map();
    for (const c of options.contenders) stored.set(c.id, await storeRooms(c, scenario, work));
    for (let round = 0; round < options.rounds; round++)
      for (const contender of options.contenders) {
        try {
          const f: RoomFigures = await measureRooms({
            scenario,
            contender,
            folder: await copyOf(stored.get(contender.id)),
            cookies: stored.get(contender.id).cookies,
            seconds: options.seconds,
            seed: options.seed + round,
            profile: options.profile,
            waitsForLeaving: false,
          });
          const { profile, memory, ...rest } = f;
          console.log(
            scenario.id,
            round,
            contender.id,
            JSON.stringify(rest),
            Object.entries(memory)
              .map(
                ([k, m]) => `${k} ${m ? Math.round(m.rss / 1e6) : '-'}/${m ? Math.round(m.held / 1e6) : '-'}`,
              )
              .join(' '),
          );
          if (profile)
            for (const { what, part } of topCosts(profile)) console.log((part * 100).toFixed(1), what);
        } catch (error) {
          console.log(error);
        }
      }
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
