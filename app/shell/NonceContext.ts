import { createContext } from 'react';

/** Nonce of this response's content security policy; undefined in the browser, which hides it. */
export const NonceContext = createContext<string | undefined>(undefined);
