/**
 * Tells names that are written in Latin letters at home from those that reach a page through a romanization. The first have one
 * spelling: Hanson is not Hansen. The second have as many as there are languages.
 */
import { setOf } from './words.ts';

/** Given names of languages that write Latin letters, without those that others share: folded, compiled by hand from general knowledge. */
const LATIN_GIVEN_NAMES = setOf(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
  gary nicholas eric jonathan larry justin scott brandon gregory frank raymond patrick jack dennis jerry tyler henry douglas peter adam nathan zachary walter kyle harold carl jeremy keith roger
  gerald ethan arthur terry sean austin jesse joe bryan billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip phillip bobby johnny bradley
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen
  amy angela shirley emma brenda pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane julie joyce victoria kelly christina lauren joan evelyn olivia judith megan andrea
  cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
  ben bill bob chris dan dave don ed geoff graham harry ian jeff jim jimmy jonny ken kim lee matt mike nick norman oliver pete ray rick rob robbie ron sam simon steve stuart ted tim tom tony tommy barry bernie brad
  cameron chuck claire clive colin craig dean derek dick duncan elliott ernest fiona fred geoffrey glenn gordon hugh jackie jamie jane jill joel kate kirsty leonard lewis liz lloyd lou lucy malcolm marcus marc max
  milton nigel neil owen penny phil reginald rex rupert russ sally sheila stan stanley stewart sue theodore trevor vanessa vera warren wendy woody zoe alec alistair allan allen angus ashton bernard bert
  hans jurgen klaus wolfgang manfred heinz gunter gunther dieter horst gerhard helmut karl werner kurt otto fritz franz friedrich heinrich wilhelm ernst georg johann johannes josef jens jorg lothar lukas ludwig matthias
  moritz niklas norbert olaf rainer rudolf sabine sebastian siegfried stefan stefanie steffen susanne thorsten ulrich ursula ute uwe volker walther andreas angelika annette bernd bernhard birgit christoph
  claudia detlef dirk egon elke erich erwin felix florian gerd gert gisela gottfried gregor gustav harald heike heiner herbert hermann holger ingo ingrid jochen julius jutta katrin konrad markus marlene martin
  michel pierre jean jacques philippe alain bernard claude daniel christian patrick nicolas francois laurent olivier julien sebastien thierry pascal eric stephane frederic david andre marcel rene louis henri charles
  georges robert roger raymond gerard guy maurice gilles yves serge didier bruno denis antoine vincent guillaume mathieu emmanuel arnaud benoit xavier hugo lucien fernand leon jules victor emile edouard eugene marine marion
  isabelle nathalie sylvie catherine francoise monique valerie veronique sandrine celine chantal brigitte dominique martine nicole jacqueline simone simonne anne marie segolene
  jose antonio manuel francisco juan pedro miguel rafael carlos luis jorge alberto fernando sergio pablo javier angel alejandro diego ramon enrique vicente eduardo raul ignacio joaquin andres felipe ricardo roberto julio
  gabriel salvador emilio alfonso jaime guillermo gustavo oscar mario hugo cesar esteban rodrigo gonzalo agustin arturo ernesto ana carmen josefa isabel pilar dolores rosa cristina lucia elena mercedes marta raquel beatriz
  paulo joao rui nuno tiago vasco mateus thiago joaquim henrique luiz antonia fernanda
  giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano giancarlo matteo lorenzo alessandro andrea stefano marco roberto
  claudio enrico fabio massimo maurizio riccardo silvio umberto giulio emilio filippo gianni gianluca gianluigi federico davide daniele simone raffaele renato renzo valentino cesare paola carla silvia francesca
  chiara giulia federica
  lars anders erik nils niels sven bjorn jan per mikael magnus fredrik henrik ole jens knut olav hakan gunnar ingmar stig stieg goran gosta leif torbjorn thorbjorn morten soren mette kirsten ingvar kjell rolf arne
  mads rasmus jesper kasper bent poul svend tage
  andy alex al amos quentin donnie jerome greg guido greg jim terri dwight dwayne earl edgar edwin eddie floyd francis franklin gene glen harvey hector herb homer howard irving ivan jay jerome jesus karl lance leo leon leroy leslie
  lester lionel luke marshall marvin maurice melvin mitch morris nathaniel ned nelson percy ralph ramona randall reggie rod rodney ronnie roy ruben sidney spencer stanley sylvester toby todd travis ty tyrone vernon victor wallace wendell wesley wilbur willard zach
  alessandra alfredo adolfo agostino alfonso amedeo arnaldo arrigo attilio augusto beppe biagio carmelo corrado dante dario donato edoardo egidio elio emanuele ennio ermanno ettore eugenio ezio fabrizio ferdinando ferruccio flavio fulvio gaetano gennaro
  giacomo gino gioacchino giordano girolamo giuliano guglielmo ignazio italo leonardo livio luca lucio ludovico manlio marcello mariano maurizio mauro mirko nello nicola nino nunzio oreste orlando osvaldo ottavio piero pierluigi pio raffaello raimondo
  remo rocco rodolfo romano rosario ruggero sandro saverio sebastiano severino tommaso tullio ugo valerio vasco vito vittorio walter valeria laura giovanna barbara daniela monica paola elisabetta patrizia
  alain alexandre alphonse ambroise armand arsene aurelien auguste bastien baptiste bertrand blaise camille cedric clement constant corentin damien desire edgar edmond eloi etienne fabien fabrice felix ferdinand franck gabriel gaston gilbert gregoire gustave herve
  jacky jerome joel joseph leopold loic luc lucas ludovic marc marcelle mathias maxime michael mickael nicolas octave odile pascale paul pierrick regis remi rene renaud roland romain sylvain theophile theo tristan valentin yann yannick yvan yvon
  adrian alonso alvaro amador anibal armando benito bernardo blas camilo celso claudio cristian dario domingo edgardo efrain eliseo elias ernesto eugenio evaristo ezequiel fabian facundo federico fermin fidel florencio francesc franco german gerardo gilberto
  horacio humberto inigo isidro iker jacinto jesus joan jordi josep justo leandro leonel leopoldo lisandro lorenzo luciano marcelino marcelo marcos mariano mauricio maximiliano modesto nestor norberto octavio orlando osvaldo pascual patricio ramiro
  raimundo reinaldo rene rodolfo rogelio roman ruben santiago santos sebastian severo silvestre teodoro tomas ulises valentin victorino xavier alejandra alicia blanca carolina consuelo elisa esperanza estela gabriela graciela irene josefina juana leticia lorena
  luisa magdalena margarita mercedes monica natalia norma paula raquel rocio rosario silvia soledad sonia susana teresa veronica virginia yolanda
  afonso aldo alexandre amadeu andre anselmo artur augusto caetano caio celestino davi dinis domingos edson fabio fausto gil gilberto goncalo helder helio ivo jair joana jorge josue lino lucas lucio manoel marcio mauricio mauro nelson nuno otavio paulinho renan renato
  silvio sonia telmo tome valdir vicente vitor wagner washington wilson
  adolf achim alfons alfred alois anton armin arnold arthur august axel balthasar benedikt carsten clemens conrad cornelius dietmar dietrich eberhard eckhard edmund egbert elmar emil engelbert erhard ernestine ferdinand frank gebhard gernot gerold gotthard
  guido hartmut hasso heiko heinrich helga helmuth henning henrik holm hubert hugo ignaz immanuel jakob joachim jonas jost julia julian justus karlheinz karsten kaspar knud konstantin kristina leopold ludger luise manuela margarete mathias maximilian melanie
  michaela nadine nikolaus olaf oskar oswald ottmar peer petra philipp ralf reiner reinhard reinhold renate roland rupert sepp sigmar sigmund silke simone sophie swen tanja theodor thilo thomas till tobias torsten udo ulf ulla ulrike veit veronika viktoria vinzenz
  volkmar waldemar walburga waltraud wilfried wilhelmine willi willy winfried wolf wolfram
  agneta aksel alf anette anja anna annika asa asger astrid birger birgitte bjarne bo borje britt charlotte christer dag dan ebba egil einar eirik elin ellen elsa erika erling esben eskil eva finn flemming frode gerda greta gudrun gunilla gunter hanne hans harald
  helle henning hjalmar inge inger ingeborg ivar jakob jan janne jarl jeppe johannes johnny jonas jorgen kaare kaj karen karin karl kim klas knud kristian kristoffer lasse lennart lena linda line lisbeth ludvig malin margrethe marit mats mikkel mogens monika nanna
  nicolai oddvar olof oskar oyvind palle pelle pernille pia poul preben ragnar reidar roald roar rune sigrid sigurd sissel sixten stefan steffen steinar stellan sture sigvard solveig terje thomas thor thorvald tom tommy tor tore trond trygve ulf ulrik urban vidar
  viggo vilhelm adriaan anneke annelies arie arjen bas boudewijn bram cees cornelis daan edwin eelco eric evert femke frans frits gerard gerrit guus hanneke hein huub ivo jaap jacco jacobus jelle job joke jolanda joop joris jos koen laurens leendert
  maarten marieke marijke marlies martijn matthijs mieke niek niels pim piet reinier rene rens rik rob robin roel ronald rutger sjoerd teun thijs tom wessel wouter yvonne
  pieter willem hendrik dirk johan jeroen wouter bart ruud wim geert gert frank joost maarten sander kees piet theo
`);

/** Endings of surnames that come through a romanization, or are written with marks that pages leave out. */
const ROMANIZED_ENDING =
  /(?:[oe](?:v|ff)a?s?|[oe]wa|sk[iy]y?j?|ska(?:ya|ja|ia)?|[ct]z?ki|enko|[cz]h?uk|(?<=..)[iyj]an|iants|dze|dse|vili|i(?:ch?|t?s?ch|cz|cs)|vych|oglu|zade|pour|akis|opoulos|idis|reou|yahu)$/u;

/** Whether somebody of this given name and surname, folded, has one spelling, since neither comes from another script. */
export const isWrittenInLatin = (given: string, surname: string): boolean =>
  LATIN_GIVEN_NAMES.has(given) && !ROMANIZED_ENDING.test(surname);

export const isLatinGivenName = (given: string): boolean => LATIN_GIVEN_NAMES.has(given);
