import { attackNewServer } from './attackNewServer';
import { ATTACKS } from './attacks';
import type { AbuseTimes } from './measureAbuse';

/** Limits for the writer and the reader, ms, and for the server's memory, MB, during any attack. */
const LIMITS = { ackP99: 250, pageP95: 500, memoryMb: 600 };
const SECONDS = 10;

const args = process.argv.slice(2);
const at = args.indexOf('--seconds');
const seconds = at === -1 ? SECONDS : Number(args.splice(at, 2)[1]);
const names = args.length > 0 ? args : Object.keys(ATTACKS);

console.log('attack               ack p99    page p95    memory   edits  pages  failed');
let areAllMet = true;
for (const name of names) {
  if (!(name in ATTACKS))
    throw new Error(`There is no attack ${name}: choose of ${Object.keys(ATTACKS).join(', ')}`);
  const times = await attackNewServer(name, seconds);
  const missed = missedOf(times);
  areAllMet &&= missed.length === 0;
  const { ackP99, pageP95, memoryMb, edits, pages, failed } = times;
  console.log(
    [
      name.padEnd(18),
      `${ackP99.toFixed(0)} ms`.padStart(9),
      `${pageP95.toFixed(0)} ms`.padStart(11),
      `${memoryMb.toFixed(0)} MB`.padStart(9),
      String(edits).padStart(7),
      String(pages).padStart(6),
      String(failed).padStart(7),
      missed.length > 0 ? ` MISSED: ${missed.join(', ')}` : ' met',
    ].join(' '),
  );
}
process.exit(areAllMet ? 0 : 1);

function missedOf({ ackP99, pageP95, memoryMb, failed }: AbuseTimes): string[] {
  return [
    ...(ackP99 > LIMITS.ackP99 ? ['acknowledgement'] : []),
    ...(pageP95 > LIMITS.pageP95 ? ['page'] : []),
    ...(memoryMb > LIMITS.memoryMb ? ['memory'] : []),
    ...(failed > 0 ? ['not served'] : []),
  ];
}
