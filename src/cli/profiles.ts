import { decode } from '../office/decode.ts';
import { readWordProfile } from '../office/word/profile-file.ts';
import { wordProfiles, type WordProfile } from '../office/word/profile.ts';
import type { Io } from './io.ts';
import { messages } from './messages.ts';
import { causeOf, displayName } from './source.ts';
import { UsageError } from './usage-error.ts';

/**
 * A profile by its name, or from a file that changes some of the official one; without either the official one.
 *
 * @throws UsageError
 */
export async function readProfile(wanted: string | undefined, io: Io): Promise<WordProfile> {
  const [official] = wordProfiles as readonly [WordProfile, ...WordProfile[]];
  const known = wordProfiles.find(({ name }) => name === wanted);
  if (wanted === undefined || known !== undefined) return known ?? official;
  const { usage, list } = messages();
  const names = list(wordProfiles.map(({ name }) => name));
  if (!/\.json$/iu.test(wanted)) throw new UsageError(usage.unknownValue('profile', wanted, names));
  const text = await io.readFile(wanted).then(
    (bytes) => decode(bytes).text,
    (error: unknown) => {
      throw new UsageError(usage.profileFile(displayName(wanted), causeOf(error)));
    },
  );
  const { profile, problems } = readWordProfile(text, wordProfiles);
  if (profile === null || problems.length > 0)
    throw new UsageError(usage.profileFile(displayName(wanted), messages().profileProblems(problems)));
  return profile;
}
