import { compactionPause } from './compactionPause';
import { crashRounds } from './crashRounds';

/**
 * `npm run test:crash [rounds] [seed]` kills the server while people write. `npm run test:crash pause [edits]` measures how
 * much longer edits wait for their acknowledgement because of compaction.
 */
if (process.argv[2] === 'pause') {
  console.log(JSON.stringify(await compactionPause(Number(process.argv[3] ?? 15_000), 200)));
  process.exit(0);
}
const rounds = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 30));
console.log(`${rounds} rounds, seed ${seed}`);
const report = await crashRounds(rounds, seed, console.log);
for (const line of [...report.lost, ...report.apart]) console.error(line);
console.log(
  `${report.rounds} kills, ${report.withPages} of them of the built server with its pages, ${report.acknowledged} edits acknowledged, ${report.lost.length} of them lost, ` +
    `${report.apart.length} times a copy was another (seed ${seed})`,
);
process.exit(report.lost.length + report.apart.length > 0 || report.acknowledged === 0 ? 1 : 0);
