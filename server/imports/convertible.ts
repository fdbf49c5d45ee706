import type { Result } from '@schemes/policy/Result';
import type { TaskOwner } from '@server/runtime/FairQueue';
import type { ImportTask } from './answerImport';

/** A format that is converted before it is read. */
export type ConvertibleFormat = 'doc' | 'odt' | 'rtf' | 'xls';

/** Converts files of older and other office programs. `LibreOffice` implements it. */
export interface OfficeConverter {
  readonly isInstalled: boolean;
  convert(
    bytes: Uint8Array,
    from: ConvertibleFormat,
    to: 'docx' | 'xlsx',
    owner?: TaskOwner,
  ): Promise<Result<Uint8Array>>;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** The first entry of an OpenDocument file: its type, stored without compression after a header of 30 bytes. */
const ODT = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** The format of a file that must be converted before it can be read, recognised by content; null: no such format. */
export function convertibleFormat(bytes: Uint8Array, as: ImportTask['as']): ConvertibleFormat | null {
  if (starts(bytes, OLE)) {
    // An encrypted .docx or .xlsx is in an OLE container too; `fileKind` refuses it.
    if (hasStream(bytes, 'EncryptedPackage')) return null;
    if (as !== 'sheet' && hasStream(bytes, 'WordDocument')) return 'doc';
    const isBook = as !== 'word' && (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book'));
    return isBook ? 'xls' : null;
  }
  if (as === 'sheet') return null;
  if (starts(bytes, RTF)) return 'rtf';
  const head = new TextDecoder('latin1').decode(bytes.subarray(30, 30 + ODT.length));
  return starts(bytes, ZIP) && head === ODT ? 'odt' : null;
}

/** Whether the bytes contain the name of an OLE stream; names are UTF-16 and end with a zero. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(`${name}\0`, 'utf16le'),
  );
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
