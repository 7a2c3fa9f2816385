/**
 * The tables of given names, folded, as news pages use them: families of names that stand for one another (Steve, Steven,
 * Stephen), and names by which a page may call somebody else. Compiled by hand from general knowledge. Neither is complete: a name
 * missing here costs a mention, or leaves a doubt that other evidence settles.
 */

/** One family a line: familiar forms, spellings and other languages' forms of one given name. */
export const FAMILIES = `
abdul abdel abdal abd
abraham abe abram ibrahim avraham avram ibraheem ebrahim abrahao
adam adan adamo
agnes agnieszka ines inez agnese agnete
albert al bert alberto albrecht beto berto albertus
alejandro alex alexander aleksandr aleksander alexandr alexandre alessandro sasha alec alek oleksandr aliaksandr alexandros iskander sandro xander sascha sacha sasja sanya shura alyaksandr aleksandrs alexandru ales oles alekos sander sandor lex eskandar iskandar skender
alexandra aleksandra alessandra alejandra sandra sasha oleksandra sascha sacha aliaksandra alexa
alexei alexey aleksei aleksey alexi oleksii oleksiy alexis alyosha aliaksei aleksej aleksi aleksy alexej lyosha alessio oleksij aleix
alfred alf alfredo fred alfie alfredas
alice alicia alisa alix
andrew andy andre andrea andreas andres andrei andrey andriy andrii andrzej anders andrej drew andris andrius andriej andrij andras ander andrejs ondrej andi andries andreu antti
angela angie angelica angele angelika angelique
anna ann anne annie ana anya anja hanna hannah annika anka ania anouk aneta anneke anica
anthony tony antonio antony anton antoine antonin antonis antoni toni tonino tonio tono antal antonius tonnie toon antun antanas
arthur art artur arturo artie arturs arturas
barbara barb barbie babs barbel varvara barbra borbala basia
bartholomew bart
basil vasily vasili vassily vasyl vasil vasilis vasilios wasil vasile vassilis vassilios wassili wasilij vasya bazyli basilio vasilij
benedict ben benedikt benedetto benito bento benedictus
benjamin ben benny benji binyamin beniamino binjamin benyamin bibi veniamin
bernard bernie bernhard bernardo berni bernd bernt
bradley brad
brandon brendan
calvin cal
caroline carolyn carol carrie karoline karolina carolina karolin
catherine cathy katherine kate kathy katie kathleen katharine katarina katerina ekaterina yekaterina catalina caitlin katya kateryna cathryn kathryn kat kay cate kitty catarina katja katia katinka katrin kathrin katka kasia katalin kati ekaterini jekaterina katarzyna caterina cathrine kathe trine katrine katrien catharina
cecilia cecile cecily
charles charlie chuck carl karl carlos charley karel carlo chas karol charly karlo karlis carlito carlitos carles calle karoly carel carolus kalle
chester chet
christian chris kristian cristian christiaan krisztian krystian hristian
christina chris christine kristina tina cristina kristen kristin krystyna kirsten christl hristina stina christel
christopher chris kit christoph christophe cristobal kristof kristoffer topher krzysztof kristofer christof christoffer krzystof krysztof cristoforo krystof khristofor christophorus
claude claudio claudius
clifford cliff
constantine konstantin kostas costas konstantinos kostya costa costantino constantin kostja kostyantyn constantinos
cynthia cindy
daniel dan danny danilo daniil danylo dani daniele danijel danil danielius
david dave davy dawid davide davey davit davyd daud dawud davud davi
deborah deb debbie debra debby debi
dennis denis denys denny dionisio dionysios
dmitry dmitri dimitri dmitriy dmytro dmitrij dimitry dimitris dima dmitrii dimitar dimitrios dmitrijs dimitrije mitja mitya dzmitry demetrius demetrio dimitrij
dominic dominick dom dominique domenico domingo dominik
donald don donnie donny
dorothy dot dottie dorothea dorota dorothee
douglas doug
edgar ed eddie
edmund ed eddie edmond
edward ed eddie ted teddy ned eduard eduardo edouard edvard edoardo edik eduards edu lalo eduardus
edwin ed eddie
eleanor ellie nell leonor elena
elena helen helena olena yelena jelena helene ellen alena alyona ileana elene eleni
elizabeth liz beth betty eliza elisabeth lizzie betsy elisabetta libby bess bette lisa elsa elspeth isabel isabella isabelle elizaveta elisa lis lisbeth elsbeth erzsebet elzbieta liza lizzy elisabet lise alzbeta jelizaveta yelizaveta liesbeth liesel elizabetha elisabetha
emil emile emilio
emanuel emmanuel manuel manny manolis immanuel manolo emmanouil manuele manoel emanuele manos
enrique henry hank harry henri heinrich enrico henrique hendrik henryk harri heinz hal quique kike heiner hein enric jindrich hinrich rik henricus henk heikki
eric erik erich erick eerik eirik
ernest ernie ernst ernesto erno ernests
eugene gene evgeny yevgeny evgeni evgeniy yevgeni evgenii yevhen eugenio yevgeniy eugen jewgeni evgenij jeno jewgenij yevgenij jevgeni yevgen eugeniusz zhenya jevhen yauhen evgenios
eva eve ewa
felix feliks
florence flo
fyodor fedor feodor theodore teodor ted teddy theo theodor fiodor theodoros todor fjodor fedir tudor teo teodoro thodoris
frances fran francesca francoise franziska francisca fanny franzi
francis frank francisco franz francesco francois frankie paco pancho frans ferenc franciszek kiko curro francesc feri franck franjo frantisek franc patxi quico franciscus
franklin frank
frederick fred freddy friedrich fritz federico frederic fredrik frederik freddie fredric fredi freek bedrich fryderyk frigyes fridericus
gabriel gabe gabriele gavriil gabor gavrilo gabi jibril djibril
gennady gennadi gennadiy hennadiy gennadij hienadz gennadii guennadi giennadij gena genadi
geoffrey geoff jeff jeffrey jeffery jeffry
george jorge georg georges giorgio yuri yury georgy georgi giorgos georgios georgiy jerzy yiorgos jurij iurii yuriy heorhii georgios juri jorg jordi yorgos giorgi georgij juraj djordje dorde gyorgy jurek jurgis gheorghe iouri joeri yura joris georgius
gerald gerry jerry gerard gerhard gerardo gerrit gerd gert geert gerardus
german herman hermann
gertrude trudy gert
gilbert gil bert
giovanni gianni john jon johnny jack juan ivan johann hans johannes jean ian sean joao jan yan ioannis yiannis ivo johan janos jens yannis giannis jean-claude ioan ion jonny johnnie evan jaan juhani hansi hannes janez juanito jovan zoan vanya vanja iwan yanis gianis iannis ioanis ioannes iohannes hovhannes eoin janko juancho jannis
gregory greg gregor grigory grigori hryhoriy grigoriy grzegorz gregorio gregg grisha gergely grigorij grigoris gregoire goyo ryhor hryhorii
gustav gus gustavo gustave gustaaf gosta gustaw
guy guido
harold harry hal harald
helmut hellmut
herbert herb bert
horace horatio
howard howie
hugh hugo hughes hugues ugo
ignatius ignacio ignazio nacho inaki ignasi ignaz ignacy ignac
igor ihor ihar
ilya ilia elias elijah illia ilja elie eli ilie ilija ilias iliya
irene irina iryna irena irini
isaac ike yitzhak itzhak izaak isaak icchak yitzchak yitshak jitzchak jitschak izak isak ishaq
jacob jake yakov jakob jacobo jakub iago yaakov jacek jaap jacopo kobus jakab yaqub yakub iacob hakob jakov
jacqueline jackie jacqui
james jim jimmy jamie jaime jaume diego santiago jaimie jimmie giacomo iacobus jimi santi
janet jan jeanette janice
jennifer jen jenny jennie
jeremy jerry jeremiah jem jerome jeremias geremia
jessica jess jessie
jesse jess
joan joanna johanna jo joanne giovanna juana joana ioanna jeanne zhanna
joseph joe joey jose josef giuseppe jozef iosif yosef yusuf youssef yousef josip jo beppe pepe sepp jupp beppo joop josep yossi xose osip yusif jusuf youssouf yousuf yousif peppe peppino pino pepito jozsef jozo iosephus
joshua josh josue yehoshua giosue
judith judy judi judit yehudit
julia julie giulia yulia yuliya iuliia julija iulia yuliia ioulia joelia yulya
julian julien juliano giuliano iulian
julius julio jules giulio gyula juliusz
kenneth ken kenny
kirill kiril kyrylo cyril kyril kirilo cyrille kiryl kyryl cirilo
laura laurie lori
lawrence larry laurence lorenzo laurent lars laurie lorenz lars lauri laurens renzo lorinc lavrenti
leo leon lev leonid leonard lenny leonardo len leonhard lew levon
leslie les
louis lou luis louie ludwig luigi lewis ludovic luiz lajos ludovico ludwik lluis ludvig ludvik lutz lodewijk gigi ludovicus lucho
lucas luke luca lukas luc lucca lukasz luka loukas lluc
ludmila lyudmila liudmyla
lucy lucia lucie luz
lynn lynne
magdalena maggie magda madeleine madalena magdolna
marcus mark marc marco marcos marek marko markus marcel markku markos
margaret maggie meg peggy marge margie marguerite margarita margot rita greta gretchen margarete malgorzata margherita megan margo margarethe margareta margit gosia margarida marketa merete
maria mary marie molly mariya mariia marija miriam mari maria-jose polly mae moira maryam maryja maryia marya masha mascha macha mariam meryem mirjam myriam marika marysia mitzi
martha marta marthe
martin marty martino marten maarten marcin marton martti martijn martyn morten
matthew matt mateo matteo matthias mathieu mateusz matthieu matvei mathias matias matty matthijs mats matija matej matyas mateus matheus mathis mattias thijs maciej
maurice mauricio maurizio moritz morris morry maurits maurycy
maximilian max maxim maksim maxime maksym maximo maximiliano maks massimiliano
melvin mel
michael mike mick mickey mikhail miguel michel mikhailo mykhailo mychajlo mihail michele micha misha mihai mikael mikey micky michal mihaly mitch mikheil mihkel mihails mijail mischa mikel mihajlo mikhael mikkel michalis mikha micheil misja miquel miki maikel michail mikko
michaela mikaela
mitchell mitch
mohammed mohammad muhammad mohamed mohamad mehmet muhammed mahomet mohd muhamad mohammd mehmed muhamed magomed muhammet mahomed
moses moshe moise moises musa moussa mousa mosche
natalia natalie natalya nataliya natasha nathalie nataliia natascha natasa natalja natalija natacha
nathaniel nathan nate nat natan
nicholas nick nicky nicolas nikolai nikolay niccolo nicola nikolaus klaus claus niklas mykola nikos nico nikola nicolae nikolaos nicolaus mikolaj nikolaj miklos nicolai nikolas niko kolya kolja niklaus mikalai mikola nicolau nicolo klaas nikoloz nic nicolaas
nicole nikki nicola nicky
norman norm
oleg oleh
oliver ollie olivier oliviero olli
oscar oskar
osama usama
patricia pat patty tricia trish patti
patrick pat paddy patrice patricio patrizio padraig
paul paolo pablo pavel pawel pavlo paulo pal paavo paulus pavlos pasha pavol pauli pau boulos paulius pablito
paula paola
peter pete pyotr petr petro pedro pietro piotr pierre petar peder petros pieter petter petteri peer petru petri petrus pelle pere perico piero piet pjotr petya petja peteris butros boutros boetros petras
philip phil phillip philippe felipe filippo philipp filip philippos filips
rachel raquel rahel rachelle
ralph rafe raul raoul ralf
randall randy randolph
raymond ray raimondo ramon raimund raimundo moncho
rebecca becky becca
reginald reg reggie
richard rick rich dick ricky riccardo ricardo ritchie rickie richie ryszard dickie rikard ricard ryszardas
robert bob rob bobby robbie bert roberto rupert robby robb robin beto roberts berto
rodney rod
rodrigo rod
roger rogelio ruggero rutger rogerio rogier
roland rolando orlando rolland
ronald ron ronnie ronny ronaldo
rosemary rose rosie romy
roxanne roxana
rudolf rudy rudolph rodolfo rudi ruud
russell russ rusty
salvador salvatore sal salva
samantha sam
samuel sam sammy samuil shmuel samuele samu
sarah sara sally sarai
sebastian seb sebastien bastian sebastiano basti sebas sebastiaan sebestyen
sergei sergey serge sergio serhiy serhii sergiy sergii sergej serguei sergejs siarhei siergiej siarhiej sergij serhij seryozha sergi serzh serghei
shirley shirl
simon simeon semyon shimon szymon semen simeone simao simen
sophia sophie sofia sofie sofya sofiya zofia sofija zosia
stanley stan
stanislav stan stanislaw stanislas stanislau stas staszek estanislao
stephanie steph stefanie stefania steffi
stephen steve steven stefan stephan esteban etienne stefano stepan steffen istvan stephane stevan stevie stepan szczepan stefanos stjepan stipe stephanos estevan estevao stefaan pista esteve stephanus
stuart stu stewart
susan sue susie suzanne susanna suzy susanne zuzana susana suzan zsuzsanna zuzanna susi
svetlana svitlana sviatlana svjetlana sveta swetlana swiatlana
sylvester sly
sylvia silvia sylvie
tamara toma
tatiana tatyana tanya tetiana tetyana tatjana tanja tania tatsiana taciana
terence terry terrence terrance
theresa teresa terry tess tessa therese tereza terezia
thomas tom tommy tomas tommaso tomasz thom toma tamas tomek tuomas toomas tomaz foma
timothy tim timmy timofei timofey timo tymofiy timotej timoteo timotheus
tobias toby
ursula ulla
valentin valentine valentyn valentino walentin valentijn
valery valeri valeriy valerii walery valeriu valerij walerij valerio
veronica ronnie veronika veronique vera
victor vic viktor vittorio vitor wiktor vick viktoras viktors vitya
victoria vicky viktoria vicki tori viktoriya viktoriia wiktoria viktorija vika vittoria vitoria
vincent vince vincenzo vicente vinny vinnie vinko vicent vincentius
virginia ginny virginie
vitaly vitali vitalii vitaliy vitalij witali witalij vitalie
vladimir volodymyr volodimir wladimir vlad vladimiro uladzimir volodya włodzimierz vova vladimer wladimir wolodymyr volodja vovka vlado wlodek voldymyr
vladislav vladyslav vlad wladyslaw wladislaw uladzislau
vyacheslav viacheslav slava vaclav viatcheslav wjatscheslaw wiaczeslaw viaceslav vjatsjeslav
walter walt wally gualtiero wolter wouter valter walther gauthier
wilhelm william bill will billy willy guillermo willem guglielmo liam guillaume willie vilhelm wim wil gulielmo bille willi guillem guilherme vilmos vilem guilielmus guille pim
wilfred wilf wilfried wilfredo
xavier javier xavi xabier xaver saverio
yasir yasser jassir yassir jasser yaser
zachary zach zack zachariah zak zac zakaria
zbigniew zbig zbyszek
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
cornelius neil cornel corneliu cornelis kees cees
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
rafael raphael rafa raffaele rafal rafi rafaelo raffaello
reuben ruben rubin ruven
roderick rod roddy
rosalind roz
rupert rup
saul sol
seymour cy
shaquille shaq
sheldon shel shelly
sidney sid sydney
solomon sol suleiman suleyman soliman shlomo suleman sulaiman soleiman souleymane slimane sleiman salomon
spencer spence
stella estelle
sylvain silvano
tabitha tabby
tina christina
ulrich uli ulli ulrik
vernon vern
wallace wally
wendell wendy
wesley wes
winston win
woodrow woody
yolanda yoli
yusuf joseph
zoe zoey
ali aly aliy
ahmed ahmad ahmet ahmat achmed achmad ahmadou
hussein hussain husayn husein hossein hosein huseyin houssein husain husajn hoessein houcine hocine husejn hosain
hassan hasan hassane hassen
khalid khaled halid chaled haled jaled
omar umar omer oumar
osman uthman othman usman
said saeed sayed syed sayyid saed
abdullah abdallah abdulla
mahmoud mahmood mahmud mehmud mahmut mahmoed machmud
mustafa mostafa mustapha moustafa mostefa mostapha
yahya yehia yahia jahja yehya jahia iahia
faisal feisal faysal
jamal gamal djamel cemal jemal djamal dschamal
nasser nasir naser nassir nacer
rashid rachid rasheed rashed raschid
tariq tarek tarik tareq
walid waleed oualid
zayed zayid
nouri nuri noori
muammar moammar muammer moamer muamar
bashar bachar baschar baszar
aleksandar alexander sasa
borys boris boriss
bohdan bogdan
danuta dana
gediminas ged
grzegorz gregory grzes
jaroslav yaroslav jaroslaw iaroslav
jiri george jiři jirka
miroslav miroslaw myroslav mirek
radoslav radoslaw radek
rostyslav rostislav
ruslan rouslan
taras tarass
vadim vadym wadim
vsevolod vsevolodovich seva
yakiv jakov yakov
yegor egor yehor jegor yahor iegor
zinaida zina
ksenia xenia kseniya oksana ksenija xeniya
lyubov liubov luba lubow ljubov ljubow lioubov ljoebov lyuba
nadezhda nadia nadiya nadja nadya
larisa larysa larissa
galina halyna
olga olha olya olja olia
ludovit louis
alan alain allan allen alun
alastair alistair alasdair alister
augustine augustin agustin agostino gus
beatrice beatrix beatriz bea
brian bryan
charlotte lotte lottie carlotta
claire clara clare klara chiara
diana diane dianne dijana
emily emilie emiliya
harriet hattie
ian iain
josephine josie josefina
lillian lily lilly
lindsay lindsey
louise louisa luise luisa
monica monika monique
neil neal
sean shaun shawn
vivian vivien vivienne
winifred winnie
anastasia anastassia anastasiya anastasija nastya nastja nastia anastassija anastazja
anatoly anatoli anatolij anatoliy anatolii anatol anatole tolya
arkady arkadi arkadij arkadiy arkadii
arseny arseni arsenij arseniy arsenii
daria darya dasha darja dariia
evgenia yevgenia eugenia evgeniya jewgenija eugenie
gleb hlib
lidia lydia lidiya lidija
marina maryna
olesya lesya lesia olesia
polina paulina pauline
roman romain romano
valentina valya walentina valentyna
vaclav wenceslas venceslas vencel wenzel waclaw venceslaus
hristo christo christos
ladislav laszlo ladislas ladislaus ladislao lazlo
adalbert wojciech vojtech wojtek
casimir kazimierz kazimir
tadeusz thaddeus tadeo taddeo
jaroslaw jarek
slawomir slawek
jesus chus chuy
guadalupe lupe lupita
alfonso alfons alphonse fonsi
fernando ferdinand fernand ferran ferdinando nando
concepcion concha conchita
dolores lola
rosario charo
luis lucho
adolfo fito
rodolfo fito
adrian adriaan adriano hadrian arie
dietrich dieter diederik
gunther gunter guenther guenter
joachim jochen joaquin joakim achim
rainer reiner
siegfried siggi
sigmund siegmund zygmunt
wolfgang wolfi
ursula uschi urszula orsola
brigitte gitte gitta
conrad konrad
ingeborg inge
jerome hieronymus geronimo girolamo hieronim
olaf olav olof oluf
niels nils nels
sven svend svein
knut knud
hakan haakan haakon hakon
magnus mogens
athanasios thanasis thanassis athanassios
evangelos vangelis
kyriakos kiriakos
panagiotis panayiotis panos
spyros spiros spyridon
stelios stylianos
charalambos haralambos
eleftherios lefteris
yoav joav joaw
yehuda jehuda juda judah
betzalel bezalel betsalel becalel
menachem menahem
chaim haim hayim
shaul saul shaoul schaul
masoud massoud massud masud mesut
karim kareem kerim
kamal kemal kamel
najib naguib nagib nadjib najeeb nadzib
salim saleem selim
ismail ismael esmail esmaeil ismayil
jafar jaafar djafar
javad jawad djavad dschawad dzawad cevad
mehdi mahdi
reza riza rida
saif seif sayf
shirin schirin chirine szirin
ashraf aschraf achraf aszraf
hisham hicham
khalil halil chalil
munir mounir
fuad fouad fuat
farouk faruk farouq
ayman aiman aymen
nabil nabeel
parviz pervez parvez perwez
amir emir ameer
anwar anouar enver anwer
joko djoko
`;

/** Given names that belong to no family above: enough for a page to call somebody else by. */
export const OTHERS = `
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
alberta antonella antonina bogdana christiane danielle daniela emanuela fabiana franca frederique georgette giuliana graziella josephine kamila luciana manuela marcella martine michela michelle miroslava nicoletta pascale patrizia
barron salman aamir raffaella roberta ronna silvana stanislava valeria vladislava yaroslava ernestine jacinta leonie noemi rosita violetta
`;
