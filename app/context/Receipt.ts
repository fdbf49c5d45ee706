/** The record of a draft that was downloaded. */
export interface Receipt {
  readonly id: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly paper: string;
  readonly fileName: string;
  /** Digest of the snapshot that the paper was made from. */
  readonly version: string;
  readonly sha256: string;
  /** n of `Dự thảo lần n`; absent for a final paper. */
  readonly draft?: number;
}
