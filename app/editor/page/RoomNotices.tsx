import { useLocation } from '@remix-run/react';
import { CopyButton } from '../../ui/CopyButton';
import { useSay } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import type { Room, RoomView } from '../room/Room';

/** Why the room closed, what was refused, and what I wrote that could not be put back. */
export function RoomNotices({ room, view }: { readonly room: Room | null; readonly view: RoomView | null }) {
  const say = useSay();
  const { pathname, search } = useLocation();
  if (!room || !view) return null;
  const { stop, refusal, lost } = view;
  return (
    <>
      {stop && (
        <Note tone="bad">
          <p>{say(`stop.${stop}`)}</p>
          <p className="actions">
            {stop === 'signIn' && (
              <a
                className="button small"
                href={`/login?back=${encodeURIComponent(pathname + search)}`}
                target="_blank"
                rel="noreferrer"
              >
                {say('stop.signInLink')}
              </a>
            )}
            {stop === 'otherBuild' ? (
              <a className="button small" href={pathname + search}>
                {say('stop.reload')}
              </a>
            ) : (
              <button type="button" className="button small" onClick={() => room.comeBack()}>
                {say('stop.comeBack')}
              </button>
            )}
          </p>
        </Note>
      )}
      {(refusal || lost.length > 0) && (
        <Note tone="warn">
          {refusal && <p>{say('refused.lead', { reason: say(refusal.code, refusal.params) })}</p>}
          {lost.length === 0 && refusal && <p>{say('refused.putBack')}</p>}
          {lost.map(({ section, title, text }) => (
            <section key={section} className="lost">
              <h3>{say('refused.lost', { title })}</h3>
              <pre className="lost-text">{text}</pre>
              <CopyButton text={text} />
            </section>
          ))}
          <button type="button" className="button small" onClick={() => room.dismissRefusal()}>
            {say('refused.dismiss')}
          </button>
        </Note>
      )}
    </>
  );
}
