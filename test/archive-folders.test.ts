import { describe, expect, test } from 'vitest';
import { isNamed } from '../src/editor/archive/named-folder.ts';

describe('a folder that a setting names', () => {
  test.each([
    ['D:\\旧稿', true],
    ['d:\\旧稿\\', true],
    ['D:\\旧稿\\2024', true],
    ['D:/旧稿/2024', true],
    ['file:///d%3A/%E6%97%A7%E7%A8%BF', true],
    ['D:\\旧稿\\20', false],
    ['E:\\旧稿', false],
  ])('%s', (name, isIt) => {
    const spellings = ['d:\\旧稿\\2024', '/d:/旧稿/2024', 'file:///d%3A/%E6%97%A7%E7%A8%BF/2024'];
    expect(isNamed(spellings, name)).toBe(isIt);
  });
});
