import type { Organisation } from '@app/context/Organisation';
import { isBelow } from '@schemes/layers/levelOrder';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { LEVELS } from '@schemes/model/scheme/facts';
import { ok, type Refused, type Result, refuse } from '@schemes/policy/Result';
import { type ActDetails, type OfficeLog, type Origin, SERVER } from '@server/office/OfficeLog';
import { newId } from '@server/runtime/newId';
import type { Register } from '@server/store/register/Register';
import { changesOf, organisationAct } from './accountActs';
import { badForm, isLine } from './checkedFields';

/**
 * The stored organisations. `AccountsService` checks rights before it calls this. Each change is recorded in the office's
 * ledger, with `origin` as its actor, before it is stored.
 */
export class OrganisationRepository {
  readonly #register: Pick<Register, 'accounts' | 'organisations' | 'schemes'>;
  readonly #office: OfficeLog;

  constructor(register: Pick<Register, 'accounts' | 'organisations' | 'schemes'>, office: OfficeLog) {
    this.#register = register;
    this.#office = office;
  }

  list(): readonly Organisation[] {
    return this.#register.organisations.data;
  }

  /** Adds an organisation. Names are unique, so that nobody assigns a role in the wrong organisation. */
  async add(organisation: Omit<Organisation, 'id'>, origin: Origin = SERVER): Promise<Result<Organisation>> {
    const read = readOrganisation(organisation);
    if (!read.ok) return read;
    const { name, superior, place, level } = read.value;
    const { parent } = organisation;
    const id = newId();
    const make = (all: Organisation[]): Result<Organisation> => {
      const above = all.find((other) => other.id === parent);
      if (parent !== undefined && !(above && isBelow(level, above.level))) return noParent();
      const superiorName = superior === '' && above ? above.name : superior;
      const value = {
        id,
        name,
        superior: superiorName,
        place,
        level,
        ...(above ? { parent: above.id } : {}),
      };
      if (all.some((other) => isSameName(other.name, name))) return nameTaken(name);
      all.push(value);
      return ok(value);
    };
    return this.#register.organisations.update(
      make,
      this.#recorder(origin, (after) => [organisationAct('organisationAdded', after, { after })]),
    );
  }

  /** Changes an organisation's data. Its level must be below its parent's and above those of its children. */
  async change(
    id: string,
    change: Omit<Organisation, 'id' | 'parent'>,
    origin: Origin = SERVER,
  ): Promise<Result<Organisation>> {
    const read = readOrganisation(change);
    if (!read.ok) return read;
    const { name, level } = read.value;
    let before: Organisation | null = null;
    const make = (all: Organisation[]): Result<Organisation> => {
      const index = all.findIndex((organisation) => organisation.id === id);
      const old = all[index];
      if (!old) return noOrganisation(id);
      if (all.some((other) => other.id !== id && isSameName(other.name, name))) return nameTaken(name);
      const above = all.find((other) => other.id === old.parent);
      const fits =
        (!above || isBelow(level, above.level)) &&
        all.every((other) => other.parent !== id || isBelow(other.level, level));
      if (!fits) return refuse({ code: 'refusal.levelStands' });
      const value = { ...old, ...read.value };
      before = old;
      all[index] = value;
      return ok(value);
    };
    return this.#register.organisations.update(
      make,
      this.#recorder(origin, (after) => [
        organisationAct('organisationChanged', after, { ...(before ? { before } : {}), after }),
      ]),
    );
  }

  /**
   * Deletes an organisation and then the roles in it. Refuses while it has schemes, or organisations directly below it. No
   * scheme can be created between the last check and the deletion.
   */
  async remove(id: string, origin: Origin = SERVER): Promise<Result<null>> {
    const make = (all: Organisation[]): Result<Organisation> => {
      const dependents = this.#refusalToRemove(id, all);
      if (dependents) return dependents;
      const [gone] = all.splice(
        all.findIndex((organisation) => organisation.id === id),
        1,
      );
      return gone ? ok(gone) : noOrganisation(id);
    };
    const removed = await this.#register.schemes.runExclusive(() =>
      this.#register.organisations.update(
        make,
        this.#recorder(origin, (before) => [organisationAct('organisationRemoved', before, { before })]),
      ),
    );
    if (!removed.ok) return removed;
    let acts: readonly ActDetails[] = [];
    await this.#register.accounts.update(
      (accounts) => {
        for (const account of accounts) {
          const before = { ...account };
          account.offices = account.offices.filter(({ organisation }) => organisation !== id);
          acts = [...acts, ...changesOf(before, account)];
        }
      },
      () => this.#office.recordAll(origin, acts),
    );
    return ok(null);
  }

  /** Why an organisation of `all` cannot be deleted; null when it can. */
  #refusalToRemove(id: string, all: readonly Organisation[]): Refused | null {
    if (!all.some((organisation) => organisation.id === id)) return noOrganisation(id);
    const schemes = this.#register.schemes.data.filter(({ organisation }) => organisation === id).length;
    if (schemes > 0) {
      return refuse({ code: 'refusal.organisationHasSchemes', params: { n: schemes } });
    }
    const parts = all.filter(({ parent }) => parent === id).length;
    if (parts === 0) return null;
    return refuse({ code: 'refusal.organisationHasParts', params: { n: parts } });
  }

  /** Sets an organisation's parent; null: it is directly below the centre. The order of levels rules out cycles. */
  async setParent(id: string, parent: string | null, origin: Origin = SERVER): Promise<Result<null>> {
    let before: Organisation | null = null;
    const make = (all: Organisation[]): Result<Organisation> => {
      const index = all.findIndex((organisation) => organisation.id === id);
      const child = all[index];
      if (!child) return noOrganisation(id);
      const above = all.find((organisation) => organisation.id === parent);
      if (parent !== null && !(above && isBelow(child.level, above.level))) return noParent();
      const { parent: _old, ...rest } = child;
      before = child;
      const value = { ...rest, ...(above ? { parent: above.id } : {}) };
      all[index] = value;
      return ok(value);
    };
    const moved = await this.#register.organisations.update(
      make,
      this.#recorder(origin, (after) => [
        organisationAct('organisationMoved', after, { ...(before ? { before } : {}), after }),
      ]),
    );
    return moved.ok ? ok(null) : moved;
  }

  /** Returns a function that records the acts of a change, unless the change was refused. */
  #recorder<T>(origin: Origin, acts: (value: T) => readonly ActDetails[]) {
    return async (result: Result<T>): Promise<void> => {
      if (result.ok) await this.#office.recordAll(origin, acts(result.value));
    };
  }
}

function readOrganisation(
  given: Omit<Organisation, 'id' | 'parent'>,
): Result<Omit<Organisation, 'id' | 'parent'>> {
  const name = normalizeText(given.name);
  const superior = normalizeText(given.superior);
  const place = normalizeText(given.place);
  if (!isLine(name, 200)) return badForm('organisationName');
  if (superior !== '' && !isLine(superior, 200)) return badForm('superior');
  if (!isLine(place, 100)) return badForm('place');
  if (!LEVELS.includes(given.level)) return badForm('level');
  return ok({ name, superior, place, level: given.level });
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nameTaken(name: string): Refused {
  return refuse({ code: 'refusal.organisationTaken', params: { name } });
}

function noOrganisation(organisation: string): Refused {
  return refuse({ code: 'refusal.noOrganisation', params: { organisation } });
}

function noParent(): Refused {
  return refuse({ code: 'refusal.noParent' });
}
