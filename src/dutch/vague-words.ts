import { normalise } from './normalise.js'

/** Dutch words that say little by themselves, in lower case and without accents: poor as a label, fine within one. */
export const vagueWords: ReadonlySet<string> = new Set(
  `
  aantal aanwezig acht allerlei alles altijd anders anno basis bedoel beetje begin begint begrijp
  begrijpen bekijken bel belangrijk belangrijke belangrijkste bellen beloon belt bemoeien benieuwd
  beperkt best bestaan bestaat beste beteken betekent beter betere betreft bijdrage bijvoorbeeld bleef
  bleven blij blijf blijft blijkt blijven brak breken breng brengen brengt compleet daadwerkelijk dacht
  dachten dag dagdeel dagen dank deed deel denk denken denkt derde dertig dicht dichtbij dichter ding
  dingen direct diverse doel doorgaan doorgaat drie duidelijk duidelijke duizend durf durfde durft durven
  duurt echt echte eenvoudig eerlijk eerste eigen eindelijk elkaar elkaars enorm enorme erbij erg ervaar
  euro fijn fijne flink flinke fout gaf gauw gebeurde gebeuren gebeurt gedaan geef geeft gegeven gehad
  gekregen geleerd geloof gemaakt genoeg genomen geven gevoel geweldig gewone gezamenlijk gezien ging
  gingen goed goede graag groot grootste grote grotere half hallo halve hand handen hard hebben heel heen
  helaas helemaal helpen helpt hetgene hoef hoeft hoeven hoge honderd hoofd hoog hoop hoor hoort horen
  houd houden houdt huidig huidige idee iedereen iets ineens jaar jaren juiste kant keer ken kende kennen
  kent kijk kijken kijkt kilometer kilometers klein kleine kleinere kleinste kom komen komt korte kost
  kosten kreeg krijg krijgen krijgt kwam kwamen laag laat laatst laatste lage lang lange langer langs
  laten leeg leg leggen legt leiden leidt leuk leuke liet lieten liggen ligt lijkt links loop loopt lopen
  lukken lukt lukte maak maakt maand maanden maken makkelijk manier manieren matig mee meedoen meeliepen
  meerdere meestal mens mensen merk meteen meter meters midden minder minste minuten minuut misschien
  moeilijk moment momenten mooi mooie naam nam natuurlijk neem neemt neerzetten negen nemen nergens
  niemand nieuw nieuwe niks nodig noem noemen normale ogen onderdeel onderwerp onderwerpen ongelooflijk
  oog opeens open opgetuigd oplossing overal paar pakken pakt plaats plaatsen plek plekken praat prachtig
  praktijk praten precies prima probeer probeert proberen procent punt recht rechte rechts reden
  regelmatig richting samen schreef schrijven seconden serieus simpel simpele sla slaan slaat slecht
  slechte snap snel sommige soms soort soorten spreek spreekt staan staat start steeds stel stelt stond
  stonden stop stoppen stopt stuk sturen stuur stuurt super tegelijk telkens terug teveel tevreden tien
  tijd toevoegen top trek trekken trekt twee tweede twintig uiteraard uitgenodigd uur vaak vandaag
  vanzelf vast vaste verschillend verschillende verstand vertel verteld vertellen vertelt verwacht vier
  vijf vind vinden vindt vol voldoende volgend volgende volle volledig vooral voorbeeld voorbeelden vraag
  vragen vroeg vroege waard waarde wacht wachten ware week weer weet weken wens wenselijk werd werken
  werkt weten wijze willen wist zag zagen zaken zeg zeggen zegt zei zeiden zeker zelf zes zet zetten
  zeven zichtbaar zien ziet zin zit zitten zoek zoeken zonde zorgen zorgt zoveelste
  `
    .trim()
    .split(/\s+/),
)

/** Whether a word, however it is written, says little by itself. */
export const isVague = (word: string): boolean => vagueWords.has(normalise(word))
