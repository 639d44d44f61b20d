/** A table to be sent to people who fill it in, or to be kept. All cells are text, as it is to be read. */
export interface Table {
  readonly title: string;
  /** A line or more of explanation under the title; '' for none. */
  readonly note: string;
  readonly columns: readonly TableColumn[];
  /** One cell for each column, in the columns' order. */
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly name: string;
  /** Width beside the other columns', in Chinese characters on a landscape page. */
  readonly width: number;
}
