/** Edition of the rule book that new schemes are judged by: the year and month of its last change. */
export const EDITION = '2026-12';
