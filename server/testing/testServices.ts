import type { RequestContext } from '@app/context/RequestContext';
import type { LdapSettings } from '@server/auth/directory/LdapDirectory';
import { type Passwords, passwordsHere } from '@server/auth/passwords';
import type { OidcProvider } from '@server/auth/provider/OidcProvider';
import { SetUpLink } from '@server/auth/SetUpLink';
import { LOW_HASH_COST } from '@server/auth/testing/lowHashCost';
import { papersHere } from '@server/exports/workers/papersHere';
import { RequestContextFactory } from '@server/http/RequestContextFactory';
import { type ManualClock, manualClock } from '@server/runtime/testing/manualClock';
import { demoAccounts, fillDemoWorkspace } from '@server/services/demoWorkspace';
import { openServices } from '@server/services/openServices';
import type { Services } from '@server/services/Services';
import type { BackupSchedule, BackupScheduleOptions } from '@server/upkeep/BackupSchedule';
import { RunFigures } from '@server/upkeep/RunFigures';
import { upkeepHere } from '@server/upkeep/testing/upkeepHere';
import { pino } from 'pino';
import { papersOnce } from './papersOnce';

/** Services with a manual clock, and contexts of requests to them. */
export interface TestServices {
  readonly services: Services;
  readonly clock: ManualClock;
  readonly link: SetUpLink;
  /** The context of a request with these cookies. */
  request(cookies?: string, address?: string, origin?: string, prefix?: string): Promise<RequestContext>;
  /** The context of a request by a demo account that has signed in. */
  as(username: string): Promise<RequestContext>;
}

/**
 * Opens every service in memory or in a data folder, with the demo workspace unless `demo` is false. Papers are made in
 * the test's own thread, each once, without LibreOffice. Passwords are hashed at a low cost.
 */
export async function testServices({
  demo = true,
  dataDir = null,
  passwords = passwordsHere(LOW_HASH_COST),
  demandsSecondFactor = false,
  provider = null,
  directory,
  backups,
}: {
  readonly demo?: boolean;
  readonly dataDir?: string | null;
  readonly passwords?: Passwords;
  readonly demandsSecondFactor?: boolean;
  readonly provider?: OidcProvider | null;
  readonly directory?: LdapSettings | undefined;
  /** Makes the schedule of backups; absent: there is none. */
  readonly backups?: (of: Pick<BackupScheduleOptions, 'dataDir' | 'clock' | 'office'>) => BackupSchedule;
} = {}): Promise<TestServices> {
  const clock = manualClock();
  const services = await openServices({
    dataDir,
    clock,
    onFault: () => {},
    paperMaker: papersOnce(papersHere),
    libreOffice: null,
    passwords,
    demandsSecondFactor,
    directory,
  });
  if (demo) await fillDemoWorkspace(services);
  const link = new SetUpLink(!demo);
  const contexts = new RequestContextFactory(
    services,
    link,
    () => demoAccounts(services.register),
    pino({ level: 'silent' }),
    () => {},
    provider,
    {
      version: '',
      startedAt: clock.now(),
      sockets: () => 0,
      figures: new RunFigures(clock),
      upkeepRunner: upkeepHere,
      schedule: backups && dataDir !== null ? backups({ dataDir, clock, office: services.office }) : null,
    },
  );
  const request = (cookies?: string, address = '192.0.2.1', origin = 'https://de-an.example', prefix = '') =>
    contexts.create({ cookies, address, secure: false, origin, prefix, nonce: 'n', request: '' });
  return {
    services,
    clock,
    link,
    request,
    as: async (username) => {
      const { sessions } = await request();
      const signed = await sessions.signIn(username, 'demo-1234');
      if (!signed.ok) throw new Error(signed.refusal.code);
      return request(signed.value.setCookie.split(';')[0]);
    },
  };
}

/** The value of a result. Throws its refusal. */
export function got<T>(
  result: { ok: true; value: T } | { ok: false; refusal: { code: string; params?: unknown } },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}
