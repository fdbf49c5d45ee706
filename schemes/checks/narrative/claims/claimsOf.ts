import type { WrittenNumber } from '../../../numbers/readNumbers';
import { type Claim, claimOf } from './Claim';
import type { ClaimContext } from './ClaimContext';
import { criterionClaim, shareClaim } from './criterionClaim';
import { frameClaim } from './frameClaim';
import type { BlockContext } from './isOfOthers';
import { listClaims } from './listClaims';
import type { NumberBlock } from './numberBlocks';
import { progressClaims } from './progressClaims';
import { type PhraseReading, readPhrases } from './readPhrases';
import { rowClaims } from './rowClaims';

interface CachedClaims {
  readonly key: string;
  readonly tables: ClaimContext['tables'];
  readonly claims: readonly Claim[];
}

/** Cache of the claims of a block. Unchanged blocks and tables are the same objects, so their claims are read only once. */
const CACHE = new WeakMap<NumberBlock, CachedClaims>();

/** The claims of the typed numbers in a block, in the order of the text. */
export function claimsOf(block: NumberBlock, context: BlockContext, scheme: ClaimContext): readonly Claim[] {
  if (block.typed.length === 0 && block.ratios.length === 0) return [];
  const { tables } = scheme;
  const key = `${context.section}\n${context.above}\n${scheme.key}`;
  const known = CACHE.get(block);
  if (known?.key === key && isSame(known.tables, tables)) return known.claims;
  const claims = readClaims(block, context, scheme);
  CACHE.set(block, { key, tables, claims });
  return claims;
}

function isSame(before: ClaimContext['tables'], now: ClaimContext['tables']): boolean {
  return before.length === now.length && before.every((one, i) => one === now[i]);
}

/** Reads the claims. Of several claims about one number, the first in the order of `found` is used. */
function readClaims(block: NumberBlock, context: BlockContext, scheme: ClaimContext): readonly Claim[] {
  const { masked, phrases } = readPhrases(block, context, scheme.ownNames);
  const found = [
    ...block.typed.flatMap((number) => nounClaim(block, number, scheme) ?? []),
    ...phrases.flatMap((reading) => phraseClaims(reading, scheme)),
    ...listClaims(block, masked, context, scheme),
    ...rowClaims(block, masked, context, scheme),
    ...progressClaims(block, context, scheme),
  ];
  const first = new Map<WrittenNumber, Claim>();
  for (const claim of found) if (!first.has(claim.number)) first.set(claim.number, claim);
  return [...first.values()].sort((a, b) => a.number.from - b.number.from);
}

function nounClaim(block: NumberBlock, number: WrittenNumber, { tables }: ClaimContext): Claim | null {
  if (number.isPercent) return shareClaim(block, number, tables);
  return frameClaim(block, number, tables) ?? criterionClaim(block, number, tables);
}

function phraseClaims({ phrase, place, numbers }: PhraseReading, scheme: ClaimContext): readonly Claim[] {
  return Object.entries(phrase.expected(place, scheme)).flatMap(([name, figures]) =>
    (numbers.get(name) ?? []).flatMap((number) => claimOf(number, figures) ?? []),
  );
}
