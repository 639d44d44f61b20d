/** Words by which a comment asks for a change, before or behind the words that it quotes. */

/** Before what is to stand in place of something else. */
export const replacingWords: readonly string[] = [
  ...['改为', '改成', '修改为', '修改成', '调整为', '替换为', '替换成', '换为', '换成', '更改为', '更正为', '变更为'],
  ...['表述为', '写为', '写成', '完善为', '规范为', '统一为', '精简为', '简化为', '合并为', '应为', '应是', '应该为'],
  ...['应该是', '应当为', '应当是', '宜为', '建议用', '改用', '改作'],
];

/** Before what is to be added. */
export const addingWords: readonly string[] = [
  ...['前面加', '后面加', '前加', '后加', '之间加', '建议加', '应加', '可加'],
  ...['增加', '增写', '增补', '增添', '添加', '补充', '补上', '补写', '加上', '加入', '加写', '插入', '写入', '写上'],
];

/** Before or behind what is to go. */
export const deletingWords: readonly string[] = ['删除', '删去', '删掉', '删减', '去掉', '去除', '拿掉', '不要', '删'];

/** What a wish that names nothing but the words it hangs on may be made of, beside the wish itself. */
export const pointingWords: readonly string[] = [
  ...['建议', '请', '可以', '可', '应该', '应当', '应', '予以', '考虑', '拟', '宜', '能否'],
  ...['是否', '直接', '全部', '整个'],
  ...['此', '本', '这', '该', '上述', '以上', '一', '个', '段', '句', '处', '词'],
  ...['话', '字', '部分', '表述', '内容', '文字'],
  ...['将', '把', '吧', '了', '掉', '，', '。', '、', '？', '！', ' ', '　'],
];

/** Between what is quoted and the wish about it: “X”一词建议统一改为“Y”. */
export const linkingWords: readonly string[] = [
  ...pointingWords,
  ...['一词', '二字', '两字', '三字', '四字', '字样', '提法', '说法', '的', '都', '均', '统一', '修', '更'],
  ...['似', '还是', '更好', '更为'],
  ...['：', ':', ',', '应当', '后面', '中', '里'],
];

/** What may follow a quotation that is the very words of a wish: “Y”等内容 would be a matter and no words. */
export const closingWords: readonly string[] = ['一词', '二字', '两字', '字样', '一句', '的表述', '的提法'];

/** A comment that holds one of these asks that something be left as it is, or not done: it is not read. */
export const refusingWords: readonly string[] = [
  ...['不改', '不必', '不宜', '不应', '不能', '不建议', '不用', '不得', '不删', '不再', '不要改', '不要删', '不要写'],
  ...['不要加', '不要用', '无需', '无须', '毋须', '切勿', '请勿', '别改', '别删', '保留', '暂缓', '没必要', '没有必要'],
];
