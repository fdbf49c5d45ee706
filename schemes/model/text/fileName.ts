/**
 * The longest file name, in UTF-16 units as Windows counts. An unpacked dossier is a folder with a name of this length; the
 * paths of files with such names in it stay short enough for Windows.
 */
export const MAX_FILE_NAME = 100;
/**
 * The longest file name in bytes of UTF-8: that of Linux and of zip readers there, with room for a number before the name.
 */
export const MAX_FILE_NAME_BYTES = 240;

/** Characters that Windows does not allow in names, and invisible ones. `Đề án/2025` would be a folder and a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/**
 * The name of a file to download, made of its parts without the blank ones: `Đề án nhân sự - Đảng bộ xã Minh Tân - dự
 * thảo lần 1.docx`; `de-an` if all parts are blank. It is valid on Windows, macOS and Linux. If it is too long, the
 * longest part after the first loses words at its end and gets `…`. The first part, which says what the file is, loses
 * words only if all others are short. `ending`: the extension without the dot.
 */
export function fileName(parts: readonly (string | null)[], ending: string): string {
  const words = parts.map((part) => cleaned(part ?? '')).filter((part) => part !== '');
  const whole = () => {
    const name = words.join(' - ') || 'de-an';
    return `${DEVICE.test(name) ? '_' : ''}${name}.${ending}`;
  };
  while (!fits(whole())) {
    const longest = words.reduce((at, word, i) => (word.length > (words[at]?.length ?? 0) ? i : at), 0);
    const later = words.reduce(
      (at, word, i) => (i > 0 && word.length > (words[at]?.length ?? 0) ? i : at),
      1,
    );
    const at = (words[later]?.length ?? 0) > SHORT ? later : longest;
    words[at] = shortened(words[at] ?? '');
  }
  return whole();
}

/** Length of a part, in UTF-16 units, up to which it is not shortened before the first part. */
const SHORT = 24;

function fits(name: string): boolean {
  return name.length <= MAX_FILE_NAME && new TextEncoder().encode(name).length <= MAX_FILE_NAME_BYTES;
}

/**
 * A part without forbidden characters and without dots, blanks and signs at its ends: a name that begins with a dot is
 * hidden, and Windows cannot open one that ends with a dot or a blank.
 */
function cleaned(part: string): string {
  return part
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.-]+$/g, '');
}

/** The part without its last word or, if it is one word, without its last letter. `…` at its end shows the cut. */
function shortened(part: string): string {
  const uncut = part.replace(/…$/u, '');
  const words = uncut.split(' ');
  return `${cleaned(words.length > 1 ? words.slice(0, -1).join(' ') : [...uncut].slice(0, -1).join(''))}…`;
}
