/** Words of the pages around a text, by what they do there. A line that is made of them and nothing else is no text of a speech. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Buttons and columns of a site. */
export const NAVIGATION: readonly string[] = words(`
  首页 网站首页 本站首页 返回首页 手机版 手机浏览 欢迎使用手机浏览 电脑版 客户端 无障碍 无障碍阅读 无障碍浏览 长者模式 关怀版 适老化 繁體 繁体 简体 English 登录 登陆 注册 退出
  邮箱 用户中心 会员中心 个人中心 下载中心 新闻中心 资料下载 软件下载 课件下载 附件下载 我要投稿 我的投稿 我的问答 我的自测 我的留言 我的收藏 我的订阅 在线投稿 投稿 搜索 站内搜索
  高级搜索 热门搜索 最新热搜 政务公开 信息公开 政府信息公开 公示公告 公告公示 通知公告 公告 办事服务 网上办事 便民服务 互动交流 政民互动 在线访谈 数据开放 数据发布 领导之窗 领导活动
  领导讲话 政策法规 政策文件 政策解读 人事任免 人事信息 财政信息 规划计划 应急管理 新闻 新闻动态 工作动态 要闻 要闻动态 时政要闻 今日要闻 部门动态 基层动态 图片新闻 视频新闻 视频 图片 专题
  专题专栏 热点专题 党建 党建动态 党建研究 党员教育 思想理论 党史知识 党务知识 党务问答 组织工作 干部工作 人才工作 基层风采 支部生活 招标动态 采购动态 采购焦点 资讯 行业资讯 焦点资讯
  联系我们 关于我们 关于本站 网站地图 网站声明 法律声明 隐私声明 免责声明 版权声明 使用帮助 帮助中心 友情链接 有奖调查 意见反馈 网站纠错 政府网站找错 广告服务 招聘信息 加入收藏 设为首页 合作伙伴
  分享 分享到 转发 打印 打印本页 打印此页 打印本文 纠错 关闭 关闭窗口 关闭本页 收藏 点赞 在看 评论 我要评论 举报 复制链接 返回顶部 回到顶部 返回列表 返回 更多 更多>> 上一篇 下一篇 上一页 下一页
  微信 微博 新浪微博 腾讯微博 QQ空间 QQ好友 人人网 开心网 豆瓣 朋友圈 微信扫一扫 扫一扫 收听本文 播报 朗读 大 中 小 字号 字体 字体大小 视力保护色 默认 END THE_END true Insert_title_here
  展开全文 阅读原文 阅读全文 继续阅读 加载更多 查看更多 点击查看更多 网友评论 文档评论 发表评论 评论功能已关闭 暂无评论 隐藏内容 预览时标签不可点 中国政府网 省政府网站 市政府网站 区县网站
`);

/** What the heads of lists of other pages are made of: which they are, and what. */
export const WHICH: readonly string[] = words(`
  更多 相关 推荐 精彩 精选 热门 热点 最新 最近 近期 延伸 拓展 扩展 往期 今日 一周 编辑 为[您你] 猜[您你] 头条 同类 本类 点击 阅读 新闻 图片
`);
export const WHAT: readonly string[] = words(`
  报道 新闻 阅读 文章 链接 推荐 信息 资讯 内容 文档 解读 专题 范文 资料 素材 模板 视频 图片 热点 排行榜 排行 动态 发布 更新 回顾 喜欢
`);

/** Heads of lists of other pages that are not made of a word for which and one for what (相关报道). */
export const LIST_HEADS: readonly string[] = words(`
  大家都在看 您可能感兴趣的文章 您可能关注的文档 您可能还喜欢 你可能喜欢 排行榜 本栏目最新 友情链接 网友评论
`);

/** What the foot of a page says of the site. */
export const FOOTER: readonly string[] = words(`
  主办单位 承办单位 协办单位 主办： 承办： 技术支持 网站标识码 网站管理 建设维护 运行维护 建议使用 浏览器 分辨率 版权所有 Copyright All_Rights_Reserved 公网安备 ICP备 备案号 网站地图 联系我们 关于本站 关于我们
  站长统计 网站声明 举报电话 投稿邮箱 违法和不良信息举报 扫一扫在手机 扫描二维码 微信公众号 点击上方 匿名发表 验证码： 收录于合集 收录于话题 预览时标签
`);

/** What a site tells of a text in lines of their own, above it. */
export const PAGE_FIELDS: readonly string[] = words(`
  索引号 发布机构 发布单位 发文日期 发布时间 发布日期 发布人 信息来源 信息名称 主题分类 公开方式 公开日期 公开时限 生成日期 浏览次数 点击数 阅读次数 责任编辑 来源 编辑 责编 审核
`);
