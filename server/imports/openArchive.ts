import { Inflate } from 'fflate';
import { ImportProblem } from './ImportProblem';
import { IMPORT_LIMITS } from './importLimits';

/** One part of an archive, unpacked within the limits. */
export interface ArchivePart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const STEP = 16 * 1024;

/**
 * Unpacks a zip archive, counting what really comes out: sizes that an archive states can lie. Refuses too many or too
 * large parts, encrypted ones, names that stand twice, and XML that brings a document type (entities are never read).
 */
export function openArchive(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = readEntries(archive);
  if (entries.length > IMPORT_LIMITS.parts) throw tooBig();
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    if (entry.encrypted) throw new ImportProblem('refusal.fileEncrypted');
    if (parts.has(entry.name)) throw damaged();
    const bytes = unpack(entry);
    total += bytes.length;
    if (total > IMPORT_LIMITS.unpackedBytes) throw tooBig();
    if (/\.(?:xml|rels|vml)$/i.test(entry.name)) refuseEntities(bytes);
    parts.set(entry.name, bytes);
  }
  return parts;
}

function readEntries(archive: Uint8Array): readonly Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    if (local + 30 > view.byteLength) throw damaged();
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + size > view.byteLength) throw damaged();
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: archive.subarray(from, from + size),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

function unpack({ method, packed }: Entry): Uint8Array {
  if (method === 0) {
    if (packed.length > IMPORT_LIMITS.partBytes) throw tooBig();
    return packed;
  }
  if (method !== 8) throw damaged();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > IMPORT_LIMITS.partBytes) throw tooBig();
    if (size > 1024 * 1024 && size > packed.length * IMPORT_LIMITS.ratio) throw tooBig();
    chunks.push(chunk);
  });
  try {
    // Small steps, so that a bomb is met before much of it is in memory.
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof ImportProblem ? error : damaged();
  }
  return Buffer.concat(chunks);
}

/** LibreOffice writes no document types. UTF-16 would hide one from this look. */
function refuseEntities(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isUtf16 =
    (text[0] === 0xff && text[1] === 0xfe) || (text[0] === 0xfe && text[1] === 0xff) || text[1] === 0;
  if (isUtf16 || text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))
    throw new ImportProblem('refusal.fileEntities');
}

function tooBig(): ImportProblem {
  return new ImportProblem('refusal.fileTooBigInside', {
    megabytes: IMPORT_LIMITS.unpackedBytes / 1024 / 1024,
  });
}

function damaged(): ImportProblem {
  return new ImportProblem('refusal.fileDamaged');
}
