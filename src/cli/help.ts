/** What `--help` prints. */
export const help = `讲稿 Official Speech：讲话稿的结构、占位符与校对

用法：official-speech <命令> 文件… [选项]

命令：
  analyze        全部结果：篇目、提纲、占位符、问题、统计
  check          校对，列出问题
  outline        提纲（树形）
  placeholders   待填的占位符
  stats          字数与时长
  phrases mine <文件夹>…
                 从旧稿中提取短语、句式和排比（文件夹及其下的 .txt、.md）

选项：
  --json                  输出 JSON；一个文件为对象，多个文件为数组
  --max-severity <级别>   check：有此级别或更重的问题即以 1 退出；error、warning（默认）、information、hint
  --rule <规则>=<级别>    check、analyze：改一条规则的级别，off 为关闭；可多次给出
  --top <N>               phrases mine：最多列出 N 条，默认 300
  --min-speeches <N>      phrases mine：至少在 N 篇中出现；不写则按篇数定
  --out <文件>            phrases mine：另存为 JSON，可导入个人短语
  --force                 phrases mine：--out 的文件已存在时覆盖
  -h, --help              显示本帮助
  -v, --version           显示版本

文件写作“-”时读标准输入。能读 UTF-8、GB 18030（含 GBK）和 UTF-16。
JSON 中的位置是从 0 起的 UTF-16 偏移，文字报告中的“行:列”从 1 起。

退出码：0 没有问题；1 check 发现问题；2 用法不对，或有文件读不出、写不了（其余文件照常处理）
`;
