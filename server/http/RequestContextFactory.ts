import type { RequestContext } from '@app/context/RequestContext';
import type { DemoAccount } from '@app/context/Sessions';
import { refusalWithoutPassword } from '@schemes/policy/can';
import { AccountImportService } from '@server/accounts/AccountImportService';
import { AccountImports } from '@server/accounts/AccountImports';
import { AccountsService } from '@server/auth/AccountsService';
import { ConfirmationsService } from '@server/auth/ConfirmationsService';
import { PasskeysService } from '@server/auth/PasskeysService';
import type { OidcProvider } from '@server/auth/provider/OidcProvider';
import { SecondFactorService } from '@server/auth/SecondFactorService';
import { SessionsService } from '@server/auth/SessionsService';
import type { SetUpLink } from '@server/auth/SetUpLink';
import { SharedSignInService } from '@server/auth/SharedSignInService';
import { SignInLimit } from '@server/auth/SignInLimit';
import { readSession, sessionCookie } from '@server/auth/sessionCookie';
import { faultFields, logLine } from '@server/config/logLine';
import { DestructionService } from '@server/destruction/DestructionService';
import { PapersService } from '@server/exports/service/PapersService';
import { WorkbookService, workbookThreads } from '@server/exports/workbook/WorkbookService';
import { ImportsService } from '@server/imports/ImportsService';
import { ImportThreads } from '@server/imports/ImportThreads';
import { LayersService } from '@server/layers/LayersService';
import { OfficeService } from '@server/office/OfficeService';
import { Trail } from '@server/office/Trail';
import { ManagementService } from '@server/rooms/schemes/ManagementService';
import { NotesService } from '@server/rooms/schemes/NotesService';
import { SchemesService } from '@server/rooms/schemes/SchemesService';
import { StepsService } from '@server/rooms/schemes/StepsService';
import { MEASURES } from '@server/runtime/measures';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { Services } from '@server/services/Services';
import { type UpkeepParts, UpkeepService } from '@server/upkeep/UpkeepService';
import type { Logger } from 'pino';
import { langOf } from './langOf';

/** What the context of a request is created from. */
export interface Caller {
  readonly cookies: string | undefined;
  readonly address: string;
  /** Whether the request came over https. */
  readonly secure: boolean;
  /** The origin that people type; null: the request has no `Host` that can be parsed. */
  readonly origin: string | null;
  /** The path below which people reach the server; absent or empty: the root of the host. */
  readonly prefix?: string;
  readonly nonce: string;
  /** Whether this is a developer's server; absent: no. */
  readonly development?: boolean;
  /** Whether a person caused the request, which extends their session; false: an open page sent it by itself; absent: true. */
  readonly byPerson?: boolean;
  /** The id of the request in the log. */
  readonly request: string;
}

/** Creates the context of each request: its actor, its language, and the services bound to both. */
export class RequestContextFactory {
  readonly #limit = new SignInLimit();
  /** These threads, and the threads of imports, end by themselves when their work is done. */
  readonly #workbookThreads: ReturnType<typeof workbookThreads>;
  readonly #importThreads: ImportThreads;
  readonly #accountImports: AccountImports;
  readonly #services: Services;
  readonly #link: SetUpLink;
  readonly #demo: () => readonly DemoAccount[];
  readonly #log: Pick<Logger, 'error'>;
  readonly #security: RecordSecurity;
  readonly #provider: OidcProvider | null;
  readonly #upkeep: UpkeepParts;

