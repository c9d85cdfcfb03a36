/** `TABLES=full`, as in the nightly run: tables that are exhaustive are run whole. */
export const IN_FULL = process.env.TABLES === 'full';

/** All rows of an exhaustive table, or those that every test run looks at. */
export function rowsOf<Row>(rows: readonly Row[], isTelling: (row: Row) => boolean): Row[] {
  return rows.filter((row) => IN_FULL || isTelling(row));
}
