/**
 * Given names, folded, as news pages use them. Two tables, both compiled by hand from general knowledge: families of
 * names that stand for one another (Steve, Steven, Stephen), and names by which a page may call somebody else. Neither is
 * complete; a name missing here costs a mention, or leaves a doubt that other evidence settles.
 */

/** One family a line: familiar forms, spellings and other languages' forms of one given name. */
const FAMILIES = `
abdul abdel abdal abd
abraham abe abram ibrahim avraham avram
adam adan adamo
agnes agnieszka ines inez
albert al bert alberto albrecht
alejandro alex alexander aleksandr aleksander alexandr alexandre alessandro sasha alec alek oleksandr aliaksandr alexandros iskander sandro xander
alexandra aleksandra alessandra alejandra sandra sasha oleksandra
alexei alexey aleksei aleksey alexi oleksii oleksiy alexis alyosha
alfred alf alfredo fred alfie
alice alicia
andrew andy andre andrea andreas andres andrei andrey andriy andrii andrzej anders andrej drew andris
angela angie angelica
anna ann anne annie ana anya anja hanna hannah
anthony tony antonio antony anton antoine antonin antonis antoni
arthur art artur arturo
barbara barb barbie babs
bartholomew bart
basil vasily vasili vassily vasyl vasil vasilis vasilios wasil
benedict ben benedikt benedetto benito
benjamin ben benny benji binyamin
bernard bernie bernhard bernardo
bradley brad
brandon brendan
calvin cal
caroline carolyn carol carrie karoline karolina carolina
catherine cathy katherine kate kathy katie kathleen katharine katarina katerina ekaterina yekaterina catalina caitlin katya kateryna cathryn kathryn kat kay cate kitty catarina
cecilia cecile cecily
charles charlie chuck carl karl carlos charley karel carlo chas karol
chester chet
christian chris kristian cristian
christina chris christine kristina tina cristina kristen kristin krystyna kirsten
christopher chris kit christoph christophe cristobal kristof kristoffer topher krzysztof
claude claudio claudius
clifford cliff
constantine konstantin kostas costas konstantinos kostya costa
cynthia cindy
daniel dan danny danilo daniil danylo dani daniele
david dave davy dawid davide davey
deborah deb debbie debra
dennis denis denys denny
dmitry dmitri dimitri dmitriy dmytro dmitrij dimitry dimitris dima dmitrii dimitar dimitrios
dominic dominick dom dominique domenico domingo
donald don donnie donny
dorothy dot dottie dorothea
douglas doug
edgar ed eddie
edmund ed eddie edmond
edward ed eddie ted teddy ned eduard eduardo edouard edvard edoardo
edwin ed eddie
eleanor ellie nell leonor elena
elena helen helena olena yelena jelena helene ellen alena
elizabeth liz beth betty eliza elisabeth lizzie betsy elisabetta libby bess bette lisa elsa elspeth isabel isabella isabelle elizaveta elisa
emil emile emilio
emanuel emmanuel manuel manny manolis immanuel
enrique henry hank harry henri heinrich enrico henrique hendrik henryk harri heinz hal
eric erik erich
ernest ernie ernst ernesto
eugene gene evgeny yevgeny evgeni evgeniy yevgeni evgenii yevhen eugenio yevgeniy eugen jewgeni evgenij
eva eve ewa
felix feliks
florence flo
fyodor fedor feodor theodore teodor ted teddy theo theodor fiodor
frances fran francesca francoise franziska francisca
francis frank francisco franz francesco francois frankie paco pancho frans ferenc franciszek
franklin frank
frederick fred freddy friedrich fritz federico frederic fredrik frederik freddie fredric
gabriel gabe gabriele
gennady gennadi gennadiy hennadiy gennadij
geoffrey geoff jeff jeffrey jeffery jeffry
george jorge georg georges giorgio yuri yury georgy georgi giorgos georgios georgiy jerzy yiorgos jurij iurii yuriy heorhii georgios juri
gerald gerry jerry gerard gerhard gerardo gerrit
german herman hermann
gertrude trudy gert
gilbert gil bert
giovanni gianni john jon johnny jack juan ivan johann hans johannes jean ian sean joao jan yan ioannis yiannis ivo johan janos jens yannis giannis jean-claude ioan ion jonny johnnie evan jaan juhani
gregory greg gregor grigory grigori hryhoriy grigoriy grzegorz gregorio gregg
gustav gus gustavo gustave
guy guido
harold harry hal harald
helmut hellmut
herbert herb bert
horace horatio
howard howie
hugh hugo hughes
ignatius ignacio ignazio
igor ihor
ilya ilia elias elijah illia ilja elie eli
irene irina iryna
isaac ike yitzhak itzhak izaak isaak
jacob jake yakov jakob jacobo jakub iago yaakov jacek
jacqueline jackie
james jim jimmy jamie jaime jaume diego santiago jaimie jimmie
janet jan jeanette janice
jennifer jen jenny jennie
jeremy jerry jeremiah jem jerome
jessica jess jessie
jesse jess
joan joanna johanna jo joanne giovanna juana
joseph joe joey jose josef giuseppe jozef iosif yosef yusuf youssef yousef josip jo beppe pepe
joshua josh
judith judy judi
julia julie giulia yulia yuliya iuliia julija
julian julien juliano
julius julio jules giulio
kenneth ken kenny
kirill kiril kyrylo cyril kyril kirilo cyrille
laura laurie lori
lawrence larry laurence lorenzo laurent lars laurie lorenz lars
leo leon lev leonid leonard lenny leonardo len leonhard lew levon
leslie les
louis lou luis louie ludwig luigi lewis ludovic luiz lajos ludovico ludwik
lucas luke luca lukas luc lucca
ludmila lyudmila liudmyla
lucy lucia lucie luz
lynn lynne
magdalena maggie magda madeleine
marcus mark marc marco marcos marek marko markus marcel
margaret maggie meg peggy marge margie marguerite margarita margot rita greta gretchen margarete malgorzata margherita megan
maria mary marie molly mariya mariia marija miriam mari maria-jose polly mae moira maryam
martha marta marthe
martin marty martino marten maarten
matthew matt mateo matteo matthias mathieu mateusz matthieu matvei mathias matias matty
maurice mauricio maurizio moritz morris morry
maximilian max maxim maksim maxime maksym maximo maximiliano
melvin mel
michael mike mick mickey mikhail miguel michel mikhailo mykhailo mychajlo mihail michele micha misha mihai mikael mikey micky michal mihaly mitch mikheil mihkel mihails mijail
michaela mikaela
mitchell mitch
mohammed mohammad muhammad mohamed mohamad mehmet muhammed mahomet mohd muhamad mohammd
moses moshe moise moises musa
natalia natalie natalya nataliya natasha nathalie nataliia
nathaniel nathan nate nat natan
nicholas nick nicky nicolas nikolai nikolay niccolo nicola nikolaus klaus claus niklas mykola nikos nico nikola nicolae nikolaos nicolaus mikolaj nikolaj miklos nicolai nikolas niko
nicole nikki nicola nicky
norman norm
oleg oleh
oliver ollie olivier oliviero olli
oscar oskar
osama usama
patricia pat patty tricia trish patti
patrick pat paddy patrice patricio patrizio padraig
paul paolo pablo pavel pawel pavlo paulo pal paavo paulus pavlos pasha
paula paola
peter pete pyotr petr petro pedro pietro piotr pierre petar peder petros pieter petter petteri peer
philip phil phillip philippe felipe filippo philipp filip philippos
rachel raquel rahel rachelle
ralph rafe raul raoul ralf
randall randy randolph
raymond ray raimondo ramon raimund
rebecca becky becca
reginald reg reggie
richard rick rich dick ricky riccardo ricardo ritchie rickie richie ryszard dickie
robert bob rob bobby robbie bert roberto rupert robby robb robin
rodney rod
rodrigo rod
roger rogelio ruggero rutger
roland rolando orlando rolland
ronald ron ronnie ronny ronaldo
rosemary rose rosie romy
roxanne roxana
rudolf rudy rudolph rodolfo rudi
russell russ rusty
salvador salvatore sal
samantha sam
samuel sam sammy samuil shmuel
sarah sara sally sarai
sebastian seb sebastien bastian sebastiano
sergei sergey serge sergio serhiy serhii sergiy sergii sergej serguei sergejs siarhei
shirley shirl
simon simeon semyon shimon szymon semen
sophia sophie sofia sofie sofya sofiya zofia
stanley stan
stanislav stan stanislaw stanislas stanislau
stephanie steph stefanie stefania
stephen steve steven stefan stephan esteban etienne stefano stepan steffen istvan stephane stevan stevie stepan szczepan stefanos
stuart stu stewart
susan sue susie suzanne susanna suzy susanne zuzana susana
svetlana svitlana
sylvester sly
sylvia silvia sylvie
tamara toma
tatiana tatyana tanya tetiana tetyana tatjana
terence terry terrence terrance
theresa teresa terry tess tessa therese
thomas tom tommy tomas tommaso tomasz thom toma tamas
timothy tim timmy timofei timofey timo tymofiy
tobias toby
ursula ulla
valentin valentine valentyn valentino
valery valeri valeriy valerii walery valeriu
veronica ronnie veronika veronique vera
victor vic viktor vittorio vitor wiktor vick
victoria vicky viktoria vicki tori viktoriya viktoriia
vincent vince vincenzo vicente vinny vinnie
virginia ginny virginie
vitaly vitali vitalii vitaliy vitalij
vladimir volodymyr volodimir wladimir vlad vladimiro uladzimir volodya włodzimierz vova vladimer wladimir
vladislav vladyslav vlad wladyslaw
vyacheslav viacheslav slava vaclav viatcheslav
walter walt wally gualtiero wolter
wilhelm william bill will billy willy guillermo willem guglielmo liam guillaume willie vilhelm wim wil gulielmo bille
wilfred wilf wilfried wilfredo
xavier javier xavi
yasir yasser
zachary zach zack zachariah zak zac zakaria
zbigniew zbig
abigail abby gail
agatha aggie
amanda mandy
andrea andi
augustus gus august augusto
bridget biddy brigitte brigid birgit
bruce brucie
cameron cam
clement clem clemente
clinton clint
cornelius neil cornel corneliu
curtis curt kurt
darrell darryl daryl darryll darrel
derek derrick dirk
eduard edik
emma em emily emilia
ezekiel zeke
gary garry
grant ulysses
hector ettore
hubert bert huberto
jackson jack
jason jay
jonathan jon jonny nathan yonatan jonatan
kimberly kim kimberley
lorraine lorrie
luther luthor
marshall marsh
maxwell max
melanie mel
melissa missy mel
millicent millie
nancy nan annie
nigel nige
pamela pam
percy percival
philippa pippa
priscilla cilla
quentin quintin
rafael raphael rafa raffaele rafal rafi
reuben ruben rubin
roderick rod roddy
rosalind roz
rupert rup
saul sol
seymour cy
shaquille shaq
sheldon shel shelly
sidney sid sydney
solomon sol suleiman suleyman soliman shlomo
spencer spence
stella estelle
sylvain silvano
tabitha tabby
tina christina
ulrich uli
vernon vern
wallace wally
wendell wendy
wesley wes
winston win
woodrow woody
yolanda yoli
yusuf joseph
zoe zoey
ali aly
ahmed ahmad ahmet ahmat
hussein hussain husayn husein hossein hosein huseyin
hassan hasan hassane
khalid khaled halid
omar umar omer oumar
osman uthman othman usman
said saeed sayed syed sayyid saed
abdullah abdallah abdulla
mahmoud mahmud mehmud
mustafa mostafa mustapha moustafa
yahya yehia yahia
faisal feisal faysal
jamal gamal djamel
nasser nasir naser
rashid rachid rasheed
salman suleman
tariq tarek tarik tareq
walid waleed
zayed zayid
nouri nuri noori
muammar moammar muammer moamer muamar
bashar bachar
aleksandar alexander sasa
borys boris
bohdan bogdan
danuta dana
gediminas ged
grzegorz gregory
jaroslav yaroslav jaroslaw iaroslav
jiri george jiři
miroslav miroslaw myroslav
radoslav radoslaw radek
rostyslav rostislav
ruslan rouslan
taras tarass
vadim vadym wadim
vsevolod vsevolodovich seva
yakiv jakov yakov
yegor egor yehor
zinaida zina
ksenia xenia kseniya oksana
lyubov liubov luba
nadezhda nadia nadiya nadja nadya
larisa larysa larissa
galina halyna
olga olha olya
ludovit louis
`;

