/**
 * Residue of web pages in a copied speech: bylines, addresses, adverts, list titles, teasers.
 *
 * A line is residue when what it says adds up. Each cue is something that the page around a text says and the text
 * itself does not; the weights are chosen so that no single word a speaker may use (网站, 下载, 公众号, 供大家参考)
 * reaches the threshold, while a phrase that only a site uses (小编为大家整理, 来源：网友投稿) does.
 */
interface Cue {
  readonly weight: number;
  /** A match holds one of these, letters in lower case; where none is given, it may hold anything. */
  readonly characters: string;
  readonly pattern: RegExp;
}

const cue = (weight: number, characters: string, pattern: RegExp): Cue => ({ weight, characters, pattern });

/** From here on a line is residue. */
const THRESHOLD = 3;
/** A longer line is more often a speech with an advert glued on: deleting it would lose text, so it has to say more. */
const LONG_LINE = 160;
const LONG_THRESHOLD = 6;
const SHORT_ADVERT = 24;
/** No page says so much about itself in one line. */
const LONGEST = 600;

/**
 * Without one of these words a line cannot reach the threshold; most lines get no other look. Longer lines than the first
 * are prose, and a page that writes prose names itself, its act or an address. No u flag: three times as fast.
 */
const SHORT_LINE = 60;
const LONG_GATE = /摄[/）)。]?\s*$|[<[©]|\/\/|www|小编|本站|整理|下载|转载|网友|版权|本文|收藏/;
const SHORT_GATE =
  /[<&[\]©]|图[为片\d]|摄|供图|发布|权限|预览|仅显示|免费获取|索引号|原创|收录于|点个|\/\/|www|Word|WORD|word|DOC|doc|PDF|pdf|\.(?:com|cn|net|org|cc|top)|小编|本[站网文篇]|网友|网络[收整转]|整理|范文|作文|文[库档秘]|之家|积分|赞|在看|责编|美编|[初复终一二三]审|监制|三连|识别|关注我们|[丨｜›»]|[^\s>]\s?>|版权|侵权|转载|原文|浏览|点击|下载|位置|相关|推荐|猜你|[上下]一[篇页条]|篇|大全|合集|汇编|汇总|集锦|阅读|更多|剩余|还剩|加载|展开|来源|作者|首页|人气|VIP|会员|扫|二维码|帝国|织梦|豆丁|返回|打印|关闭|收藏|分享|投诉|评论|登录|付费|版|编辑|标签|公众号|客服|备\d|QQ|Copyright|COPYRIGHT|摘自|转自|雷同|[页—–·-]\s?$|\d-\d\d\s*$/;

/** Documents as goods. 范文澜 is a historian. */
const GOODS = '(?:范文(?!澜)|例文|文档|文库|作文|模板|素材|文章|讲话稿|发言稿|演讲稿|主持词|总结|心得体会|资料|公文)';
/** What a text is called by in the title of a page that lists several. */
const GENRE =
  '(?:讲话|发言|主持词|致辞|致词|演讲|报告|汇报|总结|方案|通知|心得|体会|材料|计划|稿|提纲|范文|模板|例文|文章|作文)';
const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})';
const SELECTED =
  '(?:精选|通用|最新|优秀|优选|合集|集合|汇总|汇编|锦集|集锦|推荐|热门|实用|必备|大全|整理|范文|模板|共|\\s)';

/** A label of the box under a page's headline, where one may stand: at the start, after a space, a bar or a bracket. */
const FIELD =
  '(?:^|[\\s　|｜（(【])(?:文章|信息|稿件|资料)?(?:作者|编辑|责任编辑|编者|上传者|投稿人|发布人|发布者|来源|出处|时间|发布时间|发布日期|更新时间|日期|栏目|分类|标签|关键词|字号|字体)[：:]';

