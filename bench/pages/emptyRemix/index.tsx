import { useState } from 'react';

/** A page with one field, drawn again at each key: the least that Remix and React do for a page and for a key. */
export default function Empty() {
  const [text, setText] = useState('');
  return <textarea aria-label="Text" value={text} onChange={(event) => setText(event.target.value)} />;
}