/** Given names that belong to no family above: enough for a page to call somebody else by. */
const OTHERS = `
aaron abel adel adele adolf adolfo adrian adriana adrienne agustin aidan aileen aisha akira alan alain allan allen alana alberta aldo
alfonso alfons alina alison allison alma alonso alvaro alvin alyssa amal amalia amaury amber amelia amina amir amit amos amy anabel anastasia anatoly anatoli
angel angelina angelo angus anita anjali annabel annette ansel antoinette anwar april arash araceli archie ari ariana ariel arjun armand armando armen arnaud
arne arnold arsen arseniy arseny arvind asher ashley ashraf asif astrid athena aubrey audrey aurelia aurelio austin ava avery avi avigdor axel aya ayman ayesha aziz
baptiste barack bashir beatrice beatrix beatriz becky belinda bella benazir benoit berlusconi bernadette bertha bertrand bethany beverly bianca bjorn blaine blair blake blanca bob boban
bonnie boris boyd brad bram branden braxton breanna brenda brent brett brian bryan brianna brigitte britney brittany brooke bruno bryce bryony bud burt byron
camille camila camilla candace carla carlotta carly carmen carmine carter casey casper cassandra cecil cedric celeste celia cesar cesare chad chandra channing chantal charlene charlotte chelsea chen cheryl chiara chloe
chuck cian claire clara clarence clarissa claudette claudia clay clayton cleo clive clyde cody colette colin colleen conor connor conrad consuelo cooper cora cordelia corey cory cormac craig cristiano crystal curtis cyrus
daisy dale dallas damian damien damon dana dane daphne dara darcy daria dariusz darius darlene darren darwin dawn dean deanna declan deirdre delia denise denzel derek desmond devin devon diana diane diego dieter dilma dimitra dina
dino dirk dolores dominique donna donovan dora doreen doris dorian dov duncan dustin dwayne dwight dylan
eamon earl ebrahim edith edna efrain ehud eileen einar elaine elbert eldar eli elias elif elijah elin elise eliot elliot elliott ella ellis elmer elon eloise elton elvira elvis emerson emre enzo erica erika erin erwin esmeralda
esperanza esther estelle ethan ethel etienne eugenia eunice evan evelyn everett evo ezra
fabian fabio fabrice fabrizio farah farid fatima fatou faith fausto fay faye felicia felicity ferdinand fergus fernando fidel fiona flavio fletcher florian floyd forrest franck franco fredrika frida
gabriela gabrielle gareth garrett garth gaston gavin gemma genevieve geraint geraldine giancarlo gianluca gideon gilles gina gino giorgia giselle gisele glen glenn glenda gloria godfrey gonzalo gordon grace graham graeme greta griffin guillaume gunnar gunter gunther gwen gwyneth
habib hakan hamid hamza hana hannes hanna harlan harriet harrison harvey hashim haruki hassan hayden hazel heather heidi heiko helga helge helmut henrietta hilary hillary hilda hiroshi hisham holly homer hope hosni hubert hugo humberto humphrey hunter
ian ida idris iain igor ilan ilham ilona ilse iman imelda imran ina indira ingrid inga ingmar iris irma irving irwin isaiah isadora ismail israel itamar ivana ivanka ivo ivy
jace jacinda jacinta jacques jada jaden jaap jair jalen jamal jan jana jane janelle janine jared jarrod jasmine jasper javad jawad jayden jean jeanne jeannie jed jefferson jemima jenna jens jeroen jermaine jerrold jill jillian jo joachim joakim joanie
joaquin jocelyn jodie jody joel joelle johnathan jolene jolyon jonah jonas jordan jorg josefina josephine jovan joy joyce judah judas judd jude judy julianne juliana julianna juliet juliette jun june jurgen justin justine jyrki
kai kaitlin kamal kamala kara kareem karen karim karin karina karla kasey kaspar kassandra katrina kay kazuo keira keith kelly kelsey kelvin kendall kendra kendrick kenji kent kerry kevin khadija kian kieran kim kirk kirstie kirsty kobe kofi kris kristi kumar kurt kwame kyle kylie
lachlan lana lance landon lane latoya laurel lauren laverne lavrenty layla leah leanne lech lee leif leigh leila lena lennart lennox leroy lester leticia levi levon lewis lila lilian lillian lily lillie lina lincoln linda lindsay lindsey linus lionel lisa liv livia lloyd
logan lois lola lonnie loren loretta lorena lorna lothar lottie louisa louise luciano lucille lucinda lucretia ludo luella luna lydia lyle lyndon lyudmyla
mabel mack mackenzie maddie madison mads magnus maia malcolm malia malik mamadou mandy manfred manuela mara marcela marcelo marcella marcelle marcia margaux marian mariana marianna marianne mariano maribel marilyn marina marine mario marion marisa marisol marissa marjorie marlene
marlon marsha marvin mason massimo mateusz matilda matti maud maureen mauro mavis maya mayra meera mehdi meghan melania melinda mercedes meredith merle mervyn mette mia micah micheal micheline mila milan mildred miles milo milos milton mimi mina mindy minerva minna
miranda mireille mirjana mitt mohan moira mona monica monique montgomery morgan mordechai muriel murray myles myra myrna myron myrtle
nabil nadine naftali naima najib nan nana naomi narendra natalio navid neal neil nelly nelson nestor neville nevin nia nigel nikita nils nina noa noah noam noel noelle nolan nora noreen norma nuno nuri
octavia octavio odette olaf olav oleksandra olena olivia omar ophelia oren orla orlando orrin orson orville oswald otis ottavio otto owen
paige paloma parker pascal patience paulette paulina pauline pax pearl penelope penny percy perry petra peyton phoebe phyllis pilar pippa poppy porter prakash pranab preston prince priya
quincy quinn
rachid rafik rahul raissa rajiv raj rajesh ramesh ramona ramzan ramzi rand ravi recep reed reggie reid reinhard reinhold rene renee renata renato renzo reza rhea rhett rhonda rhys ricardo riley rita ritchie robbie roberta robyn rocco rocio rodolfo rohan rohit rolf romain roman romeo romano
rory rosa rosalie rosalyn rosanna rosario roscoe rose roseanne ross rowan rowena roxanne roy royce ruby rufus rupert ruth ryan ryland
sabine sabrina saddam sadie said sajid sakura salma salome sami samir samira sander sandeep sandy sanjay santino santo sarita satoshi savannah scarlett scott sean sebastian selena selma serena sergio seth shamil shane shannon sharon shaun shawn shayne sheila shelby shelley sheri
sherman sherri sherry shinzo shinji shreya sidonie siegfried sienna sigmund signe sigrid silas silvester silvio simona simone sinead siobhan skye sofia solange sonia sonja sonya soren stacey stacy stefania stelios sten stig sunil sunny suresh susana sven svein sybil
tadeusz taj takashi talia tami tammy tania tanner tara tariq taro tasha tatum taylor tayyip ted teresa terri tessa thabo thaddeus thea thelma theo theodora theresa thor thorsten tiago tiffany tilda tim tina tito todd tom tomoko toni torsten tracey tracy travis trent trevor
trey trina tristan troy tucker tulsi ty tyler tyrone tyson
ulf ulla ulrike umberto uri uriah ursula
valentina valeria valerie vanessa vanya vasco venetia vera verity vernon vidal vijay vikram viola violet violeta virgil vito vivian vivien vivienne vlad vojislav volker
wade walid wanda ward warren waylon wayne wendy wes whitney wilbur wiley willa willard willow wilma winnie winona wolf wolfgang wyatt
xi xiomara yair yael yanis yannick yasmin yasmine yasuo yehuda yelena yolanda yoko yoni yoshi yoshihide yossi yousaf yusuf yves yvette yvonne
zain zainab zara zeev zelda zeljko zeynep zhanna zola zoltan zora zoran zygmunt
`;

