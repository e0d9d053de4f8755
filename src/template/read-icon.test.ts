import { expect, it } from 'vitest'
import { readIcon } from './read-icon.js'

const icon = (inner: string, head = 'viewBox="0 0 256 256"') =>
  readIcon(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inner}</svg>`)
const filled = (path: string) => ({ path, evenOdd: false })
const TRIANGLE = 'M128 20L236 236L20 236Z'

it('takes the paths as they are, in whatever quotation marks', () => {
  expect(icon(`<path d="${TRIANGLE}"/><path d='M0 0h9v9z'/>`)).toEqual(filled(`${TRIANGLE} M0 0h9v9z`))
})

it.each([
  ['viewBox="0 0 24 24"', 'M12 2l10 20H2z', 'M128 21.333L234.667 234.667H21.333Z'],
  ['width="24px" height="24px"', 'M0 0V24', 'M0 0V256'],
  ['viewBox="0 -960 960 960"', 'm480-480 0 480', 'M128 128L128 256'],
  ['viewBox="0 0 24 12"', 'M0 0 24 12', 'M0 64L256 192'],
  ['viewBox="0 0 24 24"', 'M2 12a10 10 0 1020 0', 'M21.333 128A106.667 106.667 0 1 0 234.667 128'],
])('fits a drawing of %s in the box', (head, path, fitted) => {
  expect(icon(`<path d="${path}"/>`, head)).toEqual(filled(fitted))
})

it.each([
  [
    'a box that is not painted',
    '<rect width="256" height="256" fill="none"/><path fill="none" d="M0 0h256v256H0z"/>',
  ],
  ['what is only defined', '<defs><clipPath id="a"><circle r="9"/></clipPath></defs>'],
  ['a comment', '<!-- <circle r="9"/> -->'],
  ['a script', '<script>alert("<circle r=9>")</script>'],
  ['what a drawing program notes', '<sodipodi:namedview id="n"/><metadata><rect/></metadata>'],
])('leaves out %s', (_, inner) => {
  expect(icon(`${inner}<path d="${TRIANGLE}"/>`)).toEqual(filled(TRIANGLE))
})

it.each([
  ['what Inkscape saves', 'style="fill:#000000;fill-opacity:1;stroke:none;opacity:1"'],
  ['a line without width', 'stroke="currentColor" stroke-width="0" fill="currentColor"'],
])('takes %s', (_, look) => {
  expect(icon(`<path ${look} d="${TRIANGLE}"/>`)).toEqual(filled(TRIANGLE))
})

it('takes black in several ways for one colour', () => {
  const d = 'M0 0h9v9z'
  expect(icon(`<path d="${d}"/><path fill="#000" d="${d}"/><path fill="Black" d="${d}"/>`)).toEqual(
    filled([d, d, d].join(' ')),
  )
})

it('draws a second path from where it begins itself', () => {
  expect(icon(`<path d="${TRIANGLE}"/><path d="m10 20h9v9z"/>`)).toEqual(filled(`${TRIANGLE} M10 20H19V29Z`))
})

it.each([
  ['<circle cx="128" cy="128" r="100"/>', '<circle>'],
  [`<g transform="scale(.2)"><path d="${TRIANGLE}"/></g>`, 'transform'],
  [`<g style="fill:none;stroke:#000"><path d="${TRIANGLE}"/></g>`, 'stroke'],
  [`<path fill="#fff" d="${TRIANGLE}"/><path fill="#000" d="${TRIANGLE}"/>`, 'a second colour'],
  [`<path fill-rule="evenodd" d="${TRIANGLE}"/><path d="${TRIANGLE}"/>`, 'a second fill-rule'],
  [`<path opacity=".2" d="${TRIANGLE}"/>`, 'opacity'],
  ['<image href="file:///etc/passwd"/>', '<image>'],
])('refuses %s: it would look otherwise', (inner, parts) => {
  expect(icon(inner)).toEqual({ code: 'icon-parts', details: { parts } })
})

it.each([
  ['', 'icon-nothing'],
  ['<path/>', 'icon-nothing'],
  ['<path d="M128 20 L abc"/>', 'icon-path'],
  ['<path d="&inhoud;"/>', 'icon-path'],
  ['<path d="L1 1"/>', 'icon-path'],
  ['<path d="M0 0L1e400 5"/>', 'icon-path'],
  ['<path d="M0 0L1"/>', 'icon-path'],
  ['<path d="M-5000 0L9000 0L0 9000Z"/>', 'icon-outside'],
  ['<path d="M128 128v900"/>', 'icon-outside'],
])('%s is a clear problem', (inner, code) => {
  expect(icon(inner)).toMatchObject({ code })
})

it.each([
  `<path fill-rule="evenodd" d="${TRIANGLE}"/>`,
  `<g style="fill-rule:evenodd"><path d="${TRIANGLE}"/></g><path fill="none" d="M0 0h1"/>`,
])('keeps by which rule it is filled: %s', inner => {
  expect(icon(inner)).toEqual({ path: TRIANGLE, evenOdd: true })
})

it('says where a path goes wrong', () => {
  expect(icon('<path d="M128 20 L abc"/>')).toEqual({ code: 'icon-path', details: { wrong: 'abc' } })
})
