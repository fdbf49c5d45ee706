import { crc32, deflateRawSync } from 'node:zlib';

/** Header fields that can be falsified. */
export interface Claims {
  readonly name?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
}

/** An entry with falsified headers. */
export interface ForgedEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** Whether the entry is stored without compression. */
  readonly stored?: boolean;
  /** Falsified fields of the local header. */
  readonly local?: Claims;
  /** Falsified fields of the directory. */
  readonly central?: Claims;
  /** Offset of the local header in the directory; absent: the true one. */
  readonly at?: number;
}

/** A zip archive with falsified headers, for tests. `count`: the number of entries in the end record. */
export function forgeArchive(entries: readonly ForgedEntry[], count = entries.length): Buffer {
  const records: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, stored = false, local = {}, central = {}, at = offset } of entries) {
    const packed = stored ? Buffer.from(data) : deflateRawSync(data);
    const truth: Required<Claims> = {
      name,
      flags: 0,
      method: stored ? 0 : 8,
      crc: crc32(data),
      packedSize: packed.length,
      size: data.length,
    };
    const record = Buffer.concat([localHeader({ ...truth, ...local }), packed]);
    records.push(record);
    directory.push(centralHeader({ ...truth, ...central }, at));
    offset += record.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...records, ...directory, end]);
}

function localHeader({ name, ...claims }: Required<Claims>): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  writeClaims(header, 6, { name, ...claims });
  return Buffer.concat([header, Buffer.from(name)]);
}

function centralHeader({ name, ...claims }: Required<Claims>, at: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  writeClaims(header, 8, { name, ...claims });
  header.writeUInt32LE(at, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}

/** Writes the fields that both headers share, in the same order. */
function writeClaims(header: Buffer, from: number, claims: Required<Claims>): void {
  header.writeUInt16LE(claims.flags, from);
  header.writeUInt16LE(claims.method, from + 2);
  header.writeUInt32LE(claims.crc, from + 8);
  header.writeUInt32LE(claims.packedSize, from + 12);
  header.writeUInt32LE(claims.size, from + 16);
  header.writeUInt16LE(Buffer.byteLength(claims.name), from + 20);
}
