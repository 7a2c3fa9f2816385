/**
 * Words that tell what stands beside a name: titles, particles, suffixes; and words that make a name ambiguous: surnames
 * that thousands bear, everyday words that are surnames too. Folded; compiled by hand from general knowledge.
 */

/** A list of folded words, between white space. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Before a name, with or without a capital: "President", "envoy", "Sir". Evidence that a person's name follows. */
export const TITLES = setOf(`
  president vice prime minister premier chancellor secretary senator sen rep representative congressman congresswoman governor gov
  mayor judge justice chief general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr marshal brigadier corporal private
  king queen prince princess duke duchess lord lady sir dame baron baroness count countess emperor empress sheikh sheik shaikh emir sultan shah ayatollah imam mullah
  pope cardinal archbishop bishop reverend rev father fr sister brother rabbi pastor saint dr doctor prof professor mr mrs ms miss mister madame madam mme monsieur herr frau
  ambassador envoy emissary negotiator adviser advisor aide spokesman spokeswoman spokesperson commissioner director executive chairman chairwoman chair chairperson ceo cfo coo founder cofounder owner boss head leader speaker
  attorney prosecutor lawyer counsel sheriff detective officer inspector constable superintendent
  coach manager quarterback pitcher striker midfielder goalkeeper defender forward skipper player star champion
  actor actress singer rapper comedian author writer novelist poet painter artist filmmaker producer journalist reporter correspondent columnist editor host anchor presenter broadcaster
  billionaire tycoon oligarch businessman businesswoman entrepreneur investor banker financier magnate mogul
  candidate nominee incumbent contender challenger rival frontrunner
  politician lawmaker legislator deputy mp mep councillor councilman councilwoman treasurer chancellor dictator strongman warlord
  economist analyst strategist historian scientist physicist astronomer engineer astronaut cosmonaut researcher expert
  democrat republican conservative liberal socialist
`);

/** Titles of French, Spanish, Italian, Dutch and Polish news, folded. */
const FOREIGN_TITLES = setOf(
  'presidente presidenta ministre ministra ministro chancelier canciller cancelliere senateur senador senatore depute diputado diputada deputato kanselier voorzitter burgemeester prezydent kanclerz minister premier',
);
/** German ones join any other word: Bundeskanzlerin, Außenminister, CDU-Chef, Kremlsprecher. */
const GERMAN_TITLE =
  /(?:kanzler|prasident|minister|chef|sprecher|trainer|vorsitzender?|politiker|abgeordneter?|senator|papst|botschafter|gesandter?|beauftragter?|direktor|richter|anwalt|general|kommissar|sekretar|burgermeister|unternehmer|milliardar|schauspieler|berater|amtsinhaber)(?:in|en|s)?$/u;

export const isTitle = (word: string): boolean =>
  TITLES.has(word) || FOREIGN_TITLES.has(word) || GERMAN_TITLE.test(word);

/** Words of other languages that stand before a name at the beginning of a sentence, folded: "Selon Macron", "Según Sánchez". */
export const SENTENCE_BEGINNINGS = setOf(`
  selon pour avec chez apres avant contre dans mais quand comme pendant depuis sans sous sur vers entre malgre
  segun para con contra desde cuando como pero tras ante bajo sobre hasta aunque mientras
  secondo contro dopo prima anche
  volgens voor met tegen maar toen ook
  wedlug dla przez przed gdy ale jak
  nach fur mit gegen auch wenn aber doch laut trotz seit bei vor wahrend ob dass weil als wie nun damit gestern heute
`);

/** Degrees and ranks that are written as part of the name: "Dr. Ada Roe". An office is not: "Sen. Ada Roe". */
export const RANKS = setOf('dr prof sgt cpl capt lt maj col brig gen cmdr adm rev');

/**
 * Words that may stand before a name without belonging to it, and are written with a capital there: the rest of a title, a
 * nationality, a month.
 */
export const LEAD_WORDS = setOf(`
  us uk eu un russian american british french german italian spanish ukrainian chinese japanese korean israeli palestinian iranian iraqi syrian turkish indian pakistani afghan
  polish dutch belgian swiss austrian hungarian greek irish scottish welsh english canadian australian mexican brazilian argentine argentinian venezuelan cuban colombian chilean egyptian libyan
  saudi lebanese jordanian yemeni kuwaiti qatari emirati moroccan tunisian algerian sudanese ethiopian kenyan nigerian ghanaian zimbabwean rwandan ugandan
  serbian croatian bosnian bulgarian romanian czech slovak slovenian latvian lithuanian estonian finnish swedish norwegian danish icelandic portuguese belarusian georgian armenian azerbaijani kazakh uzbek
  thai vietnamese indonesian malaysian filipino burmese cambodian singaporean taiwanese european african asian soviet arab catalan
  democratic republican democrat labour labor tory conservative liberal green social christian socialist communist gop dem
  foreign interior defense defence finance treasury trade energy justice health education labor labour transport environment agriculture commerce home prime vice deputy acting former ex then
  interim outgoing incoming late first lady white house kremlin cabinet supreme court federal national state party house senate congress parliament
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thurs fri sat
`);

