import { strToU8, zipSync } from 'fflate'
import {
  changedSheet,
  csv,
  type Damage,
  encrypted,
  entities,
  file,
  flipped,
  folder,
  HEAD,
  lying,
  many,
  messages,
  old,
  ROWS,
  SHEET,
  whole,
  workbook,
  zeros,
} from './damaged-export.js'

/** Every kind of damage that an export is known to come with, and what people type that programs stumble over. */
export const damages = (): Damage[] => [
  file('empty file', 'sessie.xlsx', ''),
  file('workbook cut short', 'sessie.xlsx', whole.subarray(0, whole.length >> 1)),
  file('workbook of which only the start is there', 'sessie.xlsx', whole.subarray(0, 60)),
  file('bits flipped in a workbook', 'sessie.xlsx', flipped(whole, 97)),
  file('old .xls, or protected with a password', 'sessie.xlsx', old),
  file('.xls', 'sessie.xls', old),
  file('web page saved as .xls', 'sessie.xls', '<html><table><tr><td>tekst</td></tr></table></html>'),
  file('web page called .xlsx', 'sessie.xlsx', '<html><table><tr><td>tekst</td></tr></table></html>'),
  file('text called .xlsx', 'sessie.xlsx', csv()),
  file('workbook called .csv', 'berichten.csv', whole),
  file('PDF called .csv', 'berichten.csv', '%PDF-1.7\n1 0 obj'),
  file(
    'picture called .xlsx',
    'sessie.xlsx',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
  ),
  file(
    'OpenDocument called .xlsx',
    'sessie.xlsx',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<x/>'),
    }),
  ),
  file('an ending that is unknown', 'sessie.docx', whole),
  file('encrypted workbook parts', 'sessie.xlsx', encrypted(whole)),
  file('zip with a password', 'sessie.zip', encrypted(zipSync({ 'berichten.csv': strToU8(csv()) }))),
  file(
    'zip bomb: a table of 60 MB in 60 kB',
    'sessie.zip',
    zipSync({ 'berichten.csv': zeros }, { level: 9 }),
  ),
  file('zip bomb: a sheet of 60 MB in 60 kB', 'sessie.xlsx', workbook({ [SHEET]: zeros })),
  file(
    'zip bomb of which the directory lies',
    'sessie.zip',
    lying(zipSync({ 'berichten.csv': zeros }, { level: 9 })),
  ),
  file('zip in a zip', 'sessie.zip', zipSync({ 'binnen.zip': zipSync({ 'berichten.csv': strToU8(csv()) }) })),
  file(
    'zip with 6,000 files',
    'sessie.zip',
    zipSync(Object.fromEntries(many(6000, n => `f${n}.csv`).map(name => [name, strToU8('a')]))),
  ),
  ...['../../berichten.csv', '/etc/berichten.csv', 'C:\\berichten.csv', '..\\berichten.csv'].map(path =>
    file(`zip path that climbs: ${path}`, 'sessie.zip', zipSync({ [path]: strToU8(csv()) })),
  ),
  folder('link that leaves the folder', { 'berichten.csv': csv(), 'stemmen.csv': { link: '/etc/passwd' } }),
  folder('folder with nothing but a link', { 'berichten.csv': { link: '/etc/passwd' } }, false),
  folder('folder without tables', { 'leesmij.txt': 'hallo' }, false),
  changedSheet('entity bomb', xml => entities + xml.replace('Meer bankjes', '&a30;'), false),
  changedSheet(
    'external entity',
    xml => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace('Meer bankjes', '&e;')}`,
    false,
  ),
  changedSheet('sheet cut short', xml => xml.slice(0, xml.length >> 1), false),
  changedSheet(
    'cell merged over a whole sheet',
    xml =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    true,
  ),
  changedSheet(
    'a row far down and a cell far right',
    xml =>
      xml.replace(
        '</sheetData>',
        '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
      ),
    true,
  ),
  changedSheet(
    '300,000 empty styled rows',
    xml =>
      xml.replace('</sheetData>', `${many(300_000, n => `<row r="${n + 10}" s="1"/>`).join('')}</sheetData>`),
    true,
  ),
  changedSheet('rows and cells without a number', xml => xml.replace(/ r="[A-Z]*\d+"/g, ''), true),
  changedSheet(
    'cells with errors',
    xml => xml.replace('</sheetData>', '<row r="9"><c r="D9" t="e"><v>#REF!</v></c></row></sheetData>'),
    true,
  ),
  messages('unclosed quote', csv('3;v1;c;"Meer groen;1;1'), false),
  messages('ragged rows', csv('3;v1', '4;v1;c;Meer licht;1;1;te veel;nog meer')),
  messages('doubled heading', `${HEAD};tekst\n${ROWS.join('\n')}`, false),
  messages('doubled heading under another name', `${HEAD};text\n${ROWS.join('\n')}`, false),
  messages('no column with text', 'id;bijdrage\n1;Meer bankjes', false),
  messages('only a heading', HEAD, false),
  messages('no message with text', `${HEAD}\n1;v1;a;;1;1`, false),
  messages('negative count', csv('3;v1;c;Meer licht;-1;1'), false),
  messages('count that is no number', csv('3;v1;c;Meer licht;veel;1'), false),
  messages('one id, two messages', csv('1;v1;c;Heel iets anders;1;1'), false),
  messages('the same row twice', csv(ROWS[0] ?? '')),
  messages('huge counts', csv('3;v1;c;Meer licht;9007199254740991;1')),
  messages('control characters', csv('3;v1;c;Meer licht\u0007 \u001b[31mrood\u0085;1;1')),
  messages('zero bytes', csv('3;v1;c;Meer\u0000 licht;1;1'), false),
  messages('mixed line endings', `${HEAD}\r\n${ROWS[0]}\n${ROWS[1]}\r3;v1;c;Meer licht;1;1`),
  messages('UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...Buffer.from(csv(), 'utf16le')])),
  messages('UTF-16 without its mark', Uint8Array.from(Buffer.from(csv(), 'utf16le')), false),
  messages('Windows-1252', Buffer.from(csv('3;v1;c;Café vóór de ingang;1;1'), 'latin1')),
  messages('halves of characters', Buffer.from(csv('3;v1;c;half \ud800 teken;1;1'), 'utf8')),
  messages(
    'text in many scripts',
    csv('3;v1;c;学校の近くに公園を;5;1', '4;v1;d;حديقة أكبر للحي;5;1', '5;v1;e;👩‍👩‍👧 meer plek;5;1'),
  ),
  messages(
    'ids and labels such as __proto__',
    csv(
      '__proto__;constructor;toString;hasOwnProperty valueOf;5;1',
      'constructor;__proto__;__proto__;Nog een keer;5;1',
    ),
  ),
  folder('a table and headings called __proto__', {
    'berichten.csv': csv(),
    '__proto__.csv': '__proto__;constructor\n1;2',
    'deelnemers.csv': 'id;__proto__;toString\na;x;y\nb;x;y',
  }),
  messages(
    'formulas as text',
    csv('3;v1;c;=HYPERLINK("http://x");5;1', '4;v1;d;@SUM(A1);5;1', '5;v1;e;-2+3;5;1').replaceAll('"', ''),
  ),
  messages('a word of 30,000 letters', csv(`3;v1;c;${'a'.repeat(30_000)};5;1`)),
  folder('a question of 2,000 letters', {
    'berichten.csv': csv(),
    'vragen.csv': `id;vraag\nv1;${'Wat is er nodig? '.repeat(125)}`,
  }),
  messages(
    '60 clusters in one question',
    [
      `${HEAD};cluster`,
      ...many(
        180,
        n => `${n};v1;d${n};Bericht over onderwerp ${n % 60};${4 + (n % 9)};1;onderwerp ${n % 60}`,
      ),
    ].join('\n'),
  ),
  folder('60 poll options', {
    'berichten.csv': csv(),
    'polls.csv': [
      'poll;vraag;soort;optie;label;stemmen',
      ...many(60, n => `p1;Wat kiest u?;keuze;${n};Mogelijkheid nummer ${n};${n}`),
    ].join('\n'),
  }),
  messages(
    '500 questions',
    [HEAD, ...many(500, n => `${n};v${n};d${n % 40};Bericht over vraag ${n};5;1`)].join('\n'),
  ),
  messages(
    'a last row of a million cells, below 20,000 ordinary ones',
    csv(
      ...many(20_000, n => `${n + 2};v1;d${n % 90};Bericht ${n % 70} over de bus;1;1`),
      `${';'.repeat(1_000_000)}x`,
    ),
  ),
  messages(
    'more than 100,000 messages',
    csv(...many(100_000, n => `${n + 2};v1;d${n % 90};Bericht over de bus;5;1`)),
    false,
  ),
  messages('one message', `${HEAD}\n1;v1;a;Meer bankjes;5;1`),
  messages('no votes', 'id;tekst\n1;Meer bankjes\n2;Minder asfalt'),
  folder('all votes neutral', {
    'berichten.csv': csv().replaceAll(/;\d;\d$/gm, ';;'),
    'stemmen.csv': 'bericht;deelnemer;stem\n1;b;neutraal\n2;a;neutraal',
  }),
  folder(
    'a vote that is not listed',
    { 'berichten.csv': csv(), 'stemmen.csv': 'bericht;deelnemer;stem\n1;b;misschien' },
    false,
  ),
  folder('votes on unknown messages, twice, and one’s own', {
    'berichten.csv': csv(),
    'stemmen.csv': 'bericht;deelnemer;stem\n9;b;eens\n1;b;eens\n1;b;oneens\n1;a;eens',
  }),
  folder('a poll without answers, and options from 0', {
    'berichten.csv': csv(),
    'polls.csv': 'poll;vraag;soort;optie;label\np1;Wat?;keuze;0;Nee\np1;Wat?;keuze;1;Ja',
  }),
  folder(
    'a kind of poll that is unknown',
    { 'berichten.csv': csv(), 'polls.csv': 'poll;vraag;soort;optie;label\np1;Wat?;gokje;1;Ja' },
    false,
  ),
  { name: 'no such file', files: {}, session: 'weg.xlsx', isUsable: false },
  folder('a folder called .csv', {}, false),
]
