/** The system's code of a failed operation, such as `EEXIST`; blank for an error without a code. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