  constructor(
    services: Services,
    link: SetUpLink,
    demo: () => readonly DemoAccount[],
    log: Pick<Logger, 'error'>,
    security: RecordSecurity,
    provider: OidcProvider | null,
    upkeep: UpkeepParts,
  ) {
    this.#provider = provider;
    this.#upkeep = upkeep;
    this.#log = log;
    this.#security = security;
    this.#workbookThreads = workbookThreads((error) => {
      MEASURES.fault.record('workbook');
      log.error({ err: error }, logLine('log.workbook'));
    });
    this.#importThreads = new ImportThreads(
      (error) => {
        MEASURES.fault.record('import');
        log.error({ err: error }, logLine('log.import'));
      },
      {},
      services.papers.libreOffice,
    );
    this.#services = services;
    this.#accountImports = new AccountImports(services.clock);
    this.#link = link;
    this.#demo = demo;
  }

  async create({
    cookies,
    address,
    secure,
    origin,
    prefix = '',
    nonce,
    request,
    byPerson = true,
    development = false,
  }: Caller): Promise<RequestContext> {
    const { clock, accounts, sessions, factors, passkeys, layers, schemes, register, papers, office } =
      this.#services;
    const { organisations, confirmations, destructions } = this.#services;
    if (await confirmations.settleDue()) schemes.rooms.recheck();
    const cookie = sessionCookie(register.secret.data.cookie, secure, prefix !== '');
    const session = await readSession(register.secret.data.cookie, cookies);
    const actor = session === null ? null : sessions.actor(session);
    if (actor && session !== null && byPerson) await sessions.sessionToucher(session)();
    const lang = langOf(cookies);
    const by = actor ? { id: actor.id, name: actor.name } : { id: '', name: '' };
    const trail = new Trail(office, { by, from: address });
    const onChange = () => schemes.rooms.recheck();
    // The passwords of demo accounts are public, so entering one again proves nothing.
    const isDemo = () => {
      const username = session === null ? undefined : sessions.person(session)?.username;
      return this.#demo().some((account) => account.username === username);
    };
    const confirm = () =>
      session === null || isDemo()
        ? null
        : refusalWithoutPassword(sessions.authenticatedAt(session), clock.now());
    const signInOptions = {
      accounts,
      sessions,
      limit: this.#limit,
      office,
      factors,
      passkeys,
      origin,
      link: this.#link,
      demo: this.#demo,
      cookie,
      onChange,
      security: this.#security,
    };
    const sessionsService = new SessionsService(signInOptions, session, address);
    const shared = {
      confirm,
      address,
      person: () => (session === null ? null : sessions.person(session)),
      isDemanded: (account: Parameters<typeof sessions.isFactorDemanded>[0]) =>
        sessions.isFactorDemanded(account),
      confirmPassword: (password: string) => sessionsService.confirmPassword(password),
      endOthers: async (account: string) => {
        await sessions.endAll(account, session ?? undefined);
        onChange();
      },
    };
    const secondFactor = new SecondFactorService({
      ...shared,
      factors,
      countTry: (account, check) => sessionsService.countTry(account, check),
    });
    const accountsConfirmedBy = (confirmation: typeof confirm) =>
      new AccountsService(
        actor,
        session,
        accounts,
        organisations,
        sessions,
        confirmations,
        trail,
        onChange,
        confirmation,
      );
    return {
      actor,
      lang,
      prefix,
      nonce,
      development,
      reportFault: (error) => {
        MEASURES.fault.record('page');
        this.#log.error({ ...faultFields(error), id: request }, logLine('log.page'));
      },
      sessions: sessionsService,
      sharedSignIn: new SharedSignInService({
        provider: this.#provider,
        accounts,
        sessions: sessionsService,
        clock,
        secret: register.secret.data.cookie,
        secure,
        cookies,
        site: origin === null ? null : origin + prefix,
        address,
        person: () => (actor && session !== null ? sessions.person(session) : null),
        confirm,
        security: this.#security,
        onProblem: (error) => this.#log.error({ err: error, id: request }, logLine('log.provider')),
      }),
      secondFactor,
      passkeys: new PasskeysService({ ...shared, passkeys, origin, security: this.#security }),
      accounts: accountsConfirmedBy(confirm),
      accountImports: new AccountImportService({
        actor,
        imports: this.#accountImports,
        accounts,
        organisations,
        // Only the start of an import needs a recent password: its last rows may be added after that has expired.
        service: accountsConfirmedBy(() => null),
        threads: this.#importThreads,
        trail,
        clock,
        actorNow: () => (session === null ? null : sessions.actor(session)),
        confirm,
        security: this.#security,
        onFault: (error) => this.#log.error({ err: error, id: request }, logLine('log.accountImport')),
      }),
      confirmations: new ConfirmationsService(
        actor,
        confirmations,
        () => register.organisations.data,
        clock.now(),
        trail,
        onChange,
        confirm,
      ),
      schemes: new SchemesService(actor, schemes, trail, confirm),
      notes: new NotesService(actor, schemes, trail),
      steps: new StepsService(actor, schemes, trail),
      management: new ManagementService(actor, schemes, {
        trail,
        confirm,
        peopleOf: (organisation) => accounts.peopleOf(organisation),
      }),
      destructions: new DestructionService(
        actor,
        destructions,
        schemes,
        trail,
        (account) => confirmations.isTrusted(account),
        confirm,
      ),
      office: new OfficeService(actor, lang, office, trail, {
        organisations: () => register.organisations.data,
        isRestricted: (scheme) => schemes.isRestricted(scheme),
        confirm,
      }),
      upkeep: new UpkeepService(actor, lang, this.#services, this.#upkeep, trail, confirm),
      layers: new LayersService(actor, lang, layers, trail, confirm),
      papers: new PapersService(actor, lang, schemes, register, papers, trail, confirm),
      workbooks: new WorkbookService(actor, schemes, this.#workbookThreads, trail),
      imports: new ImportsService(actor, schemes, this.#importThreads, trail, clock),
    };
  }

  /** The session id in the cookies of a socket's request. */
  sessionOf(cookies: string | undefined): Promise<string | null> {
    return readSession(this.#services.register.secret.data.cookie, cookies);
  }
}
