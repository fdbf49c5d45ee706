/** Invisible characters that Vietnamese does not need: soft hyphen, zero-width spaces and joiners, direction marks. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Spaces of other widths than the usual one, without line breaks. */
const WIDE_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Letters of Icelandic and African languages that look like Đ and đ. */
const ETH: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
/** Greek and Cyrillic letters. Each looks like the letter of `LATIN` at the same index. */
const LOOKALIKES = 'АВЕЅІЈКМНОРСТХУаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXo';
const WORD = /[\p{L}\p{M}]+/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** A tone before the mark of its vowel. NFC does not compose the letter in this order. */
const TONE_FIRST = /([\u0300\u0301\u0303\u0309])([\u0302\u0306\u031b])/g;
/** Matches every text that `cleanText` may change beyond NFC. Most texts do not match. */
const SUSPECT =
  /[\u00a0\u00ad\u00d0\u00f0\u0189\u0256]|[\u0300-\u052f]|[\u180e\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff\uff01-\uff5e]/;

/**
 * Cleans a text: NFC, no invisible characters, only usual spaces, and Vietnamese letters for those that look like them (Ð
 * becomes Đ). Greek and Cyrillic letters change only in a word that has Latin letters too. Spaces at the ends and line
 * breaks stay.
 */
export function cleanText(text: string): string {
  const nfc = text.normalize('NFC');
  if (!SUSPECT.test(nfc)) return nfc;
  return nfc
    .normalize('NFD')
    .replace(TONE_FIRST, '$2$1')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(WIDE_BLANK, ' ')
    .replace(/[ÐðƉɖ]/g, (letter) => ETH[letter] ?? letter)
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(WORD, (word) => (isMixed(word) ? [...word].map(latinOf).join('') : word))
    .normalize('NFC');
}

/** Whether a word has letters of Latin and of another script. */
function isMixed(word: string): boolean {
  return /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word) && /\p{Script=Latin}/u.test(word);
}

/** The Latin letter that a Greek or Cyrillic letter looks like; every other letter unchanged. */
export function latinOf(letter: string): string {
  const at = LOOKALIKES.indexOf(letter);
  return at === -1 ? letter : (LATIN[at] ?? letter);
}
