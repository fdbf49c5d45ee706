import { ImportProblem } from './ImportProblem';

/** An archive (.xlsx, .ods, .docx) or text (.csv), recognised by content, because file names can be wrong. */
export type FileKind = 'archive' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The kind of a file. Throws `ImportProblem` for an empty file, an encrypted document (Office stores it in an OLE
 * container), the binary formats of Office 97, other binary files, and web pages and other XML.
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
  return hasStreamName(bytes, 'EncryptedPackage') ? 'refusal.fileEncrypted' : 'refusal.fileOldOffice';
}

/** Whether the bytes contain the name of an OLE stream; hasStreamName are UTF-16. */
function hasStreamName(bytes: Uint8Array, stream: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(stream, 'utf16le'),
  );
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** Whether the first 64 KiB contain a control character that text does not have. Text in UTF-16 is not binary. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff]);
  if (isUtf16) return false;
  return bytes
    .subarray(0, 65_536)
    .some((byte) => byte === 0 || (byte < 0x20 && ![9, 10, 12, 13].includes(byte)));
}
