import { json, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import type { ReactNode } from 'react';
import { TopBar } from '../../shell/TopBar';
import styles from '../../styles/styleguide.css';
import { ControlSamples } from './ControlSamples';
import { MessageSamples } from './MessageSamples';
import { TokenSamples } from './TokenSamples';
import { WorkSamples } from './WorkSamples';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export const meta: MetaFunction = () => [{ title: 'Styleguide' }];

/** Only developers see this page: in production there is nothing at its address. */
export function loader({ context }: LoaderFunctionArgs) {
  if (!context.development) throw json(null, { status: 404 });
  return json(null);
}

const PARTS: readonly (readonly [id: string, title: string, sample: ReactNode])[] = [
  ['tokens', 'Text, colours, corners', <TokenSamples key="tokens" />],
  ['controls', 'Buttons, fields, menus', <ControlSamples key="controls" />],
  ['messages', 'Notices, states, dialogs, empty pages', <MessageSamples key="messages" />],
  ['work', 'Findings, tables, charts', <WorkSamples key="work" />],
];

/** Every piece in every state, light and dark beside each other. Only in English, because the text is sample text. */
export default function Styleguide() {
  return (
    <>
      <TopBar />
      <main className="page styleguide" id="main" tabIndex={-1} lang="en">
        <h1>Styleguide</h1>
        {PARTS.map(([id, title, sample]) => (
          <section key={id} aria-labelledby={id} data-styleguide={id}>
            <h2 id={id}>{title}</h2>
            <div className="styleguide-pair">
              {(['light', 'dark'] as const).map((theme) => (
                <div key={theme} className="styleguide-side" data-theme={theme}>
                  {sample}
                </div>
              ))}
            </div>
          </section>
        ))}
      </main>
    </>
  );
}
