// Loaded before each unit test file: property tests draw random values from SEED, so that the same sources give the same
// result every time.
import fc from 'fast-check';

const seed = Number(process.env.SEED);
if (!Number.isInteger(seed)) throw new Error(`SEED is ${process.env.SEED}: give a whole number.`);
fc.configureGlobal({ seed });
