/** Exit codes of the command line: all well; a mandatory finding stands or a refusal; wrong use or unreadable input. */
export const EXIT = { well: 0, refused: 1, badInput: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
