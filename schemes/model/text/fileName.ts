/**
 * The longest file name, in UTF-16 units as Windows counts. A file in a folder of the same length, which is what a dossier
 * becomes when it is unpacked, keeps a path that Windows opens.
 */
export const MAX_FILE_NAME = 100;
/** The longest file name of Linux and of a zip reader there, in bytes of UTF-8; with room for the number before it. */
export const MAX_FILE_NAME_BYTES = 240;

/** What Windows allows in no name: `Đề án/2025` would be a folder and a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Names of devices of Windows, whatever follows their first dot. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/**
 * The name of a file to download, in Vietnamese: its parts in order without the blank ones, as in
 * `Đề án nhân sự - Đảng bộ xã Minh Tân - dự thảo lần 1.docx`. Windows, macOS and Linux take it. Where it is too long, the
 * longest part after the first loses words at its end and gets `…`; the first part, which says what the file is, only where
 * the others are short. `ending`: without the dot.
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

/** A part of so many letters says too little when it loses more. */
const SHORT = 24;

function fits(name: string): boolean {
  return name.length <= MAX_FILE_NAME && new TextEncoder().encode(name).length <= MAX_FILE_NAME_BYTES;
}

/** A name ends neither in a dot nor in a blank, and begins with neither: it would be hidden, or unreachable. */
function cleaned(part: string): string {
  return part
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.-]+$/g, '');
}

/** Without its last word, or without its last letter where it is one word; `…` says that it is cut. */
function shortened(part: string): string {
  const kept = part.replace(/…$/u, '');
  const words = kept.split(' ');
  return `${cleaned(words.length > 1 ? words.slice(0, -1).join(' ') : [...kept].slice(0, -1).join(''))}…`;
}