export const CUES: readonly Cue[] = [
  // Addresses. An authority's own site is part of a notice, an e-mail address too.
  cue(2, 'hw', /(?:https?:\/\/|www\.)(?![\w.-]*\.gov\.cn)/iu),
  cue(1.5, 'oerctyvin', /(?<![@\w.-])[a-z0-9][a-z0-9-]*\.(?:com|net|org|cc|top|xyz|vip|info|cn)(?:\.cn)?(?![\w.])/iu),
  cue(1.5, 'hw', /^[<（(【[\s]*(?:https?:\/\/|www\.)[\x21-\x7e]+[）)】\]\s]*$/iu),
  cue(3, ']', /\]\((?:#|https?:|\/|javascript)[^()]*\)/iu),
  cue(1, '<', /<\/?(?:p|br|div|span|a|img|script|strong|font|table|t[rdh]|h[1-6]|li|ul)(?:\s[^<>]*)?\/?>/iu),
  cue(2, '<', /^(?:\s*<\/?[a-z][^>]*>)+\s*$/iu),
  cue(1, '&', /&(?:nbsp|amp|quot|lt|gt|ldquo|rdquo|hellip|mdash|#\d+);/iu),
  cue(1.5, '[{', /\[_?TAG|\[标签[:：]|\{dede:/iu),
  cue(2, '址链处', /(?:原文|本文(?:原)?|本页|文章|转载)(?:的)?(?:地址|链接|网址|出处)/u),
  // The site speaks of itself.
  cue(2, '编', /小编/u),
  cue(1, '编', /小编.{0,12}(?:整理|收集|搜集|推荐|精心|分享|带来|准备|为您|为大家|给大家|帮大家|的)/u),
  cue(1.5, '站', /本站|本网站/u),
  cue(
    1.5,
    '站网',
    /(?:本站|本网站?)(?:所有|所载|上|部分|内容|资源|文章|资料|提供|收录|收集|转载|发布|声明|不|仅|免费|原创|推荐|编辑)/u,
  ),
  cue(2, '友络', /网友(?:投稿|上传|提供|分享|整理|发布|推荐)|网络(?:收集|整理|转载)/u),
  cue(2, '网吧站', /[\u4e00-\u9fff](?:范文|文秘|文库|作文|论文|词库|文档|公文|资料)[网吧站](?![络点格上站])/u),
  cue(
    3,
    '库豆巴帝e梦dyr之',
    /百度文库|人人文库|公务员之家|豆丁网?|道客巴巴|帝国(?:CMS|之家)|ECMS|织梦|dedecms|powered by|wordpress|discuz/iu,
  ),
  cue(
    1.5,
    '本',
    /本(?:文|篇|文章|文档|范文|资料|作品|(?:WORD|DOCX?|PDF)文档)(?:由|系|内容|来自|来源|出自|作者|标题|关键词|共|仅)/iu,
  ),
  cue(1, '由', /由.{0,24}(?:整理|生成|提供|上传|发布|收集|编辑|开发)(?:[，,。！!]|$|而成|并)/u),
  cue(
    2.5,
    '网',
    /(?:本文|文章|内容|图片|资料|素材|部分).{0,4}(?:来源于?|来自|源自|取自)(?:互联)?网络?(?=[，,。；;\s]|$)/u,
  ),
  cue(
    1.5,
    '：:来雷',
    /(?:^|[\s（(【])(?:文章|本文|内容|资料)?(?:摘|转|选|载|转载|摘录)自[：:]|(?:文章|本文|内容)来自|如有雷同/u,
  ),
  cue(1.5, '此该', /(?:此|该)(?:文档|文章|范文|资料)/u),
  cue(1, '范', /范文(?!澜)/u),
  // The page hands its goods to the reader.
  cue(2, '整集搜选', /(?:为|帮|给)(?:您|你|大家|各位|广大)(?:们)?.{0,6}(?:整理|收集|搜集|精选)/u),
  cue(1.5, '下列', /(?:以下|下面|下列)(?:是|为|就是).{0,40}(?:整理|收集|搜集|带来|分享)/u),
  cue(1.5, '供希欢仅趣起', /(?:整理|收集|搜集|分享)(?:了|的)?.{0,24}(?:供|希望|欢迎|仅|感兴趣|一起)/u),
  cue(1, '享带绍荐', /(?:以下|下面|今天).{0,4}(?:给|为|跟)(?:大家|您|你).{0,4}(?:分享|带来|介绍|推荐)/u),
  cue(
    1.5,
    '享带荐讲言演辞',
    /(?:分享|带来|推荐).{0,30}(?:范文(?!澜)|讲话稿|发言稿|演讲稿|例文|模板)|(?:一些|几篇|相关)(?:的|关于).{0,30}(?:讲话|发言|演讲|致辞)稿?/u,
  ),
  cue(1, '供', /(?:仅|可|以)?供.{0,6}(?:参考|借鉴|学习|查阅)/u),
  cue(1, '欢便希', /(?:欢迎|方便|便于|希望).{0,12}(?:借鉴|查阅|收藏|阅读|下载|转发|复制|打印)|欢迎.{0,6}参考/u),
  cue(1, '希', /希望.{0,8}对(?:您|你|大家|各位).{0,6}(?:帮助|启发)/u),
  cue(2, '吧谢', /一起来(?:看看|看一看|了解|学习|参考).{0,6}吧|(?:感谢|谢谢)(?:您|大家|你)?的?(?:阅读|浏览|下载)/u),
  cue(2, '文范', /(?:写|接触|看|用|听)(?:过|到|作)?.{0,6}(?:作文|范文(?!澜))/u),
  cue(1.5, '更海品质秀最免', new RegExp(`(?:更多|海量|精品|优质|优秀|最新|免费).{0,24}${GOODS}`, 'u')),
  cue(
    1.5,
    '范例档库文板材章稿词总得料',
    new RegExp(`${GOODS}.{0,10}(?:免费|付费|下载|在线|一键|任你选|大全|打印|复制|收藏|栏目|频道|专题)`, 'u'),
  ),
  cue(1.5, '更', /更多.{0,30}(?:访问|关注|点击|查看|浏览|进入|搜索|请看|尽在)/u),
  cue(
    1.5,
    '载',
    /(?:免费|付费|VIP|会员|立即|直接|一键|全文|点击|完整版|高速).{0,4}下载|下载(?:本|此|该|全文|完整|原文|Word|PDF|次数|地址|积分|券|后可)/iu,
  ),
  cue(1, '您', /^您(?:还|尚)?[没未]有?登录/u),
  cue(2, '录付通', /登录后(?:查看|操作|下载|阅读|继续)|付费(?:内容|后|可见)|开通(?:会员|VIP)/u),
  cue(1, '载', /如需下载|需要下载|提供.{0,6}下载/u),
  cue(1.5, '辑版', /可编辑|(?:试用|评估|未注册)版.{0,8}(?:创建|生成|转换)/u),
  cue(1.5, '需花耗扣', /(?:需要?|花费|消耗|扣除).{0,8}(?:积分|金币|下载券|文库币|会员)/u),
  cue(1.5, 'rdt', /(?:Word|DOCX?|PDF|TXT)\s*(?:版|格式|文档|文件|下载|可)/iu),
  cue(1.5, '击此戳', /(?:点击|点此|戳)(?:这里|此处|下方|右侧|上方|链接|查看|阅读|进入|展开|加载)/u),
  cue(1.5, '精欢', /精心(?:整理|收集|挑选|准备了.{0,6}范文)|欢迎(?:大家|您)?(?:下载|转发|收藏|复制|打印|访问|转载)/u),
  cue(2, '站页', /(?:收藏|关注|访问|登录|返回|浏览)本[站页]/u),
  cue(1, '容整享', /以上(?:就)?是.{0,60}(?:全部内容|所有内容|整理|分享)/u),
  cue(1.5, '范板例', new RegExp(`(?:最新|优秀|经典|精品|标准|通用|常用).{0,20}(?:范文|模板|例文)$`, 'u')),
  // Rights.
  cue(2, '归所声说©y', /(?:版权|著作权|收益).{0,4}(?:归.{0,16}所有|所有|声明|说明)|©|copyright/iu),
  cue(1.5, 'l', /all rights reserved/iu),
  cue(3, '备', /[\u4e00-\u9fff]?(?:ICP|公网安)备\s*[\d-]+号?/iu),
  cue(2, '侵', /(?:如|若|如果|有|涉及|存在).{0,6}侵权|侵权.{0,12}(?:删除|删帖|联系|举报)/u),
  cue(
    2,
    '载未禁',
    /转载(?:请|须|需|时|务必|自).{0,12}|未经.{0,12}(?:许可|授权|允许|同意).{0,8}(?:转载|复制|使用)|禁止转载/u,
  ),
  cue(1, '联删注', /联系.{0,12}(?:删除|客服|站长|管理员|我们)|(?:立即|及时|予以|第一时间)删除|注明(?:出处|来源|转自)/u),
  cue(2, '声', /^[【\[]?免责声明|^[【\[]?(?:郑重|特别|版权)声明[：:]/u),
  cue(1.5, '容料章图', /本[站文网](?:部分|所有)?(?:内容|资料|文章|图片).{0,8}(?:来源|来自|收集|转载)/u),
  // Fields of the page.
  cue(1.5, '：:', new RegExp(FIELD, 'u')),
  cue(1.5, '：:', new RegExp(`${FIELD}.*${FIELD}`, 'u')),
  cue(
    3,
    '：:阅浏击气评',
    /(?:浏览|点击|阅读|访问|下载|评论|人气)(?:次数|数|量|率|人数)?[：:]\s*\d|^(?:阅读|浏览|点击|人气|(?:文档|文章|网友|用户|全部)?评论)\s*[（(]?\d+/u,
  ),
  cue(1, '：:佚d知', /来源[：:].{0,6}(?:网络|互联网|网友|本站|转载|未知|佚名)|佚名|admin|未知$/iu),
  cue(3, '篇页条', /(?:^|[\s　])(?:上一篇|下一篇|上一页|下一页|上一条|下一条)(?:[：:]|$|[\s　])/u),
  cue(3, '：:页', /^(?:您?(?:的|现在的|所在|当前)*位置|您现在的位置)[：:]|^(?:网站)?首页\s*[>»›/|]/u),
  cue(
    3,
    '[图片频附告',
    /^(?:\[\d{1,3}\]\s*){2,}(?:[上下末尾]一?页|$)|^[\[【（(](?:图片|图|照片|视频|附图|点击图片|广告)\d{0,2}[\]】）)]$/u,
  ),
  cue(
    3,
    '相荐热最伸彩',
    /(?:^[【\[]?|[】》”]的?)(?:相关|推荐|热门|最新|延伸|精彩)(?:的)?(?:文章|阅读|推荐|范文|链接|文档|内容|资讯|专题|资料)(?:推荐)?[】\]]?(?:$|[：:])/u,
  ),
  cue(3, '文', /与?本文(?:相关|有关)的?/u),
  // An entry of such a list: the title, a space, the date without a year.
  cue(3, '-', new RegExp(`${GENRE}[^。，；：]{0,8}[\\s　]+(?:20\\d\\d-)?\\d{1,2}-\\d{2}$`, 'u')),
  cue(3, '趣喜看搜', /^(?:猜你|您可能|你可能|大家都在|看过).{0,12}(?:感兴趣|喜欢|看过?|搜)/u),
  cue(
    3,
    '余剩文阅载',
    /(?:剩余|还剩|余下).{0,4}\d+\s*(?:%|页|字).{0,6}(?:未读|阅读|继续|$)|展开(?:全文|阅读)|阅读(?:全文|剩余|原文)$|加载更多/u,
  ),
  cue(
    1.5,
    '扫按描识注q客',
    /(?:扫码|扫一扫|长按|扫描|识别).{0,10}(?:关注|加入|下载|二维码)|关注(?:我们|本站|公众号|微信)|QQ群|客服微信/u,
  ),
  cue(
    3,
    '',
    /^(?=.*[一-鿿])(?:(?:返回|回到)(?:首页|列表|顶部|目录|上页)|打印(?:本页|此页|文章)?|纠错|大[\s　]中[\s　]小|关闭(?:窗口|本页)?|加入收藏|设为首页|收藏(?:本页)?|点?赞|打赏|在看|评论|举报|(?:侵权)?投诉|投稿|登录|注册|首页|上传|下载|复制(?:链接|全文)?|分享|转发|微信|微博|QQ空间|[\s\d|｜/·【】[\]()（）+万])+$/u,
  ),
  cue(3, '丨｜', /^(?:来源|作者|文字?|图片?|供稿|责编|监制|[编校审排初复终]\S)\s?[丨｜]/u),
  cue(3, '>»›', /^(?:[^<>»›，。；]{2,20}[>»›]){2,}[^<>»›，。；]{2,20}$/u),
  cue(
    3,
    '：:',
    /^(?:下载|所需)(?:积分|金币|财富值)[：:]\s*\d|^(?:推荐(?:访问|关键词)|相关(?:热词|搜索|标签|专题)(?:搜索)?|热门搜索|关键字|Tags?)[：:]/iu,
  ),
  cue(2, '印窗页', /打印(?:本页|此页|文章)[\s　]*(?:关闭|【|\||｜)|关闭(?:窗口|本页)/u),
  cue(
    3,
    '享号荐点便',
    /微信里点|二维码便可|^分享(?:到|至)?[：:]|^(?:微信)?公众号[：:]|^(?:编辑|站长|本站|小编|本周|今日)推荐[：:]/u,
  ),
  cue(1.5, '签', /^标签[：:]/u),
  cue(2, '：:', /(?:QQ|微信|客服)(?:QQ|微信|电话|号码?|群)?[：:]\s*\w{5,}/iu),
  cue(1, '客号', /客服|关注.{0,4}公众号/u),
  cue(1.5, '字', /(?:全文|本文|文章).{0,4}共\s*\d+\s*字/u),
  cue(1.5, '阅', /阅读(?:需要|约需|大约|时间)/u),
  // What is said beside a picture.
  cue(3, '图', /^[（(【]?图(?:为|片来源|片?[：:]|[一二三四\d]{1,2}[：:]|\/).{1,50}$/u),
  cue(
    6,
    '摄图',
    /(?:记者|通讯员|新华社|[　\s/（(])[　\s]?[\u4e00-\u9fff]{2,4}[　\s/]?(?:摄|供图|摄影)(?:影)?[）)。]?$/u,
  ),
  // Who made the page, and when; what a reader of WeChat is to press.
  cue(3, '辑编', /^[（(【[]?(?:责任编辑|责编|值班编辑|本文编辑)[：:|｜　\s].{2,20}$/u),
  cue(3, '：:', /^(?:发布|更新|发表|录入)(?:时间|日期)[：:]\s?20\d\d/u),
  cue(
    3,
    '：:',
    /(?:^|[\s　])20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:[（(【]?(?:信息|文章|稿件)?(?:来源|作者|编辑|责编|浏览|点击|阅读|字[体号]))[：:]/u,
  ),
  cue(
    3,
    '原录赞看注阅',
    /^原创[　\s].{2,30}20\d\d|收录于(?:合集|话题|专辑)|点个(?:赞|在看|关注)|^(?:点)?在看\d|^阅读\s?[\d.]+\s?(?:万|w)?\+?\s?(?:赞|在看|$)/iu,
  ),
  cue(
    3,
    '：:丨|｜/键点注码蓝',
    /^(?:(?:编辑|责编|责任编辑|美编|编审|排版|校对|审校|审核|[初复终一二三]审|监制|制作|文字|图文|图片|摄影|供稿|撰稿|来源)[：:丨|｜/][\s　]?[^，。：:；\s　]{1,16}(?:[\s　]+|$)){2,6}$|^(?:编辑|责编|美编|排版|[初复终一二三]审|监制)[：:丨|｜/][\s　]?[^，。：:；\s　]{1,12}$|一键三连|^点(?:分享|收藏|赞|在看)[\s　、]|请点个?[“"「]?(?:在看|赞)|^关注我们(?:[，,]|$)|^(?:长按|扫描?|识别|点击)[^，。]{0,14}(?:二维码|关注|蓝字)[^。]{0,8}$/u,
  ),
  // What is kept back until the reader pays, and how far he has read.
  cue(
    3,
    '需须请仅只',
    /(?:以下|此处|隐藏|剩余|后续|其余|全部|更多)的?(?:内容|部分|章节|文字|全文).{0,6}(?:需|须|请|仅限|只有).{0,8}(?:权限|登录|登陆|会员|VIP|付费|下载|购买|支付|关注|解锁)/iu,
  ),
  cue(
    3,
    '阅已仅读览获余还省',
    /(?:已阅读|已显示|仅显示|试读|预览)(?:了|至|到)?.{0,4}\d+\s?(?:%|字|页)|预览(?:已?结束|完毕)|免费获取全文|^[（(【]?(?:剩余|余下|还有|省略)\s?\d+\s?(?:字|页|%)/u,
  ),
  cue(
    3,
    'dtwr：:',
    /^(?:文档|文件)?(?:格式|类型)[：:]\s?(?:DOCX?|PDF|TXT|WPS|RTF)|^(?:文档|文件)(?:大小|页数|编号|ID)[：:]/iu,
  ),
  // Page numbers of the printed copy.
  cue(3, '页-—–－·', /^第\s*\d+\s*页(?:[\s,，/]*共\s*\d+\s*页)?$|^[-—–－·]+\s*\d{1,4}\s*[-—–－·]+$/u),
  // Titles of pages that list several texts.
  cue(2, '篇', new RegExp(`${GENRE}${SELECTED}{0,3}[（(]?${SELECTED}{0,2}${NUMBER}篇[）)]?$`, 'u')),
  cue(
    3,
    '（(【篇',
    new RegExp(
      `[（(【]${SELECTED}{1,3}${NUMBER}[篇份个条][）)】]$|[（(【]${NUMBER}篇[）)】]$|${SELECTED}{2}${NUMBER}篇$`,
      'u',
    ),
  ),
  cue(1, '2最关于选热秀', /^(?:20\d\d年?|最新|有关|关于|精选|热门|优秀)/u),
  cue(1, '篇', new RegExp(`(?:会|会议|大会|上|时|有关|关于|工作|学习).{0,8}的?${GENRE}.{0,8}${NUMBER}篇`, 'u')),
  cue(3, '全集锦', new RegExp(`${GOODS}.{0,4}(?:大全|合集|集锦|锦集)(?:[（(].{0,8}[）)])?$`, 'u')),
  cue(1.5, '编汇', new RegExp(`${GOODS}.{0,4}(?:汇编|汇总)(?:[（(].{0,8}[）)])?$`, 'u')),
  cue(1, '篇', new RegExp(`的?(?:范文|文章|模板|例文|作文|讲话稿|发言稿)\\s*${NUMBER}\\s*篇`, 'u')),
  // A teaser breaks off.
  cue(2, '.…', /[^…\s](?:\.{3}|…)\s*(?:\[?(?:详细|全文|更多|详情)\]?)?$/u),
];

/** What speakers say and pages do not: a line with two of them is likelier a sentence about the press or the web. */
const SPEECH =
  /同志们|各级|各部门|各单位|各地|我们要|要(?:加强|坚持|充分|严格|切实|积极|进一步|广泛|运用|利用|用好|落实|推动)|群众|干部|落实|推进|宣传|责任(?!编辑)/gu;
/** A list of what was written is a record of work, not the title of a page. */
const WORK_RECORD =
  /(?:撰写|编发|刊发|报送|发表|完成|起草|印发|形成|上报|转发|采用|提交|编印|推出|制作|刊登|收到|征集|发布|获奖|评选|编写|推送|录用)/u;

/**
 * Whether a line is residue of a web page and no text of a speech. Cheap for ordinary paragraphs: one scan.
 *
 *     isBoilerplate('作者：小李 来源：网友投稿') // true
 *     isBoilerplate('要用好政府网站和公众号，方便群众下载表格。') // false
 */
export function isBoilerplate(line: string): boolean {
  if (line.length < 3 || line.length > LONGEST) return false;
  if (!(line.length > SHORT_LINE ? LONG_GATE : SHORT_GATE).test(line)) return false;
  const text = line.replace(/^[\s>]+/u, '').trimEnd();
  const threshold = text.length > LONG_LINE ? LONG_THRESHOLD : THRESHOLD;
  let score = WORK_RECORD.test(text) && /篇/u.test(text) ? -2 : 0;
  score -= Math.min(2, text.match(SPEECH)?.length ?? 0) / 2;
  const present = new Set(text.toLowerCase());
  for (const { characters, pattern, weight } of CUES)
    if ((characters === '' || some(characters, present)) && pattern.test(text)) score += weight;
  // Two cues side by side are all there is in a short line.
  if (score >= 2 && text.length <= SHORT_ADVERT && !/[。；！？]/u.test(text)) score += 0.5;
  return score >= threshold;
}

/** Whether one of some characters stands in a line. It spares most cues from being compiled for the few lines that are looked at. */
function some(characters: string, present: ReadonlySet<string>): boolean {
  for (const character of characters) if (present.has(character)) return true;
  return false;
}