/** Small words and verbs that begin a sentence, or stand in a headline with a capital, and are nobody's name. */
export const COMMON_WORDS = setOf(`
  a about above according across after again against ahead all almost along already also although always am amid among an and another any anybody anyone anything are around as ask asked asks at away
  back be became because become becomes been before began begin behind being believe below beneath beside besides best better between beyond big both breaking bring brings but buy by
  call called calls came can cannot case claim claims clearly come comes could critics
  day days deal debate despite did do does doing done down during
  each earlier early either else end ends enough even ever every everyone everything exclusive
  far few fight fights final finally find finds five for four fresh from full
  gave get gets getting give given gives giving go goes going gone good got great
  had half has have having he hear help helps her here hers herself high him himself his hit hits hold holds how however
  i if in inside instead interview into is isnt it its itself
  join joins just keep keeps key kill kills knew know known knows
  last lastly later latest lead leads leave leaves left less let lets like likely little live long look looks lose loses lost low
  made make makes making man many may maybe me mean meanwhile meet meets men might mine more moreover most move moves much must my myself
  near nearly need needs never new news next nine no nobody none nonetheless nor not nothing now
  of off offer offers often oh ok old on once one only onto opinion or other others otherwise our out outside over own
  part pay pays people perhaps plan plans please plus poll post power
  question questions quick quickly quite
  rather read really recently report reports rival rivals run runs
  said same saw say saying says see seek seeks seem seems seen sell send sends set sets seven several shall she should show shows shortly similarly since six so some somebody someone something soon
  speak speaks speech spoke still stop stops story such sure
  take takes taking talk talks team tell tells ten than thank thanks that the their them themselves then there therefore these they thing things think thinks this those though thousands three through throughout thus to today together told tomorrow tonight too top toward towards turn turns two
  under unless unlike until up update upon urge urges us use used uses
  very via video view vote votes
  want wants war warn warns was watch way we week weeks well went were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will win wins with within without woman women won wont work works world worse worst would
  year years yes yesterday yet you young your yours yourself
  accuse accuses accused admits agree agrees announce announces announced approves attack attacks back backs ban bans beats blame blames blasts block blocks confirm confirms confident could cuts defends defend deny denies dismiss dismisses eyes face faces fear fears fires hails heads hints hopes hosts ignore insists
  invites investors kicks launch launches law laws lawyers market markets mocks names nominate orders picks pick pledge pledges praise praises praising press pressure promise promises push pushes quit quits quits race reject rejects remember replace reveals rips rule rules sanctions save saves saying sees sign signs slam slams slammed slams spars stand stands start starts stocks
  sue sues summit support supporters supports suspects swap target targets tax tease teases threat threaten threatens threat trial tries try trust visit visits vow vows voters warned welcome welcomes
  analysis background comment explained explainer fact editorial factbox letter letters live photo photos podcast profile review transcript timeline watch updated source sources caption image getty ap afp reuters
  north south east west northern southern eastern western central upper lower
`);

/** Beginnings of surnames. Those in `DROPPED_PARTICLES` newspapers often leave out. */
export const PARTICLES = setOf(`
  von van der den de la le les du da das do dos di del della delle dello degli dei al el ul ad ash ar as an at bin ibn ben bint abu abd ter ten zu zum zur af av y e i und et st san santa mac mc o lo los las vande vander vom im
`);
/** Those that mean "and": in running text they join two people far more often than two halves of a name. */
export const CONJUNCTIONS = setOf('y e i et und');
export const DROPPED_PARTICLES = setOf('al el ul ad ash ar as an at');

/** After a name: part of it, but no surname. They tell father from son. */
export const NAME_SUFFIXES = setOf(
  'jr sr junior senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii',
);
/** "Junior" is "Jr.". */
const SUFFIX_WRITTEN: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };
export const suffixOf = (word: string): string => SUFFIX_WRITTEN[word] ?? word;
/** After a name too, but no part of it: a page gives them or leaves them out. */
export const DEGREES = setOf('esq phd md dds jd mba rn qc kc mbe obe cbe');

