const MEGABYTE = 1024 * 1024;

/** Limits of an imported file. A real roster of two thousand people is below one megabyte. */
export const IMPORT_LIMITS = {
  /** Size of the upload, bytes. */
  bytes: 10 * MEGABYTE,
  /** Unpacked size of one part, bytes. */
  partBytes: 64 * MEGABYTE,
  /** Unpacked size of all parts together, bytes. */
  unpackedBytes: 160 * MEGABYTE,
  /** Parts in the archive. */
  parts: 2000,
  /** Largest compression ratio of a part above one megabyte; real sheets have 10 to 40. */
  ratio: 300,
  rows: 6000,
  columns: 100,
  sheets: 60,
  /** How long the import thread may read one file. */
  seconds: 20,
  /** Memory of the import thread. */
  heapMegabytes: 512,
  /** Files read at the same time; the others wait. */
  atOnce: 2,
} as const;
