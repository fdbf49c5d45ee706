import { type ChangeEvent, useId, useState } from 'react';
import { Icon } from './Icon';
import { useT } from './LangContext';

interface FileFieldProps {
  readonly label: string;
  readonly accept?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** What is done with a file at once; absent: the form sends it. The field then does not keep it. */
  readonly onChoose?: (file: File) => void;
}

/**
 * A field `file`. The browser's own control, whose words are in the language of the browser, lies unseen over a button in
 * the language of the page: a click, a drop and the keyboard reach it.
 */
export function FileField({ label, onChoose, ...rest }: FileFieldProps) {
  const t = useT();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!onChoose) return setName(file?.name ?? null);
    if (file) onChoose(file);
    // Lets the same file, corrected, be chosen again.
    event.target.value = '';
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="file-field">
        <span className="button" aria-hidden="true">
          <Icon name="upload" />
          {t('form.chooseFile')}
        </span>
        <span className={name === null ? 'quiet small' : 'anywhere'}>{name ?? t('form.noFile')}</span>
        <input id={id} type="file" name="file" onChange={onChange} {...rest} />
      </div>
    </div>
  );
}
