import type { IgnoredPlaceholders } from '../analysis/ignored-placeholders.ts';
import type { LintConfig, RuleSetting } from './config.ts';
import type { ForbiddenWord } from './rule.ts';
import { isAboutBlanks, type IgnoredPlace } from './suppressions.ts';

/** A finding that is left as it is, in one file of the project. */
export interface ProjectIgnored extends IgnoredPlace {
  /** Path from the project file's folder, parts joined by “/”. */
  readonly file: string;
  /** The day it was written down, 2026-11-24; nothing depends on it. */
  readonly date?: string;
}

/** Decisions of the writers of a folder, kept in its `.official-speech.json`. */
export interface Project {
  readonly ignored: readonly ProjectIgnored[];
  /** Never reported by rules about words. */
  readonly rightWords: readonly string[];
  readonly forbidden: readonly ForbiddenWord[];
  /** Words that hold a mask and are meant so. */
  readonly notBlanks: readonly string[];
  /** Regular expressions of the house's own forms of blanks. */
  readonly blankPatterns: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** The project of a folder that has no project file. */
export const emptyProject: Project = {
  ignored: [],
  rightWords: [],
  forbidden: [],
  notBlanks: [],
  blankPatterns: [],
  rules: {},
};

/** The project as one of its files sees it: which blanks are none, and how it is linted. */
export interface ProjectView {
  readonly placeholders: IgnoredPlaceholders;
  /** As written; see `loadBlankPatterns`. */
  readonly blankPatterns: readonly string[];
  readonly lint: Required<Pick<LintConfig, 'rules' | 'ignored' | 'rightWords' | 'forbidden'>>;
}

/**
 * A project as one of its files sees it.
 *
 *     const { placeholders, lint: config } = viewProject(project, '稿/讲话.txt');
 *     lint(ignorePlaceholders(analysis, placeholders), config)
 */
export function viewProject(project: Project, file: string): ProjectView {
  const ignored = project.ignored.filter((entry) => entry.file === file);
  // A blank that is ignored is left out of the analysis; its entry would count the blanks that are left once more.
  const places = ignored.filter(({ rule }) => isAboutBlanks(rule));
  const others = ignored.filter(({ rule }) => !isAboutBlanks(rule));
  return {
    placeholders: { words: project.notBlanks, places },
    blankPatterns: project.blankPatterns,
    lint: { rules: project.rules, ignored: others, rightWords: project.rightWords, forbidden: project.forbidden },
  };
}
