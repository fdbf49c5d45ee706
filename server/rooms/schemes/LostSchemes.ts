import type { Actor } from '@schemes/model/scheme/actor';
import { anySchemeOf, can, readsSchemes } from '@schemes/policy/can';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { Candidate } from './manageScheme';
import type { SchemeRepository } from './SchemeRepository';

/** A restricted scheme whose people no longer include a chair, as shown to the chairs of its organisation. */
export interface LostScheme {
  readonly id: string;
  readonly createdAt: string;
}

/**
 * Restricted schemes whose people no longer include a chair, because the last one's account was disabled or lost the
 * role. A chair of the organisation is added after a second person has confirmed it; `ConfirmationRepository` then
 * calls `letIn`.
 */
export class LostSchemes {
  readonly #schemes: SchemeRepository;
  readonly #peopleOf: (organisation: string) => readonly Candidate[];

  /** `peopleOf`: everyone with a role in an organisation who can sign in. */
  constructor(schemes: SchemeRepository, peopleOf: (organisation: string) => readonly Candidate[]) {
    this.#schemes = schemes;
    this.#peopleOf = peopleOf;
  }

  /** The lost schemes to which an actor may request access: those of the organisations in which they are a chair. */
  list(actor: Actor): readonly LostScheme[] {
    return this.#schemes
      .rows()
      .filter(
        ({ id, organisation }) =>
          can(actor, 'scheme.restrict', anySchemeOf(organisation)) &&
          this.#isLost(organisation, this.#schemes.namedIn(id)),
      )
      .map(({ id, createdAt }) => ({ id, createdAt }));
  }

  /** The organisation of a scheme to which an actor may request access; null: the actor may not, or there is no such scheme. */
  organisationFor(actor: Actor, scheme: string): string | null {
    if (!this.list(actor).some(({ id }) => id === scheme)) return null;
    return this.#schemes.rows().find(({ id }) => id === scheme)?.organisation ?? null;
  }

  /** When a scheme was created; null: there is no such scheme. */
  createdAt(scheme: string): string | null {
    return this.#schemes.rows().find(({ id }) => id === scheme)?.createdAt ?? null;
  }

  /** Ids of the people to whom a scheme is restricted and who still have a role that reads schemes. */
  insiders(scheme: string): readonly string[] {
    const organisation = this.#schemes.rows().find(({ id }) => id === scheme)?.organisation ?? '';
    const named = this.#schemes.namedIn(scheme);
    return this.#peopleOf(organisation)
      .filter(({ id, roles }) => named?.has(id) && roles.some(readsSchemes))
      .map(({ id }) => id);
  }

  /**
   * Adds a chair to the people of a scheme that has none. The ledger entry is by the person who confirmed it. Refused
   * when the scheme has a chair again or is no longer restricted, and when `account` is no longer a chair.
   */
  letIn(
    scheme: string,
    account: string,
    by: { readonly id: string; readonly name: string },
  ): Promise<Result<null>> {
    return this.#schemes.rooms.use(scheme, async (room) => {
      const result = await room.runExclusive(async (): Promise<Result<null>> => {
        const { people } = room.state;
        const chair = this.#peopleOf(room.organisation).find(({ id }) => id === account);
        if (!people || !chair?.roles.includes('chair') || !this.#isLost(room.organisation, room.named)) {
          return refuse({ code: 'refusal.noConfirmation' });
        }
        const others = people.filter(({ id }) => id !== account);
        await room.record({ act: 'restrict', people: [...others, { id: account, name: chair.name }] }, by);
        return ok(null);
      });
      if (result.ok) await this.#schemes.storeRestriction(room);
      return result;
    });
  }

  #isLost(organisation: string, named: ReadonlySet<string> | null): boolean {
    if (named === null) return false;
    return !this.#peopleOf(organisation).some(({ id, roles }) => named.has(id) && roles.includes('chair'));
  }
}
