import type { LayerPage } from '@app/context/Layers';
import type { Organisation } from '@app/context/Organisation';
import type { Clause } from '@schemes/clauses/clause';
import { EDITION } from '@schemes/clauses/edition';
import { applyLayers, layOver, type Rejected } from '@schemes/layers/applyLayers';
import { clauseKey } from '@schemes/layers/clauseKey';
import { COMMON_PACK } from '@schemes/layers/commonPack';
import { asksAbout, isLayerable, layeredRules } from '@schemes/layers/layeredRules';
import { layerOf } from '@schemes/layers/levelOrder';
import { parametersOf } from '@schemes/layers/parameters';
import { readParameter } from '@schemes/layers/readParameter';
import { tightness } from '@schemes/layers/tightness';
import { checkCell } from '@schemes/model/cells/cell';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import type {
  EndedSetting,
  LayerSetting,
  ParameterValue,
  RulesInForce,
} from '@schemes/model/findings/layerSetting';
import type { Term } from '@schemes/model/scheme/outline';
import { rulesOfEdition } from '@schemes/packs/editions';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { OfficeLog, Origin } from '@server/office/OfficeLog';
import { type Clock, isoTime } from '@server/runtime/clock';
import type { LayerRow, Register } from '@server/store/register/Register';

/** An administrator's setting for one clause. `typed` has the values as typed, by parameter path. */
export interface GivenSetting {
  readonly pack: string;
  readonly clause: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly provision: LayerSetting['provision'];
}

/**
 * The parameters that provinces and organisations set for rules. `LayersService` checks rights before it calls this.
 */
export class LayerRepository {
  readonly #register: Pick<Register, 'organisations' | 'layers'>;
  readonly #clock: Clock;
  readonly #office: OfficeLog;

  constructor(register: Pick<Register, 'organisations' | 'layers'>, clock: Clock, office: OfficeLog) {
    this.#register = register;
    this.#clock = clock;
    this.#office = office;
  }

  /**
   * The rules that apply to a scheme which an organisation creates now for a term. Settings for rules of other levels
   * are omitted: a change of such a setting must not make the organisation's schemes outdated.
   */
  inForce(organisation: string, term: Term): RulesInForce {
    const chain = chainOf(this.#register.organisations.data, organisation);
    const level = chain.at(-1)?.level;
    const book = rulesOfEdition(EDITION);
    const clausesByPack = new Map([
      [COMMON_PACK, book.common],
      ...book.packs.filter((pack) => pack.term === term).map((pack) => [pack.id, pack.clauses] as const),
    ]);
    const layers = chain
      .flatMap((one) => this.#settings(one))
      .filter(({ pack, clause }) =>
        clausesByPack
          .get(pack)
          ?.some((candidate) => clauseKey(candidate) === clause && level && asksAbout(candidate, [level])),
      );
    return { edition: EDITION, layers };
  }

  /** The rules of a pack with the settings of an organisation and those above it. */
  page(id: string, pack: string): Result<LayerPage> {
    const chain = chainOf(this.#register.organisations.data, id);
    const organisation = chain.at(-1);
    if (!organisation) return refuse({ code: 'refusal.noOrganisation', params: { organisation: id } });
    const clauses = clausesOf(pack);
    if (!clauses) return refuse({ code: 'refusal.noClause' });
    const ofPack = (one: Organisation) => this.#settings(one).filter((setting) => setting.pack === pack);
    const own = ofPack(organisation);
    const above = chain.slice(0, -1).flatMap(ofPack);
    const keys = new Set(clauses.map(clauseKey));
    return ok({
      organisation,
      chain: chain.map(({ name }) => name),
      pack,
      rules: layeredRules(clauses, above, own),
      ended: chain
        .flatMap((one) => this.#ended(one))
        .filter((setting) => setting.pack === pack)
        .sort((a, b) => (a.ended.at < b.ended.at ? 1 : -1)),
      orphans: [...above, ...own].filter(({ clause }) => !keys.has(clause)),
    });
  }

  /**
   * Sets parameters of a clause for an organisation. When the layer above does not allow a value, the refusal names the
   * parameter and that layer.
   */
  async set(
    id: string,
    given: GivenSetting,
    origin: Origin,
  ): Promise<Result<null> | { readonly ok: false; readonly refusal: Refusal; readonly rejected: Rejected }> {
    const { by } = origin;
    const chain = chainOf(this.#register.organisations.data, id);
    const organisation = chain.at(-1);
    if (!organisation) return refuse({ code: 'refusal.noOrganisation', params: { organisation: id } });
    const base = clausesOf(given.pack)?.find((clause) => clauseKey(clause) === given.clause);
    if (!base || !isLayerable(base)) return refuse({ code: 'refusal.noClause' });
    const provision = readProvision(given.provision);
    if (typeof provision === 'string')
      return refuse({ code: 'refusal.badForm', params: { where: provision } });
    const settings = chain.slice(0, -1).flatMap((one) => this.#settings(one));
    const clauseAbove = applyLayers([base], given.pack, settings)[0] as Clause;
    const values: Record<string, ParameterValue> = {};
    for (const [path, text] of Object.entries(given.typed)) {
      const parameter = parametersOf(clauseAbove.check).find((one) => one.path === path);
      if (!parameter) {
        return refuse({ code: 'refusal.layerUnknown', params: { parameter: path, rule: base.rule } });
      }
      if (text.trim() === '') continue;
      const value = readParameter(parameter, text);
      if (value === null) {
        return refuse({
          code: 'refusal.layerUnreadable',
          params: { parameter: path, example: parameter.kind },
        });
      }
      if (tightness(parameter, value) !== 'same') values[path] = value;
    }
    if (Object.keys(values).length === 0) {
      return refuse({ code: 'refusal.layerNothing', params: { rule: base.rule } });
    }
    const row: LayerRow = {
      organisation: id,
      pack: given.pack,
      clause: given.clause,
      values,
      provision,
      by,
      at: isoTime(this.#clock),
    };
    const rejected = layOver(clauseAbove, toSetting(row, organisation)).rejected[0];
    if (rejected) return { ...refuse(refusalOf(rejected, clauseAbove, organisation)), rejected };
    const before = this.#register.layers.data.find((one) => !one.ended && isSameClause(one, row));
    await this.#register.layers.update(
      (rows) => {
        endSettings(rows, row, { by, at: row.at });
        rows.push(row);
      },
      () =>
        this.#office.record(origin, {
          act: 'ruleSet',
          subject: { id, name: organisation.name },
          organisation: id,
          detail: `${row.pack} ${row.clause}`,
          ...(before ? { before: before.values } : {}),
          after: { values, provision },
        }),
    );
    return ok(null);
  }

  /** Ends an organisation's setting for a clause; the register keeps the ended row. */
  async drop(organisation: string, pack: string, clause: string, origin: Origin): Promise<Result<null>> {
    const at = isoTime(this.#clock);
    const row = { organisation, pack, clause };
    const before = this.#register.layers.data.find((one) => !one.ended && isSameClause(one, row));
    const name = this.#register.organisations.data.find(({ id }) => id === organisation)?.name ?? '';
    const wasSet = await this.#register.layers.update(
      (rows) => endSettings(rows, row, { by: origin.by, at }),
      async (ended) => {
        if (!ended) return;
        await this.#office.record(origin, {
          act: 'ruleDropped',
          subject: { id: organisation, name },
          organisation,
          detail: `${pack} ${clause}`,
          ...(before ? { before: before.values } : {}),
        });
      },
    );
    return wasSet ? ok(null) : refuse({ code: 'refusal.noClause' });
  }

  #settings(organisation: Organisation): readonly LayerSetting[] {
    return this.#register.layers.data
      .filter((row) => row.organisation === organisation.id && !row.ended)
      .map((row) => toSetting(row, organisation));
  }

  #ended(organisation: Organisation): readonly EndedSetting[] {
    const rows = this.#register.layers.data.filter((row) => row.organisation === organisation.id);
    return rows.flatMap((row, i): readonly EndedSetting[] => {
      if (!row.ended) return [];
      const { by, at } = row.ended;
      // Replacing a setting ends the old row and adds the new one at the same time.
      const isReplaced = rows
        .slice(i + 1)
        .some((later) => later.pack === row.pack && later.clause === row.clause && later.at === at);
      return [
        { ...toSetting(row, organisation), ended: { by, at, how: isReplaced ? 'replaced' : 'dropped' } },
      ];
    });
  }
}

