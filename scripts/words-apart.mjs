// Words for people stand in messages files of both languages: what ESLint holds src to, and bench/house.mjs counts. In most parts
// anything Chinese elsewhere is a mistake; the core is full of Chinese that it reads, so there a literal is judged by where it goes.

const HAN = /\p{Script=Han}/u;

/** What a name says that stands for something told to a person: `titleOf`, `emptyMessage`, `rowTooltip`. */
const SPOKEN = new Set([
  ...['message', 'label', 'title', 'detail', 'description', 'tooltip', 'caption', 'subtitle', 'heading', 'headline'],
  ...['prompt', 'hint', 'help', 'summary', 'reason', 'explanation', 'note', 'notice', 'remark', 'question', 'answer'],
  ...['refusal', 'warning', 'error', 'problem', 'fault', 'complaint', 'trouble', 'report', 'said', 'saying', 'advice'],
  ...['what', 'why', 'how'],
]);

/** Parts of a finding that are words of the text itself: the right form, and what an edit writes. */
const OF_THE_TEXT = new Set(['right', 'text']);

/** Functions that tell somebody something begin with such a word, or are called by it: `complainOf`, `sayBriefly`, `showWarning`. */
const SPEAKING = new Set([
  ...['say', 'tell', 'complain', 'warn', 'report', 'print', 'log', 'show', 'write', 'refuse', 'inform', 'notify'],
  ...['ask', 'throw', 'fail', 'reject', 'error', 'problem', 'fault', 'refusal', 'stdout', 'stderr'],
]);

