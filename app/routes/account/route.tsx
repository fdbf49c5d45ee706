import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { t as textIn } from '@schemes/messages/t';
import type { NewSecret } from '../../context/SecondFactor';
import { withLabel } from '../../session/fieldText';
import { readFormData } from '../../session/readFormData';
import { refusalStatus } from '../../session/refusalStatus';
import { requirePerson } from '../../session/requireActor';
import { wrongField } from '../../session/wrongField';
import { Page } from '../../shell/Page';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { useAddress } from '../../ui/useAddress';
import { type AccountAnswer, accountAct } from './accountAct';
import { FactorCard } from './FactorCard';
import { PasskeyCard } from './PasskeyCard';
import { PasswordForm } from './PasswordForm';
import { SessionList } from './SessionList';
import { SharedCard } from './SharedCard';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ context, request }: LoaderFunctionArgs) {
  requirePerson(context, request);
  return json({
    title: textIn(context.lang, 'account.title'),
    sessions: context.sessions.own(),
    pending: context.sessions.pending(),
    factor: context.secondFactor.state(),
    passkeys: context.passkeys.list(),
    place: context.sessions.passwordPlace(),
    linked: context.sharedSignIn.own(),
    label: context.sharedSignIn.label(),
    availability: context.passkeys.availability(),
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  requirePerson(context, request);
  const form = await readFormData(request);
  const act = String(form.get('act') ?? 'password');
  const result = await accountAct(act, form, context);
  if (result.ok) return json<AccountAnswer>({ act, refusal: null, wrongField: '', ...result.value });
  const refusal = withLabel(result.refusal, context.lang);
  return json<AccountAnswer>(
    // The form that changes one's own password has a field for the old and one for the new password; the refusal is
    // about the new one.
    {
      act,
      refusal,
      wrongField: wrongField(result).replace(/^password$/, 'newPassword'),
      begun: begunIn(form),
      passkeyId: String(form.get('passkey') ?? ''),
    },
    { status: refusalStatus(refusal.code) },
  );
}

/** The key that a refused form of the second factor showed, so that the page shows it again. */
function begunIn(form: FormData): NewSecret | undefined {
  const [secret, uri] = [form.get('secret'), form.get('uri')];
  const isShown = typeof secret === 'string' && typeof uri === 'string' && uri.startsWith('otpauth:');
  return isShown ? { secret, uri } : undefined;
}

/** The user's own password, second factor and sessions. */
export default function Account() {
  const t = useT();
  const address = useAddress();
  const { sessions, pending, factor, passkeys, availability, linked, label, place } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const answerTo = (act: string) => (answer?.act === act ? answer : undefined);
  const hasEnded = answer?.refusal === null && ['endSession', 'endOthers'].includes(answer.act);
  const passkeyCard = <PasskeyCard passkeys={passkeys} availability={availability} answer={answer} />;
  if (pending) {
    return (
      <Page narrow title={t('account.title')}>
        <Note tone="warn">{t(pending === 'factor' ? 'factor.demanded' : 'account.first')}</Note>
        {pending === 'factor' ? (
          <>
            {passkeyCard}
            <FactorCard factor={factor} answer={answer} />
          </>
        ) : (
          <PasswordForm answer={answerTo('password')} />
        )}
        <form method="post" action={address('/logout')}>
          <button type="submit" className="link">
            {t('user.signOut')}
          </button>
        </form>
      </Page>
    );
  }
  return (
    <Page narrow title={t('account.title')}>
      {place === 'here' ? (
        <PasswordForm answer={answerTo('password')} />
      ) : (
        <Note>{t('refusal.passwordInDirectory')}</Note>
      )}
      {passkeyCard}
      <FactorCard factor={factor} answer={answer} />
      <SharedCard linked={linked} label={label} answer={answer} />
      <SessionList sessions={sessions} done={hasEnded} />
    </Page>
  );
}
