const words =
  `ab aber ach alle allein allem allen aller allerdings alles als also am an andere anderem anderen anderer
  anderes anders ans auch auf aufs aus außer außerdem außerhalb bald bei beide beiden beider beides beim bereits besonders
  bevor bin bis bisher bist bloß bzw da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran
  darauf daraus darf darfst darin darüber darum darunter das dass daß davon davor dazu dein deine deinem deinen deiner dem
  demnach den denen denn dennoch der deren derer des deshalb dessen desto deswegen dich die dies diese dieselbe dieselben
  diesem diesen dieser dieses dir doch dort dorthin du durch dürfen dürfte eben ebenfalls ebenso eher eigentlich ein einander
  eine einem einen einer eines einfach einige einigem einigen einiger einiges einmal entweder er es etc etwa etwas euch euer
  eure eurem euren eurer falls fast für gab gar geben gegen gegenüber gehabt gemacht genau genug gern gerne gewesen geworden gibt
  habe haben habt halt hast hat hatte hätte hatten hätten her hier hierbei hierfür hiermit hierzu hin hinter ich ihm ihn ihnen
  ihr ihre ihrem ihren ihrer im immer in indem innerhalb ins irgend irgendwie ist ja je jede jedem jeden jeder jederzeit jedes
  jedoch jemals jemand jene jenem jenen jener jenes jetzt kann kannst kaum kein keine keinem keinen keiner keines können
  könnt könnte könnten lassen lässt lediglich machen mal man manche manchem manchen mancher manches manchmal mehr mein meine meinem
  meinen meiner meist meistens mich mir mit mithilfe miteinander möchte möchten mögen möglichst muss muß müssen musste mussten
  müsste müssten nach nachdem nachher nämlich neben nebst nein nicht nichts nie niemals niemand nirgends noch nun nur ob oben
  obwohl oder oft öfter ohne per pro quasi rund schon sehr sei seid sein seine seinem seinen seiner seit seitdem selber selbst
  sich sie sind so sobald sodass sofern sogar solange solch solche solchem solchen solcher soll sollen sollte sollten somit
  sondern sonst soviel sowie sowohl statt stets trotz trotzdem tun über überall um ums und uns unser unsere unserem unseren
  unserer unter usw viel viele vielem vielen vieler vielleicht vom von vor voran vorbei vorher während wann war wär wäre waren
  wären warum was weder wegen weil weiter weiterhin weitere weiteren welche welchem welchen welcher welches wem wen wenig
  wenige weniger wenn wer werde werden werdet weshalb wessen wie wieder wieso will wir wird wirklich wo wobei wodurch wofür
  woher wohin wohl wollen wollte womit woran worauf worin worüber worum wovon wozu wurde würde wurden würden zu zudem zum
  zur zurück zusammen zwar zwischen`
    .trim()
    .split(/\s+/)

/** As it is typed without umlauts: `fuer`, `ausser`. */
const plainly = (word: string): string =>
  word.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss')

/** Grammar words of German, in lower case, with umlauts: `schon` is one and `schön` is not. */
export const germanStopWords: ReadonlySet<string> = new Set([...words, ...words.map(plainly)])
