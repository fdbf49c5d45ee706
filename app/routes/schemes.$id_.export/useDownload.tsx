import { useRevalidator } from '@remix-run/react';
import { type ReactNode, useState } from 'react';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { fetchFile } from './fetchFile';
import { isSettingChanged } from './isSettingChanged';
import { Working } from './Working';

interface Download {
  readonly busy: boolean;
  /** Fetches the file; does nothing while an earlier fetch runs. */
  readonly begin: () => Promise<void>;
  /** Messages to show next to the button. */
  readonly notes: ReactNode;
}

/**
 * Downloads a file by a request of the page, so that the page can show a long wait, and show a refusal next to the
 * button. `POST`: the server records the file, and the page then shows the receipt. `bearsSetting`: the file shows the
 * saved setting; a note warns if the setting on the page is not saved.
 */
export function useDownload(href: string, method: 'GET' | 'POST', bearsSetting = false): Download {
  const t = useT();
  const revalidator = useRevalidator();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isOfSaved, setOfSaved] = useState(false);
  const begin = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    setOfSaved(bearsSetting && isSettingChanged(document));
    const file = await fetchFile(href, { method });
    setBusy(false);
    if (!file.ok) setTrouble(file.reason || t('clerk.noAnswer'));
    else {
      save(file.blob, file.name);
      if (method === 'POST') revalidator.revalidate();
    }
  };
  const notes = (
    <>
      {busy && <Working />}
      {isOfSaved && <Note tone="warn">{t('clerk.ofKept')}</Note>}
      {trouble !== null && (
        <div className="pre-line">
          <Note tone="bad">{trouble}</Note>
        </div>
      )}
    </>
  );
  return { busy, begin, notes };
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
