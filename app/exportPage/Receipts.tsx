import { formatWhen } from '@schemes/messages/formatWhen';
import type { Receipt } from '../context/Receipt';
import { useLang, useT } from '../ui/LangContext';

/** Who exported what, when, from which version, with the file's SHA-256; newest first. */
export function Receipts({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const t = useT();
  const lang = useLang();
  return (
    <section className="card stack" data-receipts aria-labelledby="receipts">
      <h2 id="receipts">{t('export.receipts')}</h2>
      {receipts.length === 0 ? (
        <p className="quiet">{t('export.noReceipts')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
        <section className="table-box" tabIndex={0} aria-label={t('export.receiptTable')}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('history.when')}</th>
                <th scope="col">{t('history.who')}</th>
                <th scope="col">{t('export.kind')}</th>
                <th scope="col">{t('export.file')}</th>
                <th scope="col">{t('form.details')}</th>
              </tr>
            </thead>
            <tbody>
              {receipts.map((receipt) => (
                <tr key={receipt.id}>
                  <td className="nowrap">{formatWhen(lang, receipt.at)}</td>
                  <td>{receipt.by.name}</td>
                  <td className="nowrap">
                    {receipt.draft === undefined
                      ? t('export.kindFinal')
                      : t('export.kindDraft', { n: receipt.draft })}
                  </td>
                  <td>{receipt.fileName}</td>
                  <td>
                    <details className="quiet small">
                      <summary>{t('form.details')}</summary>
                      <span className="hash">
                        {t('export.version')} {receipt.version.slice(0, 12)} · SHA-256 {receipt.sha256}
                      </span>
                    </details>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
