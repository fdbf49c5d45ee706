/** Languages of the interface. */
export const LANGS = ['vi', 'en'] as const;
/** One language of the interface. */
export type Lang = (typeof LANGS)[number];
