/** What `later()` gives. Everything exported here is loaded together, on first use. */
export { readTable, writeTable } from '../../office/table.ts';
