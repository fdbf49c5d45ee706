import { isVietnameseSyllable } from './vietnameseSyllable';

/** An encoding of Vietnamese before Unicode: letters are drawn by the font, and stored as other letters. */
export type OldFont = 'tcvn3' | 'vni';

/**
 * What a text is typed for: an old font; `unicode`, nothing to convert; `unclear`, where it has letters of an old font
 * but no reading of all its words, or two different readings.
 */
export type FontVerdict = OldFont | 'unicode' | 'unclear';

/** Letters of TCVN3 (.VnTime) from U+00A1 on; a blank where it has none. */
const TCVN3_LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđ' + //  A1-AE
  '      ' + // AF-B4
  'àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'; // B5-FE
const TCVN3_FIRST = 0xa1;

/** VNI letters that stand alone, in small letters. */
const VNI_ALONE: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};
const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** VNI signs after a letter, in small letters, as combining marks. */
const VNI_TONES: Readonly<Record<string, string>> = { ø: GRAVE, ù: ACUTE, û: HOOK, õ: TILDE, ï: DOT };
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};

/** Vietnamese letters that exist in Unicode fonts only, so a text with one is no text of an old font. */
const ONLY_UNICODE = /\p{Mn}|[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u;
/** Letters that a text of an old font has and an English one lacks. */
const HIGH = /[\u00a1-\u00ff]/;
/** Signs that TCVN3 draws as letters. Next to a letter they show the font. */
const SIGNS =
  /[A-Za-z\u00b5-\u00ff][\u00a1-\u00b9\u00bb-\u00bf]|[\u00a1-\u00a9\u00ab-\u00b9\u00bb-\u00bf][A-Za-z]/;
/** Words with the letters and signs of both fonts. */
const WORDS = /[A-Za-z\u00a1-\u00ff]+/g;

/** The old font that the name of a font means: `.VnTime`, `VNI-Times`. Null for every other font. */
export function oldFontNamed(name: string | undefined): OldFont | null {
  if (name === undefined) return null;
  if (/^\s*\.vn/i.test(name)) return 'tcvn3';
  return /^\s*vni[-_ ]/i.test(name) ? 'vni' : null;
}

/**
 * Decides by its letters what a text is typed for. `fontName`, where the file has it, decides between two readings.
 * Words without letters of an old font decide nothing.
 */
export function fontOfText(text: string, fontName?: string): FontVerdict {
  const nfc = text.normalize('NFC');
  if (!HIGH.test(nfc) || ONLY_UNICODE.test(nfc)) return 'unicode';
  const named = oldFontNamed(fontName);
  const words = decidingWords(nfc, named !== null);
  const fits = (font: OldFont) => words.every((word) => isVietnameseSyllable(fromOldFont(word, font)));
  if (named) return words.length > 0 && fits(named) ? named : readings(words).unicode ? 'unicode' : 'unclear';
  const { unicode, tcvn3, vni } = readings(words);
  if (words.length === 0 || unicode) return 'unicode';
  if (tcvn3 !== vni) return tcvn3 ? 'tcvn3' : 'vni';
  const someFit = words.some(
    (word) =>
      isVietnameseSyllable(fromOldFont(word, 'tcvn3')) || isVietnameseSyllable(fromOldFont(word, 'vni')),
  );
  return tcvn3 || (someFit && words.length > 1) || SIGNS.test(nfc.replace(/\u00ad/g, ''))
    ? 'unclear'
    : 'unicode';
}

/**
 * The words that decide: a sign beside no letters (`×`, `½`, `27¹`) is that sign in a text of Unicode, so without the
 * name of an old font it decides nothing.
 */
function decidingWords(nfc: string, isNamed: boolean): readonly string[] {
  const letter = isNamed ? /[A-Za-z\u00aa-\u00ff]/ : /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/;
  return (nfc.match(WORDS) ?? []).filter((word) => HIGH.test(word) && letter.test(word));
}

function readings(words: readonly string[]) {
  const all = (read: (word: string) => string) => words.every((word) => isVietnameseSyllable(read(word)));
  return {
    unicode: all((word) => word),
    tcvn3: all((word) => fromOldFont(word, 'tcvn3')),
    vni: all((word) => fromOldFont(word, 'vni')),
  };
}

/**
 * Converts a text that is typed for an old font to Unicode (NFC). Letters that the font does not have stay. A TCVN3 font of
 * capitals (`.VnTimeH`) stores small letters: name it, and they become capitals.
 */
export function fromOldFont(text: string, font: OldFont, fontName?: string): string {
  const nfc = text.normalize('NFC');
  if (font === 'vni') return fromVni(nfc);
  const converted = fromTcvn3(nfc);
  return /H\s*$/.test(fontName ?? '') ? converted.toLocaleUpperCase('vi') : converted;
}

function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (letter) => {
    const converted = TCVN3_LETTERS[letter.charCodeAt(0) - TCVN3_FIRST];
    return converted === undefined || converted === ' ' ? letter : converted;
  });
}

function fromVni(text: string): string {
  return text
    .replace(/([aeouyôö])([ùøûõïâàáåãäêèéúüë])|[ôöíìæóòîñ]/giu, (whole, base?: string, sign?: string) => {
      if (base === undefined || sign === undefined) return cased(whole, VNI_ALONE[whole.toLowerCase()]);
      const letter = base.toLowerCase();
      const mark = sign.toLowerCase();
      const marks =
        VNI_TONES[mark] ??
        (/[aeo]/.test(letter) ? VNI_CIRCUMFLEX[mark] : undefined) ??
        (letter === 'a' ? VNI_BREVE[mark] : undefined);
      const plain = cased(base, VNI_ALONE[letter] ?? letter);
      return marks === undefined ? `${plain}${fromVni(sign)}` : `${plain}${marks}`;
    })
    .normalize('NFC');
}

/** A letter in the case of another. */
function cased(like: string, letter: string | undefined): string {
  if (letter === undefined) return like;
  return like === like.toLowerCase() ? letter : letter.toUpperCase();
}

/** Whether a text has letters of Vietnamese that no old font has, so that it is Unicode for certain. */
export function isSurelyUnicode(text: string): boolean {
  return ONLY_UNICODE.test(text.normalize('NFC'));
}

/**
 * Whether a text that reads as Unicode reads as Vietnamese in an old font too, and then says something else: `Thò` is `Thị`
 * in VNI. Beside texts of that font, it needs a look.
 */
export function mayBeOldFont(text: string, font: OldFont): boolean {
  const nfc = text.normalize('NFC');
  if (!HIGH.test(nfc) || ONLY_UNICODE.test(nfc)) return false;
  const words = decidingWords(nfc, false);
  return words.length > 0 && words.every((word) => isVietnameseSyllable(fromOldFont(word, font)));
}
