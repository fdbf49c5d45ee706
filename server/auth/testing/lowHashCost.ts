import type { HashCost } from '@server/auth/passwords';

/** The cost of password hashes in tests, which would otherwise spend most of their time on hashing. */
export const LOW_HASH_COST: HashCost = { memoryCost: 8, timeCost: 1, parallelism: 1 };
