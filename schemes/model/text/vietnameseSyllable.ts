/** Marks of the five tones, as `normalize('NFD')` writes them. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const RIME =
  '(?:' +
  'iêu|yêu|ươi|ươu|uôi|oai|oay|oao|oeo|uây|uya|uyê|uyu|uao|' +
  'ia|iê|yê|ua|uô|uâ|uê|uơ|uy|ưa|ươ|oa|oă|oe|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|' +
  '[aăâeêioôơuưy])' +
  '(?:ch|ng|nh|[cmnpt])?';
/** The only rimes with `oo`: `xoong`, `moóc`. */
const DOUBLE_O = 'oo(?:ng|c)';
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIME}|${DOUBLE_O})$`);

/**
 * Whether a word has the form of a Vietnamese syllable: an onset, a rime and at most one tone. True for `Nguyễn`, `hoà` and
 * `hòa`; false for `Traàn`, `ThÞ` and `Müller`. Only the form counts, so it is true for `ngem`, which does not exist.
 */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const bare = parts.replace(TONES, '');
  return parts.length - bare.length <= 1 && SYLLABLE.test(bare.normalize('NFC'));
}
