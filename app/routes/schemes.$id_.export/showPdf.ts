import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { browserAddress } from '../../ui/browserAddress';

/** Addresses of the PDF reader; it is fetched when somebody opens a preview. */
const READER = '/pdfjs/pdf.min.mjs';
const WORKER = '/pdfjs/pdf.worker.min.mjs';

type Reader = typeof import('pdfjs-dist');

/**
 * Draws the pages of a PDF one below the other, each with its text for screen readers and for a search in the page.
 * Resolves when the first page is drawn; the others follow as they come near the screen.
 */
export async function showPdf(
  bytes: ArrayBuffer,
  into: HTMLElement,
  label: (page: number, of: number) => string,
  signal: AbortSignal,
): Promise<void> {
  const reader = (await import(/* webpackIgnore: true */ browserAddress(READER))) as Reader;
  reader.GlobalWorkerOptions.workerSrc = browserAddress(WORKER);
  const loading = reader.getDocument({ data: bytes, isEvalSupported: false });
  signal.addEventListener('abort', () => void loading.destroy(), { once: true });
  const pdf: PDFDocumentProxy = await loading.promise;
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const place = Number((target as HTMLElement).dataset.page);
        pdf
          .getPage(place)
          .then((page) => draw(page, target as HTMLElement))
          .catch((error) => {
            if (!signal.aborted) console.error(`Page ${place} could not be drawn.`, error);
          });
      }
    },
    { root: into, rootMargin: '600px' },
  );
  signal.addEventListener('abort', () => near.disconnect(), { once: true });
  for (let place = 1; place <= pdf.numPages; place++) {
    const page = await pdf.getPage(place);
    if (signal.aborted) return;
    const { width, height } = page.getViewport({ scale: 1 });
    const sheet = document.createElement('figure');
    sheet.className = 'sheet';
    sheet.dataset.page = String(place);
    sheet.style.aspectRatio = `${width} / ${height}`;
    sheet.style.maxWidth = `${Math.round(width * 1.35)}px`;
    const caption = document.createElement('figcaption');
    caption.textContent = label(place, pdf.numPages);
    into.append(sheet, caption);
    if (place === 1) await draw(page, sheet);
    else near.observe(sheet);
  }
}

async function draw(page: PDFPageProxy, sheet: HTMLElement): Promise<void> {
  const { width } = page.getViewport({ scale: 1 });
  const canvas = document.createElement('canvas');
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale: (Math.max(sheet.clientWidth, 320) / width) * sharp });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  canvas.setAttribute('aria-hidden', 'true');
  const text = document.createElement('p');
  text.className = 'unseen';
  const { items } = await page.getTextContent();
  text.textContent = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  sheet.replaceChildren(canvas, text);
  await page.render({ canvas, viewport }).promise;
  sheet.dataset.drawn = 'true';
}
