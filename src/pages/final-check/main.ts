import { connect } from '../host.ts';
import './final-check.css';
import { FinalPage } from './page.ts';
import type { FromFinal, ToFinal } from './messages.ts';

const host = connect<FromFinal, ToFinal, readonly (readonly [string, boolean])[]>(({ model }) => page.show(model));

const page = new FinalPage(document.querySelector('main')!, {
  post: (message) => host.post(message),
  folded: new Map(host.state),
  keep: (folded) => host.keep([...folded]),
});
host.post({ type: 'ready' });
