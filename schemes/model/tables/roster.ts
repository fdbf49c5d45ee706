import type { Column, TableType } from './tableType';

/** Posts of the new term that a person is slated for. Every post except `inspection_*` implies `committee`. */
export const SLATED = [
  'committee',
  'standing_committee',
  'secretary',
  'standing_deputy',
  'deputy_secretary',
  'inspection_head',
  'inspection_committee',
] as const;

/** Key titles held or to be held at the same time (kiêm nhiệm). */
export const POSTS = [
  'council_chair',
  'council_vice_chair',
  'committee_chair',
  'committee_vice_chair',
  'inspection_head',
  'party_building_head',
  'front_chair',
  'military_commander',
  'police_chief',
  'organisation_head',
  'propaganda_head',
  'mass_mobilisation_head',
  'internal_affairs_head',
  'finance_head',
] as const;

/** Ranks of political theory (lý luận chính trị), lowest first. */
export const POLITICAL_THEORY = ['none', 'elementary', 'intermediate', 'advanced', 'bachelor'] as const;
/** Levels of education, lowest first. */
export const EDUCATION = ['none', 'intermediate', 'college', 'university', 'master', 'doctor'] as const;
/** Blocs (khối) that candidates come from. */
export const BLOCS = ['party', 'government', 'front', 'internal_affairs', 'grassroots', 'other'] as const;
/** Yearly ratings of a cadre. */
export const RATINGS = ['excellent', 'good', 'completed', 'failed', 'not_rated'] as const;

/** Danh sách trích ngang nhân sự. Each row is a person. */
export const roster: TableType = {
  id: 'roster',
  code: 'B3',
  columns: [
    { key: 'full_name', kind: 'text', width: 190, frozen: true, maxLength: 100 },
    { key: 'sex', kind: 'choice', choices: ['male', 'female'], width: 72 },
    { key: 'birth', kind: 'monthYear', mayHaveDay: true, width: 104 },
    { key: 'ethnic', kind: 'text', width: 90, maxLength: 40 },
    { key: 'religion', kind: 'text', width: 90, maxLength: 40 },
    { key: 'home_town', kind: 'text', width: 180, maxLength: 200 },
    { key: 'residence', kind: 'text', width: 180, maxLength: 200 },
    { key: 'is_local', kind: 'choice', choices: ['yes', 'no'], width: 88 },
    { key: 'party_probation', kind: 'date', width: 104, group: 'party_date' },
    { key: 'party_official', kind: 'date', width: 104, group: 'party_date' },
    { key: 'general_education', kind: 'text', width: 84, maxLength: 20, group: 'education' },
    { key: 'education', kind: 'choice', choices: EDUCATION, width: 110, group: 'education' },
    { key: 'speciality', kind: 'text', width: 150, maxLength: 120, group: 'education' },
    { key: 'political_theory', kind: 'choice', choices: POLITICAL_THEORY, width: 110, group: 'education' },
    { key: 'foreign_language', kind: 'text', width: 100, maxLength: 60, group: 'education' },
    { key: 'computing', kind: 'text', width: 100, maxLength: 60, group: 'education' },
    { key: 'current_post', kind: 'text', width: 230, maxLength: 300 },
    { key: 'succession_plan', kind: 'text', width: 170, maxLength: 200 },
    { key: 'candidacy_kind', kind: 'choice', choices: ['re_election', 'first_time'], width: 100 },
    { key: 'slated', kind: 'choices', choices: SLATED, width: 200 },
    { key: 'concurrent_posts', kind: 'choices', choices: POSTS, width: 200 },
    { key: 'bloc', kind: 'choice', choices: BLOCS, width: 120, group: 'composition' },
    { key: 'science', kind: 'choice', choices: ['yes', 'no'], width: 80, group: 'composition' },
    { key: 'field', kind: 'text', width: 130, maxLength: 100, group: 'composition' },
    { key: 'post_since', kind: 'monthYear', width: 104 },
    { key: 'terms_in_post', kind: 'integer', width: 92, max: 10 },
    { key: 'retirement_month', kind: 'monthYear', width: 110 },
    { key: 'relatives', kind: 'text', width: 180, maxLength: 300 },
    { key: 'rating_1', kind: 'choice', choices: RATINGS, width: 110, group: 'ratings' },
    { key: 'rating_2', kind: 'choice', choices: RATINGS, width: 110, group: 'ratings' },
    { key: 'rating_3', kind: 'choice', choices: RATINGS, width: 110, group: 'ratings' },
    { key: 'commendation', kind: 'text', width: 180, maxLength: 300 },
    vote('votes_2'),
    vote('votes_3'),
    vote('votes_5'),
    // Votes at the congress are not restricted, because they are announced there.
    { key: 'congress_votes', kind: 'integer', width: 92, max: 1_000_000, group: 'result', sparse: true },
    { key: 'note', kind: 'text', width: 200 },
  ],
  fixedRows: [],
  label: 'full_name',
  canAdd: true,
  canNest: false,
  hasStatedTotals: false,
  landscape: true,
};

/** A column for the votes of a step. Papers fill it from the record of the five steps; the document does not store it. */
function vote(key: string): Column {
  return { key, kind: 'integer', width: 72, max: 10_000, group: 'votes', restricted: true };
}