/** Behind a surname these make another name: "Trump Tower", "Clinton Foundation", "Lincoln Memorial". */
export const OTHER_NAME_WORDS = setOf(`
  street st avenue ave road rd boulevard blvd lane drive way square plaza place court terrace crescent highway hwy freeway parkway bridge tunnel station stop park parks gardens garden
  tower towers building buildings hall house hotel hotels inn resort resorts casino palace castle estate estates manor center centre mall market farm farms ranch
  foundation fund trust institute institution institutes university college school schools academy seminary library museum gallery theater theatre arena stadium field coliseum dome garden auditorium opera
  hospital clinic medical church cathedral chapel mosque temple abbey airport airfield base fort camp island islands isle mountain mountains mount mt lake river creek valley canyon bay beach cape peninsula hills hill heights springs falls ridge point
  county city town township village district parish province state borough prize prizes award awards medal medals cup trophy bowl classic open invitational championship tournament derby stakes
  inc corp corporation co company companies ltd llc llp plc gmbh ag sa nv group holdings holding partners associates brothers bros sons industries motor motors enterprises enterprise organization organisation productions pictures records press publishing publishers bank securities capital investments management systems technologies technology laboratories labs laboratory pharmaceuticals stores store foods airlines airways energy oil petroleum steel media entertainment studios international
  memorial monument statue cemetery observatory telescope space crater comet doctrine plan act bill amendment method principle theorem law laws effect constant disease syndrome rule test scale index curve day world
  middle elementary high preparatory county line railway railroad ship carrier class model edition vodka steaks steak shuttle university
`);

/** Surnames borne by so many that one alone says little. */
export const COMMON_SURNAMES = setOf(`
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts
  gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez
  powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce vazquez hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day walsh bowman schultz luna fowler mejia
  davies edwards wood thompson walker clarke patel khan lewis jones begum ali ahmed hussain shah
  muller schneider fischer weber becker schulz koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange werner krause lehmann kohler maier mayer walter
  bernard dubois durand leroy moreau laurent simon michel lefebvre fournier girard bonnet dupont lambert fontaine rousseau vincent
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo lombardi moretti
  silva santos oliveira souza pereira lima ferreira costa rodrigues almeida carvalho gomes martins araujo
  ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semyonov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov zakharov romanov
  wang li zhang liu chen yang huang chang cheng zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim lee park choi jung kang cho yoon jang lim sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato
  singh kumar sharma gupta verma khan ali ahmed hussain malik mohammed abdullah hassan ibrahim cohen levy mizrahi peretz
  hansen johansen olsen larsen andersen pedersen nielsen jensen christensen rasmussen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson
  nowak kowalski wisniewski kaminski lewandowski zielinski szymanski novak horvat kovac nagy kovacs toth szabo popescu papadopoulos yilmaz kaya demir
  kelly murphy byrne oconnor osullivan doyle mccarthy gallagher odonnell macdonald mackenzie mcdonald campbell stewart
`);

