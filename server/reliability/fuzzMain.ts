import { fuzzFrames } from './frameFuzz';
import { fuzzSession } from './sessionFuzz';

/** `npm run test:fuzz [steps|frames] [count] [seed]`. Without `steps` or `frames` it runs both: 20,000 steps, 100,000 frames. */
const [first, ...rest] = process.argv.slice(2);
const word = first === 'steps' || first === 'frames' ? first : null;
const [count, given] = (word === null && first !== undefined ? [first, ...rest] : rest).map(Number);
const seed = given ?? Math.floor(Math.random() * 2 ** 30);
console.log(`seed ${seed}`);
if (word !== 'frames') {
  const steps = count ?? 20_000;
  console.log(`${steps} steps`, JSON.stringify(await fuzzSession(steps, seed)));
}
if (word !== 'steps') {
  const report = await fuzzFrames(count ?? 100_000, seed, console.log);
  console.log(JSON.stringify(report));
}
process.exit(0);
