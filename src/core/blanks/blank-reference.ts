import { BLANK, type PersonReference } from './person-reference.ts';

/** Who or what a blank refers to, apart from where it stands. */
export interface BlankReference {
  /** Shared by blanks that may be the same: `person 书记`. */
  readonly key: string;
  /** For persons: rank, whole body and post. */
  readonly person: PersonReference | null;
}

/**
 * Whether what one blank was filled with may be offered for another: for persons rank, whole body and post agree, or one of them is
 * named by the post alone. The head of one body is never offered for another's, and a body with a blank in it is any body.
 */
export function isSameReference(a: BlankReference, b: BlankReference): boolean {
  if (a.key !== b.key) return false;
  if (a.person === null || b.person === null) return true;
  const bodies = [a.person.body, b.person.body];
  if (bodies.some((body) => body.includes(BLANK)) || a.person.rank !== b.person.rank) return false;
  return bodies[0] === bodies[1] || bodies.includes('');
}

/**
 * Whether two blanks surely name two people: their posts, ranks or whole bodies differ, as those of 应急管理局局长 and 水利局局长 do. A body that
 * holds a blank itself proves nothing, and one that leaves its level out may be the same.
 */
export function areTwoPeople(a: PersonReference | null, b: PersonReference | null): boolean {
  if (a === null || b === null || a.post === '' || b.post === '') return false;
  if (a.post !== b.post || a.rank !== b.rank) return true;
  if (a.body === '' || b.body === '' || a.body.includes(BLANK) || b.body.includes(BLANK)) return false;
  return !a.body.endsWith(b.body) && !b.body.endsWith(a.body);
}
