import { forwardRef } from 'react';

interface FindFieldProps {
  /** `data-find-<name>` of the field. */
  readonly name: 'text' | 'by';
  readonly label: string;
  readonly describedBy?: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (text: string) => void;
  /** Called when Enter is pressed, except to end a composition. */
  readonly onEnter: (isShift: boolean) => void;
}

/** A field of the find bar: the text that is searched, or the one that replaces it. */
export const FindField = forwardRef<HTMLInputElement, FindFieldProps>(function FindField(props, ref) {
  const { name, label, describedBy, value, maxLength, onChange, onEnter } = props;
  return (
    <input
      ref={ref}
      type="text"
      className="input"
      lang="vi"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={label}
      value={value}
      maxLength={maxLength}
      spellCheck={false}
      autoComplete="off"
      {...{ [`data-find-${name}`]: true }}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter(event.shiftKey);
      }}
    />
  );
});
