import * as v from 'valibot';
import { MAX_EXPLANATION } from '../model/findings/explanation';
import { LAYERS } from '../model/findings/layerSetting';
import { BODY_KINDS, LEVELS, PLACES } from '../model/scheme/facts';
import { SECTION_STATES } from '../model/scheme/sectionStatus';
import { StepRecordSchema } from '../model/steps/stepSchema';
import { TABLE_CODES } from '../model/tables/tableCodes';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,60}$/));
const line = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/));
const person = v.strictObject({ id: line(100), name: line(200) });
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const cellValue = v.union([v.number(), v.string(), v.array(v.string())]);

const facts = v.strictObject({
  organisation_name: v.optional(line(200)),
  superior_name: v.optional(line(200)),
  place_name: v.optional(line(100)),
  congress_ordinal: v.optional(line(20)),
  level: v.optional(v.picklist(LEVELS)),
  place: v.optional(v.picklist(PLACES)),
  body_kind: v.optional(v.picklist(BODY_KINDS)),
  congress_date: v.optional(date),
  congress_end: v.optional(date),
  congress_kind: v.optional(v.picklist(['plenary', 'delegate'])),
  merged_from: v.optional(whole),
  appointment_number: v.optional(line(60)),
  appointment_date: v.optional(date),
  seats_before_merger: v.optional(whole),
  leavers: v.optional(whole),
  max15_committee: v.optional(whole),
  max15_standing: v.optional(whole),
  max_deputies: v.optional(whole),
  official_members: v.optional(whole),
  incumbents: v.optional(whole),
  delegates_summoned: v.optional(whole),
  delegates_present: v.optional(whole),
  organisations_represented: v.optional(whole),
  preparatory_half_days: v.optional(whole),
  front_congress: v.optional(date),
  office_staff: v.optional(whole),
  political_centre: v.optional(v.picklist(['yes', 'no'])),
  grassroots_organisations: v.optional(whole),
  direct_secretary_pilots: v.optional(whole),
  ethnic_share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

const mark = v.object({
  type: v.picklist(['bold', 'italic', 'underline', 'provision']),
  attrs: v.optional(v.record(v.string(), v.any())),
});

/** The top node of a narrative. Its children are not checked here; `parseSnapshot` checks them against `NARRATIVE_NODES`. */
const node = v.object({
  type: line(40),
  attrs: v.optional(v.record(v.string(), v.any())),
  content: v.optional(v.array(v.record(v.string(), v.any()))),
  text: v.optional(v.string()),
  marks: v.optional(v.array(mark)),
});

const row = v.strictObject({
  id,
  /** Fractional index: rows are ordered by it, ties by id. */
  order: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,200}$/)),
  parent: v.optional(id),
  cells: v.record(v.string(), cellValue),
});

const table = v.strictObject({
  id,
  type: v.picklist(TABLE_CODES),
  title: line(300),
  rows: v.pipe(v.array(row), v.maxLength(5000)),
});

const status = v.strictObject({
  state: v.picklist(SECTION_STATES),
  by: v.optional(person),
  at: v.optional(instant),
  note: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  digest: v.optional(sha256),
  approvedDigest: v.optional(sha256),
});

const explanation = v.strictObject({
  finding: line(800),
  code: line(120),
  params: v.record(v.string(), v.union([v.number(), v.string()])),
  text: line(MAX_EXPLANATION),
});

const section = v.strictObject({
  id,
  part: v.optional(v.strictObject({ label: line(60), title: line(300) })),
  number: v.optional(v.pipe(v.string(), v.regex(/^[IVXLC]{1,8}$/))),
  title: line(300),
  guidance: v.optional(line(2000)),
  status,
  narrative: node,
  tables: v.pipe(v.array(table), v.maxLength(20)),
  explanations: v.optional(v.pipe(v.array(explanation), v.maxLength(1000))),
});

const decision = v.strictObject({ number: line(60), date, issuer: line(200) });

const layer = v.strictObject({
  layer: v.picklist(LAYERS),
  organisation: line(200),
  pack: line(40),
  clause: line(400),
  /** By parameter path; a share is a pair of integers. */
  values: v.record(line(60), v.union([v.number(), line(40), v.tuple([whole, whole])])),
  provision: decision,
  by: person,
  at: instant,
});

const waiver = v.strictObject({
  finding: line(2000),
  rule: line(60),
  section: id,
  decision,
  by: person,
  at: instant,
});

/**
 * Schema of a snapshot file. `schemes/snapshot.schema.json` is generated from it, and a test compares the two.
 * `parseSnapshot` also checks what a schema cannot express.
 */
export const SnapshotSchema = v.strictObject({
  format: v.literal('de-an/snapshot'),
  version: v.literal(1),
  title: line(500),
  term: v.pipe(v.string(), v.regex(/^\d{4}-\d{4}$/)),
  template: v.strictObject({ id, version: whole }),
  edition: line(20),
  layers: v.optional(v.pipe(v.array(layer), v.maxLength(500))),
  facts,
  sections: v.pipe(v.array(section), v.minLength(1), v.maxLength(200)),
  waivers: v.pipe(v.array(waiver), v.maxLength(1000)),
  steps: v.optional(v.pipe(v.array(StepRecordSchema), v.maxLength(10))),
});
