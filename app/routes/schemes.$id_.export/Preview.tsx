import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { fetchFile } from './fetchFile';
import { isSettingChanged } from './isSettingChanged';
import { showDocx } from './showDocx';
import { showPdf } from './showPdf';
import { Working } from './Working';

interface PreviewProps {
  /** Address of the pages: a PDF, or the .docx if the server cannot make one. */
  readonly href: string;
  /** Changes whenever what would be printed may have changed. */
  readonly version: string;
}

type Shown = 'closed' | 'working' | 'pdf' | 'docx' | { readonly trouble: string };

/** The paper page by page as it will print, fetched when it is opened. */
export function Preview({ href, version }: PreviewProps) {
  const t = useT();
  const pages = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<Shown>('closed');
  const [isOfSaved, setOfSaved] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a reason to fetch again
  useEffect(() => {
    const into = pages.current;
    if (!open || !into) return;
    const stop = new AbortController();
    setShown('working');
    setOfSaved(false);
    const show = async () => {
      const file = await fetchFile(href, { signal: stop.signal });
      if (!file.ok) return setShown({ trouble: file.reason || t('clerk.noAnswer') });
      const isPdf = file.type.startsWith('application/pdf');
      const bytes = await file.blob.arrayBuffer();
      const label = (page: number, of: number) => t('clerk.page', { page, of });
      await (isPdf ? showPdf(bytes, into, label, stop.signal) : showDocx(bytes, into));
      if (stop.signal.aborted) return;
      setShown(isPdf ? 'pdf' : 'docx');
      setOfSaved(isSettingChanged(document));
    };
    show().catch((error) => {
      if (stop.signal.aborted) return;
      console.error('The preview could not be shown.', error);
      setShown({ trouble: t('clerk.previewFailed') });
    });
    return () => {
      stop.abort();
      into.replaceChildren();
    };
  }, [open, href, version]);
  return (
    <section className="card stack preview" aria-labelledby="preview" data-preview={String(shown)}>
      <div className="preview-head">
        <h2 id="preview">{t('clerk.preview')}</h2>
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'cross' : 'list'} />
          {t(open ? 'clerk.previewClose' : 'clerk.previewOpen')}
        </button>
      </div>
      {open && shown === 'working' && <Working />}
      {open && shown === 'pdf' && <p className="quiet">{t('clerk.previewPdf')}</p>}
      {open && shown === 'docx' && <Note>{t('clerk.previewDocx')}</Note>}
      {open && isOfSaved && <Note tone="warn">{t('clerk.ofKept')}</Note>}
      {open && typeof shown === 'object' && <Note tone="bad">{shown.trouble}</Note>}
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className="preview-pages" ref={pages} tabIndex={0} aria-label={t('clerk.previewPages')} />
      )}
    </section>
  );
}
