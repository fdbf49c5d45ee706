import { useRevalidator } from '@remix-run/react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { fetchFile } from './fetchFile';
import { isSettingChanged } from './isSettingChanged';
import { Working } from './Working';

interface DownloadLinkProps {
  readonly href: string;
  readonly main?: boolean;
  /** Whether the page shows something new afterwards, such as a receipt. */
  readonly leavesReceipt?: boolean;
  /** Whether the file bears the setting on the page: while that is unsaved, a note warns that the file does not. */
  readonly bearsSetting?: boolean;
  readonly children: ReactNode;
  readonly [data: `data-${string}`]: string;
}

/**
 * A link to a file. The page fetches the file, so that it can show a long wait, and a refusal next to the button; without
 * scripts it is an ordinary link.
 */
export function DownloadLink({
  href,
  main,
  leavesReceipt,
  bearsSetting,
  children,
  ...data
}: DownloadLinkProps) {
  const t = useT();
  const revalidator = useRevalidator();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isOfKept, setOfKept] = useState(false);
  const download = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    setOfKept(bearsSetting === true && isSettingChanged(document));
    const file = await fetchFile(href);
    setBusy(false);
    if (!file.ok) setTrouble(file.reason || t('clerk.noAnswer'));
    else {
      save(file.blob, file.name);
      if (leavesReceipt) revalidator.revalidate();
    }
  };
  return (
    <>
      <a
        className={main ? 'button main' : 'button'}
        href={href}
        download
        onClick={download}
        aria-disabled={busy || undefined}
        {...data}
      >
        <Icon name="download" />
        {children}
      </a>
      {busy && <Working />}
      {isOfKept && <Note tone="warn">{t('clerk.ofKept')}</Note>}
      {trouble !== null && (
        <div className="pre-line">
          <Note tone="bad">{trouble}</Note>
        </div>
      )}
    </>
  );
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
