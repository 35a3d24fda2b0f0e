/** A row of the tables of furniture: the words that such lines begin with, parted by spaces, and what all of the line looks like. */
export type Row = [firstWords: string, line: RegExp];