/** Everyday words of English, and the names of months, places and brands, that are also surnames or names of entities. */
export const EVERYDAY_WORDS = setOf(`
  muslim store rage
  abbot abbott ace adder alder ambler apple archer arch armor ash baker ball bank banks barber barker barley barn baron barr bass bates bay beach beam bean bear beard beat beck bell belt bench berry best bird bishop black blade blank blast blaze bliss block bloom blow blue blunt board bond bone bones book boom booth boss bound bowl bowman box boy brand branch brand brass brave bread bridge bridges bright broad brook brooks broom brown buck bull bunch burns burr bush butcher butler button
  cable cage cake call camp candy cannon canon card cards carpenter carry cart carter case cash castle chain chamber chambers chance chandler chaplain chapel chase cheek chess child church clay clear cliff close cloud coal coats coffin coin cold cole collar comb comfort conqueror cook cookie cooper cope corn corner cotton count couch court coward cox crab craft crane creed crisp crook cross crow crowd crown cruise cruz crystal cub cup curry curtain cushing cutler
  dale dance dark day deal dean dear deck deer delay dell desert diamond dick dish dixie dock dodge dolphin dove downs drake draper drew driver drum dual duck duke dumas dunk dust dwarf dyer
  eager eagle earl early east edge elder ember english epic eye
  fair fairbanks falcon fall falls fan farmer farrow fast fat fawn feather fell fence ferry fern field fields finch fine finger fire fish fisher fist fitch flag flame flash fleet fleming flood flower flowers fly foot forbes force ford fore forest fort forth foster fountain fowler fox frank free freed freeman fresh friend frost fry fuller funk
  gable gage gain gale gallant game gap garden gardner garland garner gate gates gay gentle gentry george giant gibbon glass glen glover go gold golden good goodman goodwill goose gorge grace grand grant grape grass grave graves gray great green grey grimes grill grim grove grow guest gun gunn guy
  hail hale hall ham hammer hand handy hardy hare harm harp hart harvest hatch hawk hay hays hazard head heard heart heath heather hedge held helm hemp herb hero heron herring hide high hill hills hind hitch hoar hobby hogg holder hole holiday holland hollow holly home hood hook hope hopper horn horse host house hull hunt hunter hurt
  ice inch iron ivory jack jade jam james jay jet jewel job jobs jolly jordan joy judge june just justice keen kettle key keys kidd kind king kings kirk kiss kitchen knife knight knot
  lace lake lamb lamp lance land landing lane large lark last law laws lawn leach leader lean leash led lee leech lemon levy light lily lime link lion list little live lock lodge long look lord loud love lovely low lowe luck lucky lynch lynx
  mace mace maiden mail main major male mall man manly manning mansion maple march mark marks market marrow marry mars marsh marshal marshall martin mason mast master masters may maze mead meadow meadows means meek mercer mercury merit merry miles mill miller mills mint mint mist mole money monk moon moor moore more morrow moss moth mound mount mountain mouse mouth mule murder mustard
  nail nash neat neck new newman nice night noble noon north nose novel nun nunn nurse nut
  oak oaks oates oats ocean old olive orange orchard organ otter owl owner ox
  pace pack page pain paine paint painter palm pal palmer parish park parker parks parrot parson parsons partridge pass patch patience paul paw peace peach peacock peak pear pearl pen penn penny pepper perch perry person pet petty phoenix pickle pierce pike pilgrim pill pin pine pink piper pit pitch place plain plane plank plant plate plum plumb point polk pond pool poor pope port porter post potter potts pound pounds powder power powers pratt presley press price pride priest prime prince prior proctor proud prune pugh pull purdy
  quail queen quick quiet quill rabbit race rail rain raines ram ranch rand range rank rash rat raven ray read reader ready reason reed reeves reich rest rhodes rice rich richer rider ridge right ring rise rival rivers road roach roads robin rock rocks rod rogue roller roman roof rook room root rope rose rosebud rough round row royal ruby rude rule rush rusk russet rust ryder rye
  sable sad saddle sadler sage sail saint salmon salt sample sand sands santa savage sawyer scales school schooling scout sea seal sears seat self sell senior setter sewell shade shaft sharp shaw shed sheen sheep sheets shell shepherd shield shine shipley shipman shirt shoe shoemaker shore short shot shrub silk silver simple singer sink sister skill skinner skull sky slack slate sleep slim sloan slow small smart smith smoke snail snake snow soil sole son song south spade spain spark sparks sparrow spear speed spence spencer spring sprout spruce stack stafford stag stamp stamps stanford star stark starling starr stars state steal steel steele stein stem step stern stewart stick still sting stock stone storey storm story stout straw stream street strong sugar summer summers sun sunday sutler swan sweet swift sword
  table tack tail tailor tall tanner tate taylor teal temple tent terry thin thorn thrush tickle tide tiger tillman timber tiny tipper tire todd toll tom top towel tower towers town track tracy train tree trees trim troll trout truck true truth tucker tug turk turkey turner turnip twist tyler
  usher vale valentine valley van vance vault venture verdict vest vice victor view villa vine violet virtue void
  wade wag wagner waits wake waldo wall walker waller wallet walls walnut ward ware warner warren wash washer waste water waters watts wave way weaver web webb weed week weeks welch well wells welsh west whale wharf wheat wheel wheeler whistle white wick wild wilder wile will willow wind window winds wine winner winter winters wise wolf wolfe wonder wood woods word words worth wren wright
  yard yates yellow york young youth zeal
  amazon meta alphabet oracle visa target gap shell total orange sprint chase wells fidelity vanguard sky box square block stripe slack zoom snap signal telegram twitter
  venus mercury mars saturn jupiter neptune pluto earth moon sun china turkey jordan chad georgia washington lincoln austin houston dallas madison jackson cleveland columbus berlin paris london sydney
  bolt buffet bugs cage carver chance cotton crisp cruise cue dench devine dole duke fiennes firth flair frost gere gill gold grace hook hoover hopper hurd hurley law lawless lean locke loach lowe lucas marvel mather moody moon munch nobel noble nolan paddock parton perk posh potter rains rains rove ruffin sanders seles shields short spade spears stern sting stone streep swank swift thicke walsh ware waters watts west whitehouse wilde wolf wonder woods worsley
  cast cave chew christie coats cobb cobbler coe cole colt conway coy crabbe cram crumb daft darling day dill doe dolly dove eden fagan fay fear finn fisk fogg fudge gaunt glad goss gout grist grub haul hicks hobbs hogan hoop hum hyde idle kemp lay lent loft lord louse may mellow mole mudd mundy must nap neal oar outlaw pang patten peel pell peters pew plant pluck poole pry pye raab rap raw rees roe rug sack sharpe sell shad sly snell spicer spry stamp stubbs stump suit supple swallow sway sykes tear thrift tibbs toy tuck tweed twain veal vest vine wade walz waltz warm west whip whitelaw witch wren
  april august autumn battle bible bureau bus capital century champion christ christmas city college core country crime december department depot digital district division due easter empire enterprise expert export express february federal
  focus forces freedom friday general globe guard heaven hospital import independence international internet islam january jesus july league liberty lines marine marines media metro million minor monday nation navy network november october office
  opera palace parade paradise parent plains police prize public puck real record records red rep republic rights river royals safari september service share shares shuttle social soldier st studio summit test tests thunder titan title transit
  trial tribune union unions united university victory weekend windows
`);

