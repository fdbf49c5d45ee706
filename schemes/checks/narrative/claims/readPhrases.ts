import type { WrittenNumber } from '../../../numbers/readNumbers';
import { BODY_PHRASES, PLAN_PHRASES } from './bodyPhrases';
import { DELEGATE_PHRASES } from './delegatePhrases';
import { DELEGATION_PHRASES } from './delegationPhrases';
import { type BlockContext, isOfOthers } from './isOfOthers';
import { maskedText } from './maskedText';
import type { NumberBlock } from './numberBlocks';
import { ORGANISATION_PHRASES } from './organisationPhrases';
import type { Phrase, PhrasePlace } from './phrase';
import { REVIEW_PHRASES } from './reviewPhrases';
import { ROSTER_PHRASES } from './rosterPhrases';
import { sentenceStart } from './sentenceStart';

const PHRASES: readonly Phrase[] = [
  ...PLAN_PHRASES,
  ...ROSTER_PHRASES,
  ...REVIEW_PHRASES,
  ...BODY_PHRASES,
  ...DELEGATION_PHRASES,
  ...DELEGATE_PHRASES,
  ...ORGANISATION_PHRASES,
];

/** A phrase in a block, with the typed numbers in its named groups. */
export interface PhraseReading {
  readonly phrase: Phrase;
  readonly place: PhrasePlace;
  readonly numbers: ReadonlyMap<string, readonly WrittenNumber[]>;
}

/** The phrases of a block and its masked text. Neither depends on the tables. */
export interface BlockReading {
  readonly masked: string;
  readonly phrases: readonly PhraseReading[];
}

/** Cache of read blocks. Unchanged blocks are the same objects, so each is read only once. */
const READ = new WeakMap<NumberBlock, { readonly key: string; readonly reading: BlockReading }>();

/** The phrases of a block that are about the organisation itself, in the order of `PHRASES`, most specific first. */
export function readPhrases(
  block: NumberBlock,
  context: BlockContext,
  ownNames: readonly string[],
): BlockReading {
  const key = [context.above, ...ownNames].join('\n');
  const known = READ.get(block);
  if (known?.key === key) return known.reading;
  const masked = maskedText(block, ownNames);
  // Without a number no phrase is about one, and the search of a long text takes long.
  const matches = block.typed.length === 0 ? [] : matchesIn(masked);
  const phrases = matches.flatMap((match) => readMatch(match, block, masked, context));
  const reading = { masked, phrases };
  READ.set(block, { key, reading });
  return reading;
}

/** A match of a phrase in a masked text, independent of block and section. */
interface PhraseMatch {
  readonly phrase: Phrase;
  readonly match: RegExpMatchArray;
}

/**
 * Cache of the matches by masked text. When a scheme is read again, its blocks are new objects with texts that have been
 * searched before. The search takes most of the time of an assessment.
 */
const MATCHES = new Map<string, readonly PhraseMatch[]>();
/** Size at which the cache is cleared: more texts than one scheme has. */
const MATCHED_TEXTS = 2000;

function matchesIn(masked: string): readonly PhraseMatch[] {
  const known = MATCHES.get(masked);
  if (known) return known;
  const matches = PHRASES.flatMap((phrase) =>
    [...masked.matchAll(phrase.pattern)].map((match) => ({ phrase, match })),
  );
  if (MATCHES.size > MATCHED_TEXTS) MATCHES.clear();
  MATCHES.set(masked, matches);
  return matches;
}

function readMatch(
  { phrase, match }: PhraseMatch,
  { typed }: NumberBlock,
  masked: string,
  context: BlockContext,
): readonly PhraseReading[] {
  const matchStart = match.index ?? 0;
  const start = sentenceStart(masked, matchStart);
  if (isOfOthers(masked.slice(start, matchStart), context, phrase.subject)) return [];
  const sentence = masked.slice(start, matchStart + match[0].length);
  const numbers = new Map(
    Object.entries(match.indices?.groups ?? {}).flatMap(([name, range]) => {
      const [from, to] = range ?? [-1, -1];
      const inRange = typed.filter((number) => number.from >= from && number.to <= to);
      return inRange.length === 0 ? [] : [[name, inRange] as const];
    }),
  );
  const place = { groups: match.groups ?? {}, sentence, above: context.above };
  return numbers.size === 0 ? [] : [{ phrase, place, numbers }];
}
