export { FindReportNote } from './FindReportNote';
export { findInScheme } from './findInScheme';
export { replaceFound } from './replaceFound';
