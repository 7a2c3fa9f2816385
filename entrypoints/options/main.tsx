/** Starts the options page, in a tab of its own. */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/pieces.css';
import '../../src/ui/switch.css';
import '../../src/options/options.css';
import { App } from '../../src/options/app.tsx';

render(<App />, document.body);
