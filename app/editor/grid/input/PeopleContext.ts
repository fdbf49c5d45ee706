import { createContext } from 'react';

/** The names of the scheme's roster, as it spells them. Only an input that offers them reads it. */
export const PeopleContext = createContext<readonly string[]>([]);
