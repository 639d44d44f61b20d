import type { Command } from '../command.ts';
import { analyze } from './analyze.ts';
import { archive } from './archive.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { fill } from './fill.ts';
import { final } from './final.ts';
import { fix } from './fix.ts';
import { outline } from './outline.ts';
import { phrases } from './phrases.ts';
import { placeholders } from './placeholders.ts';
import { redline } from './redline.ts';
import { renew } from './renew.ts';
import { review } from './review.ts';
import { stats } from './stats.ts';

/** All commands, in the order in which help lists them. */
export const commands = [
  analyze,
  check,
  outline,
  placeholders,
  renew,
  stats,
  review,
  final,
  fill,
  fix,
  convert,
  redline,
  phrases,
  archive,
] as const satisfies readonly Command[];

/** How a command is called in messages. */
export const wordsOf = ({ name, words = name }: Command): string => words;
