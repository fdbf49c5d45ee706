import { ImportProblem } from './ImportProblem';

/** An archive (.xlsx, .ods, .docx) or text (.csv), told by the content: names lie. */
export type FileKind = 'archive' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * What a file is. Throws `ImportProblem` for what is never read: an encrypted document (LibreOffice keeps it in an OLE
 * container), the binary formats of LibreOffice 97, and everything that is no table and no text.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new ImportProblem('refusal.fileEmpty');
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'archive';
  if (starts(bytes, OLE)) throw new ImportProblem(oleProblem(bytes));
  if (isBinary(bytes)) throw new ImportProblem('refusal.fileUnknown');
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))) {
    throw new ImportProblem('refusal.fileIsPage');
  }
  return 'text';
}

function oleProblem(bytes: Uint8Array): 'refusal.fileEncrypted' | 'refusal.fileOldOffice' {
  return names(bytes, 'EncryptedPackage') ? 'refusal.fileEncrypted' : 'refusal.fileOldOffice';
}

/** Whether an OLE directory names a stream; names are UTF-16, two bytes a letter. */
function names(bytes: Uint8Array, stream: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(stream, 'utf16le'),
  );
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** Noughts outside UTF-16, and other control characters, are not in text. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff]);
  if (isUtf16) return false;
  return bytes
    .subarray(0, 65_536)
    .some((byte) => byte === 0 || (byte < 0x20 && ![9, 10, 12, 13].includes(byte)));
}