function clausesOf(pack: string): readonly Clause[] | undefined {
  const book = rulesOfEdition(EDITION);
  return pack === COMMON_PACK ? book.common : book.packs.find(({ id }) => id === pack)?.clauses;
}

function toSetting(row: LayerRow, { name, level }: Organisation): LayerSetting {
  const { pack, clause, values, provision, by, at } = row;
  return { layer: layerOf(level), organisation: name, pack, clause, values, provision, by, at };
}

/** The clause of a pack for which an organisation sets numbers. */
type ClausePlace = Pick<LayerRow, 'organisation' | 'pack' | 'clause'>;

function isSameClause(one: ClausePlace, other: ClausePlace): boolean {
  const { organisation, pack, clause } = other;
  return one.organisation === organisation && one.pack === pack && one.clause === clause;
}

/** Ends an organisation's settings for a clause. False: there was none. */
function endSettings(rows: LayerRow[], clause: ClausePlace, ended: NonNullable<LayerRow['ended']>): boolean {
  const current = rows.filter((row) => !row.ended && isSameClause(row, clause));
  for (const row of current) row.ended = ended;
  return current.length > 0;
}

/** The refusal for a value that the clause above does not allow. */
function refusalOf({ parameter, reason }: Rejected, above: Clause, { level }: Organisation): Refusal {
  const layer = above.origins?.find((origin) => origin.parameter === parameter)?.organisation ?? '';
  const params = { rule: above.rule, parameter, layer };
  if (reason === 'incoherent') return { code: 'refusal.layerIncoherent', params };
  if (reason === 'unknown') return { code: 'refusal.layerUnknown', params };
  if (above.severity !== 'mandatory' && layerOf(level) === 'organisation') {
    return { code: 'refusal.layerOrganisationLooser', params };
  }
  return { code: reason === 'looser' ? 'refusal.layerLooser' : 'refusal.layerNotComparable', params };
}

/** Returns the document on which a setting is based, or the name of the document's invalid field. */
function readProvision(given: LayerSetting['provision']): LayerSetting['provision'] | string {
  const provision = {
    number: normalizeText(given.number),
    date: given.date,
    issuer: normalizeText(given.issuer),
  };
  const isLine = (text: string, maxLength: number) =>
    checkCell({ key: 'line', kind: 'text', maxLength }, text) === null;
  if (!isLine(provision.number, 60)) return 'provisionNumber';
  if (checkCell({ key: 'date', kind: 'date' }, provision.date) !== null) return 'provisionDate';
  return isLine(provision.issuer, 200) ? provision : 'provisionIssuer';
}

/** An organisation and those above it, highest first; empty when the id is unknown. */
function chainOf(organisations: readonly Organisation[], id: string): readonly Organisation[] {
  const chain: Organisation[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const found: Organisation | undefined = organisations.find((one) => one.id === next);
    if (!found || chain.includes(found)) break;
    chain.unshift(found);
    next = found.parent;
  }
  return chain;
}
