import type { ClaimContext } from './ClaimContext';
import { END, type Phrase, phrase } from './phrase';

const COMMITTEE = '(?:ban chấp hành|bch|cấp ủy)';
const NAMES = '(?:đồng chí|đ c|người)';

const firstTime = (context: ClaimContext) => [context.roster('firstTime')];
const reElection = (context: ClaimContext) => [context.roster('reElection')];

const SUBJECT = /(?:tham\s+gia\s+)?lần\s+đầu|tái\s+cử/gu;

/** Phrases about the numbers of candidates for re-election and for a first term in the committee. */
export const ROSTER_PHRASES: readonly Phrase[] = [
  {
    subject: SUBJECT,
    pattern: phrase(
      `danh sách [^.:;]*${COMMITTEE}[^.:;]*, trong đó(?: có)?\\s*:?(?: có)? (?:tái cử <a> ${NAMES}|<b> ${NAMES} tái cử)\\s*[,;](?: và)? (?:(?:tham gia )?lần đầu <c> ${NAMES}|<d> ${NAMES}(?: tham gia)? lần đầu)`,
    ),
    expected: (_, context) => ({
      a: reElection(context),
      b: reElection(context),
      c: firstTime(context),
      d: firstTime(context),
    }),
  },
  {
    subject: SUBJECT,
    pattern: phrase(
      `<n> ${NAMES}(?: được)?(?: giới thiệu)? tham gia ${COMMITTEE}(?: (?:đảng bộ|@+|khóa mới))* lần đầu${END}`,
    ),
    expected: (_, context) => ({ n: firstTime(context) }),
  },
];
