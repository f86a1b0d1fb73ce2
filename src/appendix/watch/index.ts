/** What goes to the bodies that watch measures, and what comes back. */
export { readWatching, type WatchProblem, type WatchRead } from './read';
export { watchingBodies, watchWorkbook } from './workbook';
export { watchedText, watchProblemText } from './words';
