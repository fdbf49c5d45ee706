/** Exit codes: success; an open mandatory finding or a refusal; wrong usage or unreadable input. */
export const EXIT = { well: 0, refused: 1, badInput: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