/** Places, and firms and universities named after people, that are surnames too: a lone one is more likely those. */
export const PLACES_AND_FIRMS = setOf(`
  aberdeen adelaide alabama alaska albany amsterdam antwerp aragon argentina arizona arkansas arlington athens atlanta auburn auckland bahia baltimore barcelona basel bath belfast bergen berkeley berkshire bern bethlehem birmingham blackburn bogota
  bolivia bologna bolton bombay bordeaux boston bradford brazil bremen bristol britain brooklyn brussels burbank burlington burnley cairo california cambridge camden canterbury canton carolina catania charleston chelsea cheshire chester chicago chile
  cologne colombia colorado concord congo cordoba cork cornwall coventry cuba dakota damascus darlington dayton delaware delhi denmark denver derby derry detroit devon dorset dover dublin dundee durham edinburgh egypt england essen essex everton
  exeter florence florida france frankfurt fulham gaza geneva genoa germany ghent glasgow granada greenwich guadalajara halifax hamburg hamilton hampshire hampton hanover harlem hartford havana hawaii helsinki hollywood hudson huntington idaho
  illinois india indiana iowa iran iraq ireland israel italy jersey jerusalem kansas kent kentucky kenya kiev krakow lancaster lansing laredo leeds leicester leipzig leon lille lima limerick lisbon liverpool livingston louisiana louisville lyon
  madras madrid maidstone maine malaga mali manchester manila mansfield marseille maryland melbourne memphis mexico miami michigan milan milano minnesota mississippi missouri modena monaco montana monterey monterrey moscow munich nairobi napoli
  nazareth nebraska nevada newark newcastle newport newton niagara nicaragua norfolk normandy norway norwich nottingham odessa ohio oklahoma omaha oregon orlando orleans osaka oslo oxford padua paisley palermo palestine panama parma pasadena
  pennsylvania perth peru philadelphia pisa pittsburgh plymouth poland portland portsmouth portugal prague princeton quebec queens raleigh reading reno richmond rochdale rochester roma rome rutland sacramento salem salford salisbury salzburg santiago
  savannah scotland scranton seattle seoul sevilla seville sheffield siena sierra singapore somerset somerville southampton sparta stirling stockholm stockton suffolk sunderland surrey sussex sweden syracuse syria tampa tehran tennessee texas tokyo
  toledo torino toronto toulouse trento trenton trieste tripoli troy tulsa turin tuscany ukraine utah valencia vancouver venezuela venice vermont verona vienna vietnam virginia vogue wales warsaw warwick watford wellington westbrook westminster
  weymouth wimbledon winchester windsor wisconsin worcester wyoming zurich
  adidas armani barclays baylor bentley boeing bosch bugatti cadillac cartier chanel chrysler citroen clemson colgate cornell dior disney drexel emory ferrari fiat fordham gillette goldman gucci heinz hershey hilton honda kellogg lehman levi lexus
  macy marriott mazda mercedes merrill nestle nike nissan peugeot philips porsche prada puma renault rolex rolls rutgers sachs schwab siemens sinclair sony suzuki tesla tiffany toyota tulane vanderbilt versace villanova volvo wrigley yale zeiss
`);

/** Everyday words only where they are written small: with a capital, even at the beginning of a sentence, they are names. */
export const WORDS_WHEN_SMALL = setOf(
  'trump musk pence gore hawking pitt reagan thatcher podesta gaunt peck romney',
);
