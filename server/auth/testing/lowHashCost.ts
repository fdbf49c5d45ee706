import type { HashCost } from '@server/auth/passwords';

/** For accounts of tests: with the cost of the product, demo workspaces would spend their time on passwords. */
export const LOW_HASH_COST: HashCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };
