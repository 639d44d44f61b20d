import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { profileSchema } from '../scripts/profile-schema.ts';
import { submenu } from '../scripts/generate/commands.ts';
import { projectSchema } from '../scripts/project-schema.ts';
import {
  allRules,
  fillFileSuffix,
  mergeFileSuffix,
  placeholderKindNames,
  projectFileName,
  sourceFileSuffix,
  stages,
  tickFileSuffix,
} from '../src/core/index.ts';
import {
  colors,
  commands,
  contexts,
  detectModes,
  fixAllKind,
  foreignLanguages,
  languageChoices,
  languageId,
  noteModes,
  previewScheme,
  rulePageScheme,
  settings,
  severityChoices,
  suggestModes,
  viewContainer,
  views,
  wordEditor,
} from '../src/editor/contributions.ts';
import { continueModes } from '../src/editor/archive/ids.ts';
import { chineseSigns, withoutQuoted } from './support/terms.ts';

/*
 * Holds package.json to what VS Code and the code expect of it. Commands, menus, keys, the rules' settings and both NLS files are
 * written by `npm run generate` (test/generated.test.ts).
 */
interface MenuItem {
  command: string;
  when: string;
  group?: string;
}
interface Manifest {
  activationEvents: string[];
  contributes: {
    languages: { id: string; extensions: string[]; configuration: string }[];
    grammars: { language: string; path: string; scopeName: string }[];
    snippets: { language: string; path: string }[];
    commands: { command: string; title: string; category: string; icon?: string }[];
    viewsContainers: { activitybar: { id: string; title: string; icon: string }[] };
    views: Record<string, { id: string; name: string; icon: string }[]>;
    viewsWelcome: { view: string; contents: string; when?: string }[];
    walkthroughs: { id: string; steps: { id: string; description: string; media: { image: string } }[] }[];
    submenus: { id: string; label: string }[];
    menus: { commandPalette: MenuItem[] } & Record<string, MenuItem[]>;
    keybindings: { command: string; key: string; mac?: string; when: string }[];
    colors: { id: string; description: string; defaults: Record<string, string> }[];
    configuration: { title: string; order: number; properties: Record<string, Record<string, unknown>> }[];
    customEditors: { viewType: string; priority: string }[];
    jsonValidation: { fileMatch: string; url: string }[];
    configurationDefaults: Record<string, Record<string, unknown>>;
  };
}
/** VS Code's own commands: to the next blank of a walk, where one of ours would come after the next key; the light bulb; from a view to the text. */
const foreign = ['jumpToNextSnippetPlaceholder', 'editor.action.quickFix', 'workbench.action.focusActiveEditorGroup'];
/** What opens the views, in their order. */
const openers: readonly string[] = [
  commands.showOutline,
  commands.showPlaceholders,
  commands.showReview,
  commands.showRenewal,
  commands.showPhrases,
];
const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const chinese = JSON.parse(read('package.nls.json')) as Record<string, string>;
const english = JSON.parse(read('package.nls.en.json')) as Record<string, string>;
const { contributes } = manifest;
const allSettings = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties)) as Record<
  string,
  Record<string, unknown>
>;

const ruleKey = (id: string): string => `rule.${id}`;
const ruleProperties = Object.fromEntries(
  allRules.map(({ id, severity }) => [
    id,
    {
      type: 'string',
      enum: [...severityChoices],
      enumDescriptions: severityChoices.map((choice) => `%severity.${choice}%`),
      default: severity,
      description: `%${ruleKey(id)}%`,
    },
  ]),
);
/** Shown as rows of the settings table; what stands there is not taken for the writer's own choice. */
const ruleDefaults = Object.fromEntries(allRules.map(({ id, severity }) => [id, severity]));

