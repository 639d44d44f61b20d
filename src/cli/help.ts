/** What `--help` prints. */
export const help = `讲稿 Official Speech：讲话稿的结构、占位符与校对

用法：official-speech <命令> 文件… [选项]
      official-speech fill 模板 --data 数据 --out 文件夹 [--force]

命令：
  analyze        全部结果：篇目、提纲、占位符、问题、统计
  check          校对，列出问题
  outline        提纲（树形）
  placeholders   待填的占位符
  renew          旧稿翻新：旧稿里要改写或确认的数字、日期、届次、会议、人名、地名、文件
  stats          字数与时长
  review         核稿清单：姓名职务、机构会议、日期、数据、引文、文件名称（已核的记在“文件名.核稿.json”）
  final          定稿检查：还差哪些才可以送印
  fill           按数据填写模板，一条数据一个文件
  fix            改正有把握的问题：默认只显示改动（--diff），--write 写回原文件，编码不变
  phrases mine <文件夹>…
                 从旧稿中提取短语、句式和排比（文件夹及其下的 .txt、.md、.docx）

选项：
  --json                  输出 JSON；一个文件为对象，多个文件为数组
  --max-severity <级别>   check：有此级别或更重的问题即以 1 退出；error、warning（默认）、information、hint
  --rule <规则>=<级别>    check、analyze、final：改一条规则的级别，off 为关闭；可多次给出
  --rule <规则>           fix：只改这些规则的问题；可多次给出
  --write                 fix：写回原文件；不写则只显示改动
  --stage <阶段>          check、analyze：draft 起草、review 送审（默认）、final 定稿
  --pattern <表达式>      本单位自有的占位符写法（正则表达式，不支持前后环视和反向引用），可写作“日期=表达式”；可多次给出
  --no-project            不看 .official-speech.json（否则取文件所在及上级文件夹中最近的一个）
  --top <N>               phrases mine：最多列出 N 条，默认 300
  --min-speeches <N>      phrases mine：至少在 N 篇中出现；不写则按篇数定
  --out <文件>            phrases mine：另存为 JSON，可导入个人短语
  --force                 phrases mine：--out 的文件已存在时覆盖
  --out <文件>            review：清单另存为 .docx、.xlsx、.csv 或 .md；--force 覆盖已有的文件
  --data <文件>           fill：JSON（对象，或对象的数组）、CSV（首行为名称），或收回的征数表（.docx、.xlsx、.csv）；
                          “文件名”一项是输出的文件名
  --out <文件>            placeholders：把待填的占位符写成征数表（.docx、.xlsx、.csv），填好后交给 fill --data
  --out <文件夹>          fill：写到这里，不存在时新建
  --force                 fill：覆盖已有的文件
  -h, --help              显示本帮助
  -v, --version           显示版本

文件写作“-”时读标准输入。能读 UTF-8、GB 18030（含 GBK）和 UTF-16。
JSON 中的位置是从 0 起的 UTF-16 偏移，文字报告中的“行:列”从 1 起。

fill 的数据用这些名称指一处占位符：编号 b4（placeholders 列出；b4-1 是其中一格）、字段的文字（会议名称）、
要填的内容（人数，全文只有一处时），或再加次序（人数2、日期1）。

退出码：0 没有问题；1 check 发现问题，final 还不能送印，fix 有可改而未写回的问题，或 fill 有没填上的占位符；2 用法不对，或有文件读不出、写不了（其余文件照常处理）
`;
