import type { HistoryLine } from '@app/context/HistoryLine';
import type { Review } from '@app/context/Review';
import type { RulesPage } from '@app/context/RulesPage';
import type { SchemeCard } from '@app/context/SchemeCard';
import type { OpenScheme, SchemeHead } from '@app/context/SchemeHead';
import type { Schemes } from '@app/context/Schemes';
import type { TemplateCard } from '@app/context/TemplateCard';
import type { TemplatePage } from '@app/context/TemplatePage';
import { EDITION } from '@schemes/clauses/edition';
import { contentDigest, type SectionContent, sectionContent } from '@schemes/doc/sectionDigest';
import type { Waiver } from '@schemes/model/findings/waiver';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Term } from '@schemes/model/scheme/outline';
import { liftRosterVotes } from '@schemes/model/scheme/rosterVotes';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { anySchemeOf, can, refusalFor } from '@schemes/policy/can';
import type { Move } from '@schemes/policy/lifecycle';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import { blockingFindings } from '@schemes/rules/assessment/openFindings';
import { withholdTallies } from '@schemes/rules/assessment/withheld';
import { validate } from '@schemes/rules/judge/validate';
import { parseSnapshot } from '@schemes/snapshot/parseSnapshot';
import type { Trail } from '@server/office/Trail';
import { statusOf } from '@server/rooms/room/ledgerState';
import type { Room } from '@server/rooms/room/Room';
import { moveSection } from '@server/rooms/sections/sectionMoves';
import { unwaiveFinding, waiveFinding } from '@server/rooms/sections/waivers';
import { readSteps, snapshotFor, withSteps } from '@server/rooms/steps/stepRecords';
import { SCHEME_TEMPLATES, schemeTemplate } from '@templates/schemes/schemeTemplates';
import type { SchemeRepository } from './SchemeRepository';
import { compareRules, moveToRules } from './schemeRules';
import { addedTitles, compareTemplate, countMissing, takeTemplate } from './schemeTemplateParts';

/** The schemes as one actor may read and change them. The actor is null if nobody is signed in. */
export class SchemesService implements Schemes {
  readonly #actor: Actor | null;
  readonly #schemes: SchemeRepository;
  readonly #trail: Trail;
  readonly #confirm: () => Refusal | null;

  /** `confirm`: why the password must be confirmed before an approval; null if it need not be. */
  constructor(
    actor: Actor | null,
    schemes: SchemeRepository,
    trail: Trail,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#confirm = confirm;
    this.#actor = actor;
    this.#schemes = schemes;
    this.#trail = trail;
  }

  async list(): Promise<readonly SchemeCard[]> {
    const actor = this.#actor;
    const ofOwnOrganisations = this.#schemes
      .rows()
      .filter(({ organisation }) => can(actor, 'scheme.read', anySchemeOf(organisation)));
    const cards = await Promise.all(
      ofOwnOrganisations.map(async (row): Promise<readonly SchemeCard[]> => {
        const { card, resource } = await this.#schemes.card(row);
        if (!can(actor, 'scheme.read', resource)) return [];
        const begunFrom = schemeTemplate(card.about.template ?? '');
        return [
          {
            ...card,
            ...(begunFrom ? { templateTitle: begunFrom.title } : {}),
            stepsApart: can(actor, 'steps.read', resource),
          },
        ];
      }),
    );
    return cards.flat();
  }

  templates(): readonly TemplateCard[] {
    return SCHEME_TEMPLATES.map(({ id, title, terms, levels }) => ({ id, title, terms, levels }));
  }

  async create(choice: {
    readonly template: string;
    readonly term: Term;
    readonly organisation: string;
    readonly restricted?: boolean | undefined;
  }): Promise<Result<{ readonly id: string }>> {
    const creation = this.#checkCreate(choice.organisation, choice.restricted);
    if (!creation.ok) return creation;
    const { actor, organisation } = creation.value;
    const template = schemeTemplate(choice.template);
    if (!template) return refuse({ code: 'refusal.noTemplate', params: { template: choice.template } });
    if (!template.terms.includes(choice.term)) return badForm('term');
    if (!template.levels.includes(organisation.level)) return badForm('organisation');
    const snapshot = template.start({
      organisationName: organisation.name,
      superiorName: organisation.superior,
      placeName: organisation.place,
      level: organisation.level,
      term: choice.term,
      edition: EDITION,
    });
    return this.#create('schemeCreated', organisation.id, snapshot, actor, choice.restricted);
  }

