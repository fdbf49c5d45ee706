import type { DestructionCard, Destructions, ManagedScheme } from '@app/context/Management';
import { dayOf } from '@schemes/messages/formatWhen';
import { t } from '@schemes/messages/t';
import type { Actor } from '@schemes/model/scheme/actor';
import { fileName } from '@schemes/model/text/fileName';
import { anySchemeOf, can } from '@schemes/policy/can';
import {
  type AskedDestruction,
  refusalToAskDestruction,
  refusalToConfirmDestruction,
  refusalToWithdrawDestruction,
} from '@schemes/policy/destruction';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import { readReason } from '@server/exports/service/readReason';
import type { Trail } from '@server/office/Trail';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import type { DestructionRow, SchemeRow } from '@server/store/register/Register';
import { numberAndSymbol } from '@templates/official/face/faceLines';
import { destructionMinutes } from '@templates/official/kinds/destructionMinutes';
import { packPaper } from '@templates/official/packing/packPaper';
import { type DestructionRepository, requestOf } from './DestructionRepository';

type AskedRow = SchemeRow & { readonly destruction: DestructionRow };

/** The destruction of schemes, as one actor may request, see and decide it; null: nobody is signed in. */
export class DestructionService implements Destructions {
  readonly #actor: Actor | null;
  readonly #destructions: DestructionRepository;
  readonly #schemes: SchemeRepository;
  readonly #trail: Trail;
  readonly #isTrusted: (account: string) => boolean;
  readonly #confirm: () => Refusal | null;

  /**
   * `isTrusted`: whether an account may confirm at all. `confirm`: why the password must be entered again first; null
   * if it need not be.
   */
  constructor(
    actor: Actor | null,
    destructions: DestructionRepository,
    schemes: SchemeRepository,
    trail: Trail,
    isTrusted: (account: string) => boolean,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#actor = actor;
    this.#destructions = destructions;
    this.#schemes = schemes;
    this.#trail = trail;
    this.#isTrusted = isTrusted;
    this.#confirm = confirm;
  }

  get retentionDays(): number {
    return this.#destructions.retentionDays;
  }

