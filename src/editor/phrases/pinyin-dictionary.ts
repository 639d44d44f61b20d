/** The dictionary of pinyin: a file of its own on the desktop, read when a phrase is first added. */
export { pinyin } from 'pinyin-pro';
