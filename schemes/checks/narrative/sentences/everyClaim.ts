import type { WrittenNumber } from '../../../numbers/readNumbers';
import type { Claim } from '../claims/Claim';
import type { ClaimContext } from '../claims/ClaimContext';
import { claimsOf } from '../claims/claimsOf';
import type { BlockContext } from '../claims/isOfOthers';
import type { NumberBlock } from '../claims/numberBlocks';
import { wordClaims } from './wordClaims';

interface CachedClaims {
  readonly known: readonly Claim[];
  readonly tables: ClaimContext['tables'];
  readonly claims: readonly Claim[];
}

/** Cache of the claims of a block. Unchanged blocks and tables are the same objects. */
const CACHE = new WeakMap<NumberBlock, CachedClaims>();

/**
 * The claims of the typed numbers in a block, in the order of the text: those of the known phrases (`claimsOf`), and for the
 * other numbers those that their words give (`wordClaims`).
 */
export function everyClaim(
  block: NumberBlock,
  context: BlockContext,
  scheme: ClaimContext,
): readonly Claim[] {
  const known = claimsOf(block, context, scheme);
  const { tables } = scheme;
  const before = CACHE.get(block);
  const isSame =
    before?.known === known &&
    before.tables.length === tables.length &&
    before.tables.every((one, i) => one === tables[i]);
  if (before && isSame) return before.claims;
  const byNumber = new Map<WrittenNumber, Claim>();
  for (const claim of [...known, ...wordClaims(block, tables)])
    if (!byNumber.has(claim.number)) byNumber.set(claim.number, claim);
  const claims = [...byNumber.values()].sort((a, b) => a.number.from - b.number.from);
  CACHE.set(block, { known, tables, claims });
  return claims;
}
