import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { samePath } from '../../session/samePath';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const back = samePath(new URL(request.url).searchParams.get('back'), context.prefix);
  const offered = await context.sharedSignIn.offered();
  if (offered === null) throw redirect(context.actor ? back : '/login');
  return json({
    title: textIn(context.lang, 'shared.linkTitle'),
    back,
    offered,
    name: context.actor?.name ?? null,
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readFormData(request);
  const linked = await context.sharedSignIn.link();
  if (!linked.ok) return json({ refusal: linked.refusal }, { status: refusalStatus(linked.refusal.code) });
  return redirect(samePath(form.get('back'), context.prefix), {
    headers: { 'Set-Cookie': linked.value.setCookie },
  });
}

/** Links a shared account to the person's own account. They must have signed in here with their own password first. */
export default function LinkIdentity() {
  const t = useT();
  const { back, offered, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== 'idle';
  const here = `/login/link?back=${encodeURIComponent(back)}`;
  return (
    <Page narrow title={t('shared.linkTitle')}>
      <section className="card stack" data-link={name === null ? 'signIn' : 'confirm'}>
        <p>{t('shared.unknown', { name: offered })}</p>
        {name === null ? (
          <>
            <p>{t('shared.signInFirst')}</p>
            <Link className="button main" to={`/login?back=${encodeURIComponent(here)}`}>
              {t('shared.toLogin')}
            </Link>
          </>
        ) : (
          <Form method="post" className="stack" data-form="link">
            <input type="hidden" name="back" value={back} />
            <p>{t('shared.confirm', { name: offered, account: name })}</p>
            <RefusalNote refusal={answer?.refusal} />
            <div className="actions">
              <button type="submit" className="button main" disabled={busy}>
                {t('shared.link')}
              </button>
              <Link className="button plain" to={back}>
                {t('shared.notNow')}
              </Link>
            </div>
          </Form>
        )}
      </section>
    </Page>
  );
}
