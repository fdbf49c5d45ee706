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

interface Held {
  readonly key: string;
  readonly tables: ClaimContext['tables'];
  readonly claims: readonly Claim[];
}

/** Blocks and tables that did not change are the same objects, so each block is held against them once. */
const HELD = new WeakMap<NumberBlock, Held>();

/** What the numbers typed into a block say of the tables. */
export function claimsOf(block: NumberBlock, context: BlockContext, facts: ClaimContext): readonly Claim[] {
  if (block.typed.length === 0 && block.ratios.length === 0) return [];
  const { tables } = facts;
  const key = `${context.section}\n${context.above}\n${facts.key}`;
  const known = HELD.get(block);
  if (known?.key === key && isSame(known.tables, tables)) return known.claims;
  const claims = readClaims(block, context, facts);
  HELD.set(block, { key, tables, claims });
  return claims;
}

function isSame(a: ClaimContext['tables'], b: ClaimContext['tables']): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** In the order of the text; of two readings of one number the first of these. */
function readClaims(block: NumberBlock, context: BlockContext, facts: ClaimContext): readonly Claim[] {
  const { masked, phrases } = readPhrases(block, context, facts.ownNames);
  const found = [
    ...block.typed.flatMap((number) => nounClaim(block, number, facts) ?? []),
    ...phrases.flatMap((reading) => phraseClaims(reading, facts)),
    ...listClaims(block, masked, context, facts),
    ...rowClaims(block, masked, context, facts),
    ...progressClaims(block, context, facts),
  ];
  const first = new Map<WrittenNumber, Claim>();
  for (const claim of found) if (!first.has(claim.number)) first.set(claim.number, claim);
  return [...first.values()].sort((a, b) => a.number.from - b.number.from);
}

function nounClaim(block: NumberBlock, number: WrittenNumber, { tables }: ClaimContext): Claim | null {
  if (number.isPercent) return shareClaim(block, number, tables);
  return frameClaim(block, number, tables) ?? criterionClaim(block, number, tables);
}

function phraseClaims({ phrase, place, numbers }: PhraseReading, facts: ClaimContext): readonly Claim[] {
  return Object.entries(phrase.says(place, facts)).flatMap(([name, figures]) =>
    (numbers.get(name) ?? []).flatMap((number) => claimOf(number, figures) ?? []),
  );
}
