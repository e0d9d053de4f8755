/**
 * What each key of the YAML files is for, in the language of whoever edits them: an editor shows it beside the key. A key
 * goes by the end of its path, the longest that is here; `*` is any item. A path that begins with the name of a file
 * holds for that file only.
 */
const table = `
rapport.sessie | De export waarvan dit het rapport is, gezien vanuit deze map.
rapport.template | De naam van een sjabloon, of de map waarin het staat.
rapport.titel | De titel op de voorpagina.
rapport.ondertitel | De regel onder de titel.
rapport.korte titel | De titel boven aan elke pagina, als de hele titel daar te lang is.
rapport.opdrachtgever | Voor wie het rapport is.
rapport.datum | De dag van de dialoog, als jjjj-mm-dd.
rapport.doel | Het doel van de dialoog in één zin.
rapport.vertrouwelijk | Of op elke pagina staat dat het rapport vertrouwelijk is.
rapport.contact | Bij wie de lezer terechtkan; in Markdown.
rapport.hoofdstukken | De hoofdstukken in volgorde, elk met zijn vragen.
hoofdstukken.*.titel | De kop van het hoofdstuk.
hoofdstukken.*.vragen | De id’s van de vragen in dit hoofdstuk, in volgorde.
hoofdstukken.*.inleiding | Uw inleiding op het hoofdstuk; in Markdown.
rapport.vragen | Wat bij een vraag anders moet zijn dan in de export, per id.
vragen.*.tekst | De vraag zoals zij in het rapport staat.
vragen.*.kort | Een korte naam voor grafieken en koppen.
vragen.*.rol | Wat de vraag in het gesprek doet: opwarm, evaluatie of afsluiting.
rapport.polls | Wat bij een poll anders moet zijn dan in de export, per id.
polls.*.tekst | De vraag van de poll zoals zij in het rapport staat.
polls.*.na vraag | Het id van de vraag waar de poll bij hoort.
rapport.evaluatie | Welke clusters van de evaluatievraag positief, kanttekening of suggestie zijn.
rapport.teksten | Korte eigen teksten, onder de naam van hun plek; langere staan in de map teksten.
rapport.benchmark | De waarden waarmee de dialoog wordt vergeleken, in plaats van die van het sjabloon.
rapport.infographic | De blokken van de infographic, in plaats van die van het sjabloon.
rapport.mapping | Welke kop in de export voor welke kolom staat, per tabel.
logo | Het bestand met het logo: SVG, PNG of JPEG, in deze map.
berichten-per-persoon | Hoeveel berichten een deelnemer gemiddeld schrijft.
reacties | Welk deel van de berichten een reactie is, in hele procenten.
benchmark.synthetrons | Welk deel van de berichten een synthetron is, in hele procenten.
benchmark.bipotrons | Welk deel van de berichten een bipotron is, in hele procenten.
tolerantie | Tot hoeveel procent verschil een waarde ongeveer gelijk heet.
template.naam | De naam waaronder het sjabloon in de lijst staat.
template.omschrijving | Waarvoor het sjabloon bedoeld is, in één zin.
template.basis | Het sjabloon waarop dit voortbouwt: een naam of een map.
template.paginas | De pagina’s in volgorde; elke naam is een bestand in de map paginas.
template.nummering-vanaf | Of de nummering van de hoofdstukken bij 0 of bij 1 begint.
synthetron-vanaf | Bij hoeveel mensen die het eens zijn, of oneens, een bericht een synthetron is.
bipotron-per-kant | Hoeveel mensen elke kant van een bipotron ten minste telt.
bipotron-minderheid | Hoe groot de kleinste kant van een bipotron ten minste is, in procenten.
eigen-stemmen-tellen | Of een stem op een eigen bericht meetelt.
methode.niveaus | Boven welk percentage eens elk niveau begint.
niveaus.top | Boven dit percentage eens is een synthetron Top.
niveaus.high | Boven dit percentage eens is een synthetron High.
niveaus.medium | Boven dit percentage eens is een synthetron Medium.
niveaus.low | Boven dit percentage eens is een synthetron Low; daaronder Bottom.
clusters-tonen | Hoeveel clusters van een vraag worden getoond; de rest gaat naar overig.
kleinste-groep | Hoeveel mensen een groep deelnemers ten minste telt; kleinere gaan samen.
infographic.titel | De titel van de infographic.
kerncijfers | De cijfers bovenaan, hoogstens vijf.
kerncijfers.*.icoon | De naam van het pictogram bij het cijfer.
kerncijfers.*.waarde | Welk cijfer er staat, bijvoorbeeld {{deelnemers}}.
kerncijfers.*.naam | Wat eronder staat: eerst het enkelvoud, dan het meervoud.
doelkop | Het woord boven het doel van de dialoog.
infographic.bron | De regel onderaan, met de datum van de dialoog.
bron-zonder-datum | De regel onderaan als de datum onbekend is.
infographic.iconen | De pictogrammen die de clusters om beurten krijgen.
blokken | De blokken van de infographic, in volgorde.
blokken.*.soort | Wat voor blok het is: het bepaalt welke andere sleutels gelden.
kop | De kop erboven.
vraag | Het id van de vraag waaruit het blok zijn clusters haalt.
aantal | Hoeveel clusters of punten er hoogstens staan.
blokken.*.iconen | De pictogrammen bij de clusters, in volgorde.
blokken.*.kolommen | De kolommen naast elkaar, elk van één vraag.
icoon | De naam van het pictogram.
blokken.*.poll | Het id van de poll waarover de zin gaat.
blokken.*.kant | Welke antwoorden tellen: de hoogste of de laagste twee, of de grootste.
blokken.*.zin | De zin over de poll, met het aandeel als cijfer.
blokken.*.goed | De kant met wat gesteund wordt.
blokken.*.niet | De kant met wat afgewezen wordt.
theme.fonts | De lettertypen, als TTF-bestand in de map fonts.
fonts.regular | Het bestand van de gewone letter.
fonts.italic | Het bestand van de cursieve letter.
fonts.semibold | Het bestand van de halfvette letter.
fonts.bold | Het bestand van de vette letter.
fonts.fallback | Bestanden voor tekens die de gewone letter niet heeft, in volgorde.
theme.colours | De kleuren per rol; elke als # met zes cijfers of letters a tot f.
colours.ink | De kleur van tekst.
colours.muted | De kleur van bijschriften en wat minder opvalt.
colours.accent | De huiskleur: koppen, vlakken en balken.
colours.link | De kleur van verwijzingen.
colours.rule | De kleur van lijnen in tabellen.
colours.hairline | De kleur van de dunste lijnen.
colours.band | De kleur van vlakken achter tekst.
colours.paper | De kleur van het papier.
colours.agree | De kleur van eens.
colours.disagree | De kleur van oneens.
colours.above | De kleur van wat boven de benchmark ligt.
colours.below | De kleur van wat onder de benchmark ligt.
colours.equal | De kleur van wat ongeveer gelijk is aan de benchmark.
colours.scale1 | De kleur van het eerste deel van een schaal.
colours.scale2 | De kleur van het middelste deel van een schaal.
colours.scale3 | De kleur van het laatste deel van een schaal.
colours.onDark | De kleur van tekst op een donker vlak.
theme.page | De maten van de pagina, in millimeters.
page.width | De breedte van de pagina.
page.height | De hoogte van de pagina.
page.top | De witrand boven.
page.right | De witrand rechts.
page.bottom | De witrand onder.
page.left | De witrand links.
page.gutter | De ruimte tussen twee kolommen van het raster.
page.header | De afstand van de bovenrand tot de kopregel.
page.footer | De afstand van de onderrand tot de voetregel.
page.columns | Het aantal kolommen van het raster.
theme.text | De stijl van elke soort tekst.
text.title | De titel op de voorpagina.
text.subtitle | De ondertitel op de voorpagina.
text.heading1 | De kop van een hoofdstuk.
text.heading2 | De kop van een paragraaf.
text.heading3 | De kop van een onderdeel.
text.heading4 | De kop van een cluster.
text.lead | De inleidende tekst van een paragraaf.
text.body | De gewone tekst.
text.quote | Een citaat.
text.citation | De stemmen onder een citaat.
text.caption | Het bijschrift van een figuur of tabel.
text.table | De tekst in een tabel.
text.tableHead | De koppen van een tabel.
text.note | Een voetnoot.
text.running | De kop- en voetregel van elke pagina.
text.figure | Een groot kerncijfer.
text.figureLabel | Het woord onder een groot kerncijfer.
text.fact | Een cijfer in de balk van een vraag.
text.factLabel | Het woord onder een cijfer in de balk.
text.contents1 | Een hoofdstuk in de inhoudsopgave.
text.contents2 | Een paragraaf in de inhoudsopgave.
text.*.face | De letter: regular, italic, semibold of bold.
text.*.size | De grootte van de letter, in punten.
text.*.lead | De afstand van regel tot regel, in punten.
text.*.colour | De rol van de kleur.
text.*.before | De ruimte erboven, in millimeters.
text.*.after | De ruimte eronder, in millimeters.
theme.chart | De maten van grafieken, in punten.
chart.title | De grootte van de titel.
chart.label | De grootte van de namen langs de as.
chart.value | De grootte van de waarden bij de balken.
chart.bar | De dikte van een balk.
chart.gap | De ruimte tussen twee balken.
codebook.version | De versie van dit bestand; altijd 1.
codebook.clusters | Clusters die bij meer dan één vraag horen.
codebook.questions | De vragen, elk met haar clusters.
questions.*.match | Waaraan de vraag herkend wordt.
match.id | Het id van de vraag in de export.
match.text | De tekst van de vraag, voor als het id verandert.
questions.*.top | Hoeveel clusters van de vraag worden getoond.
questions.*.uses | De id’s van gedeelde clusters die ook bij deze vraag horen.
questions.*.clusters | De clusters van de vraag.
clusters.*.id | De vaste naam van het cluster in dit bestand.
clusters.*.label | De naam van het cluster in het rapport.
clusters.*.chartLabel | Een kortere naam voor de grafiek.
clusters.*.infographicLabel | Een kortere naam voor de infographic.
clusters.*.status | Of een mens het cluster heeft nagekeken: bevestigd of voorlopig.
clusters.*.into | Het id van het cluster waarmee het is samengevoegd.
clusters.*.was | Hoe het cluster heette toen het programma het voorstelde.
clusters.*.exportLabels | Hoe de kolom cluster van de export het noemt.
clusters.*.keywords | Woorden die een bericht hierin brengen.
clusters.*.not | Woorden die een bericht hierbuiten houden.
clusters.*.examples | Sleutels van berichten die hier zeker in horen.
clusters.*.text | Uw alinea boven de citaten; in Markdown.
clusters.*.quotes | Sleutels van berichten die geciteerd worden, in deze volgorde.
questions.*.moves | Berichten die u zelf een plek geeft.
questions.*.messages | Wat het programma van de berichten onthoudt; laat dit staan.
moves.*.key | De sleutel van het bericht.
moves.*.to | Het id van het cluster waar het heen gaat, of overig.
moves.*.was | Waar het bericht eerst stond.
moves.*.text | Het begin van het bericht, om het te herkennen.
messages.*.key | De sleutel van het bericht.
messages.*.id | Het id van het bericht in de export.
messages.*.in | Het cluster waar het bericht het laatst in zat.
messages.*.why | Waarom het bericht daar zat.
messages.*.text | Het begin van het bericht, om het te herkennen.
`

const sentences = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [path = '', sentence = ''] = line.split(' | ')
      return [path, sentence]
    }),
)

/** What the key at the end of a path is for; null for one that nobody described. */
export function descriptionOf(path: readonly string[]): string | null {
  for (let from = 0; from < path.length; from++) {
    const end = path.slice(from)
    const exact = sentences.get(end.join('.'))
    // `text.body.size` is a `text.*.size`.
    const any = sentences.get(end.map((key, at) => (at > 0 && at < end.length - 1 ? '*' : key)).join('.'))
    if (exact ?? any) return exact ?? any ?? null
  }
  return null
}
