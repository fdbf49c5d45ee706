import { LEVELS } from '@schemes/model/scheme/facts';
import type { SectionOutline } from '@schemes/model/scheme/outline';
import type { SectionSnapshot, Snapshot } from '@schemes/model/scheme/snapshot';
import type { AddedSection, AddedTable, TemplateAdditions } from '@schemes/model/scheme/templateAdditions';
import { romanNumeral } from '@schemes/model/text/romanNumeral';
import { isOpen } from '@schemes/policy/lifecycle';
import { missingTablesOfWord, WORD_TEMPLATE } from './missingTablesOfWord';
import { SCHEME_TEMPLATES, schemeTemplate } from './schemeTemplates';
import type { SchemeChoices } from './starting/schemeTemplate';

/** Sections and tables that the template of a scheme has and the scheme lacks. */
export interface MissingParts {
  /** The parts that can be added now. */
  readonly additions: TemplateAdditions;
  /** Tables for approved sections. They can be added once the section is reopened. */
  readonly held: readonly AddedTable[];
}

/**
 * Compares a scheme with the newest version of its template by the ids of sections and tables. Null when nothing is
 * missing, and when this build has no such template or only an older version of it. For a scheme that was read from
 * Word, only tables are compared. The additions raise the scheme to the newest version only if `held` is empty.
 */
export function missingParts(snapshot: Snapshot): MissingParts | null {
  if (snapshot.template.id === WORD_TEMPLATE) return missingOfWord(snapshot);
  const template = schemeTemplate(snapshot.template.id);
  if (!template || snapshot.template.version > template.version) return null;
  const whole = template.start(choicesOf(snapshot));
  const existing = new Map(snapshot.sections.map((section) => [section.id, section]));
  const tableIds = new Set(snapshot.sections.flatMap(({ tables }) => tables.map(({ id }) => id)));
  const held: AddedTable[] = [];
  const tables: AddedTable[] = [];
  const sections: AddedSection[] = [];
  let outline: readonly SectionOutline[] = snapshot.sections;
  for (const [i, started] of whole.sections.entries()) {
    const missing = started.tables.filter(({ id }) => !tableIds.has(id));
    const existingSection = existing.get(started.id);
    if (existingSection) {
      for (const table of missing) {
        const before = started.tables.slice(0, started.tables.indexOf(table)).map(({ id }) => id);
        const after = before
          .filter((id) => existingSection.tables.some((one) => one.id === id) || !tableIds.has(id))
          .at(-1);
        const added = { section: started.id, after: after ?? null, table };
        if (isOpen(existingSection.status.state)) tables.push(added);
        else held.push(added);
      }
      continue;
    }
    const added = place(outline, whole.sections, i, missing);
    sections.push(added);
    outline = inserted(outline, added);
  }
  if (tables.length + sections.length + held.length === 0) return null;
  const { id, version } = held.length > 0 ? snapshot.template : template;
  return { additions: { template: { id, version }, sections, tables }, held };
}

function missingOfWord(snapshot: Snapshot): MissingParts | null {
  const choices = choicesOf(snapshot);
  const fitting = SCHEME_TEMPLATES.filter(
    ({ terms, levels }) => terms.includes(choices.term) && levels.includes(choices.level),
  );
  const { sections, tables, held } = missingTablesOfWord(
    snapshot,
    fitting.map((template) => template.start(choices)),
  );
  if (sections.length + tables.length + held.length === 0) return null;
  return { additions: { template: snapshot.template, sections, tables }, held };
}

/** The choices with which the scheme could have been created, read from its facts. */
function choicesOf({ facts, term, edition }: Snapshot): SchemeChoices {
  return {
    organisationName: String(facts.organisation_name ?? ''),
    superiorName: String(facts.superior_name ?? ''),
    placeName: String(facts.place_name ?? ''),
    level: LEVELS.find((level) => level === facts.level) ?? 'xa_moi',
    term,
    edition,
  };
}

/**
 * A section that the scheme lacks, with the place and number that it has in the template. If the part already has a
 * section of that number, the new section goes to the end of the part with the next number, so that existing numbers
 * stay.
 */
function place(
  outline: readonly SectionOutline[],
  template: readonly SectionSnapshot[],
  i: number,
  tables: SectionSnapshot['tables'],
): AddedSection {
  const { status: _, part, number, ...rest } = template[i] as SectionSnapshot;
  const label = partOf(template, i);
  const sectionsOfPart = outline.filter((_section, at) => partOf(outline, at) === label);
  const isPartThere = sectionsOfPart.length > 0;
  const isTaken = number !== undefined && sectionsOfPart.some((sibling) => sibling.number === number);
  const numberedCount = sectionsOfPart.filter((sibling) => sibling.number !== undefined).length;
  const before = template.slice(0, i).findLast(({ id }) => outline.some((one) => one.id === id))?.id ?? null;
  const goesLast = isTaken || (isPartThere && !sectionsOfPart.some(({ id }) => id === before));
  return {
    after: goesLast ? (sectionsOfPart.at(-1)?.id ?? before) : before,
    section: {
      ...rest,
      ...(part && !isPartThere ? { part } : {}),
      ...(number === undefined ? {} : { number: isTaken ? romanNumeral(numberedCount + 1) : number }),
      tables,
    },
  };
}

/** Label of the part of a section; undefined before the first part. */
function partOf(sections: readonly SectionOutline[], at: number): string | undefined {
  return sections.slice(0, at + 1).findLast(({ part }) => part)?.part?.label;
}

function inserted(outline: readonly SectionOutline[], { after, section }: AddedSection): SectionOutline[] {
  const at = outline.findIndex(({ id }) => id === after) + 1;
  return [...outline.slice(0, at), section, ...outline.slice(at)];
}
