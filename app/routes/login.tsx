import {
  type ActionFunctionArgs,
  type AppLoadContext,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import * as v from 'valibot';
import { needed } from '../session/formText';
import { readForm } from '../session/readForm';
import { readFormData } from '../session/readFormData';
import { refusalStatus } from '../session/refusalStatus';
import { samePath } from '../session/samePath';
import { Page } from '../shell/Page';
import { PasskeyButton } from '../signIn/PasskeyButton';
import { Field } from '../ui/Field';
import { useT } from '../ui/LangContext';
import { RefusalNote } from '../ui/RefusalNote';
import { useAddress } from '../ui/useAddress';

const SCHEMA = v.object({
  username: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  password: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000)),
});

const PASSKEY = v.object({ credential: needed(60_000) });
const CODE = v.object({ code: needed(40) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const back = samePath(asked.get('back'), context.prefix);
  if (context.actor) throw redirect(back);
  const pending = context.sessions.pending();
  if (pending === 'password' || pending === 'factor') throw redirect('/account');
  const passkeys = context.passkeys.availability() === 'here';
  const byPasskey = passkeys && asked.get('by') === 'passkey';
  const awaitsCode = pending === 'code';
  const hasPasskey = context.sessions.awaited().passkey;
  return json({
    title: textIn(context.lang, 'login.pageTitle'),
    back,
    demo: context.sessions.demoAccounts(),
    awaitsCode,
    shared: context.sharedSignIn.label(),
    hasPasskey,
    passkeys,
    byPasskey,
    // Only a passkey needs a script on this page.
    isStill: !byPasskey && !(awaitsCode && hasPasskey),
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const data = await readFormData(request);
  if (data.has('code')) return enterCode(context, data);
  if (data.has('credential')) return signInWithPasskey(context, data);
  const demo = context.sessions.demoAccounts().find(({ username }) => username === data.get('demo'));
  const form = demo ? ({ ok: true, value: demo } as const) : readForm(data, SCHEMA, context.lang);
  const result = form.ok ? await context.sessions.signIn(form.value.username, form.value.password) : form;
  if (!result.ok) {
    const username = String(data.get('username') ?? '');
    return json({ refusal: result.refusal, username }, { status: refusalStatus(result.refusal.code) });
  }
  const back = samePath(data.get('back'), context.prefix);
  const { setCookie, awaitsCode } = result.value;
  const next = awaitsCode ? `/login?back=${encodeURIComponent(back)}` : back;
  return redirect(next, { headers: { 'Set-Cookie': setCookie } });
}

/** Completes a sign-in that awaits a code. */
async function enterCode(context: AppLoadContext, data: FormData) {
  const form = readForm(data, CODE, context.lang);
  const result = form.ok ? await context.sessions.enterCode(form.value.code) : form;
  if (!result.ok) {
    return json({ refusal: result.refusal, username: '' }, { status: refusalStatus(result.refusal.code) });
  }
  return redirect(samePath(data.get('back'), context.prefix), {
    headers: { 'Set-Cookie': result.value.setCookie },
  });
}

/** Signs in with a passkey, or completes a sign-in that awaits a code. */
async function signInWithPasskey(context: AppLoadContext, data: FormData) {
  const form = readForm(data, PASSKEY, context.lang);
  const result = form.ok ? await context.sessions.finishPasskey(form.value.credential) : form;
  if (!result.ok) {
    return json({ refusal: result.refusal, username: '' }, { status: refusalStatus(result.refusal.code) });
  }
  return redirect(samePath(data.get('back'), context.prefix), {
    headers: { 'Set-Cookie': result.value.setCookie },
  });
}

export default function Login() {
  const t = useT();
  const address = useAddress();
  const { back, demo, awaitsCode, shared, hasPasskey, passkeys, byPasskey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  if (awaitsCode) {
    return (
      <Page narrow title={t('login.codeTitle')}>
        <p className="quiet">{t(hasPasskey ? 'login.codeLeadPasskey' : 'login.codeLead')}</p>
        {hasPasskey && <PasskeyButton label={t('login.usePasskey')} back={back} busy={busy} />}
        <Form method="post" preventScrollReset className="card stack" data-form="code">
          <input type="hidden" name="back" value={back} />
          <Field label={t('field.code')} name="code" autoComplete="one-time-code" required />
          <RefusalNote refusal={answer?.refusal} />
          <button type="submit" className="button main" disabled={busy}>
            {t('login.codeSubmit')}
          </button>
        </Form>
        <form method="post" action={address('/logout')}>
          <button type="submit" className="link">
            {t('login.other')}
          </button>
        </form>
      </Page>
    );
  }
  return (
    <Page narrow title={t('login.title')}>
      <p className="quiet">{t('login.lead')}</p>
      <Form
        method="post"
        preventScrollReset
        className="card stack"
        data-form="login"
        aria-label={t('login.title')}
      >
        <input type="hidden" name="back" value={back} />
        <Field
          label={t('field.username')}
          name="username"
          value={answer?.username}
          autoComplete="username"
          required
        />
        <Field
          label={t('field.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <RefusalNote refusal={answer?.refusal} />
        <button type="submit" className="button main" disabled={busy}>
          {t('login.submit')}
        </button>
        <details className="small">
          <summary>{t('login.forgotten')}</summary>
          <p className="hint">{t('login.forgottenHint')}</p>
        </details>
      </Form>
      {shared !== null && (
        <section className="card stack" aria-label={shared}>
          <a className="button" href={address(`/login/shared?back=${encodeURIComponent(back)}`)} data-shared>
            {shared}
          </a>
        </section>
      )}
      {passkeys && (
        <section className="card stack" aria-label={t('login.passkey')}>
          <p className="quiet">{t('login.passkeyLead')}</p>
          {byPasskey ? (
            <PasskeyButton label={t('login.passkey')} back={back} busy={busy} />
          ) : (
            <a
              className="button"
              href={address(`/login?by=passkey&back=${encodeURIComponent(back)}`)}
              data-by-passkey
            >
              {t('login.passkey')}
            </a>
          )}
        </section>
      )}
      {demo.length > 0 && (
        <section className="card stack" aria-labelledby="demo">
          <h2 id="demo">{t('login.demo')}</h2>
          <p className="hint">{t('login.demoHint')}</p>
          <ul className="demo-list">
            {demo.map((account, i) => (
              <li key={account.username}>
                <Form method="post">
                  <input type="hidden" name="back" value={back} />
                  <input type="hidden" name="demo" value={account.username} />
                  <button type="submit" className="button" data-demo={demoName(demo, i)} disabled={busy}>
                    <span>{account.name}</span>
                    <span className="chip">{t(`role.${account.role}`)}</span>
                    <span className="quiet small hash">
                      {account.username} / {account.password}
                    </span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

/** Returns the role of a demo account, numbered from the second: `member`, `member2`. */
function demoName(accounts: readonly { readonly role: string }[], at: number): string {
  const role = accounts[at]?.role ?? '';
  const before = accounts.slice(0, at).filter((account) => account.role === role).length;
  return before === 0 ? role : `${role}${before + 1}`;
}
