const MEGABYTE = 1024 * 1024;

/** What a file may be at most. A real roster of two thousand people is below one megabyte. */
export const IMPORT_LIMITS = {
  /** Bytes sent. */
  bytes: 10 * MEGABYTE,
  /** Bytes of one part of the file, and of all its parts, once unpacked. */
  partBytes: 64 * MEGABYTE,
  unpackedBytes: 160 * MEGABYTE,
  /** Parts in the archive. */
  parts: 2000,
  /** How many times larger a part may become, from one megabyte on: sheets become ten to forty times larger. */
  ratio: 300,
  rows: 6000,
  columns: 100,
  sheets: 60,
  /** Time and memory of the thread that reads. */
  seconds: 20,
  heapMegabytes: 512,
  /** Files read at the same time; the others wait. */
  atOnce: 2,
} as const;
