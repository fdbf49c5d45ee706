import type * as Y from 'yjs';

/** Any shared type of a document, as Yjs itself names what a transaction changed. */
export type SharedType = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never;
