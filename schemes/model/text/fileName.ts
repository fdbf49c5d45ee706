/**
 * The longest file name, in bytes of UTF-8. A file in a folder of the same length, which is what a dossier becomes when it is
 * unpacked, keeps a path that Windows opens.
 */
export const MAX_FILE_NAME = 120;

/** What Windows allows in no name: `Đề án/2025` would be a folder and a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
/** Names of devices of Windows, whatever follows their first dot. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/**
 * The name of a file to download, in Vietnamese: its parts in order without the blank ones, as in
 * `Đề án nhân sự - Đảng bộ xã Minh Tân - dự thảo lần 1.docx`. Windows, macOS and Linux take it. Where it is too long, the
 * longest part loses words. `ending`: without the dot.
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

/** A name ends neither in a dot nor in a blank, and begins with neither: it would be hidden, or unreachable. */
function cleaned(part: string): string {
  return part
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.-]+$/g, '');
}

/** Without its last word, or without its last letter where it is one word. */
function shortened(part: string): string {
  const words = part.split(' ');
  return cleaned(words.length > 1 ? words.slice(0, -1).join(' ') : [...part].slice(0, -1).join(''));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
