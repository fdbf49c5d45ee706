import { type ChangeEvent, useId, useState } from 'react';
import { Icon } from './Icon';
import { useT } from './LangContext';

interface FileFieldProps {
  readonly label: string;
  readonly accept?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Called with a file as soon as it is chosen; the field is then cleared. Without it the form sends the file. */
  readonly onChoose?: (file: File) => void;
}

/**
 * A file field named `file`. The browser's own control has its text in the browser's language, so it lies invisible
 * over a button in the page's language; a click, a drop and the keyboard still reach the control.
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
