/**
 * The longest file name, in bytes of UTF-8. An unpacked dossier is a folder with a name of this length; the paths of files
 * with such names in it stay short enough for Windows.
 */
export const MAX_FILE_NAME = 120;

/** Characters that Windows does not allow in names, and invisible ones. `Đề án/2025` would be a folder and a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/**
 * The name of a file to download, made of its parts without the blank ones:
 * `Đề án nhân sự - Đảng bộ xã Minh Tân - dự thảo lần 1.docx`; `de-an` where all parts are blank. It is valid on Windows,
 * macOS and Linux. A name that is too long is shortened word by word, always in its longest part. `ending`: the extension
 * without the dot.
 */
export function fileName(parts: readonly (string | null)[], ending: string): string {
  const words = parts.map((part) => cleaned(part ?? '')).filter((part) => part !== '');
  const whole = () => words.join(' - ') || 'de-an';
  const room = MAX_FILE_NAME - bytesOf(`_.${ending}`);
  while (bytesOf(whole()) > room) {
    const longest = words.reduce((at, word, i) => (bytesOf(word) > bytesOf(words[at] ?? '') ? i : at), 0);
    words[longest] = shortened(words[longest] ?? '');
  }
  const name = whole();
  return `${DEVICE.test(name) ? '_' : ''}${name}.${ending}`;
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

/** The part without its last word or, where it is one word, without its last letter. */
function shortened(part: string): string {
  const words = part.split(' ');
  return cleaned(words.length > 1 ? words.slice(0, -1).join(' ') : [...part].slice(0, -1).join(''));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