/** The key of `%welcome.use%`. */
const unkeyed = (text: string): string => text.slice(1, -1);
const ownCommandsIn = (text: string): string[] =>
  [...text.matchAll(/\(command:(officialSpeech\.\w+)/g)].map(([, command]) => command!);

const sorted = (values: Iterable<string>): string[] => [...values].sort();

describe('package.json', () => {
  test('contributes exactly the commands in code', () => {
    expect(sorted(contributes.commands.map(({ command }) => command))).toEqual(sorted(Object.values(commands)));
    for (const { command, title, category } of contributes.commands) {
      expect(title).toBe(`%command.${command.replace('officialSpeech.', '')}%`);
      expect(category).toBe('%category%');
    }
  });

  test('has a condition for each command that the palette does not always list', () => {
    const listed = contributes.menus.commandPalette.map(({ command }) => command);
    expect(new Set(listed).size).toBe(listed.length);
    for (const command of listed) expect(Object.values(commands)).toContain(command);
  });

  test('puts exactly the views in code into the one container, with a welcome for each', () => {
    expect(contributes.viewsContainers.activitybar.map(({ id }) => id)).toEqual([viewContainer]);
    expect(Object.keys(contributes.views)).toEqual([viewContainer]);
    const contributed = contributes.views[viewContainer]!;
    expect(contributed.map(({ id }) => id)).toEqual(Object.values(views));
    for (const { id, name } of contributed) expect(name).toBe(`%view.${id.replace('officialSpeech.', '')}%`);
    expect(new Set(contributes.viewsWelcome.map(({ view }) => view))).toEqual(new Set(Object.values(views)));
    for (const { contents } of contributes.viewsWelcome) expect(contents).toMatch(/^%welcome\..+%$/u);
    for (const { icon } of [...contributes.viewsContainers.activitybar, ...contributed])
      expect(read(icon)).toMatch(/^<svg /u);
  });

  test('offers in the menus of views known commands only, each in a known view', () => {
    for (const [menu, items] of Object.entries(contributes.menus)) {
      if (!menu.startsWith('view/')) continue;
      for (const { command, when } of items) {
        expect(Object.values(commands)).toContain(command);
        const view = /^view == (\S+)/u.exec(when)?.[1];
        expect(Object.values(views), `${menu}: ${command}`).toContain(view);
      }
    }
    const inTitles = (contributes.menus['view/title'] ?? []).filter(({ group }) => group?.startsWith('navigation'));
    for (const { command } of inTitles)
      expect(contributes.commands.find((one) => one.command === command)?.icon, command).toMatch(/^\$\([a-z-]+\)$/u);
  });

  test('teaches in steps that each do something, with pictures that are shipped', () => {
    const shipped = read('.vscodeignore').split('\n');
    const [walkthrough, ...others] = contributes.walkthroughs;
    expect(others).toEqual([]);
    expect(walkthrough!.steps.map(({ id }) => id)).toEqual(['open', 'outline', 'fill', 'check', 'final']);
    for (const { description, media } of walkthrough!.steps) {
      for (const text of [chinese, english]) expect(ownCommandsIn(text[unkeyed(description)]!)).not.toEqual([]);
      expect(shipped).toContain(`!${media.image}`);
    }
  });

  test('offers something to do in every view that is empty, whatever is open', () => {
    for (const { view, contents } of contributes.viewsWelcome)
      for (const text of [chinese, english]) expect(ownCommandsIn(text[unkeyed(contents)]!), view).not.toEqual([]);
    // A page of ours in front is about the text that the views go on showing.
    const isOurPage = 'activeWebviewPanelId =~ /^officialSpeech/';
    for (const view of [views.placeholders, views.review])
      expect(contributes.viewsWelcome.filter((one) => one.view === view).map(({ when }) => when)).toEqual([
        '!editorIsOpen || activeEditor == gettingStartedPage',
        `editorIsOpen && activeEditor != gettingStartedPage && !${contexts.active} && !${contexts.previewing} && !(${isOurPage})`,
        `editorIsOpen && ${contexts.previewing}`,
        `editorIsOpen && (${contexts.active} || ${isOurPage})`,
      ]);
  });

  test('links in texts run commands that there are', () => {
    for (const text of [...Object.values(chinese), ...Object.values(english)])
      for (const command of ownCommandsIn(text)) expect(Object.values(commands)).toContain(command);
  });

  test('has a submenu of its own over the text, and every command that the palette lists in some menu or on a key', () => {
    expect(contributes.submenus).toEqual([{ id: submenu, label: '%category%' }]);
    expect(contributes.menus[submenu]!.length).toBeGreaterThan(10);
    const placed = new Set([
      ...Object.entries(contributes.menus).flatMap(([menu, items]) =>
        menu === 'commandPalette' ? [] : items.map(({ command }) => command),
      ),
      ...contributes.keybindings.map(({ command }) => command),
      ...[...Object.values(chinese)].flatMap(ownCommandsIn),
    ]);
    const hidden = contributes.menus.commandPalette
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command);
    const without = Object.values(commands).filter((command) => !placed.has(command) && !hidden.includes(command));
    expect(without, 'a menu, a key or `palette: false` in scripts/generate/commands.ts').toEqual([]);
  });

  test('lists a command once in a menu, but for the button on a row that stands in its menu too', () => {
    for (const [menu, items] of Object.entries(contributes.menus)) {
      const listed = items
        .filter(({ group }) => group?.startsWith('inline') !== true)
        .map((item) => `${item.command} ${item.when}`);
      expect(listed, menu).toEqual([...new Set(listed)]);
    }
  });

  test('puts the decision over every preview of changes, in words', () => {
    const over = contributes.menus['editor/title']!.filter(({ when }) =>
      when?.includes(`resourceScheme == ${previewScheme}`),
    );
    expect(over.map(({ command }) => command)).toEqual([commands.applyPreview, commands.discardPreview]);
    const icons = contributes.commands.filter(({ command }) => over.some((one) => one.command === command));
    expect(icons.map(({ icon }) => icon)).toEqual([undefined, undefined]);
  });

  test('binds keys only inside an active text or a view of ours, each key once; outside one in a text without a name', () => {
    const inViews = contributes.keybindings.filter(({ when }) => when.startsWith('focusedView == '));
    for (const { command, when } of inViews) {
      expect(Object.values(commands)).toContain(command);
      expect(Object.values(views)).toContain(
        /^focusedView == (\S+) && listFocus(?: && !inputFocus && !treeFindOpen)?$/u.exec(when)?.[1],
      );
    }
    const inTexts = contributes.keybindings.filter(
      (binding) =>
        !inViews.includes(binding) && !openers.includes(binding.command) && !binding.when.startsWith('focusedView =~ '),
    );
    for (const binding of inTexts) {
      expect([...Object.values(commands), ...foreign]).toContain(binding.command);
      expect(binding.when).toContain(contexts.active);
      expect(binding.when).toContain('editorTextFocus');
    }
    const inSpeeches = inTexts.filter(({ when }) => !when.includes(`!${contexts.active}`));
    // Enter goes on with a snippet, or with the numbers: never both.
    expect(new Set(inSpeeches.map(({ key, when }) => `${key} ${key === 'enter' ? when : ''}`)).size).toBe(
      inSpeeches.length,
    );
    const elsewhere = inTexts.filter((binding) => !inSpeeches.includes(binding));
    expect(elsewhere.map(({ command, when }) => [command, when.includes('resourceScheme == untitled')])).toEqual([
      [commands.newSpeech, true],
    ]);
  });

  test('opens each view with a key, counted as they stand, and leaves them all with Escape', () => {
    const keysOf = (command: string) => contributes.keybindings.filter((binding) => binding.command === command);
    for (const [at, command] of openers.entries())
      expect(keysOf(command)).toMatchObject([
        {
          key: `alt+shift+${at + 1}`,
          when: expect.stringMatching(
            command === commands.showRenewal ? contexts.renewing : `^${contexts.active} \\|\\| activeWebviewPanelId`,
          ) as string,
        },
      ]);
    expect(keysOf('workbench.action.focusActiveEditorGroup')).toMatchObject([
      { key: 'escape', when: 'focusedView =~ /^officialSpeech\\./ && !inputFocus && !treeFindOpen' },
    ]);
  });

  test('contributes exactly the settings in code', () => {
    const properties = allSettings;
    expect(sorted(Object.keys(properties)), 'contributes.configuration of package.json').toEqual(
      sorted(Object.values(settings)),
    );
    expect(properties[settings.detect]).toMatchObject({ enum: [...detectModes], default: detectModes[0] });
    expect(properties[settings.language]).toMatchObject({ enum: [...languageChoices], default: languageChoices[0] });
    expect(properties[settings.suggest]).toMatchObject({ enum: [...suggestModes], default: suggestModes[0] });
    expect(properties[settings.archiveSuggest]).toMatchObject({ enum: [...continueModes], default: continueModes[0] });
    expect(properties[settings.wordNotes]).toMatchObject({ enum: [...noteModes], default: noteModes[0] });
    expect(properties[settings.stage]).toMatchObject({ enum: [...stages], default: stages[0] });
  });

  test('has settings in sections, in their order, and every choice named in words', () => {
    expect(contributes.configuration.map(({ title }) => chinese[unkeyed(title)])).toEqual([
      ...['阅读', '占位符', '校对', '短语', '旧稿库', 'Word 文档'],
    ]);
    expect(contributes.configuration.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const [id, { enum: choices, enumItemLabels: labels }] of Object.entries(allSettings))
      if (Array.isArray(choices)) expect((labels as unknown[] | undefined)?.length, id).toBe(choices.length);
  });

  test('has every setting found by the words people look for', () => {
    for (const [id, { keywords }] of Object.entries(allSettings))
      expect(keywords, id).toEqual(['讲稿', '讲话稿', '公文']);
  });

  test('lets each own form of a placeholder be of any kind there is', () => {
    const { additionalProperties } = allSettings[settings.placeholderPatterns]!;
    expect(additionalProperties).toMatchObject({ enum: Object.values(placeholderKindNames) });
  });

  test('offers every rule in officialSpeech.rules with its own severity', () => {
    expect(allSettings[settings.rules]).toMatchObject({
      default: ruleDefaults,
      properties: ruleProperties,
    });
  });

  test('has the project file checked by the schema of the code', () => {
    const [validation, profiles, ...others] = contributes.jsonValidation;
    expect(others).toEqual([]);
    expect(profiles!.fileMatch).toBe('*.版式.json');
    expect(JSON.parse(read(profiles!.url))).toEqual(profileSchema);
    expect(validation!.fileMatch).toBe(projectFileName);
    expect(JSON.parse(read(validation!.url))).toEqual(projectSchema);
  });

  test('contributes exactly the colours in code, for every kind of theme', () => {
    expect(sorted(contributes.colors.map(({ id }) => id))).toEqual(sorted(Object.values(colors)));
    for (const { defaults } of contributes.colors)
      expect(Object.keys(defaults)).toEqual(['light', 'dark', 'highContrast', 'highContrastLight']);
  });

  test('offers to read Word documents, and opens none unasked', () => {
    const [editor, ...others] = contributes.customEditors;
    expect(others).toEqual([]);
    expect(editor).toMatchObject({ viewType: wordEditor, priority: 'option' });
  });

  test('is woken by the languages it answers in, and by nothing else', () => {
    expect(contributes.languages.map(({ id }) => id)).toEqual([languageId]);
    expect(manifest.activationEvents).toEqual(foreignLanguages.map((language) => `onLanguage:${language}`));
  });

  test('sets defaults for its own language and its own pages only', () => {
    const { [`[${languageId}]`]: ours, ...others } = contributes.configurationDefaults;
    expect(ours).toBeDefined();
    expect(others).toEqual({
      'workbench.editorAssociations': { [`${rulePageScheme}:/**`]: 'vscode.markdown.preview.editor' },
      // Which files belong together; whether the explorer nests any is left to its owner.
      'explorer.fileNesting.patterns': Object.fromEntries(
        ['txt', 'md', 'speech', '讲话稿'].map((ending) => [
          `*.${ending}`,
          [tickFileSuffix, fillFileSuffix, sourceFileSuffix, mergeFileSuffix]
            .map((suffix) => `\${capture}.${ending}${suffix}`)
            .join(', '),
        ]),
      ),
    });
  });

  test('names files that exist', () => {
    const files = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...[...contributes.grammars, ...contributes.snippets].map(({ path }) => path),
    ];
    for (const file of files) expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
  });

  test('names the fix-all kind under source.fixAll', () => {
    expect(fixAllKind).toMatch(/^source\.fixAll\.\w+$/u);
  });
});

describe('texts of the manifest', () => {
  const used = sorted(new Set([...read('package.json').matchAll(/"%([^%"]+)%"/gu)].map((match) => match[1]!)));

  test('every key is there in Chinese and in English, and none besides', () => {
    for (const words of [chinese, english])
      expect(sorted(Object.keys(words)), 'written in scripts/generate/texts.ts').toEqual(used);
  });

  test('Chinese texts are Chinese, English ones are not empty', () => {
    for (const [key, text] of Object.entries(chinese)) expect(text, key).toMatch(/[一-鿿]/u);
    for (const [key, text] of Object.entries(english)) expect(text.trim(), key).not.toBe('');
  });

  test('English holds Chinese only as a term, as a quotation or as the name of the language', () => {
    const left = Object.entries(english).filter(([, text]) => chineseSigns.test(withoutQuoted(text)));
    expect(left).toEqual([['setting.language.zh.label', '中文 (Chinese)']]);
  });

  test('rule titles are those of the rules', () => {
    for (const rule of allRules) expect(chinese[ruleKey(rule.id)]).toBe(rule.title);
  });
});
