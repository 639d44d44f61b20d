import type { Analysis } from './analyze.ts';
import type { Placeholder } from './model.ts';

/** The analysis of a text as it is read with other blanks. All other parts are computed by the analysis itself, still once and only when asked for. */
export function withPlaceholders(
  analysis: Analysis,
  placeholders: readonly Placeholder[],
  losses = analysis.losses,
): Analysis {
  return {
    document: analysis.document,
    placeholders,
    losses,
    get reading() {
      return this;
    },
    get activation() {
      return analysis.activation;
    },
    get speeches() {
      return analysis.speeches;
    },
    get roles() {
      return analysis.roles;
    },
    get outline() {
      return analysis.outline;
    },
    get duplicates() {
      return analysis.duplicates;
    },
    get statistics() {
      return { ...analysis.statistics, placeholders: placeholders.length };
    },
    statisticsOf: (speech) => ({
      ...analysis.statisticsOf(speech),
      placeholders: placeholders.filter(({ start }) => start >= speech.start && start < speech.end).length,
    }),
  };
}
