import { parseArgs } from 'node:util';
import { CONTENDERS, type Contender } from './servers/contenders';

export const SCENARIOS = ['a', 'b', 'c', 'd'] as const;
export type ScenarioId = (typeof SCENARIOS)[number];

export interface Options {
  readonly rounds: number;
  readonly scenarios: readonly ScenarioId[];
  readonly contenders: readonly Contender[];
  /** Length of the measured window. */
  readonly seconds: number;
  readonly seed: number;
  /** Whether our server is profiled in its windows. */
  readonly profile: boolean;
}

export const USAGE = `npm run bench -- [--rounds N] [--scenario a,b,c,d] [--servers ${CONTENDERS.map(({ id }) => id).join(',')}]
                 [--seconds S] [--seed N] [--profile]`;

/** Reads the command line. Throws an error that names what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '2' },
      scenario: { type: 'string', default: SCENARIOS.join(',') },
      servers: { type: 'string', default: CONTENDERS.map(({ id }) => id).join(',') },
      seconds: { type: 'string', default: '8' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      profile: { type: 'boolean', default: false },
    },
  });
  const contenders = values.servers.split(',').map((id) => {
    const contender = CONTENDERS.find((candidate) => candidate.id === id);
    if (!contender) throw new Error(`There is no server "${id}"`);
    return contender;
  });
  const scenarios = values.scenario.split(',').map((id) => {
    const scenario = SCENARIOS.find((candidate) => candidate === id);
    if (!scenario) throw new Error(`There is no scenario "${id}"`);
    return scenario;
  });
  return {
    rounds: positive('rounds', values.rounds),
    scenarios,
    contenders,
    seconds: positive('seconds', values.seconds),
    seed: positive('seed', values.seed),
    profile: values.profile,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number above 0`);
  return value;
}
