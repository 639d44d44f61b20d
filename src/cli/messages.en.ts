import { counted as s } from '../core/index.ts';
import { archive } from './archive-messages.en.ts';
import { documents } from './document-messages.en.ts';
import { check } from './check-messages.en.ts';
import { outlineEdits, outlineOptions } from './outline-messages.en.ts';
import { mine } from './mine-messages.en.ts';
import { readProblems } from '../office/messages.en.ts';
import type { Messages } from './messages.zh.ts';

/** What the command line says, in English; terms of the field keep the Chinese beside them. */
export const en: Messages = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  list: (items) => items.join(', '),
  and: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`),
  quoted: (text) => `“${text}”`,
  stdin: 'standard input',
  untitled: (number) => `speech ${number} (no title)`,
  wholeText: 'whole file',
  help: {
    title: 'Official Speech 讲稿: structure, blanks and proofreading of Chinese official speeches',
    usage: 'Usage: official-speech <command> FILE... [options]',
    usageFill:
      '       official-speech outline FILE --renumber | --move ITEM --before|--after|--into ITEM | --promote ITEM | --demote ITEM\n' +
      '       official-speech fill TEMPLATE --data DATA --out FOLDER [--force]\n' +
      '       official-speech convert FILE... --to txt|docx|pdf [--profile PROFILE] [--out FILE|FOLDER]\n' +
      '       official-speech redline OLD NEW --out FILE.docx [--author NAME] [--date TIME]\n' +
      '       official-speech archive build FOLDER|FILE.jsonl... --out ARCHIVE (and continue, search, check with --archive ARCHIVE)',
    commandsTitle: 'Commands:',
    optionsTitle: 'Options:',
    commands: {
      analyze: 'everything: speeches, outline, blanks, findings, statistics',
      check: 'proofreads, lists findings',
      outline: 'the outline as a tree; or the text with items moved, promoted, demoted, renumbered',
      placeholders: 'blanks 占位符 that are to be filled',
      renew:
        'renewal 旧稿翻新: figures, dates, sessions, meetings, names, places and documents of an old text to be rewritten or confirmed',
      stats: 'length and speaking time',
      review:
        'review list 核稿清单: names and posts, bodies and meetings, dates, figures, quotations, documents (what has been checked is kept in “FILE.核稿.json”)',
      final: 'final check 定稿检查: what is left before a text goes to the printer',
      fill: 'fills a template from data, one file for each record',
      fix: 'mends what is certain: shows the changes (--diff), or with --write writes them back in the same encoding',
      convert: 'turns Word documents (.docx, .doc) into text, texts into Word documents (国标公文, 朗读稿) or PDF',
      redline:
        'redline 花脸稿: two versions as one Word document with tracked changes; accepted it is the new text, rejected the old one',
      phrases: 'finds phrases, frames and parallels in old speeches (.txt, .md and .docx of folders)',
      archive: archive.summary,
    },
    options: {
      json: { value: '', text: 'print JSON; an object for one file, an array for several' },
      'max-severity': {
        value: '<severity>',
        text: 'exit 1 when there is a finding as grave as this: error, warning (default), information, hint',
      },
      rule: { value: '<rule>=<severity>', text: 'another severity for a rule, off for none; can be repeated' },
      'fix rule': { value: '<rule>', text: 'mend findings of these rules only; can be repeated' },
      write: { value: '', text: 'write the files; else the changes are only shown' },
      ...outlineOptions,
      diff: { value: '', text: 'show the changes (default)' },
      stage: { value: '<stage>', text: 'draft 起草, review 送审, final 定稿; check: else the one recorded' },
      pattern: {
        value: '<expression>',
        text: 'a form of blank of your own (regular expression without look-around and back-references), also as “日期=expression”; can be repeated',
      },
      'no-project': {
        value: '',
        text: 'ignore .official-speech.json (else the nearest one in the folder of the file or above it)',
      },
      top: { value: '<N>', text: 'list at most N, 300 by default' },
      'min-speeches': { value: '<N>', text: 'found in at least N speeches; else by their number' },
      ...archive.options,
      'phrases out': { value: '<file>', text: 'write JSON that can be imported into your own phrases' },
      'review out': { value: '<file>', text: 'write the list as .docx, .xlsx, .csv or .md' },
      data: {
        value: '<file>',
        text: 'JSON (an object, or an array of objects), CSV (names in the first row), or a request table 征数表 that came back (.docx, .xlsx, .csv); “文件名” or “file” names the output',
      },
      'placeholders out': {
        value: '<file>',
        text: 'write the blanks as a request table 征数表 (.docx, .xlsx, .csv), to be given to fill --data when filled in',
      },
      template: {
        value: '<file>',
        text: 'the template (can also be given without the option); into a .docx values are written back, its format untouched',
      },
      to: { value: '<format>', text: 'txt, docx or pdf (pdf needs LibreOffice on this machine)' },
      profile: { value: '<profile>', text: '国标公文 (default), 朗读稿, or a JSON file that changes some of one' },
      notes: { value: '<how>', text: 'footnotes, endnotes, comments: drop (default), or keep them at the end' },
      'convert out': {
        value: '<file|folder>',
        text: 'write here; else txt goes to standard output, docx and pdf beside the file',
      },
      'redline out': { value: '<file>', text: 'write the marked document here (.docx)' },
      author: { value: '<name>', text: 'who made the changes' },
      date: { value: '<time>', text: 'when they were made, as 2026-03-05T09:00:00Z; now by default' },
      'fill out': { value: '<folder>', text: 'write here; made when missing' },
      force: { value: '', text: 'overwrite files that exist' },
      lang: { value: '<language>', text: 'zh or en; else LC_ALL, LANG; Chinese when neither says' },
      help: { value: '', text: 'show this help' },
      version: { value: '', text: 'show the version' },
    },
    notes: `A file named “-” is standard input. UTF-8, GB 18030 (GBK) and UTF-16 are read, up to 50 MB.
