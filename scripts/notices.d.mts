/** The names and licences of the packages among bundled files, for those who get a copy. */
export function notices(inputs: Iterable<string>): string;
