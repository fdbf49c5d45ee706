import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2';
import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import {
  type ClientLoaderFunctionArgs,
  isRouteErrorResponse,
  Links,
  LiveReload,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useRouteError,
} from '@remix-run/react';
import { refusalToAudit, refusalToVerify } from '@schemes/policy/can';
import { type ReactNode, useContext } from 'react';
import { ServerUnreachable } from './session/fetchForRouter';
import { loadCatalogue } from './session/pageCatalogues';
import { FieldTroubles } from './shell/FieldTroubles';
import { LeaveGuard } from './shell/LeaveGuard';
import { NoAnswerNotice } from './shell/NoAnswerNotice';
import { NonceContext } from './shell/NonceContext';
import type { Preferences } from './shell/Preferences';
import { themeOf } from './shell/preferenceCookie';
import { TroublePage } from './shell/TroublePage';
import { useIsStill } from './shell/useIsStill';
import { usePreferences } from './shell/usePreferences';
import styles from './styles/app.css';
import { LangContext } from './ui/LangContext';
import { useAddress } from './ui/useAddress';

/**
 * Preloads both parts of the font, which every page uses, so that the browser requests them before it has read the
 * style sheet.
 */
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  ...[latin, vietnamese].map((href) => ({
    rel: 'preload' as const,
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
    href,
  })),
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, lang } = context;
  const me = actor && {
    id: actor.id,
    name: actor.name,
    administrator: actor.administrator,
    mayAudit: refusalToAudit(actor) === null,
    roles: [...new Set(actor.memberships.map(({ role }) => role))],
    mayVerify: refusalToVerify(actor) === null,
  };
  return json<Preferences>({ lang, theme: themeOf(request), me, notices: context.sessions.notices() });
}

/** Also loads the messages of the response's language: the person may have switched the language in another tab. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const preferences = await serverLoader<typeof loader>();
  await loadCatalogue(preferences.lang);
  return preferences;
}

/** Reloads after a form and for another page, never for another section of the same scheme. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, currentUrl, nextUrl }) =>
  formMethod !== undefined || currentUrl.pathname !== nextUrl.pathname;

/** The HTML document around every page, the error page included. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const address = useAddress();
  const { lang, theme } = usePreferences();
  const isStill = useIsStill();
  return (
    <html lang={lang} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="icon" href={address('/favicon.svg')} type="image/svg+xml" />
        <Links />
      </head>
      <body>
        <LangContext.Provider value={lang}>{children}</LangContext.Provider>
        {isStill ? <MoveBelowPrefix nonce={nonce} /> : <ScrollRestoration nonce={nonce} />}
        {!isStill && <Scripts nonce={nonce} />}
        <LiveReload nonce={nonce} />
      </body>
    </html>
  );
}

/**
 * On a page without scripts, redirects an address without the prefix, as `entry.client.tsx` does on the other pages.
 */
function MoveBelowPrefix({ nonce }: { readonly nonce: string | undefined }) {
  const prefix = useAddress()('');
  if (prefix === '') return null;
  const below = JSON.stringify(prefix).replaceAll('<', '\\u003c');
  const script = `const p=${below};if(!(location.pathname+"/").startsWith(p+"/"))location.replace(p+location.pathname+location.search)`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only value in it is the server's own setting
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: script }} />;
}

export default function App() {
  return (
    <>
      <Outlet />
      <LeaveGuard />
      <FieldTroubles />
      <NoAnswerNotice />
    </>
  );
}

/** Says what went wrong in a sentence; details stay in the server's log. */
export function ErrorBoundary() {
  const error = useRouteError();
  if (error instanceof ServerUnreachable) {
    return <TroublePage status={503} data={{ refusal: { code: 'refusal.unreachable' } }} />;
  }
  return isRouteErrorResponse(error) ? (
    <TroublePage status={error.status} data={error.data} />
  ) : (
    <TroublePage status={500} data={null} />
  );
}
