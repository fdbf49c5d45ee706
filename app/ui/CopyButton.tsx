import { useState } from 'react';
import { Icon } from './Icon';
import { useT } from './LangContext';

/** A button that copies a text. Works over plain HTTP too, where browsers hide the Clipboard API. */
export function CopyButton({ text }: { readonly text: string }) {
  const t = useT();
  /** The text copied last. If `text` changes, the button no longer says that it was copied. */
  const [copiedText, setCopiedText] = useState<string | null>(null);
  const copied = copiedText === text;
  const copy = () => {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    setCopiedText(document.execCommand('copy') ? text : null);
    area.remove();
  };
  return (
    <button type="button" className="button small" onClick={copy}>
      <Icon name={copied ? 'check' : 'copy'} />
      {t(copied ? 'form.copied' : 'form.copy')}
    </button>
  );
}
