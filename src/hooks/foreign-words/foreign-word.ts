/** The mappings of a manifest that people write other tools' words into. `chart` is `defaults` as well. */
export type Place = 'top' | 'environment' | 'chart' | 'phase' | 'hook' | 'registry';

/** A word that another tool has and this manifest has not. */
export interface ForeignWord {
  word: string;
  at: Place | readonly Place[];
  /** The tool whose word it is. */
  from: string;
  /** One sentence: what to write here. */
  write: string;
  /** The key that takes the same value, so that nothing else is said to be missing. */
  means?: string;
}
