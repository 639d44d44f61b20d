/** The members of a JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells an object from lists, texts, numbers and null. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A JSON object as people and version control like to read it: one member a line, of a list one entry a line. A member that is undefined is left
 * out.
 *
 *     printJson({ 说明: '…', 已核: [{ 类别: '数据' }] }) // '{\n  "说明": "…",\n  "已核": [\n    { "类别": "数据" }\n  ]\n}\n'
 */
export function printJson(content: JsonObject): string {
  const members = Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${printMember(value)}`);
  return members.length === 0 ? '{}\n' : `{\n${members.join(',\n')}\n}\n`;
}

function printMember(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
  if (value.length === 0) return '[]';
  const lines = value.map((entry) => `    ${JSON.stringify(entry, null, 1).replace(/\n\s*/gu, ' ')}`);
  return `[\n${lines.join(',\n')}\n  ]`;
}
