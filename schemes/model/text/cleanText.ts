/** Letters that nobody sees and no word needs: soft hyphen, zero-width blanks and joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Blanks of other widths. A line break is none of them. */
const WIDE_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Letters of Iceland and Africa that are drawn as Đ and đ. */
const ETH: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };
/** Greek and Cyrillic letters, each drawn as the Latin one below it. */
const DRAWN = 'АВЕЅІЈКМНОРСТХУаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXo';
const WORD = /[\p{L}\p{M}]+/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** A tone that was typed before the mark of the vowel; NFC leaves the two apart. */
const TONE_FIRST = /([\u0300\u0301\u0303\u0309])([\u0302\u0306\u031b])/g;
/** Whether a text may have any of these. Most texts have none. */
const SUSPECT =
  /[\u00a0\u00ad\u00d0\u00f0\u0189\u0256]|[\u0300-\u052f]|[\u180e\u2000-\u200f\u202a-\u202f\u205f-\u206f\u3000\ufeff\uff01-\uff5e]/;

/**
 * A text as it is meant: NFC, without letters that nobody sees, every blank the usual one, and each letter the Vietnamese
 * one that it is drawn as (Ð is Đ). Letters of Greek and Cyrillic change only in a word that has Latin ones too. Blanks at
 * the ends and line breaks stay.
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

/** The Latin letter as which a letter of Greek or Cyrillic is drawn; any other letter is itself. */
export function latinOf(letter: string): string {
  const at = DRAWN.indexOf(letter);
  return at === -1 ? letter : (LATIN[at] ?? letter);
}
