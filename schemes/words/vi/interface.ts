export const interfaceWords = {} as const;
