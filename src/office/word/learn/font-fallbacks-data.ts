/** What stands in for a font where it is missing, by a piece of its name; the first that fits counts. */
const fallbacks: readonly (readonly [string, string])[] = [
  ['小标宋', '华文中宋'],
  ['中宋', '宋体'],
  ['仿宋', '仿宋'],
  ['FangSong', '仿宋'],
  ['楷', '楷体'],
  ['KaiTi', '楷体'],
  ['黑', '黑体'],
  ['Hei', '黑体'],
];

/** A font that every machine has and that comes nearest. */
export const fallbackOf = (name: string): string => fallbacks.find(([piece]) => name.includes(piece))?.[1] ?? '宋体';
