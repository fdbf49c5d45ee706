import type { RequestContext } from '@app/context/RequestContext';
import type { DemoAccount } from '@app/context/Sessions';
import { AccountsService } from '@server/auth/AccountsService';
import { SessionsService } from '@server/auth/SessionsService';
import type { SetUpLink } from '@server/auth/SetUpLink';
import { SignInLimit } from '@server/auth/SignInLimit';
import { readSession, sessionCookie } from '@server/auth/sessionCookie';
import { PapersService } from '@server/exports/service/PapersService';
import { WorkbookService, workbookThreads } from '@server/exports/workbook/WorkbookService';
import { ImportsService } from '@server/imports/ImportsService';
import { ImportThreads } from '@server/imports/ImportThreads';
import { LayersService } from '@server/layers/LayersService';
import { ManagementService } from '@server/rooms/schemes/ManagementService';
import { NotesService } from '@server/rooms/schemes/NotesService';
import { SchemesService } from '@server/rooms/schemes/SchemesService';
import { StepsService } from '@server/rooms/schemes/StepsService';
import type { RecordSecurity } from '@server/runtime/SecurityEvents';
import type { Services } from '@server/services/Services';
import type { Logger } from 'pino';
import { langOf } from './langOf';

/** The facts of a request that its context is made from. */
export interface Caller {
  readonly cookies: string | undefined;
  readonly address: string;
  /** The request came over https. */
  readonly secure: boolean;
  readonly nonce: string;
  /** The id of the request in the log. */
  readonly request: string;
}

/** Creates the context of each request: its actor, its language, and the services bound to them. */
export class RequestContextFactory {
  readonly #limit = new SignInLimit();
  /** These threads end with their work, so nothing closes them. */
  readonly #workbookThreads: ReturnType<typeof workbookThreads>;
  readonly #importThreads: ImportThreads;
  readonly #services: Services;
  readonly #link: SetUpLink;
  readonly #demo: () => readonly DemoAccount[];
  readonly #log: Pick<Logger, 'error'>;
  readonly #security: RecordSecurity;

  constructor(
    services: Services,
    link: SetUpLink,
    demo: () => readonly DemoAccount[],
    log: Pick<Logger, 'error'>,
    security: RecordSecurity,
  ) {
    this.#log = log;
    this.#security = security;
    this.#workbookThreads = workbookThreads((error) =>
      log.error({ err: error }, 'a workbook could not be made'),
    );
    this.#importThreads = new ImportThreads((error) => log.error({ err: error }, 'a file could not be read'));
    this.#services = services;
    this.#link = link;
    this.#demo = demo;
  }

  async create({ cookies, address, secure, nonce, request }: Caller): Promise<RequestContext> {
    const { accounts, sessions, layers, schemes, register, papers } = this.#services;
    const cookie = sessionCookie(register.secret.data.cookie, secure);
    const session = await readSession(cookie, cookies);
    const actor = session === null ? null : sessions.actor(session);
    if (actor && session !== null) await sessions.sessionToucher(session)();
    const lang = langOf(cookies);
    const onChange = () => schemes.rooms.recheck();
    const signing = {
      accounts,
      sessions,
      limit: this.#limit,
      link: this.#link,
      demo: this.#demo,
      cookie,
      onChange,
      security: this.#security,
    };
    return {
      actor,
      lang,
      nonce,
      reportFault: (error) => this.#log.error({ err: error, id: request }, 'a page failed'),
      sessions: new SessionsService(signing, session, address),
      accounts: new AccountsService(actor, session, accounts, sessions, onChange),
      schemes: new SchemesService(actor, schemes),
      notes: new NotesService(actor, schemes),
      steps: new StepsService(actor, schemes),
      management: new ManagementService(actor, schemes),
      layers: new LayersService(actor, lang, layers),
      papers: new PapersService(actor, lang, schemes, register, papers),
      workbooks: new WorkbookService(actor, schemes, this.#workbookThreads),
      imports: new ImportsService(actor, schemes, this.#importThreads),
    };
  }

  /** The session id in the cookies of a socket's request. */
  sessionOf(cookies: string | undefined): Promise<string | null> {
    return readSession(sessionCookie(this.#services.register.secret.data.cookie, false), cookies);
  }
}
