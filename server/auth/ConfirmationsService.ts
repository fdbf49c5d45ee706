import type { ConfirmationCard, Confirmations, LostSchemeCard } from '@app/context/Accounts';
import type { Organisation } from '@app/context/Organisation';
import type { Actor } from '@schemes/model/scheme/actor';
import {
  canConfirm,
  canSeeConfirmation,
  confirmedOrganisations,
  refusalToConfirm,
} from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { Trail } from '@server/office/Trail';
import type { ConfirmationRow } from '@server/store/register/Register';
import type { ConfirmationRepository } from './ConfirmationRepository';

/** How long a settled act stays in the list, ms. */
const SHOWN_MS = 14 * 24 * 3_600_000;

/** The acts that wait for a second person, as one actor may see and settle them; null: nobody is signed in. */
export class ConfirmationsService implements Confirmations {
  readonly #actor: Actor | null;
  readonly #confirmations: ConfirmationRepository;
  readonly #organisations: () => readonly Organisation[];
  readonly #now: number;
  readonly #trail: Trail;
  readonly #onChange: () => void;
  readonly #confirm: () => Refusal | null;

  /**
   * `onChange`: rights have changed, so the rights of open sockets must be checked again. `confirm`: why the password
   * must be confirmed before a decision; null if it need not be.
   */
  constructor(
    actor: Actor | null,
    confirmations: ConfirmationRepository,
    organisations: () => readonly Organisation[],
    now: number,
    trail: Trail,
    onChange: () => void,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#actor = actor;
    this.#confirmations = confirmations;
    this.#organisations = organisations;
    this.#now = now;
    this.#trail = trail;
    this.#onChange = onChange;
    this.#confirm = confirm;
  }

  list(): readonly ConfirmationCard[] {
    const actor = this.#actor;
    if (!actor) return [];
    return this.#confirmations
      .rows()
      .filter((row) => canSeeConfirmation(actor, this.#confirmations.confirmable(row)) && this.#isShown(row))
      .map((row) => this.#card(row, actor))
      .reverse();
  }

  lost(): readonly LostSchemeCard[] {
    const actor = this.#actor;
    if (!actor) return [];
    return this.#confirmations.lost.list(actor).map(({ id, createdAt }) => ({
      ...{ id, createdAt },
      isAsked: this.#confirmations
        .rows()
        .some(({ scheme, account, settled }) => scheme === id && account === actor.id && !settled),
    }));
  }

  async ask(scheme: string): Promise<Result<null>> {
    const actor = this.#actor;
    if (!actor) return refuse({ code: 'refusal.signIn' });
    const organisation = this.#confirmations.lost.organisationFor(actor, scheme);
    if (organisation === null) return refuse({ code: 'refusal.noScheme' });
    // Somebody who became chair a moment ago could be an account that an administrator invented.
    if (!this.#confirmations.isTrusted(actor.id)) return refuse({ code: 'refusal.askTooSoon' });
    const unconfirmed = this.#confirm();
    if (unconfirmed) return refuse(unconfirmed);
    const asked = { account: actor.id, scheme, organisations: [organisation] };
    await this.#confirmations.ask(asked, this.#trail.origin);
    return ok(null);
  }

  async settle(id: string, how: 'confirmed' | 'refused'): Promise<Result<null>> {
    const row = this.#confirmations.rows().find((one) => one.id === id);
    // For a person who may not see the act, it does not exist.
    if (!row || row.settled || !canSeeConfirmation(this.#actor, this.#confirmations.confirmable(row))) {
      return refuse({ code: this.#actor ? 'refusal.noConfirmation' : 'refusal.signIn' });
    }
    const denied = refusalToConfirm(this.#actor, this.#confirmations.confirmable(row), how);
    if (denied || !this.#actor) return refuse(denied ?? { code: 'refusal.signIn' });
    if (how === 'confirmed' && !this.#confirmations.isTrusted(this.#actor.id)) {
      return refuse({ code: 'refusal.confirmTooSoon' });
    }
    const unconfirmed = this.#confirm();
    if (unconfirmed) return refuse(unconfirmed);
    const organisations = confirmedOrganisations(this.#actor, this.#confirmations.confirmable(row));
    const settled = await this.#confirmations.settle(id, how, this.#trail.origin, organisations);
    if (settled.ok) this.#onChange();
    return settled;
  }

  #isShown({ settled }: ConfirmationRow): boolean {
    return !settled || this.#now - Date.parse(settled.at) < SHOWN_MS;
  }

  #card(row: ConfirmationRow, actor: Actor): ConfirmationCard {
    const { id, role, scheme, account, organisations, by, at, effectiveAt, settled } = row;
    const nameOf = (organisation: string) =>
      this.#organisations().find((one) => one.id === organisation)?.name ?? organisation;
    const asked = this.#confirmations.confirmable(row);
    // A person who has consented is not asked again while another consent is missing.
    const isConsentMissing =
      confirmedOrganisations(actor, asked).some((one) => !row.confirmed?.includes(one)) ||
      organisations.length === 0;
    return {
      ...{
        id,
        role: role ?? null,
        schemeOf: scheme === undefined ? null : (this.#confirmations.lost.createdAt(scheme) ?? at),
        account: this.#confirmations.nameOf(account),
        accountId: account,
      },
      organisations: organisations.map(nameOf),
      ...{ by: by.name, at, effectiveAt: effectiveAt ?? null },
      settled: settled ? { how: settled.how, by: settled.by.name, at: settled.at } : null,
      mayConfirm: !settled && canConfirm(actor, asked) && isConsentMissing,
      mayRefuse: !settled && refusalToConfirm(actor, asked, 'refused') === null,
    };
  }
}
