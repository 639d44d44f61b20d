import * as vscode from 'vscode';

/** A table file that a command is given; a menu over the text gives the text, which is none. */
export const isTableFile = (given: unknown): given is vscode.Uri =>
  given instanceof vscode.Uri && /\.(?:docx|xlsx|csv)$/iu.test(given.path);
