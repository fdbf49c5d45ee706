import type { CellType, CellValue } from '../cells/cell';

/** Levels of Party organisations; the glossary explains each code. */
export const LEVELS = [
  'tinh',
  'tinh_dt',
  'tinh_hn2',
  'tinh_hn3',
  'tw4',
  'huyen',
  'ctt',
  'xa_cu',
  'xa_moi',
  'co_so',
  'dbbp',
  'chi_bo',
] as const;
/** The level of one organisation. */
export type Level = (typeof LEVELS)[number];

/** Places with caps of their own; everything else is `other`. */
export const PLACES = [
  'other',
  'ha_noi',
  'hcm',
  'nghe_an',
  'thanh_hoa',
  'hai_duong',
  'lai_chau',
  'quang_binh',
  'army',
  'police',
  'central_bloc',
] as const;
/** One of the places with caps of their own, or `other`. */
export type Place = (typeof PLACES)[number];

/** Kinds of central and provincial bodies. Each except `ordinary` has caps of its own (2025.TW4, 2025.CTT.TINH). */
export const BODY_KINDS = [
  'ordinary',
  'party_agencies',
  'government',
  'national_assembly',
  'front',
  'provincial_party_agencies',
  'provincial_peoples_committee',
] as const;

/**
 * Facts about the organisation and its congress. The rule pack depends on them, and the rules read them. They are the content
 * of the section `facts`, which is edited and approved like any other section.
 */
export const FACTS = [
  { key: 'organisation_name', kind: 'text', maxLength: 200 },
  { key: 'superior_name', kind: 'text', maxLength: 200 },
  { key: 'place_name', kind: 'text', maxLength: 100 },
  { key: 'congress_ordinal', kind: 'text', maxLength: 20 },
  { key: 'level', kind: 'choice', choices: LEVELS },
  { key: 'place', kind: 'choice', choices: PLACES },
  { key: 'body_kind', kind: 'choice', choices: BODY_KINDS },
  { key: 'congress_date', kind: 'date' },
  { key: 'congress_end', kind: 'date' },
  { key: 'congress_kind', kind: 'choice', choices: ['plenary', 'delegate'] },
  /** Number of units that the organisation was merged from; 1 if it was not merged. */
  { key: 'merged_from', kind: 'integer', min: 1, max: 20 },
  { key: 'appointment_number', kind: 'text', maxLength: 60 },
  { key: 'appointment_date', kind: 'date' },
  /** Seats of all committees at the end of the term before the merger, and those who retired or left since. */
  { key: 'seats_before_merger', kind: 'integer', max: 1000 },
  { key: 'leavers', kind: 'integer', max: 1000 },
  /** Highest numbers fixed for 2015-2020 (2020.BCH.CUT, 2025.BCH.TINH.U). */
  { key: 'max15_committee', kind: 'integer', max: 200 },
  { key: 'max15_standing', kind: 'integer', max: 50 },
  { key: 'max_deputies', kind: 'integer', max: 10 },
  { key: 'official_members', kind: 'integer', max: 1_000_000 },
  { key: 'incumbents', kind: 'integer', max: 1000 },
  /**
   * Counts of the congress: delegates (or members) summoned and present, and organisations represented.
   */
  { key: 'delegates_summoned', kind: 'integer', max: 1_000_000 },
  { key: 'delegates_present', kind: 'integer', max: 1_000_000 },
  { key: 'organisations_represented', kind: 'integer', max: 10_000 },
  /** Length of the preparatory session, in half days. */
  { key: 'preparatory_half_days', kind: 'integer', max: 20 },
  /** Date of the Front's congress. The age of candidates of the Front is counted at its month (2025.AGE.FRONT). */
  { key: 'front_congress', kind: 'date' },
  /** Staff of the Party's offices in a commune, and whether it has a political centre (2025.STAFF). */
  { key: 'office_staff', kind: 'integer', max: 1000 },
  { key: 'political_centre', kind: 'choice', choices: ['yes', 'no'] },
  /** Grassroots organisations, and those of them whose congress elects the secretary itself (2020.PILOT). */
  { key: 'grassroots_organisations', kind: 'integer', max: 100_000 },
  { key: 'direct_secretary_pilots', kind: 'integer', max: 100_000 },
  /** Share of ethnic minorities among the local population or members, percent points. */
  { key: 'ethnic_share', kind: 'percent' },
] as const satisfies readonly CellType[];

/** The key of one fact. */
export type FactKey = (typeof FACTS)[number]['key'];
/** The facts that are filled in. */
export type Facts = Readonly<Partial<Record<FactKey, CellValue>>>;