Positions in JSON are UTF-16 offsets from 0; “line:column” in text reports counts from 1. One blank 占位符 may have several masks: X月X日 is one blank of two masks.

Data for fill name a blank by its id b4 (listed by placeholders; b4-1 is one mask of it), by the words of its field (会议名称),
by what is wanted (人数, where it is the only one), or that with an ordinal (人数2, 日期1).

Exit status: 0 fine; 1 check found something, final is not ready, fix has changes it did not write, or fill left blanks open; 2 wrong usage, or a file could not be read or written (the others are still processed)
`,
  },
  usage: {
    seeHelp: (message) => `${message} (see official-speech --help)`,
    noCommand: (available) => `no command given; available: ${available}`,
    unknownCommand: (name, available) => `unknown command “${name}”; available: ${available}`,
    onlyFor: (option, commands) => `--${option} is only for ${commands}`,
    unknownOption: (name) => `unknown option ${name}`,
    optionForm: (name) => `option ${name} is not well-formed (a value is missing, or not wanted)`,
    optionsForm: 'the options are not well-formed',
    unknownValue: (option, value, available) => `--${option} does not know “${value}”; available: ${available}`,
    noRule: (id) => `there is no rule “${id}”`,
    noRuleForFix: (id) => `there is no rule “${id}” (--rule of fix takes a rule's id alone)`,
    ruleSetting: (id, value, available) => `--rule ${id}= takes ${available} or off, not “${value}”`,
    count: (option, value) => `--${option} takes a positive integer, not “${value}”`,
    pattern: (pattern, problem) => `--pattern “${pattern}” cannot be used: ${problem}`,
    noFile: 'no file given (“-” is standard input)',
    noFolder: 'no folder given',
    outOfOneFile: (command) => `${command} --out writes the table of one file only`,
    phrasesMine: (action) =>
      action === '' ? 'phrases needs mine: phrases mine FOLDER' : `phrases takes mine, not “${action}”`,
    oneTemplate: 'fill takes one template',
    fillData: 'fill needs --data with a file of data (JSON, CSV or a request table 征数表 that came back)',
    fillOut: 'fill needs --out with a folder',
    bothFromStdin: 'template and data cannot both come from standard input',
    writeOrDiff: 'only one of --write and --diff can be given',
    writeStdin: 'standard input cannot be written back; leave out --write',
    convertTo: (available) => `convert needs --to and what to make: ${available}`,
    convertOut: 'several files need --out and a folder',
    convertStdin: 'a document made from standard input needs --out and a file',
    profileFile: (file, problem) => `profile ${file} ${problem}`,
    redlineFiles: 'redline needs two files: the old text and the new one',
    redlineOut: 'redline needs --out and a .docx file',
    redlineDate: (date) => `--date must be like 2026-03-05T09:00:00Z, not “${date}”`,
    requestFormat: (name) => `a request table 征数表 is written as .docx, .xlsx or .csv, not as “${name}”`,
    reviewFormat: (name) => `the list is written as .docx, .xlsx, .csv or .md, not as “${name}”`,
  },
  causes: {
    ENOENT: 'there is no such file',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'is a folder, not a file',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    EROFS: 'read-only, cannot be written',
    ENOSPC: 'the disk is full',
    ELOOP: 'symbolic links go in a circle',
    ENAMETOOLONG: 'the file name is too long',
    EMFILE: 'too many files are open',
    ERR_FS_FILE_TOO_LARGE: 'the file is too large',
    ERR_STRING_TOO_LONG: 'the file is too large',
    ENOTFILE: 'is no regular file (a device, a pipe); not read',
    ETOOBIG: 'is larger than 50 MB; not read',
  },
  writeCauses: {
    EACCES: 'no permission to write it',
    EPERM: 'no permission to write it',
    ENOENT: 'there is no such folder',
    ECHANGED: 'the file has just been changed; not written',
    EREADONLY: 'the file is read-only; not written',
    EHARDLINK: 'the file has other hard links, which rewriting would part from it; not written',
    ENOTFILE: 'is no regular file (a device, a pipe); not written',
  },
  readFailed: (code) => `reading failed${code === '' ? '' : ` (${code})`}`,
  writeFailed: (code) => `writing failed${code === '' ? '' : ` (${code})`}`,
  unreadable: {
    ...readProblems,
    office:
      'is a document of Word or the like, not plain text: convert --to txt reads .docx and .doc, save others as .txt first',
  },
  internal: (message) => `internal error: ${message}`,
  damaged: (count) => `${s(count, 'damaged byte sequence')}, read as U+FFFD`,
  ruleFailed: (rule, error) => `rule ${rule} failed and was left out: ${error}`,
  patternUnused: (pattern, problem) => `the form of blank “${pattern}” was not used: ${problem}`,
  slowPattern: 'it has to search this text over and over and is too slow; make it more specific',
  side: {
    ticks: 'review record 核稿记录',
    fills: 'record of fillings 填写记录',
    foreign: (name) => `is no ${name}; not used`,
    lostPassages: (count) => `passages set aside 备删 that are not found in the text, and are not left out: ${count}`,
    leftOut: (passages, characters) =>
      `left out as set aside 备删: ${s(passages, 'passage')}, ${s(characters, 'character')}`,
    newer: (version, known) =>
      `written by a newer Official Speech (version ${version}; ${known} is known here): what is understood is used`,
  },
  taken: 'exists and was not overwritten (use --force)',
  profileProblems: (members) =>
    members.length === 0 ? 'is no JSON object' : `has members that are unknown or wrong: ${members.join(', ')}`,
  convert: documents,
  outlineEdits,
  archive,
  check,
  analyze: {
    sections: { statistics: 'statistics', outline: 'outline 提纲', blanks: 'blanks 占位符', findings: 'findings' },
    inactive: '(not like an official speech: the editor would not switch itself on)',
  },
  blanks: {
    kinds: {
      date: 'date 日期',
      year: 'year 年份',
      time: 'time 时间',
      count: 'count 数量',
      percent: 'percentage 百分比',
      money: 'money 金额',
      person: 'person 姓名',
      place: 'place 地名',
      organisation: 'body 机构',
      other: 'other 其他',
    },
    none: 'no blanks',
    lost: 'lost text 缺字',
    count: (groups, masks) => (groups === masks ? String(groups) : `${groups} (${masks} masks)`),
    sum: (count) => `blanks: ${count}`,
  },
  stats: {
    header: ['words', 'Han', 'characters', 'time', 'blanks', 'speech'],
    underMinute: 'under 1 minute',
    minutes: (minutes) => `about ${s(minutes, 'minute')}`,
    pages: (count) => `about ${s(count, 'page')} (22 lines of 28 characters each)`,
    sentences: (count) => s(count, 'sentence'),
    longest: (words, place) => `the longest sentence: ${s(words, 'word')} (${place})`,
    tenths: (minutes) => `${minutes.toFixed(1)} min`,
    sections: ['words', 'about', 'section'],
    sectionsWithTarget: ['words', 'about', 'target', 'section'],
    setAside: (passages, characters) =>
      `Beside these, set aside 备删: ${s(passages, 'passage')}, ${s(characters, 'character')}`,
  },
  renew: {
    none: 'nothing to renew',
    places: (count) => s(count, 'place'),
    section: (name, count) => `${name} (${count})`,
    sum: (count) => s(count, 'place'),
  },
  review: {
    section: (name, count) => `[${name}] ${count}`,
    places: (count) => s(count, 'place'),
    variants: (variants) => `also ${variants}`,
    sum: (checked, all) => `checked ${checked}/${all}`,
  },
  fill: {
    twice: (name) => `two records would be written to “${name}”`,
    badName: (name) => `“${name}” cannot be a file name`,
    taken: 'exists and was not overwritten (use --force)',
    isTemplate: 'is the template itself; not overwritten',
    isData: 'is the file of data itself; not overwritten',
    notTaken: (key, problem, place) => `“${key}” was not filled in: ${problem} (${place})`,
    open: (id, label, place) => `no data: ${id} (${label}), ${place}`,
    unused: (name) => `the template has no “${name}”`,
    place: (line, words) => `line ${line} “${words}”`,
    empty: (id, wanted, sentence) => `not filled in: ${id} (${wanted}), ${sentence}`,
    gone: (id) => `not found in the text: ${id}`,
    conflict: (id, value) => `two values: ${id} “${value}”`,
    changed: (id, value, sentence) =>
      `the sentence has changed, not filled in: ${id} “${value}”; it now reads “${sentence}”`,
    unfit: (id, value, problem) => `not filled in: ${id} “${value}”, ${problem}`,
    unplaced: (line, words, value, why) => `not written into Word: “${value}” (line ${line}, “${words}”), ${why}`,
    obstacles: {
      field: 'a field of Word stands there',
      control: 'a content control stands there',
      number: 'not all of it is text (a number, a tab)',
      markup: 'the words there are kept in an unusual way',
      encoding: 'the document has an unusual encoding',
      missing: 'there is no such line',
    },
    signed: 'the document is signed; the signature no longer holds',
    tracked: 'changes are tracked in the document; these were made without marks',
    absent: (id, label) => `not in the table: ${id} (${label})`,
  },
  data: {
    none: (file) => `${file} holds no data`,
    json: (file) => `${file} is not valid JSON`,
    object: (file) => `${file} must be an object, or an array of objects`,
    value: (file, name) => `the value of “${name}” in ${file} must be a text or a number`,
    columns: (file, row) => `a row of ${file} has more columns than its first: ${row}`,
    quotes: (file) => `a quotation mark in ${file} has no pair`,
    noRequestTable: (file) => `${file} is no request table 征数表: no row names both 编号 and 填写`,
    unreadable: (file, cause) => `${file} ${cause}`,
  },
  fix: {
    nothing: 'nothing can be mended for certain',
    before: 'before',
    after: 'after',
    done: (count, titles) => `mended ${s(count, 'place')}: ${titles.join(', ')}`,
    title: (title, count) => `${title} ${count}`,
    damagedBytes: 'the file holds damaged bytes and was not changed; repair it or save a copy first',
    notBack: (encoding) =>
      `cannot be written back in its encoding (${encoding}) and was not changed; save it as UTF-8 first`,
  },
  mine,
};
