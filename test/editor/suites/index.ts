/** Every suite that runs inside a real extension host, the Node one and the browser's alike. */
import './outline.suite.ts';
import './findings.suite.ts';
import './detection.suite.ts';
import './writing.suite.ts';
import './mining.suite.ts';
import './parts.suite.ts';
import './stores.suite.ts';
import './phrase-book.suite.ts';
import './word-swap.suite.ts';
import './renewal.suite.ts';
import './project.suite.ts';
import './review.suite.ts';
import './fix-all.suite.ts';
import './placeholders.suite.ts';
import './forms.suite.ts';
import './doors.suite.ts';
import './word.suite.ts';
