import { connect } from '../host.ts';
import './statistics.css';
import { StatisticsPage } from './page.ts';
import type { FromStatistics, ToStatistics } from './messages.ts';

const host = connect<FromStatistics, ToStatistics, undefined>(({ model }) => page.show(model));
const page = new StatisticsPage(document.querySelector('main')!, (message) => host.post(message));
host.post({ type: 'ready' });
