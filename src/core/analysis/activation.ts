/** Whether a text is office prose at all (讲话、主持词、报告、总结、方案 …), and whether it is written to be spoken. */
export interface Activation {
  readonly active: boolean;
  readonly spoken: boolean;
}
