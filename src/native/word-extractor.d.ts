declare module 'word-extractor' {
  /** What is used of the package, which brings no types. */
  export default class WordExtractor {
    extract(source: Buffer): Promise<{ getBody(): string }>;
  }
}
