import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type LocalFileHeader, type ZipFile } from 'yauzl';
import { ImportProblem } from './ImportProblem';
import { IMPORT_LIMITS } from './importLimits';
import { isXmlPart } from './isXmlPart';

/** Parts of an archive by name, without folders. */
export type ArchiveParts = ReadonlyMap<string, Uint8Array>;

/** An entry and the range of its bytes in the archive, including its local header. */
interface PlacedEntry {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

const MEGABYTE = 1024 * 1024;
/** Sizes in a local header that mean that the size follows the data, or is in a ZIP64 field. */
const UNSTATED = [0, 0xffff_ffff];
/** Flag bits of encrypted data. */
const ENCRYPTION = 0x2041;
const END_RECORD_BYTES = 22;
/** The ZIP64 end record and its locator. */
const ZIP64_RECORDS_BYTES = 56 + 20;
const ZIP64_RECORD = 0x0606_4b50;

/**
 * Unpacks an untrusted zip archive. Throws `ImportProblem` for too many or too large parts, encrypted parts, XML with a
 * document type or entities, and every archive that two readers could read differently: duplicate names, a local header that
 * contradicts the directory, wrong sizes or checksums, overlapping entries, and unexpected bytes between the directory and
 * the end record. Pass `packParts` of the result to other readers, never `archive`.
 */
export async function openArchive(archive: Uint8Array): Promise<ArchiveParts> {
  const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const zip = await fromBufferPromise(buffer);
    const parts = new Map<string, Uint8Array>();
    for (const { entry } of await readDirectory(zip, buffer)) {
      const bytes = await unpack(zip, entry);
      if (isXmlPart(entry.fileName)) refuseEntities(bytes);
      parts.set(entry.fileName, bytes);
    }
    return parts;
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem(problemOf(error));
  }
}

/** Reads the entries of the directory, without folders. Makes every check that does not need unpacking. */
async function readDirectory(zip: ZipFile, buffer: Buffer): Promise<readonly PlacedEntry[]> {
  if (zip.entryCount > IMPORT_LIMITS.parts) throw tooBig();
  const directory = cursorOf(zip);
  const names = new Set<string>();
  const placed: PlacedEntry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new ImportProblem('refusal.fileEncrypted');
    const local = await zip.readLocalFileHeaderPromise(entry);
    if (!agrees(entry, local) || names.has(entry.fileName)) throw damaged();
    names.add(entry.fileName);
    const { relativeOffsetOfLocalHeader: start, compressedSize, uncompressedSize } = entry;
    placed.push({ entry, start, end: local.fileDataStart + compressedSize });
    total += uncompressedSize;
    const isBomb = uncompressedSize > MEGABYTE && uncompressedSize > compressedSize * IMPORT_LIMITS.ratio;
    if (isBomb || uncompressedSize > IMPORT_LIMITS.partBytes || total > IMPORT_LIMITS.unpackedBytes) {
      throw tooBig();
    }
  }
  refuseOverlaps(placed, directory);
  refuseSecondEnd(buffer, cursorOf(zip), buffer.length - END_RECORD_BYTES - zip.comment.length);
  return placed.filter(({ entry }) => !entry.fileName.endsWith('/'));
}

/** The offset of the next directory entry. The types of the package wrongly declare it as a boolean. */
function cursorOf({ readEntryCursor }: ZipFile): number {
  return Number(readEntryCursor);
}

/** Whether the local header agrees with the directory. */
function agrees(entry: Entry, local: LocalFileHeader): boolean {
  const isSame = (stated: number, real: number) => stated === real || UNSTATED.includes(stated);
  return (
    local.fileName.equals(entry.fileNameRaw) &&
    local.compressionMethod === entry.compressionMethod &&
    (local.generalPurposeBitFlag & ENCRYPTION) === 0 &&
    isSame(local.compressedSize, entry.compressedSize) &&
    isSame(local.uncompressedSize, entry.uncompressedSize) &&
    (local.crc32 === 0 || local.crc32 === entry.crc32)
  );
}

function refuseOverlaps(placed: readonly PlacedEntry[], directory: number): void {
  let free = 0;
  for (const { start, end } of [...placed].sort((a, b) => a.start - b.start)) {
    if (start < free || end > directory) throw damaged();
    free = end;
  }
}

/**
 * Refuses bytes between the directory and the end record, where another reader could find more entries or another
 * directory. Only the ZIP64 records may be there.
 */
function refuseSecondEnd(buffer: Buffer, directoryEnd: number, endRecord: number): void {
  const isZip64 =
    endRecord - directoryEnd === ZIP64_RECORDS_BYTES && buffer.readUInt32LE(directoryEnd) === ZIP64_RECORD;
  if (directoryEnd !== endRecord && !isZip64) throw damaged();
}

/** Unpacks an entry. The reader throws as soon as the data exceeds the size in the directory, which stops a zip bomb. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) throw damaged();
  return bytes;
}

/** Refuses document types and entities, which office programs do not write, and UTF-16, which this search cannot read. */
function refuseEntities(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isUtf16 =
    (text[0] === 0xff && text[1] === 0xfe) || (text[0] === 0xfe && text[1] === 0xff) || text[1] === 0;
  if (isUtf16 || text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))
    throw new ImportProblem('refusal.fileEntities');
}

/** The refusal for an error of the zip reader. */
function problemOf(error: unknown): 'refusal.fileEncrypted' | 'refusal.fileDamaged' {
  const isStrong = error instanceof Error && error.message.includes('strong encryption');
  return isStrong ? 'refusal.fileEncrypted' : 'refusal.fileDamaged';
}

function tooBig(): ImportProblem {
  return new ImportProblem('refusal.fileTooBigInside', { megabytes: IMPORT_LIMITS.unpackedBytes / MEGABYTE });
}

function damaged(): ImportProblem {
  return new ImportProblem('refusal.fileDamaged');
}
