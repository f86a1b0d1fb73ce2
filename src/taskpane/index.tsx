/** Entry of the pane. */
import { createRoot } from 'react-dom/client';
import { connect } from '../excel';
import { App } from './app/App';

async function start(): Promise<void> {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no #pane');
  createRoot(container).render(<App host={await connect()} />);
}

void start();
