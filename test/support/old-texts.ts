/** An old text of an office that does not exist. */
export interface MadeText {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

/** Numbers by chance that are the same in every run, 0…1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

const list = (words: string): readonly string[] => words.split(' ');
const VERBS = list(
  '推进 加强 完善 落实 深化 健全 优化 提升 拓展 巩固 强化 规范 统筹 开展 建立 推动 抓好 破解 培育 整合 改善 保障 促进 引导 支持 实施 加快 构建 夯实 压实 细化 排查 整治 督促 协调 激发 打造 守住 扩大 畅通 盘活 补齐 探索 总结 宣传 普及 修订 编制 检查 通报',
);
const ADVERBS = list(
  '扎实 全面 持续 深入 大力 认真 切实 稳步 有序 积极 主动 严格 进一步 精准 系统 常态 分类 逐项 及时 着力 坚决 不断 广泛 依法 科学 合理 有效 充分 牢牢 从严',
);
const NOUNS = list(
  '工作 机制 项目 制度 责任 任务 措施 水平 能力 环境 服务 体系 队伍 作风 产业 企业 园区 乡村 社区 街道 学校 医院 道路 管网 河道 林地 耕地 粮食 蔬菜 市场 招商 税收 就业 培训 养老 托育 食堂 窗口 审批 数据 平台 档案 信访 调解 普法 消防 燃气 电梯 桥梁 隧道 车站 港口 码头 仓库 物流 旅游 文化 场馆 书屋 剧团 博物馆 教师 医生 护士 农户 商户 居民 游客 青年 妇女 儿童 老人 志愿者 网格 楼栋 小区 厂房 车间 设备 技术 专利 标准 品牌 质量 安全 环保 污水 垃圾 扬尘 噪声 绿化 照明 停车 公交 校车 菜场 夜市 老街 古镇 湿地 水库 堤防 泵站 闸门 灌区 大棚 果园 茶园 牧场 鱼塘 种子 化肥 农机 合作社 冷链 电商 直播 展会 论坛 赛事 票务 民宿 餐饮 住宿 保险 信贷 债券 基金 预算 决算 审计 采购 招标 合同 诉讼 仲裁 公证',
);
const QUALIFIERS = list(
  '重点 基层 城乡 公共 民生 生态 数字 智慧 绿色 安全 应急 综合 社会 文化 产业 市场 区域 专项 日常 年度 行业 部门 岗位 窗口 现场 网上 线下 地下 沿线 周边 老旧 新建 在建 闲置 低效 高标准 高质量 一体化 精细化 常态化',
);
const CLOSES = list(
  '取得明显成效 形成工作合力 确保不出问题 让群众满意 做到件件有回音 按时完成任务 走在全市前列 不留死角盲区',
);
const PLACES = list('清河 东陵 白沙 永安 临江 双桥 石门 南坪 长丰 新泰');
const PEOPLE = list('王建国 李志强 张秀兰 刘海涛 陈晓东 杨立新 赵文静 黄德明');

/** Makes the texts of one office: about a third of their sentences it says again and again, with other figures and places. */
class Office {
  readonly #chance: () => number;
  readonly #topics: readonly (readonly string[])[];

  constructor(seed: number, topics: number) {
    this.#chance = chance(seed);
    this.#topics = Array.from({ length: topics }, () => Array.from({ length: 14 }, () => this.#sentence(true)));
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#chance() ** 1.4 * from.length)]!;
  }

  #figure(): string {
    return this.#chance() < 0.5 ? String(1 + Math.floor(this.#chance() * 900)) : (this.#chance() * 50).toFixed(1);
  }

  #clause(slots: boolean): string {
    const kind = this.#chance();
    const noun = `${this.#pick(QUALIFIERS)}${this.#pick(NOUNS)}`;
    if (kind < 0.45) return `${this.#pick(ADVERBS)}${this.#pick(VERBS)}${noun}${this.#pick(NOUNS)}`;
    if (kind < 0.65) return `${this.#pick(VERBS)}${this.#pick(NOUNS)}和${noun}`;
    if (kind < 0.8) return `${noun}${this.#pick(NOUNS)}增长${slots ? '#' : this.#figure()}%`;
    if (kind < 0.9) return `${this.#pick(VERBS)}${this.#pick(NOUNS)}${slots ? '#' : this.#figure()}个`;
    return this.#pick(CLOSES);
  }

  #sentence(slots: boolean): string {
    const clauses = 2 + Math.floor(this.#chance() * 4);
    return `${Array.from({ length: clauses }, () => this.#clause(slots)).join('，')}。`;
  }

  #filled(sentence: string): string {
    return sentence.replaceAll('#', () => this.#figure());
  }

  text(index: number, length: number): MadeText {
    const day = new Date(Date.UTC(2015, 0, 5 + index * 2)).toISOString().slice(0, 10);
    const place = this.#pick(PLACES);
    const title = `在${place}县${this.#pick(QUALIFIERS)}${this.#pick(NOUNS)}工作会议上的讲话`;
    const lines = [title, `${place}县县长　${this.#pick(PEOPLE)}`, '', '同志们：'];
    let size = 0;
    for (let item = 0; size < length; item++) {
      const topic = this.#topics[Math.floor(this.#chance() * this.#topics.length)]!;
      let line = `${'一二三四五六七八九十'[item % 10]!}、${this.#clause(false)}\n`;
      for (let count = 0; count < 6; count++)
        line += this.#chance() < 0.35 ? this.#filled(this.#pick(topic)) : this.#sentence(false);
      size += line.length;
      lines.push(line);
    }
    return { id: `${day} ${title}`, date: day, text: lines.join('\n') };
  }
}

/**
 * Texts of one office by date, the same in every run.
 *
 *     makeOldTexts(2, 1)[0]?.text // '在清河县…工作会议上的讲话\n…'
 */
export function makeOldTexts(count: number, seed: number, length = 1500): MadeText[] {
  const office = new Office(seed, Math.max(12, Math.ceil(count / 12)));
  return Array.from({ length: count }, (_, index) => office.text(index, length));
}
