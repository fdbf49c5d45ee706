const MEGABYTE = 1024 * 1024;

/** Limits of an imported file. A real roster of two thousand people is below one megabyte. */
export const IMPORT_LIMITS = {
  /** Size of the upload, bytes. */
  bytes: 10 * MEGABYTE,
  /** Unpacked size of one part, and of all parts together, bytes. */
  partBytes: 64 * MEGABYTE,
  unpackedBytes: 160 * MEGABYTE,
  /** Parts in the archive. */
  parts: 2000,
  /** Largest compression ratio of a part above one megabyte; real sheets have 10 to 40. */
  ratio: 300,
  rows: 6000,
  columns: 100,
  sheets: 60,
  /** Time and memory of the import thread. */
  seconds: 20,
  heapMegabytes: 512,
  /** Files read at the same time; the others wait. */
  atOnce: 2,
} as const;