/** The words of a name: `titleOf` is title, of. @param {string} name */
const wordsOf = (name) =>
  name
    .split(/(?=[A-Z][a-z])|[_$#]+/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');

/** A name is spoken by its last noun; a list of words to look for is written in capitals. @param {string} name */
function isSpoken(name) {
  if (/^[A-Z][A-Z0-9_]*$/u.test(name)) return false;
  const words = wordsOf(name);
  const last = /^(?:of|for|at|in|with)$/u.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  return last !== undefined && (SPOKEN.has(last) || SPOKEN.has(last.replace(/s$/u, '')));
}

/** @param {string} name */
const isSpeaking = (name) => /Error$/u.test(name) || SPEAKING.has(wordsOf(name)[0] ?? '') || isSpoken(name);

/** @param {any} node of a name, a key or what is called */
function nameOf(node) {
  if (node === null || node === undefined) return '';
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name;
  if (node.type === 'Literal') return String(node.value);
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return '';
}

/** What a value is handed on through, unchanged or as a part: templates, choices, lists, functions and what they return. */
const CARRIERS = new Set([
  ...['TemplateLiteral', 'ConditionalExpression', 'LogicalExpression', 'BinaryExpression', 'ArrayExpression'],
  ...['ObjectExpression', 'SpreadElement', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'],
  ...['ChainExpression', 'AwaitExpression', 'MemberExpression', 'ReturnStatement', 'BlockStatement', 'IfStatement'],
  ...['SwitchStatement', 'SwitchCase', 'ForOfStatement', 'YieldExpression', 'ThrowStatement'],
]);

/** Compared or tested, a word is read. @param {any} node @param {any} parent */
const isRead = (node, parent) =>
  (parent.type === 'BinaryExpression' && parent.operator !== '+') ||
  ((parent.type === 'ConditionalExpression' || parent.type === 'IfStatement') && parent.test === node) ||
  (parent.type === 'SwitchCase' && parent.test === node) ||
  (parent.type === 'MemberExpression' && parent.property === node);

/** Names under which a function or a value stands, where it has one. */
const NAMED = new Set(['VariableDeclarator', 'FunctionDeclaration', 'MethodDefinition', 'PropertyDefinition']);

/**
 * The name of what a literal is told by, or null where it is read or stays a word of the text.
 *
 *     const emptyMessage = isNew ? '还没有' : `${count}处`; // 'emptyMessage'
 *     line.startsWith('同志们') // null
 *
 * @param {any} literal @returns {string | null}
 */
function spokenBy(literal) {
  for (let node = literal, { parent } = node; parent; node = parent, { parent } = node) {
    if (isRead(node, parent)) return null;
    if (parent.type === 'Property' || NAMED.has(parent.type)) {
      if (parent.key === node) return null;
      const name = nameOf(parent.type === 'Property' || parent.key ? parent.key : parent.id);
      if (isSpoken(name)) return name;
      if (parent.type !== 'Property' || OF_THE_TEXT.has(name)) return null;
    } else if (parent.type === 'AssignmentExpression' || parent.type === 'AssignmentPattern') {
      return isSpoken(nameOf(parent.left)) ? nameOf(parent.left) : null;
    } else if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
      const name = nameOf(parent.callee);
      // What is called on the literal itself hands it on: `'…'.padEnd(3)`; what is called back does for `map`.
      if (node !== parent.callee && !/Function/u.test(node.type)) return isSpeaking(name) ? name : null;
    } else if (!CARRIERS.has(parent.type) && !/Function/u.test(parent.type)) return null;
  }
  return null;
}

/** @type {import('eslint').Rule.RuleModule} */
const spokenWords = {
  meta: {
    type: 'problem',
    messages: {
      apart:
        '“{{name}}” is told to people: its words stand in messages.zh.ts and messages.en.ts of the area (ARCHITECTURE.md, What the core says)',
    },
    schema: [],
  },
  create(context) {
    /** @param {any} node @param {unknown} text */
    const look = (node, text) => {
      if (typeof text !== 'string' || !HAN.test(text)) return;
      const name = spokenBy(node);
      if (name !== null) context.report({ node, messageId: 'apart', data: { name } });
    };
    return {
      Literal: (node) => look(node, node.value),
      TemplateElement: (/** @type {any} */ node) => look(node, node.value.cooked),
    };
  },
};

const apart =
  'what is said to people stands in messages.zh.ts and messages.en.ts of the area (ARCHITECTURE.md, The editor)';
const anyChinese = ['Literal[value=/\\p{Script=Han}/u]', 'TemplateElement[value.raw=/\\p{Script=Han}/u]'].map(
  (selector) => ({
    selector,
    message: apart,
  }),
);
const messageFiles = ['src/**/*.zh.ts', 'src/**/*.en.ts', 'src/**/*-data.ts'];

/** Files where something Chinese is no word for people, and what it is. */
const others = {
  'names and endings of files, and of columns in them, the same in every language': [
    'src/cli/commands/convert.ts',
    'src/cli/commands/fill.ts',
    'src/editor/phrases/phrase-store.ts',
    'src/editor/welcome/sample.ts',
    'src/editor/word/profiles.ts',
    'src/editor/word/redline.ts',
  ],
  'forms of markers to choose from, as they are printed': ['src/editor/outline/outline-desk.ts'],
  'the slot of a phrase as it stands in its file': ['src/editor/phrases/mining/mined-items.ts'],
  'what stands in a document or a table, which are Chinese whatever the language of the window': [
    'src/office/table-xlsx.ts',
    'src/office/word/inline.ts',
    'src/office/word/number-format.ts',
    'src/office/word/print-page.ts',
    'src/office/word/profile.ts',
    'src/office/word/text.ts',
    'src/office/word/write.ts',
  ],
};

/** Members and notes of the files that are kept beside texts and of the table that goes out: their names are a format, read again. */
const formats = [
  'src/core/blanks/fill-state-file.ts',
  'src/core/commands/request-sheet.ts',
  'src/core/export/source-file.ts',
  'src/core/merge/merge-record.ts',
  'src/core/lint/project-file.ts',
  'src/core/review/tick-file.ts',
];

/** Entries of ESLint's configuration. @type {import('eslint').Linter.Config[]} */
export const wordsApart = [
  {
    files: ['cli', 'editor', 'native', 'office', 'pages'].map((part) => `src/${part}/**/*.ts`),
    ignores: [...messageFiles, ...Object.values(others).flat()],
    rules: { 'no-restricted-syntax': ['error', ...anyChinese] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: [...messageFiles, ...formats],
    plugins: { words: { rules: { spoken: spokenWords } } },
    rules: { 'words/spoken': 'error' },
  },
];
