/** The code that the system gives a failed operation, such as `EEXIST`; blank for an error without one. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