const wordsOf = (lines: string): string[] => lines.split(/\s+/u).filter(Boolean);

/** Folds the few letters that the tables above write with marks. */
const bare = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

const FAMILY_MEMBERS: readonly (readonly string[])[] = FAMILIES.trim()
  .split('\n')
  .map((line) => wordsOf(bare(line)));

function indexFamilies(): ReadonlyMap<string, readonly number[]> {
  const families = new Map<string, number[]>();
  for (const [family, members] of FAMILY_MEMBERS.entries())
    for (const name of members) {
      const known = families.get(name);
      if (known === undefined) families.set(name, [family]);
      else if (!known.includes(family)) known.push(family);
    }
  return families;
}

const FAMILIES_OF = indexFamilies();
const OTHER_NAMES: ReadonlySet<string> = new Set(wordsOf(OTHERS));

/** @param name one folded word */
export const isGivenName = (name: string): boolean => FAMILIES_OF.has(name) || OTHER_NAMES.has(name);

/** The given name and the others of its families. */
export function relativesOf(name: string): string[] {
  const families = FAMILIES_OF.get(name) ?? [];
  return [...new Set([name, ...families.flatMap((family) => FAMILY_MEMBERS[family] ?? [])])];
}

/** Whether two given names, folded, may belong to one person: "steve" and "stephen", but not "bill" and "hillary". */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const others = FAMILIES_OF.get(b);
  return (
    (others?.some((family) => FAMILIES_OF.get(a)?.includes(family)) ?? false) ||
    isCutShort(a, b) ||
    isCutShort(b, a)
  );
}

/** Letters below which a cut form says too little. */
const SHORTEST_CUT = 3;

/** "herm" for "herman": the beginning of the name, and no given name of its own, as "paul" is beside "paula". */
const isCutShort = (short: string, long: string): boolean =>
  short.length >= SHORTEST_CUT &&
  long.length >= short.length + 2 &&
  long.startsWith(short) &&
  !isGivenName(short);
