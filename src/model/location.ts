/** A place in one of the user's files. Lines and columns count from 1; `length` is in characters, at least 1. */
export interface Location {
  /** Path as the user would type it: relative to the workspace. */
  file: string;
  line: number;
  column: number;
  length: number;
}

/** A place with what stands there, for issues alone: plans and results are kept, and the line may hold a secret. */
export interface QuotedLocation extends Location {
  /** The text of that line, without its line break, at most 200 characters around the place. */
  sourceLine: string;
  /** The column where `sourceLine` begins; 1 unless the line was cut. */
  sourceColumn?: number;
}
