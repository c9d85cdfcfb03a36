/** A place in one of the user's files. Lines and columns count from 1; `length` is in characters, at least 1. */
export interface Location {
  /** Path as the user would type it: relative to the workspace. */
  file: string;
  line: number;
  column: number;
  length: number;
  /** The text of that line, without its line break, at most 200 characters. */
  sourceLine: string;
}
