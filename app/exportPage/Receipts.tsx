import { formatWhen } from '@schemes/words/formatWhen';
import type { Receipt } from '../context/Receipt';
import { useLang, useSay } from '../ui/LangContext';

/** Who exported what, when, from which version, with the file's SHA-256; newest first. */
export function Receipts({ receipts }: { readonly receipts: readonly Receipt[] }) {
  const say = useSay();
  const lang = useLang();
  return (
    <section className="card stack" data-receipts aria-labelledby="receipts">
      <h2 id="receipts">{say('export.receipts')}</h2>
      {receipts.length === 0 ? (
        <p className="quiet">{say('export.noReceipts')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
        <section className="table-box" tabIndex={0} aria-label={say('export.receiptTable')}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say('history.when')}</th>
                <th scope="col">{say('history.who')}</th>
                <th scope="col">{say('export.kind')}</th>
                <th scope="col">{say('export.file')}</th>
                <th scope="col">{say('form.details')}</th>
              </tr>
            </thead>
            <tbody>
              {receipts.map((receipt) => (
                <tr key={receipt.id}>
                  <td className="nowrap">{formatWhen(lang, receipt.at)}</td>
                  <td>{receipt.by.name}</td>
                  <td className="nowrap">
                    {receipt.draft === undefined
                      ? say('export.kindFinal')
                      : say('export.kindDraft', { n: receipt.draft })}
                  </td>
                  <td>{receipt.fileName}</td>
                  <td>
                    <details className="quiet small">
                      <summary>{say('form.details')}</summary>
                      <span className="hash">
                        {say('export.version')} {receipt.version.slice(0, 12)} · SHA-256 {receipt.sha256}
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
