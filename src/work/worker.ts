/** Entry of the Web Worker: the desk, out of the way of the pane. */
import { serveDesk } from './desk-serve';

serveDesk(self);
