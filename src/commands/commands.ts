/**
 * The page behind the ribbon. Office loads it for every add-in with commands (docs, `FunctionFile`) and waits
 * for it to report ready; the three buttons only open the pane, so no function is registered.
 */
import { connect } from '../excel';

void connect();
