/** One kind of fault; every text is made of whole sentences, but for the title. */
export interface Cause {
  /** The fault in a few words, as a headline. */
  title: string;
  meaning: string;
  /** What shows it. */
  evidence: string;
  /** The fix in general; a failure may know better. */
  remedy: string;
}
