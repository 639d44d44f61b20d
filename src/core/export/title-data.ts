/** Words that belong to what stands before them: no line of a title begins with one. */
export const TITLE_FOLLOWERS = '上 中 下 内 里 前 后 时 的 之 等 们 者 化 性 度 年 月 日 号 期 届 次';

/** Words that belong to what comes behind them: no line of a title ends with one. */
export const TITLE_LEADERS = '在 于 和 与 及 暨 同 对 为 向 以 从 到 由 把 将 就 关于 对于 以及 第 全 各 本 新';
