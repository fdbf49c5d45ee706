export { judgeCitation } from '@schemes/checks/narrative/judgeCitation';
export { readCitations } from '@schemes/checks/narrative/readCitations';
