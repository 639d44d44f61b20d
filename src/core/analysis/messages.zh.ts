/** Why a form of blank that a house has of its own cannot be used, each one clause. */
export const patterns = {
  tooSlow: '在这篇文稿里要反复查找，太慢，请写得具体些',
  tooMany: '写法多于{most}种',
  tooComplex: '太复杂，请写得简单些',
  matchesNothing: '能与空文字相配，处处都会算占位符',
  lookAround: '不支持前后环视（(?=…)、(?!…) 等）',
  backReference: '不支持反向引用（\\1 等）',
  escape: '反斜杠后的写法不对',
  squareBrackets: '方括号不成对',
  roundBrackets: '圆括号不成对',
  repeatedTooOften: '重复次数太大，最多1000次',
  nothingToRepeat: '“*”“+”“?”前面没有要重复的内容',
  characterClass: '方括号里的写法不对',
  invalid: '不是正确的正则表达式',
} as const;
