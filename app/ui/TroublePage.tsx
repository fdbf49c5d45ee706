import type { Refusal } from '@schemes/policy/Result';
import { hasWord } from '@schemes/words/say';
import { useSay } from './LangContext';
import { Note } from './Note';
import { Page } from './Page';

/** The page shown where another could not be: the reason of a refusal, or what the status means. */
export function TroublePage({ status, data }: { readonly status: number; readonly data: unknown }) {
  const say = useSay();
  const refusal = (data as { refusal?: Refusal } | null)?.refusal;
  const known = refusal && hasWord(refusal.code);
  return (
    <Page narrow title={say(status === 404 ? 'trouble.notFoundTitle' : 'trouble.title')}>
      <Note tone="bad">
        {known
          ? say(refusal.code, refusal.params)
          : say(status === 404 ? 'trouble.notFound' : 'trouble.fault')}
      </Note>
      <div className="actions">
        <a className="button main" href="/">
          {say('trouble.home')}
        </a>
      </div>
    </Page>
  );
}
