import type { FormEvent, ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { useAddress } from '../../ui/useAddress';
import { useDownload } from './useDownload';

interface DownloadFormProps {
  readonly href: string;
  /** Whether the file shows the setting of the page. If so, the setting must be saved first. */
  readonly bearsSetting?: boolean;
  readonly children: ReactNode;
  readonly [data: `data-${string}`]: string;
}

/**
 * A button that downloads a file. The scheme's ledger records that the file was made, so the button is a form: no link
 * on another site can cause a record. Without JavaScript the browser submits the form itself.
 */
export function DownloadForm({ href, bearsSetting = false, children, ...data }: DownloadFormProps) {
  const address = useAddress();
  const { busy, begin, notes } = useDownload(href, 'POST', bearsSetting);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await begin();
  };
  return (
    <>
      <form method="post" action={address(href)} onSubmit={submit}>
        <button type="submit" className="button" aria-disabled={busy || undefined} {...data}>
          <Icon name="download" />
          {children}
        </button>
      </form>
      {notes}
    </>
  );
}
