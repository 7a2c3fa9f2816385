/** Where a command writes, and how it ends. */

/** 0: done. 1: the corpus or a file is at fault. 2: the command was written wrongly. */
export type Exit = 0 | 1 | 2;

export interface Output {
  line(text: string): void;
}
