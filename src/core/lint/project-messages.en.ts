import type { Translated } from '../text/said.ts';
import type { projectProblems as zh } from './project-messages.zh.ts';

export const projectProblems = {
  noJson:
    'This is not valid JSON (a comma, quotation mark or bracket may be missing). Nothing of it is used, and nothing is written until it is mended',
  unknown: '“{key}” is not known and not used',
  version: '“{key}” must be a positive integer; nothing is written until it is mended',
  newer:
    'Written by a newer Official Speech (version {version}; this one knows {known}). What is understood is used, and nothing is written. Please update Official Speech',
  list: '“{key}” must be a list, in [ ]; it is not used',
  item: '“{key}”, item {number} {what}; it is not used',
  rules: '“{key}” must be written as {form}; it is not used',
  rulesForm: '{ "id of a rule": "severity" }',
  noRule: '“{id}” in “{key}”: there is no such rule',
  severity: 'the severity of “{id}” in “{key}” must be {severities} or off',
  separator: ', ',
  text: 'must be text',
  object: 'must be written as {form}',
  objectForm: '{ "name": "content" }',
  memberText: 'has “{name}”, which must be text',
  missing: 'lacks “{name}”',
  positive: 'has “{name}”, which must be a positive integer',
} satisfies Translated<typeof zh>;
