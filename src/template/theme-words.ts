import type { ColourName, Face, TextRole, TextStyle, Theme } from './theme.js'

/** What each key of a theme is for, as editors and the reference say it. */

export const faceWords: Record<Face, string> = {
  regular: 'Het bestand van de gewone letter (.ttf, .otf of .woff), in de map van het sjabloon.',
  italic: 'Het bestand van de cursieve letter (.ttf, .otf of .woff).',
  semibold: 'Het bestand van de halfvette letter (.ttf, .otf of .woff).',
  bold: 'Het bestand van de vette letter (.ttf, .otf of .woff).',
}

export const colourWords: Record<ColourName, string> = {
  ink: 'Lopende tekst.',
  muted: 'Bijschriften, noten, kop- en voetregels.',
  accent: 'Koppen, grote cijfers, de lijn naast een citaat, het titelvlak en de balk van de infographic.',
  link: 'Verwijzingen naar het web.',
  rule: 'Lijnen met betekenis: assen, onder een tabelkop.',
  hairline: 'Hulplijnen, en de lijn naast een bericht dat geen synthetron is.',
  band: 'Het vlak achter een tabelkop, een kader en een blok van de infographic.',
  paper: 'Het papier; ook een vlak achter het logo op een donkere grond.',
  agree: 'Stemmen eens in grafieken.',
  disagree: 'Stemmen oneens in grafieken, en een enkele stip op de titelpagina.',
  above: 'Boven de benchmark, en de kant ‘goed’ van een contrast.',
  below: 'Onder de benchmark, en de kant ‘niet’ van een contrast.',
  equal: 'Ongeveer gelijk aan de benchmark.',
  scale1: 'De donkerste van drie tinten in grafieken.',
  scale2: 'De middelste tint: staven zonder oordeel, iconen, stippen op de titelpagina.',
  scale3: 'De lichtste van drie tinten in grafieken, en stippen op de titelpagina.',
  onDark: 'Tekst en iconen op een donker vlak.',
}

export const textRoleWords: Record<TextRole, string> = {
  title: 'De titel op de titelpagina.',
  subtitle: 'De ondertitel, opdrachtgever en datum op de titelpagina.',
  heading1: 'De kop van een hoofdstuk: `#` in een pagina.',
  heading2: 'De kop van een paragraaf: `##`.',
  heading3: 'De kop van een onderdeel: `###`.',
  heading4: 'De kleinste kop: `####`.',
  lead: 'De eerste alinea van de samenvatting.',
  body: 'Lopende tekst en lijsten.',
  quote: 'Een aangehaald synthetron.',
  citation: 'Een aangehaald bericht dat geen synthetron is.',
  caption: 'Het bijschrift van een grafiek, tabel of afbeelding.',
  table: 'De cellen van een tabel.',
  tableHead: 'De koprij van een tabel.',
  note: 'Noten, de stemmen onder een citaat, en de herkomst op de titelpagina.',
  running: 'De kopregel en het paginanummer.',
  figure: 'De grote cijfers aan het begin van het rapport.',
  figureLabel: 'Wat onder een groot cijfer staat.',
  fact: 'De cijfers van een vraag.',
  factLabel: 'Wat onder een cijfer van een vraag staat.',
  contents1: 'Een hoofdstuk in de inhoudsopgave.',
  contents2: 'Een paragraaf in de inhoudsopgave.',
}

export const styleWords: Record<keyof TextStyle, string> = {
  face: 'De letter: regular, italic, semibold of bold.',
  size: 'De grootte van de letter, in punten.',
  lead: 'De regelafstand, in punten.',
  colour: 'De naam van een kleur uit `colours`.',
  before: 'De ruimte erboven, in millimeters.',
  after: 'De ruimte eronder, in millimeters.',
}

export const pageWords: Record<keyof Theme['page'], string> = {
  width: 'De breedte van het papier, in millimeters.',
  height: 'De hoogte van het papier, in millimeters.',
  top: 'De marge boven, in millimeters.',
  right: 'De marge rechts, in millimeters.',
  bottom: 'De marge onder, in millimeters.',
  left: 'De marge links, in millimeters.',
  columns: 'Het aantal kolommen van het stramien: lopende tekst krijgt er vier, wat ernaast staat twee.',
  gutter: 'De ruimte tussen twee kolommen, in millimeters.',
  header: 'Van de bovenrand tot de kopregel, in millimeters.',
  footer: 'Van de onderrand tot het paginanummer, in millimeters.',
}

export const chartWords: Record<keyof Theme['chart'], string> = {
  title: 'De grootte van een titel in een grafiek, in punten.',
  label: 'De grootte van de namen bij staven, in punten.',
  value: 'De grootte van de getallen in en naast staven, in punten.',
  bar: 'De dikte van een staaf, in punten.',
  gap: 'De ruimte tussen staven, in punten.',
}
