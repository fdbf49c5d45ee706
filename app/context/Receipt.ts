/** Who exported which file, and when. */
export interface Receipt {
  readonly id: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly paper: string;
  readonly fileName: string;
  /** Digest of the snapshot the paper was made from: the scheme's version. */
  readonly version: string;
  readonly sha256: string;
  /** n of `Dự thảo lần n`; absent for a final paper. */
  readonly draft?: number;
}
