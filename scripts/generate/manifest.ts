import { allRules, severities, type Rule } from '../../src/core/index.ts';
import { settings } from '../../src/editor/contributions.ts';
import { commandTable, foreignKeys, submenu, submenuPlaces, type CommandContribution } from './commands.ts';
import { texts } from './texts.ts';

type Json = Record<string, unknown>;
interface Manifest extends Json {
  contributes: Json & { configuration: readonly { readonly properties: Record<string, Json> }[] };
}

const commandsOf = Object.entries(commandTable).map(
  ([name, contribution]) => ({ id: `officialSpeech.${name}`, name, ...contribution }) as const,
) satisfies readonly CommandContribution[];
const severityChoices = [...severities, 'off'];

const ruleProperty = ({ id, severity }: Rule): Json => ({
  type: 'string',
  enum: severityChoices,
  enumDescriptions: severityChoices.map((choice) => `%severity.${choice}%`),
  default: severity,
  description: `%rule.${id}%`,
});

function menus(): Json {
  const byMenu: Record<string, Json[]> = { commandPalette: [] };
  for (const { id, palette, menus: places = [] } of commandsOf) {
    if (palette !== undefined)
      byMenu['commandPalette']!.push({ command: id, when: palette === false ? 'false' : palette });
    for (const { menu, when, group } of places)
      (byMenu[menu] ??= []).push({ command: id, when, ...(group !== undefined && { group }) });
  }
  for (const { menu, when, group } of submenuPlaces)
    (byMenu[menu] ??= []).push({ submenu, when, ...(group !== undefined && { group }) });
  return byMenu;
}

/** package.json with the parts that are written from code: commands, menus, keys, and the rules among the settings. */
export function renderManifest(current: string): string {
  const manifest = JSON.parse(current) as Manifest;
  const { contributes } = manifest;
  contributes['commands'] = commandsOf.map(({ id, name, icon }) => ({
    command: id,
    title: `%command.${name}%`,
    category: '%category%',
    ...(icon !== undefined && { icon: `$(${icon})` }),
  }));
  contributes['menus'] = menus();
  contributes['submenus'] = [{ id: submenu, label: '%category%' }];
  contributes['keybindings'] = [
    ...commandsOf.flatMap(({ id, keys = [] }) => keys.map((key) => ({ command: id, ...key }))),
    ...foreignKeys,
  ];
  const rules = contributes.configuration.find(({ properties }) => settings.rules in properties)!;
  Object.assign(rules.properties[settings.rules]!, {
    default: Object.fromEntries(allRules.map(({ id, severity }) => [id, severity])),
    properties: Object.fromEntries(allRules.map((rule) => [rule.id, ruleProperty(rule)])),
  });
  return json(manifest);
}

/** package.nls.json (Chinese) or package.nls.en.json; `titles` are the titles of the rules in that language. */
export const renderTexts = (
  language: 'zh' | 'en',
  titles: Readonly<Record<string, { readonly title: string }>>,
): string =>
  json({
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])),
    ...Object.fromEntries(commandsOf.map((command) => [`command.${command.name}`, command[language]])),
    ...Object.fromEntries(allRules.map(({ id }) => [`rule.${id}`, titleOf(id, language, titles)])),
  });

function titleOf(id: string, language: string, titles: Readonly<Record<string, { readonly title: string }>>): string {
  const title = titles[id]?.title;
  if (title === undefined) throw new Error(`${id} has no title in messages.${language}.ts of its family`);
  return title;
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
