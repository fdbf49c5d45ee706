import { useFetcher } from '@remix-run/react';
import type { Waiver } from '@schemes/model/findings/waiver';
import { writeDate } from '@schemes/words/writeDate';
import type { Answer } from '../../session/Answer';
import { useT } from '../../ui/LangContext';
import { RefusalNote } from '../../ui/RefusalNote';
import { useEditorShare } from '../context/EditorContext';

interface WaivedNoteProps {
  readonly waiver: Waiver;
  readonly mayTakeBack: boolean;
}

/** The decision behind a waiver, and the chair's button to withdraw it. */
export function WaivedNote({ waiver, mayTakeBack }: WaivedNoteProps) {
  const t = useT();
  const { scheme } = useEditorShare();
  const fetcher = useFetcher<Answer>();
  const { number, date, issuer } = waiver.decision;
  return (
    <div className="waived-note">
      <p>
        {t('waive.waived', {
          number,
          date: writeDate(date),
          issuer,
          name: waiver.by.name,
        })}
      </p>
      {mayTakeBack && (
        <fetcher.Form method="post" action={`/schemes/${scheme}/waivers`}>
          <input type="hidden" name="finding" value={waiver.finding} />
          <input type="hidden" name="act" value="unwaive" />
          <button type="submit" className="link" disabled={fetcher.state !== 'idle'}>
            {t('waive.takeBack')}
          </button>
        </fetcher.Form>
      )}
      <RefusalNote refusal={fetcher.data?.refusal} />
    </div>
  );
}
