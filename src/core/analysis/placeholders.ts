import type { SpeechDocument } from '../syntax/nodes.ts';
import type { Placeholder } from './model.ts';
export const collectPlaceholders = (document: SpeechDocument): readonly Placeholder[] =>
  document.text === '' ? [] : [];
