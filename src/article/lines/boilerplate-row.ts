/** A row of the boilerplate tables: first words of such lines, separated by spaces, and a pattern for the line. */
export type BoilerplateRow = [firstWords: string, line: RegExp];
