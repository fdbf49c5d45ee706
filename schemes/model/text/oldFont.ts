import { isVietnameseSyllable } from './vietnameseSyllable';

/** An encoding of Vietnamese before Unicode. The text is stored as other letters, which the font draws as Vietnamese ones. */
export type OldFont = 'tcvn3' | 'vni';

/**
 * The encoding of a text: an old font, or `unicode`, which needs no conversion. `unclear`: it has letters of an old font, but
 * no encoding makes all its words Vietnamese, or both old fonts do.
 */
export type FontVerdict = OldFont | 'unicode' | 'unclear';

/** Letters of TCVN3 (.VnTime) from U+00A1 on; a blank if a code has no letter. */
const TCVN3_LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđ' + //  A1-AE
  '      ' + // AF-B4
  'àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'; // B5-FE
const TCVN3_FIRST = 0xa1;

/** VNI letters that are one character, in lower case. */
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

/** The combining marks that VNI writes as a second character, in lower case, after a letter. */
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

/** Vietnamese letters that exist only in Unicode fonts, so a text with one of them is not a text for an old font. */
const ONLY_UNICODE = /\p{Mn}|[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u;
/** Characters of old fonts beyond ASCII. */
const HIGH = /[\u00a1-\u00ff]/;
/** Signs, such as `©`, beside a letter. TCVN3 stores letters as these signs. */
const SIGNS =
  /[A-Za-z\u00b5-\u00ff][\u00a1-\u00b9\u00bb-\u00bf]|[\u00a1-\u00a9\u00ab-\u00b9\u00bb-\u00bf][A-Za-z]/;
/** Runs of the letters and signs of both fonts. */
const WORDS = /[A-Za-z\u00a1-\u00ff]+/g;

/** The encoding of a font by its name, such as `.VnTime` and `VNI-Times`; null for a font that is not an old one. */
export function oldFontNamed(name: string | undefined): OldFont | null {
  if (name === undefined) return null;
  if (/^\s*\.vn/i.test(name)) return 'tcvn3';
  return /^\s*vni[-_ ]/i.test(name) ? 'vni' : null;
}

/**
 * The encoding of a text by its letters. If two encodings are possible, the name of the font decides, if the file has
 * one. Words without letters beyond ASCII do not count.
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
 * The words by which an encoding is recognised. A sign without letters (`×`, `½`, `27¹`) may be the sign itself, so it
 * is ignored, unless the name of the font is that of an old one.
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
 * Converts a text for an old font to Unicode (NFC). Characters that the font does not have stay. With `fontName` of a TCVN3
 * font of capitals (`.VnTimeH`), which stores lower case, the text becomes capitals.
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

/** Whether a text is certainly Unicode, because it has Vietnamese letters that no old font stores. */
export function isSurelyUnicode(text: string): boolean {
  return ONLY_UNICODE.test(text.normalize('NFC'));
}

/**
 * Whether a text can be read as Vietnamese in an old font: `Thò` is `Thị` in VNI. Such a text beside others of that
 * font needs a check, even if it is also Vietnamese in Unicode.
 */
export function mayBeOldFont(text: string, font: OldFont): boolean {
  const nfc = text.normalize('NFC');
  if (!HIGH.test(nfc) || ONLY_UNICODE.test(nfc)) return false;
  const words = decidingWords(nfc, false);
  return words.length > 0 && words.every((word) => isVietnameseSyllable(fromOldFont(word, font)));
}
