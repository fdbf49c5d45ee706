/**
 * The most common passwords, reduced to letters: the first entries of the list in zxcvbn 4.4.2 (MIT licence, Dropbox), and
 * passwords common in Vietnam. Digits and signs around a word make it no stronger, so the list omits them.
 */
const WORDS = `
aaliyah aardvark aaron aberdeen abgrtyu abnormal absolut abstr access accord achilles action adgjmptw adidas
admin adminadmin administrator adminpassword adonis aezakmi agent aggies aibiet aibietduoc aikido airborne
airbus airforce airplane akira alabama alaska albatros albion alejandr aleksandr aleksandra aleksey alenka
alexande alexandr alexey alexis alibaba aliens allmine allsop allstar aloha alpha alphabet alpine alucard
amadeus amanda amateur amateurs amazon amber america amerika amigo amsterda amsterdam anaconda anakin analsex
anarchy anastasiya andrea andrei andrew andrey andromed andromeda anfield angel angels angus anhyeuem
anhyeuemnhieu anhyeuemnhieulam animal anime annie anthony anthrax antoni anubis apache apollo apple applepie
apples aquarius aragorn arcadia arizona arjay armagedon armani arrow arsenal artem artemis artemka artur
asdasd asddsa asdfasdf asdfg asdfgh asdfghj asdfghjk asdfghjkl asdfjkl asdfzxcv asdzxc ashley aspire aspirine
assassin assfuck asshole assholes assman assword asterix astro astros athlon atlanta atlantis atomic attila
auburn audia aussie austin australi avalanch avalon avatar avenger awesome azamat azerty azsxdc azsxdcfv babes
babyblue babyboy babydoll babyface babygirl babylon babylove bacardi bacchus bacho bachoho backdoor badass
badboy baddog badger badgirl badman baggins baggio bagira bailey baller balloon balloons balls bambam bamboo
banana bananas banane banchaphanh bandit bangkok banhchung banker banner banshee banthuongvu bantochuc
bantochuctinhuy banzai baomat baomatcao barbados barbie barcelon barcelona barefoot barkley barney barsik
bartman baseball basket basketba bassman bastard batman bayern bcfields beaches beagle beamer beaner beanie
bearcat beast beastie beatle beatles beautifu beauty beaver beavis beckham beefcake beemer beetle bella
benfica bengals beowulf beretta berlin bhbirf bicycle bigass bigballs bigbear bigbird bigblue bigboobs bigboy
bigbutt bigcat bigcock bigdaddy bigdick bigdog bigfish bigfoot biggie biggles bigguy bigmac bigman bigmike
bigmoney bigone bigred bigsexy bigtime bigtit bigtits bikini bilbo billy billybob billyboy bimat bimmer bingo
binladen birdie birdman biscuit bitch bitchass bitches biteme bithu bizkit blabla black blackbir blackcat
blackdog blackhaw blackie blackjac blackjack blackout blacks blacky blade blades blahblah blaster blaze blazer
blessed blessing blink blizzard blonde blondes blondie blowjob blowme bluebird blueboy bluedog blueeyes
bluefish bluemoon blues bluesky bobafett bobby bobcat bobdylan boeing bogart bogdan bogey bohica bollocks
bollox bombay bomber bombers bomeyeucon bondage bonehead boner bones bongda bonjour bonjovi bonkers bonsai
boobie boobies booboo boobs booger boogie bookworm boomboom boomer bootie boots booty boricua borussia bosco
bossman boston bounce bounty bowler bowling boxer boxers boxing boxster brando brandon brandy brasil braves
brazil breast breasts breeze brian brighton bristol britney brodie broker bronco broncos brooklyn brownie
browns brucelee bruins bruno brutus bubba bubbas bubble bubbles bucket buckeye buckeyes buckshot budapest
buddah buddha buddie buddy buddyboy budlight budman budweise buffalo buffett buffy bugger builder bulldog
bulldogs bullet bullfrog bulls bullseye bullshit bummer bunghole bunnies bunny burger burrito bushido buster
butch butter buttercu butterfl butterfly buttfuck butthead butthole buttman buttons buzzard byteme cabbage
cactus cadillac caesar calgary calico caliente californ caligula callum camaro cambiami camel camelot camels
cameltoe cameron camonban camper canada cancer cancun candle candyman cannabis canon cantona caphe caphesuada
capone capslock captain caramel caravan cardinal carlito carlitos carnage carolina carpedie carpet carrera
carrot cartman cartoon casanova caserta casey casino casper cassie catch catdog catfish catherin catman
cavalier caveman ccbill cdtnbr cdtnkfyf celeron celica celine celtic celtics cerberus cessna cfitymrf cgfhnfr
chainsaw champ champion champs changeme changemenow chaos charger chargers charles charli charlie charlott
charlton charly charmed chaser cheater checkers cheech cheeks cheers cheese cheetah chelsea cherokee cherry
chester chevelle chevrole chevrolet chevy chewie cheyenne chicago chichi chicken chickens chicks chico chiefs
chienthang chimera chinook chipper chippy chivas chloe chocolat chopin chopper chris chrisbln chrissy christ
christia christin christma christop chrome chronic chrono chrysler chuai chuang chubby chuckie chuckles chucky
chucmungnammoi chunky chutich ciccio cicero cigars cinder cinnamon citadel cjkysirj cjkywt clancy clapton
clarinet classic classics claudi claymore clemson clevelan clipper clitoris cloud clouds clover clowns cobain
cobalt cobra cocacola cocaine cocks coconut coffee cogiao cohiba coldbeer colombia colorado colors coltrane
comet commando compaq compute computer concord concorde concrete condom condor congan connect connor consumer
conyeu conyeucuame cookie cookies cooldude cooler coolguy coolio coolman coolness cooter copper corleone
corolla corona corrado correcthorse correcthorsebatterystaple corsair corvette cosmic cosmo cosmos cosworth
cougar cougars cowboy cowboys coyote cracker cramps crazy crazybab creampie creamy creative cricket crimson
critter crjhgbjy cruise cruiser crunch crusader crusher crysis crystal cthtuf cthulhu cthutq cubbies cubswin
cuddles cumming cumshot cunts cuocsong cuocsongma cupcake curious custom cutlass cutter cxfcnmt cyber cyclone
cyclops cygnus cypress dabears daddy daemon daewoo dagger daihoi daihoidang daisy dakota dalejr dallas dammit
damnit danang dancer dangbo dangcongsan dangcongsanvietnam danger dangnhap danguy dangvien danie daniel daniil
danila danni danny dannyboy danzig darklord darkman darkness darkside darkstar david davide davids daytona
dbrnjh dbrnjhbz deadhead deadman deadpool death deejay deepthroat deeznuts deeznutz default defender defiant
deftones delete delphi delta deluxe denali deniska depeche desert designer desire deskjet destiny detroit
deutsch devil devildog devils dexter dfcbkbq dfkthbz dfkthf dfktynbyf dfvgbh dharma diablo dialog diamond
diamonds dickhead dickie dicks diehard dienthoai diesel dietcoke dieter digger diggler digimon digital dilbert
dildo dilligaf dinamo dingdong dinosaur dipshit dirtbike discover disney diver divine dkflbckfd dkflbvbh
doanvien doberman doclap doclaptudo doclaptudohanhphuc doctor dodge dodger dodgeram dodgers dogcat dogfood
dogger doggie doggy doghouse dogman dogshit doimatkhau doitnow dollar dolphin dolphins domino donkey donuts
doobie doodle doogie dookie doomsday dotcom doughboy dracula drago dragon dragonba dragonball dragons dragoon
drakon dreamer dreams driver drizzt droopy drowssap drpepper drummer dthjybrf dublin ducati duchess duckie
dumbass dundee durango duster dusty dutchess dynamite dynamo eagle eagles eastside eastwood eatme eatpussy
eatshit eclipse eddie eduard edward eeyore einstein ekaterina eldorado electra electric electro electron
element elephant elizabet elizaveta elvis emerald emily eminem empire emyeuanh emyeuanhnhieu emyeuanhnhieulam
engage engineer enigma enter enterpri enterprise entropy eraser ericsson erotic erotica escort eternal
eternity eureka europa everest everton excalibu excalibur exigen exigent exodus exotic explorer express
extreme fabie fabric facial faggot falcon falcons fallen fallout fandango fantasy farscape farside fastball
faster fatass fatboy fatcat fatman feather felix fender fergie fergus fernand ferrari ferret fester fetish
fghtkm fgtkmcby ficken fiesta figaro fighter filter finger fireball firebird firefly firefox fireman firewall
fishes fishin fishing fisting fitness fktrcfylh fktrcfylhf fktrctq flames flamingo flash flatron fletch
flexible flipper floppy florian florida flounder flower fluffy flyboy flyers foobar footbal football fordf
forest forever forfun formula forsaken fortuna foryou fossil foxtrot francesc frank franky freaks freaky
freckles freddy freedom freepass freeporn freeuser freeway friday fright frisco frisky frodo frogger froggy
front frontier frosty fubar fucked fucker fuckers fuckface fuckher fucking fuckit fuckme fuckoff fuckthis
fucku fuckyo fuckyou fugazi fulham fullmoon funtime fusion futbol fuzzy fyfcnfcbz fylhtq fytxrf fyutkbyf
gabrie gabriel gabriell gadget galaxy galina galore gambit gamecock gamecube gameover gandalf ganesh gangbang
gangsta gangster garden garfield gargoyle gateway gator gatorade gators gawker gbpltw gegcbr geheim gemini
generic genesis genius georg george geronimo gesperrt getmoney getsome gfhjkm gfhjkmgfhjkm ghbdtn ghbdtnbr
ghblehjr ghetto ghjcnj ghjcnjnfr ghost ghostrider giadinh giadinhlaso giadinhtoi giants ginger giorgi giorgio
girls gizmo gizmodo gjkbyf gladiator gmoney goalie goaway gobears goblin goblue gobucks goddess godfathe
godfather godsmack godzilla gofish goforit goirish golden goldfish goldstar goldwing golfball golfer golfing
goliath gollum gonavy gonzo goober goodboy goodluck goodtime goofy google gooner goose gopher gordon gorilla
gotcha gothic gotohell govols granny grapes grease great greatone green greenbay greenday greens gregor
gremlin grendel gretzky griffey gringo grizzly gromit groove groovy groucho grumpy guang guardian guest
guiness guinness guitar gundam gunnar gunner gunners gustav guyver hacked hacker haggis haiphong hairy
halflife halifax hallo hambone hamburg hamish hamlet hammer hammers hamster handyman hanhphuc hannah hannibal
hanoi hansolo happy happyday hardcock hardcore hardon hardrock harley harry harrypotter havefun hawaii
hawaiian hawkeye hawkeyes hayabusa hearts heater heather heaven heckfy hedgehog heineken hellfire hello helloo
hellos hellyeah helmet helpme hendrix henry hentai herbie hercules hermes hershey hesoyam heynow hidden
highheel highland hiphop hippie hithere hitler hitman hjccbz hjvfirf hoabinh hoang hobbes hobbit hochiminh
hochiminhcity hockey hocsinh hokies holiday holly hollywoo holyshit homeboy homer homerj homers homerun honda
hondas honey hongkong hooker hooligan hoosier hoosiers hooter hooters hootie hopeful horizon horndog hornet
horney horny horse horses hotbox hotboy hotdog hotpussy hotred hotrod hotsex hotshot hotstuff hottie house
hover hummer hunter hunting hurrican husker huskers huskies hustler huyenuy hyperion iamgod ibanez iceberg
icecream icehouse iceman idontkno idontknow iforgot iguana ihateyou illini illusion iloveme ilovesex iloveu
iloveyo iloveyou iloveyouforever imation immortal impala incubus indiana indians indigo inferno infiniti
infinity insane insert insomnia inspiron integra intel internet intrepid intruder inuyasha iomega ipswich
irina irish ironman iscool islander istanbul italia ivanov ivanova iverson iwantu jabroni jackal jackass
jackoff jackpot jackson jacob jagger jaguar jamaica james jamesbon jamesbond jamie jammer jammin jarhead
jasmine jason jasper jaybird jayden jayhawk jayhawks jazzman jelly jellybea jenny jericho jerkoff jessic
jessica jester jesus jethro jetski jewels jezebel jiang jiggaman jimbo jimbob jimmy jingle jiong jktymrf
jockey johann johannes johnboy joker jokers jones jorda jordan joshua jrcfyf juggalo juice julie jumper
junebug jungle junior jupiter justdoit justice justin justme juventus kahuna kakashka kaktus kamikaze kamila
kangaroo kansas karate karen karina karolina kashmir kasper katana katarina katerina katie katrin kawasaki
kazantip keeper kelly kenshin kenwood kenworth kevin keyboard keystone keywest kfhbcf khongbiet khongcogi
khongcomatkhau khongnho khongnoi kickass kicker killbill killer killers killme kilroy kingfish kingkong
kingpin kingston kinky kipper kirill kirsty kisses kissme kissmyass kitkat kitten kittens kitty kittycat
kittykat klaster kleopatra klingon knickers knicks knights knockers knopka kodiak kolobok koshka kosmos kostya
kotaku kotenok krishna krusty ktyjxrf kuang kungfu labrador labtec lacrosse ladybug laguna lakers lakota
lancelot lancer lansing lantern laptop larisa larry laser lassie lasvegas latinas latino laura laurent lazarus
leather leavemealone ledzep legacy legend legion legolas lennon leonid leopard lesbian lesbians lespaul lestat
letmein letmeinnow letsgo levan lexmark lexus liang liberty licker licking lickit lickme lifehack lighter
lightnin lightning lights linda lindros lineage lionking liquid liverpoo liverpool lizard lobster logan
logitech lokomotiv lolipop lollipop lollol lollypop london lonestar lonewolf longhorn looker looser loser
losers lotus lovebug loveit lovely loveme lover loverboy lovers lovesex loveyou lowrider ltybcrf lucifer lucky
luckydog ludmila lvbnhbq macdaddy macdinh machine macross maddie maddog madina madison madman madmax madness
madonna maestro maggie maggot magic magician magick magicman magnum magnus magpie maiden mailcreated mailman
maimaimotinhyeu maimaiyeuanh maimaiyeuem majestic makaveli maksim maksimka malaka malibu malina mallard
mamapapa manchest manchester mancity mandarin mandingo mandy mango maniac manowar manson mantis manutd
maradona marathon marcello maria marika marina marine mariners marines marino mariposa marius marker marlboro
marley martin martini maryjane masamune mason massive maste master masterpassword matador matkhau
matkhaucuatoi matkhaudainhat matkhauday matkhaula matkhaumacdinh matkhaumoi matrix matteo matthew mature
maverick maxell maxim maxima maxime maximus maxwell maxxxx mayday mayhem maytinh mazafaka mazda mclaren
meatball meathead meatloaf mechanic medusa megadeth megaman megapass megatron meister melissa mellon mellow
memorex memphis menace meowmeow mephisto mercedes mercury meridian merlin merlot mermaid mersedes metallic
metallica mexico meyeucon miami michae michael michigan mickey microlab micron microphone microsof microsoft
midget midnight midway mighty mihail mikey milana milano milena milkman millwall minecraft minime mirage
misfit misfits mishka missy mister mistress misty mittens mnbvcxz mobydick modena molly mollydog moloko molson
momoney monaco monalisa monarch monday mondeo money moneyman moneys mongoose monitor monke monkey monkeys
monopoly monster montana montgom montreal moocow mookie moomoo moonbeam moonlight moose mordor morgan moritz
morpheus mortgage mortimer moscow mother motherlode motinhyeu motorola mountain mouse mozart muffin mulder
mullet multiplelo munchkin mungxuan muppet musashi muscle mushroom music musica musicman mustafa mustang
mustangs mustard mybaby mygirl mylife mylove myname mypass mypassword mystic naked namaste nammoi nanook
napass napoli napster naruto nascar nasty nastya natali natasha naughty nebraska nemesis neptune netscape
nevada nevermind newbie newcastl newlife newpass newpassword newport newyork nextel nfnmzyf ngaysinh nguyen
nguyenthihoa nguyenvan nguyenvana nguyenvanan nhapmatkhau niang nickel nicola nicole nigger nikita nikitos
nikola nikolay nimbus nimrod niners ninja ninjas nintendo nipper nipple nipples nirvana nissan nitram nofear
nokia nolimit nomore noodle noodles nookie nopass novell ntktajy nudist nugget nuggets number nuttertools
nyjets nylons nymets oakland oasis obelix obiwan oblivion oceans ohyeah oilers oksana oldman oldpassword
oliver olivier omega onelove onetime onetwo online onlyme openup operator optimus oracle orange oranges orchid
orgasm orient orioles orion oscar osiris othello outkast outlaw overkill overlord oxford pacers packard packer
packers pacman paddle padres paintbal paintball pakistan paladin paloma panama panasoni panasonic pancho panda
pandora pantera panther panthers panties pantyhos panzer paradise paradox parola parrot pascal passat passion
passme passphrase passport passwd passwor password passwordpassword passwords passwort pasword patches patric
patrick patriot patriots pavilion pavlov pdtplf peach peaches peanut peanuts pearljam pebbles pecker peekaboo
peewee pegasus pencil penguin penguins penis penny penthous pentium pepito pepper pepsi persik pervert peter
peterpan petrov peugeot phamvan phantom pharmacy pheonix philippe philips phillies philly phish phobithu phobo
phoeni phoenix photos phpbb pianoman picard picasso piccolo pickle pickles pickup piglet pikachu pillow pimpin
pineappl pineapple pingpong pinhead pinkfloy pinkfloyd pinky pioneer pippen pippo piramida pirate pirates
pisces pissing pissoff pistol pitbull pizza pizzas placebo planet plasma plastic platinum playboy player
playstation playtime plumber pluto plymouth pobeda poison poiuyt poiuytrewq pokemon polaris police polina
polniypizdec polska pompey poncho pontiac poochie poodle poohbear pookie poontang pooper poopie poopoo poopy
pooter popcorn popeye popper poppy porkchop porno pornos pornstar porsche portland portugal poseidon possum
postal postman potato pothead powder power preacher precious predator prelude premium presario presiden presto
primus prince princes princess pringles printer prissy private privet prodigy prophet proxy psycho puddin
pudding puffy pulsar pumpkin pumpkins punisher punkin punkrock puppies puppy pupsik purdue purple pussey
pussie pussies pussy pussycat pussyman pussys putter pyramid python qawsed qawsedrf qazqaz qazwsx qazwsxed
qazwsxedc qazwsxedcrfv qazxsw qazxswedc qazzaq qiang qiong qqqqq quanly quantri quantrivien quantum quartz
quattro queens quenmatkhau quest quyetthang quyetthanghome qwaszx qweasd qweasdzxc qweqwe qwerasdf qwert
qwerty qwertyu qwertyui qwertyuio qwertyuiop qwertz rabbit rabota racecar racer racerx rachel racing radiohea
ragnarok raider raiders rainbow rainman raistlin rambler rambo rammstein ramones ramrod ramses rancid random
ranger rangers raptor rascal rasdzv rasputin rasta rastaman raven ravens rbhbkk rctybz reader realmadrid
reaper rebecca rebel rebels reckless redalert redbird redbull reddevil reddog redfish redhead redhot redline
redman redneck redrum redskins redsox redwing redwings redwood reebok reefer reload renault renegade rereirf
rescue retard rfhbyf rfnthbyf rfrfirf rfrnec rhbcnbyf rhfcjnrf rhino rhjrjlbk rhtdtlrj richard rightnow ripken
ripper ripple rjhjktdf rjirfrgbde rjntyjr rjycnfynby roadkill roadking roadrunn robert robotech robotics
rocker rocket rockets rockford rockhard rockon rocks rockstar rocky rodman roller rolltide romashka rommel
ronaldo rookie rooster rootbeer rosebud rotten route rover rovers royals rtyuehe rubber rulez rulezzz
runescape runner ruslan russia rustam rusty sabbath sabine sabres sadie safari sahara saigon sailboat sailing
sailor saints sakura salamander salasana saleen sally salmon salomon salsero samantha samiam sammy samson
samsun samsung samtron samurai sancho sandiego sandman sandro sandy sanfran sapper sapphire sarah saratoga
sascha sasha sassy sasuke satan satana saturn sauron sausage sausages sayang scania scanner scarface scarlet
schalke scooby scoobydo scooter scorpio scorpion scotch scotland scott scotty scout scrabble scrappy scream
scruffy scuba scully seadoo seahawks seamus searay seattle sebastia secret security seeker seinfeld select
seminole semperfi senators sentinel septembe serega serenity sergei sergey sergi sersolution server sesame
seven sexsex sexual sexxxx sexxxy sexyboy sexygirl sexyman shado shadow shaggy shalom shaman shamrock shaney
shang shania shannon shaolin shark sharks sharky shasta shaved shazam shelby shemale sheng sherlock shiloh
shiner shitface shithead shitty shogun shooter shorty shotgun showme showtime shuai shuang shutup siemens
sierra silver silverad simba simon simple simpsons sinatra sinbad sinhnhat sinhnhatcuatoi sinhvien sinister
sinner sirius sithlord sixers skate skater skeeter skidoo skiing skinny skipper skippy skittles skorpion
skydive skylar skyler skyline skywalke skywalker slacker slapper slappy slapshot slave slavik slayer sleeper
sleepy slick slider slinky slipknot slippery sluts slutty smashing smeghead smegma smelly smiles smiley smiths
smitty smoke smoker smokes smokey smokie smokin smooth smudge snake snakes snapon snapper snapple snappy
snatch sneakers snickers sniper snooker snoop snoopdog snoopy snowball snowboar snowboard snowman snuffy
snuggles sobaka soccer socrates sodienthoai softball software soldier soleil solnce sommer sonic sonics sonoma
sooners sophi sophie soprano soulmate southpar southpark sowhat spaceman spank spanking spankme spanks spanky
sparkle sparky sparta spartak spartan spartans spawn speaker specialk spectre spectrum speedo speedy spencer
sphinx spice spider spiderma spiderman spidey spike spiker spinner spirit spitfire splash splinter spock
sponge spongebob spooky sporty spring sprint sprite spunky spurs sputnik spyder squall squash squirrel squirt
srinivas stalin stalker stallion stanislav starbuck starcraf starcraft stardust starfire starfish stargate
starman starship starter startrek starwars static stealth steeler steelers stefano stepan steph stephani
stereo sterlin steve sticks sticky stiffy stimpy sting stinger stingray stinky stocking stocks stonecol
stonecold stoned stones stoney storm stormy stranger stratus strawberry strider strike striker stripper
stroker studly stumpy stunner stupid stylus subaru sublime submit subway subzero success sucker suckit suckme
sucks sugar sultan summer summit sundance sunday sunflowe sunflower sunnyday sunrise sunset sunshin sunshine
super superb superfly superman supersecret supersta superstar surfer surfing suzuki sveta svetik svetlana
svoboda swallow sweet sweetnes sweetpea sweets sweety swimmer swimming swinger swingers sword swordfis
swordfish swords sydney syncmaster syracuse syzygy tacobell tacoma taikhoan taikhoancuatoi talisman talon
tango tanker tardis target tarheel tarheels tarzan tattoo tatyana taurus taxman taylor tazman tazmania tdutybq
tdutybz teacher technics techno teddy teddybea teddybear teens tekken telefon telephon tempest templar
temporary temppass temppassword tennis tequila terminator terrapin terror tester testing testpass tetnguyendan
texas thailand thanatos thanhcong thanhnien thanhphohochiminh thanhuy thankyou thaygiao theboss thecat thedog
thedoors thedude theend thegame thegreat thekid theking theman theone therock thesims thirteen thispassword
thoma thomas thong thongnhat thongs thudientu thuglife thumbs thumper thunder thunderb tiberius tiburon tickle
tiffany tiger tigers tigger tights timber tinhuy tinhyeu tinhyeucuatoi tinker tinkerbell tinman tintin tipper
titanic titanium titans titleist titten titties titty toaster toiyeuem toiyeuvietnam tolkien tomato tomcat
tommy tommyboy toolman tootie tootsie topcat topdog topgun topher topper topsecret tornado toronto toshiba
tottenha tottenham toyota tracker tractor tradathanhhuong trader trainer trance transam translator tranvan
tranvanb trapper travel traveler treasure trebor trfnthbyf triangle tricky trident trigger trinity tripod
tripper triton triumph trixie trojan trojans trombone trooper trouble truck trucker trucks truelove trumpet
trungthu trunks trustno tsunami tuesday tulips tunafish tundra tuning turbo turkey turtle tuyetmat tweety
twilight twinkle twisted twister tyler typhoon ufkbyf ultima ultimate umbrella underdog undertaker unicorn
unreal uranus usarmy usnavy usuckballz utopia vacation vader vadim vagina valentin valentina valera valhalla
valkyrie vampire vanguard vanhalen vanilla vanphong vanphongdanguy varvara vasilisa vector vectra vedder
vegeta velvet venera verbatim veritas verizon vermont veronika vertigo vette vfczyz vfhbyf vfhecz vfhufhbnf
vfibyf vfitymrf vfksirf vfrcbv vfrcbvrf vfvekz vfvfgfgf vfvjxrf viagra victory vietnam vietnamquehuongtoi
vietnamvodich viewsonic viking vikings viktor viktoria violetta violin viper vipers virgin vision vitalik
vkontakte vladik vladimir vladislav vodich volcom volley volvo voodoo vortex voyager voyeur vsegda vsjasnel
vulcan walleye walmart walnut walrus wanker wapbbs warcraft wareagle warhammer warlock warlord warrior
warriors warthog wasser wassup watcher water waterloo weasel webmaste webmaster weezer welcome welcomeback
welder werewolf westham westside westwood wetpussy whatever whatsup wheels whiskers whiskey whisky whisper
whitesox whitey whocares whore whynot wibble wicked wildcard wildcat wildcats wildfire wildman william willow
windows windsor windsurf wingman winner winston winter wisdom wishbone wizard wolfgang wolfie wolfman wolfpack
wolverin wolverine wolves wombat woodland woody woofer woofwoof woohoo wookie wordpass wraith wrangler wrench
wrestle wrestlin wrinkle wutang xanadu xavier xerxes xfiles xiang xinchao xinchaovietnam xtreme xxxpass yamaha
yankee yankees ybrbnf ybrjkfq yeahbaby yellow yeuanh yeuanhnhieu yeuem yeuemnhieu yfcntymrf yfnfif yfnfkmz
yjdsqgfhjkm yomama yosemite yourmom yousuck ytrewq yugioh yummy yzerman zalupa zaphod zappa zaqwsx zaqxsw
zaraza zenith zephyr zeppelin zerocool zheng zhjckfd zhong zhuai zhuang zidane ziggy zigzag zipper zippy
zombie zorro zvezda zxasqw zxcasd zxcasdqwe zxcvbn zxcvbnm
`;

/** Common passwords: lower case, letters without diacritics. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