  list(): readonly DestructionCard[] {
    return this.#destructions
      .rows()
      .filter((row) => this.#canSee(row))
      .map((row) => this.#card(row))
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  mayAsk({ id }: ManagedScheme): boolean {
    const scheme = this.#schemes.resourceOf(id);
    return (
      scheme !== null &&
      refusalToAskDestruction(this.#actor, scheme) === null &&
      !this.#destructions.rows().some((row) => row.id === id)
    );
  }

  async ask(id: string, reason: string): Promise<Result<null>> {
    const found = await this.#schemes.withManaged(this.#actor, id, async (room, actor) => {
      const { archived } = room.state;
      const denied = refusalToAskDestruction(actor, room);
      return denied || !archived ? refuse(denied ?? { code: 'refusal.notArchived' }) : ok(archived.at);
    });
    if (!found.ok) return found;
    const given = readReason(reason);
    if (given === null) return refuse({ code: 'refusal.destructionReason' });
    const unconfirmed = this.#confirm();
    if (unconfirmed) return refuse(unconfirmed);
    const isAsked = await this.#destructions.ask(id, found.value, given, this.#trail.origin);
    return isAsked ? ok(null) : refuse({ code: 'refusal.destructionAsked' });
  }

  async confirm(id: string, request: string): Promise<Result<null>> {
    const denied = this.#refusalToDecide(id, request, refusalToConfirmDestruction);
    if (denied) return refuse(denied);
    if (!this.#isTrusted(this.#actor?.id ?? '')) return refuse({ code: 'refusal.confirmTooSoon' });
    const unconfirmed = this.#confirm();
    if (unconfirmed) return refuse(unconfirmed);
    if (!(await this.#destructions.isStillArchived(id))) {
      await this.#destructions.dropRestored(id);
      return refuse({ code: 'refusal.noConfirmation' });
    }
    if (!(await this.#destructions.confirm(id, request, this.#trail.origin)))
      return refuse({ code: 'refusal.noConfirmation' });
    await this.#destructions.carryOutDue();
    return ok(null);
  }

  async withdraw(id: string, request: string): Promise<Result<null>> {
    const denied = this.#refusalToDecide(id, request, refusalToWithdrawDestruction);
    if (denied) return refuse(denied);
    const isWithdrawn = await this.#destructions.withdraw(id, request, this.#trail.origin);
    return isWithdrawn ? ok(null) : refuse({ code: 'refusal.noConfirmation' });
  }

  async minutes(id: string): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }>> {
    const row = this.#destructions.rows().find((one) => one.id === id);
    if (!row || !this.#canSee(row)) {
      return refuse({ code: this.#actor ? 'refusal.noScheme' : 'refusal.signIn' });
    }
    const { done, by, at, reason, confirmed } = row.destruction;
    if (!done || !confirmed) return refuse({ code: 'refusal.notDestroyed' });
    await this.#trail.recordReading(this.#schemes.actOn('destructionMinutes', id));
    const person = (one: { readonly by: { readonly name: string }; readonly at: string }) => ({
      name: one.by.name,
      day: dayOf(one.at),
    });
    const paper = destructionMinutes({
      ...done,
      term: row.term,
      asked: { ...person({ by, at }), reason },
      confirmed: person(confirmed),
      archived: person(done.archived),
    });
    const number = String(done.setting.number ?? 0).padStart(2, '0');
    const { name } = this.#schemes.organisation(row.organisation);
    const numbered = t('vi', 'file.number', { n: number });
    const bytes = await packPaper(paper, {});
    return ok({ fileName: fileName([t('vi', 'file.destruction'), name, numbered], 'docx'), bytes });
  }

  /**
   * Why the actor may not decide a request; null: they may. To a person who may not see the request, it does not exist.
   */
  #refusalToDecide(
    id: string,
    request: string,
    refusalTo: (actor: Actor | null, asked: AskedDestruction) => Refusal | null,
  ): Refusal | null {
    if (!this.#actor) return { code: 'refusal.signIn' };
    const row = this.#destructions.rows().find((one) => one.id === id);
    if (!row || row.destruction.done || !this.#canSee(row)) return { code: 'refusal.noConfirmation' };
    const denied = refusalTo(this.#actor, this.#asked(row));
    return denied ?? (requestOf(row.destruction) === request ? null : { code: 'refusal.otherDestruction' });
  }

  #canSee(row: AskedRow): boolean {
    const asked = this.#asked(row);
    const canRead = can(this.#actor, 'scheme.read', asked.scheme);
    return canRead || refusalToWithdrawDestruction(this.#actor, asked) === null;
  }

  #card(row: AskedRow): DestructionCard {
    const { by, at, reason, confirmed, done, archivedAt } = row.destruction;
    const waits = done === undefined;
    const asked = this.#asked(row);
    return {
      scheme: row.id,
      request: requestOf(row.destruction),
      title: row.title,
      organisation: this.#schemes.organisation(row.organisation).name,
      ...{ by: by.name, isOwn: by.id === this.#actor?.id, at, reason },
      confirmed: confirmed ? { by: confirmed.by.name, at: confirmed.at } : null,
      dueAt: this.#destructions.dueAt(archivedAt),
      done: done ? { at: done.at, number: numberAndSymbol(done.setting) } : null,
      mayConfirm: waits && !confirmed && refusalToConfirmDestruction(this.#actor, asked) === null,
      mayWithdraw: waits && refusalToWithdrawDestruction(this.#actor, asked) === null,
    };
  }

  #asked({ id, organisation, destruction }: AskedRow): AskedDestruction {
    const scheme = this.#schemes.resourceOf(id) ?? { ...anySchemeOf(organisation), named: new Set<string>() };
    return { scheme, by: destruction.by.id };
  }
}
