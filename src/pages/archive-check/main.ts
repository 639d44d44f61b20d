import { connect } from '../host.ts';
import './archive-check.css';
import { CheckPage } from './page.ts';
import type { FromCheck, ToCheck } from './messages.ts';

const host = connect<FromCheck, ToCheck, undefined>(({ model }) => page.show(model));
const page = new CheckPage(document.querySelector('main')!, (message) => host.post(message));
host.post({ type: 'ready' });