  async createFromSnapshot(
    organisation: string,
    json: unknown,
    restricted = false,
  ): Promise<Result<{ readonly id: string }>> {
    const creation = this.#checkCreate(organisation, restricted);
    if (!creation.ok) return creation;
    const parsed = parseSnapshot(json);
    if (!parsed.ok) {
      const { where, problem } = parsed;
      return refuse({ code: 'refusal.badSnapshot', params: { where, problem } });
    }
    // A file with tallies has the same effect as the form of the five steps, so it requires the same right.
    const records = liftRosterVotes(parsed.snapshot).steps ?? [];
    if (records.length > 0 && !can(this.#actor, 'steps.write', anySchemeOf(organisation))) {
      return refuse({ code: 'refusal.snapshotSteps' });
    }
    return this.#create('schemeImported', organisation, parsed.snapshot, creation.value.actor, restricted);
  }

  #create(
    act: 'schemeCreated' | 'schemeImported',
    organisation: string,
    snapshot: Snapshot,
    actor: Actor,
    restricted = false,
  ): Promise<Result<{ readonly id: string }>> {
    const people = restricted ? [{ id: actor.id, name: actor.name }] : null;
    return this.#schemes.create(organisation, snapshot, actor, people, ({ id, title }) =>
      this.#trail.record({ act, subject: { id, name: restricted ? '' : title }, organisation }),
    );
  }

  open(id: string): Promise<Result<OpenScheme>> {
    return this.#read(id, async (room, actor) => {
      const head = await this.#head(room, actor);
      return { ...head, missing: countMissing(head.snapshot) };
    });
  }

  async snapshot(id: string): Promise<Result<Snapshot>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor) => {
      await this.#trail.recordReading(this.#schemes.actOn('snapshot', id));
      return ok(await snapshotFor(room, actor));
    });
  }

  move(
    id: string,
    section: string,
    move: Move,
    given: { readonly note: string; readonly seen?: string | undefined },
  ): Promise<Result<null>> {
    return this.#act(id, async (room, actor) => {
      const denied =
        move === 'approve' ? (refusalFor(actor, 'section.approve', room) ?? this.#confirm()) : null;
      return denied ?? moveSection(room, actor, section, move, given);
    });
  }

  waive(id: string, finding: string, decision: Waiver['decision']): Promise<Result<null>> {
    return this.#act(id, (room, actor) => waiveFinding(room, actor, finding, decision, this.#schemes.clock));
  }

  unwaive(id: string, finding: string): Promise<Result<null>> {
    return this.#act(id, (room, actor) => unwaiveFinding(room, actor, finding));
  }

  async review(id: string, section: string): Promise<Result<Review>> {
    const review = await this.#read(id, async (room, actor): Promise<Review | null> => {
      const head = await this.#head(room, actor);
      const content = sectionContent(head.snapshot, section);
      if (!content) return null;
      const { approvedDigest } = statusOf(room.state, section);
      const approved = approvedDigest === undefined ? null : await room.contents.get(approvedDigest);
      const judged = withSteps(head.snapshot, await readSteps(room));
      const findings = blockingFindings(judged, validate(judged).findings, section);
      const blocking = can(actor, 'steps.read', room) ? findings : withholdTallies(findings);
      return {
        head,
        content,
        digest: contentDigest(content),
        approved: approved as SectionContent | null,
        blocking,
      };
    });
    if (!review.ok) return review;
    return review.value ? ok(review.value) : refuse({ code: 'refusal.noSection', params: { section } });
  }

  rules(id: string): Promise<Result<RulesPage>> {
    return this.#read(id, async (room, actor) => {
      const head = await this.#head(room, actor);
      return { head, comparison: compareRules(head.snapshot, head.rulesInForce) };
    });
  }

  moveRules(id: string, seen: string): Promise<Result<null>> {
    return this.#act(id, (room, actor) => moveToRules(room, actor, seen, () => this.#inForce(room)));
  }

  template(id: string): Promise<Result<TemplatePage>> {
    return this.#read(id, async (room, actor) => {
      const head = await this.#head(room, actor);
      return { head, comparison: compareTemplate(head.snapshot) };
    });
  }

  takeTemplate(id: string, seen: string): Promise<Result<null>> {
    return this.#act(id, (room, actor) => takeTemplate(room, actor, seen));
  }

  history(id: string): Promise<Result<readonly HistoryLine[]>> {
    return this.#read(id, (room) =>
      room.entries.map(
        ({ n, at, by, act, section, note, digest, step, waiver, rules, additions, people }) => ({
          n,
          at,
          by,
          act,
          section,
          note,
          digest,
          step,
          waiver,
          rules,
          ...(additions ? { added: addedTitles(additions) } : {}),
          ...(people ? { people: people.map(({ name }) => name) } : {}),
        }),
      ),
    );
  }

  async #head(room: Room, actor: Actor): Promise<SchemeHead> {
    const organisation = this.#schemes.organisation(room.organisation);
    const snapshot = await snapshotFor(room, actor);
    const { archived } = room.state;
    const restricted = room.named !== null;
    return { id: room.id, organisation, snapshot, archived, restricted, rulesInForce: this.#inForce(room) };
  }

  #inForce(room: Room) {
    return this.#schemes.rulesInForce(room.organisation, room.outline.term);
  }

  /**
   * Reads from a scheme's room. Somebody who may not read the scheme gets `refusal.noScheme`. The office's ledger has an
   * entry of the reading before `read` runs.
   */
  #read<T>(id: string, read: (room: Room, actor: Actor) => T | Promise<T>): Promise<Result<T>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor) => {
      await this.#trail.recordReading(this.#schemes.actOn('schemeOpened', id));
      return ok(await read(room, actor));
    });
  }

  /** Runs `act` on a scheme's room; `act` returns a refusal, or null when it is done. */
  #act(id: string, act: (room: Room, actor: Actor) => Promise<Refusal | null>): Promise<Result<null>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor) => {
      const refusal = await act(room, actor);
      return refusal ? refuse(refusal) : ok(null);
    });
  }

  /** Returns the actor and the organisation, or why the actor may not create a scheme for it. */
  #checkCreate(id: string, restricted = false) {
    const organisation = this.#schemes.organisations().find((candidate) => candidate.id === id);
    const denied =
      refusalFor(this.#actor, 'scheme.create', id) ??
      (restricted ? refusalFor(this.#actor, 'scheme.restrict', anySchemeOf(id)) : null);
    if (denied || !this.#actor) return refuse(denied ?? { code: 'refusal.signIn' });
    if (!organisation) return refuse({ code: 'refusal.noOrganisation', params: { organisation: id } });
    return { ok: true, value: { actor: this.#actor, organisation } } as const;
  }
}

function badForm(where: string) {
  return refuse({ code: 'refusal.badForm', params: { where } });
}
