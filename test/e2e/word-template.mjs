import { strToU8, zipSync } from 'fflate';

/** A file of an office program around the body of its document, with parts beside it by their names. @param {string} body @param {Record<string, string>} [parts] */
export function wordFile(body, parts = {}) {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const root = (/** @type {string} */ name, /** @type {string} */ content) =>
    `${head}<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${name}>`;
  const types = Object.keys(parts).map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`,
  );
  const relations = Object.keys(parts).map(
    (name, index) => `<Relationship Id="r${index}" Type="${office}/${name}" Target="${name}.xml"/>`,
  );
  const related = (/** @type {string} */ content) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${types.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      related(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    ),
    'word/_rels/document.xml.rels': strToU8(related(relations.join(''))),
    'word/document.xml': strToU8(root('document', `<w:body>${body}</w:body>`)),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(root(name, xml))])),
  });
}

const run = (/** @type {string} */ text, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (/** @type {string} */ content, look = '') =>
  `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${content}</w:p>`;
const heading = (/** @type {string} */ text) =>
  paragraph(run(text, '<w:b/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

const towns = ['城关镇', '东河乡', '西河乡', '南山镇', '北山镇', '柳树乡', '青石镇', '白水乡', '大桥镇', '小桥乡'];
const row = (/** @type {readonly string[]} */ cells) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2200" w:type="dxa"/></w:tcPr>${paragraph(cell, '<w:jc w:val="center"/>')}</w:tc>`).join('')}</w:tr>`;
const border = (/** @type {string} */ side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');

/** A document that another office sends to be filled: numbered by the program, blanks cut into runs of two looks, a table of ten towns; 40 blanks. */
export const template = wordFile(
  [
    paragraph(run('在全县秋粮收购工作会议上的讲话', '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>'),
    paragraph(run('同志们：')),
    paragraph(
      run('刚才，县委书记') +
        run('X', '<w:color w:val="C00000"/>') +
        run('X同志', '<w:i/>') +
        run('讲了话，我们要抓好落实。'),
    ),
    heading('提高认识，增强做好收购工作的责任感'),
    paragraph(
      run('全县有X') +
        run('X', '<w:b/>') +
        run('户农民等着卖粮，预计收购') +
        run('XX', '<w:u w:val="single"/>') +
        run('万吨，比上年增长X%。'),
    ),
    heading('摸清底数，把收购任务落实到乡镇'),
    `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2200"/>'.repeat(4)}</w:tblGrid>${[
      row([run('乡镇'), run('卖粮农户'), run('收购数量'), run('仓容')]),
      ...towns.map((town) => row([run(town), run('XX') + run('户', '<w:b/>'), run('XX万吨'), run('XX万吨')])),
    ].join('')}</w:tbl>`,
    heading('压实责任，确保收购工作有序推进'),
    paragraph(
      run('要在X月') +
        run('X日', '<w:b/>') +
        run('前腾出仓容，由') +
        run('XXX', '<w:color w:val="C00000"/>') +
        run('同志牵头，XX局配合，'),
    ),
    paragraph(run('要筹措资金XX万元，新建仓库XX座，培训收购人员XX人。')),
    paragraph(run('谢谢大家！')),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1446" w:gutter="0"/></w:sectPr>',
  ].join(''),
  {
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>',
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  },
);
