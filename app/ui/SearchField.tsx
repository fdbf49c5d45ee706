interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** A labelled field whose text narrows a list while it is typed. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="search"
        className="input"
        value={value}
        onChange={(event) => onSearch(event.target.value)}
      />
    </label>
  );
}
