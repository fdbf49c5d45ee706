import { createContext } from 'react';

/** The names of the scheme's roster, as it spells them. Only an input that offers these names reads the context. */
export const PeopleContext = createContext<readonly string[]>([]);
