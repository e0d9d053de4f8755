// Shows the sheets of a report, and exchanges those that change. Words from outside go in as text, never as markup.
const byId = id => document.getElementById(id)
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}

/** The name of the image that each sheet shows, or is to show once it is near. */
const wanted = new Map()
const near = new IntersectionObserver(
  entries => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) load(target)
  },
  { rootMargin: '150% 0px' },
)
const seen = new IntersectionObserver(
  entries => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) mark(Number(target.dataset.page))
  },
  { rootMargin: '-45% 0px -50%' },
)

/** Fetches what a sheet is to show, and puts it there in one go. */
async function load(figure) {
  const name = wanted.get(figure)
  const image = figure.querySelector('img')
  if (!name || image.dataset.name === name) return
  const fresh = make('img', { alt: `Pagina ${Number(figure.dataset.page) + 1}`, decoding: 'async' })
  fresh.dataset.name = name
  fresh.src = `/sheet/${figure.dataset.page}/${name}.svg`
  const isChange = image.dataset.name !== undefined
  await fresh.decode().catch(() => {})
  if (wanted.get(figure) !== name) return
  image.replaceWith(fresh)
  if (!isChange) return
  figure.classList.remove('new')
  void figure.offsetWidth
  figure.classList.add('new')
}

function isNear(figure) {
  const { top, bottom } = figure.getBoundingClientRect()
  return bottom > -1.5 * innerHeight && top < 2.5 * innerHeight
}

function showSheets(sheets) {
  const main = byId('sheets')
  const loading = []
  while (main.children.length > sheets.length) main.lastChild.remove()
  sheets.forEach(({ name, width, height }, page) => {
    let figure = main.children[page]
    if (!figure) {
      figure = make('figure', { id: `pagina-${page}` }, make('img', { alt: '' }))
      figure.dataset.page = page
      main.append(figure)
      near.observe(figure)
      seen.observe(figure)
    }
    figure.style.aspectRatio = `${width} / ${height}`
    wanted.set(figure, name)
    if (isNear(figure)) loading.push(figure)
  })
  // What the reader looks at comes first.
  const far = figure => Math.abs(figure.getBoundingClientRect().top - innerHeight / 4)
  for (const figure of loading.sort((a, b) => far(a) - far(b))) load(figure)
}

function showOutline(entries, list = byId('outline')) {
  list.replaceChildren(
    ...entries.map(({ title, page, children }) => {
      const link = make('a', { href: `#pagina-${page}`, textContent: title })
      link.dataset.page = page
      const item = make('li', {}, link)
      if (children.length > 0) {
        const inner = make('ol')
        showOutline(children, inner)
        item.append(inner)
      }
      return item
    }),
  )
}

/** Marks in the contents where the reader is. */
function mark(page) {
  let here = null
  for (const link of document.querySelectorAll('nav a')) {
    link.removeAttribute('aria-current')
    if (Number(link.dataset.page) <= page) here = link
  }
  here?.setAttribute('aria-current', 'true')
}

function showProblems(problems, failed) {
  const panel = byId('problems')
  panel.hidden = problems.length === 0
  panel.classList.toggle('failed', failed)
  byId('problems-title').textContent = failed
    ? 'Zo kan het rapport niet worden gemaakt. Hieronder staat de laatste goede versie.'
    : `${problems.length} ${problems.length === 1 ? 'waarschuwing' : 'waarschuwingen'}`
  byId('problem-list').replaceChildren(
    ...problems.map(({ severity, text }) => make('li', { className: severity, textContent: text })),
  )
  // What stops the report is not to be overlooked; what was folded away stays so.
  if (failed) fold(false)
}

function fold(isFolded) {
  byId('problems').classList.toggle('folded', isFolded)
  byId('fold').setAttribute('aria-expanded', String(!isFolded))
  byId('fold').textContent = isFolded ? 'Uitklappen' : 'Inklappen'
}
byId('fold').addEventListener('click', () => fold(!byId('problems').classList.contains('folded')))

let shown = -1
function renew(state) {
  if (state.version === shown) return
  const isFirst = shown < 1
  shown = state.version
  showSheets(state.sheets)
  showOutline(state.outline)
  showProblems(state.problems, state.failed)
  if (isFirst && !state.failed) fold(true)
  if (state.title) {
    byId('title').textContent = state.title
    document.title = `${state.title} – voorbeeld`
  }
  byId('status').textContent = state.failed ? 'Niet bijgewerkt' : state.sheets.length > 0 ? `${state.sheets.length} pagina’s` : ''
  document.body.dataset.version = state.version
}

const events = new EventSource('/events')
events.onmessage = ({ data }) => renew(JSON.parse(data))
events.onerror = () => {
  byId('status').textContent = 'Het programma is gestopt'
}
