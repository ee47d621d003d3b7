"""Plain words that open sentences with a capital letter and are no names."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import words

# Words of grammar: never a name, never part of one except where a table lists the whole.
STOP_WORDS = words("""
the a an and or but of in on at to from by for with as is are was were be been being has have had do does did not no nor so yet if then than that this these those he
she it they we you i his her hers its their theirs our ours your yours my mine me him them us who whom whose which what when where why how all any both each few more most other some such only own
same too very can will just should now also after before during while although though because since until unless however meanwhile moreover nevertheless therefore
thus hence still already even ever never there here one two three four five six seven eight nine ten eleven twelve hundreds thousands dozens first second third last next many much several every
another neither either among amid between against under over about into through despite according following including per via let may might must shall would could said
says once whether without within upon across along behind beyond above below near around outside inside toward towards throughout besides except instead rather perhaps
maybe indeed quite almost nearly about exactly soon later earlier today yesterday tomorrow tonight again always often sometimes usually recently currently finally
initially originally ultimately eventually apparently reportedly allegedly clearly certainly probably possibly surely simply mostly mainly largely further furthermore
additionally otherwise likewise similarly conversely consequently accordingly regardless nonetheless notwithstanding whereas whereby whereupon wherever whenever whatever
whoever nobody nothing none nowhere everyone everybody everything everywhere someone somebody something somewhere anyone anybody anything anywhere else less least fewer enough
half twice thrice given considering regarding concerning asked told like unlike yes no ok okay well oh please thanks thank dear don't doesn't didn't won't can't isn't aren't wasn't
it's that's there's he's she's they're we're you're i'm i've we've they've let's what's who's as ago due up down out off back away together apart aside ahead onto amongst whilst till
""")
MONTHS_AND_DAYS = words("""
January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep
Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Christmas Easter Ramadan Eid Passover Hanukkah GMT EST EDT PST UTC CET BST AD BC CE BCE AM PM
""")
# Endings by which a plain word is known at the head of a sentence.
PLAIN_ENDINGS = (
    "ing",
    "ed",
    "ly",
    "tion",
    "tions",
    "sion",
    "sions",
    "ment",
    "ments",
    "ness",
    "ity",
    "ities",
    "ism",
    "isms",
    "ists",
    "ive",
    "able",
    "ible",
    "ful",
    "less",
    "ous",
    "ship",
    "ships",
    "hood",
    "ance",
    "ence",
    "ers",
    "ors",
    "als",
    "ants",
    "ents",
    "ies",
    "ures",
    "ages",
    "ates",
    "ised",
    "ized",
    "ings",
    "ives",
    "wards",
    "men",
    "women",
)
"""Kept short: a name that ends so is found again inside a sentence."""
PLAIN_WORDS = words("""
account accused action actual added advance advice affairs afternoon age agents aid aides air allies allied ambassador anger animals answer anti appeal areas arms army art artillery assets atmosphere attack attacks attempts author
authorities average backed bad bank banks bar base based basic battle beef beer beginning behind benchmark best better big bilateral bill billions birth black blood blue board boats body bomb bombs bond bonds book books border
both boys branch brands bread brent brief briefs brief bring brokers brother budget build building buildings bus buses business busy buyers cabinet call called calls campaign cars case cases cash casualties cattle cause central certain
chairs change changes charges cheap chief child children church city civil civilians claims class clear clients close closed clubs coal coffee cold come command comment comments common compared complete concern concerns conditions conflict
contact contracts control copper corn corporate costs council countries coup coupon court courts critics crops crowd crowds crude cuts daily damage data date day days deal dealers deals death deaths debate debt debts deep defence defense demand
demands deputies despair details diplomats diplomacy direct director doctors dollar domestic door double doubts dozens drivers drugs dry duty early earnings east economic economists economy editor efforts election elections emergency
end enemies energy envoys equity estimates eurobond events evidence exact exchange executives exit experts exports eye eyes faced facing fact factories facts fair faith families family farm farmers farms father fears federal field fights figures
files film financial find fire firm firms fiscal fish five flat flights flood floods flour follow food football force forces foreign form former forward four free freedom fresh friend friends front fuel full fund funds further future futures
gain gains games gas gasoline general get girls go goals gold good goods government governments grain grains great green gross ground group groups growth guards guerrillas guests gulf gunmen guns half hands hard head heads health heat heavy help
high higher history holders home hope hopes horse hospitals hostages hot hotel hours house houses human hundreds ideas imports income independent industrial industry inflation inside interest interior international investors invoices iron islands
issue issues jail jets job jobs joint journalists judge judges just keep key kids king knowledge land large late later law lawmakers laws lawyers lead leader leaders leading leaks left legal legislators less letter letters level life light lights
line lines links list little loans local locals long look losses lots low lower machine magazine mail main major make male man managers manufacturers many maps march margins marine market markets mass matters media medical meetings members men
metal middle migrants military militants militias milk million millions mines minister ministers ministries minor minority miners missile missiles mixed mobile model modern money monks months moral morning most mother motor mountains mourners move moves
much museum music name names national nations natural naval neighbours neighbors net networks new news newspapers next night north note notes notice now number numbers observers offers offices officer officers official officials oil old opinion
opponents opposition orders oil open ordinary organisers organizers output outside overall overnight owners pact pacts pages paper papers parents parliament part parties partners parts party passengers past patients pay peace peacekeepers people
percent period petrol petitions phone photographs pilots pipelines place plan planes plans plants play players plenty point points police policy political politicians polls poor port ports post power powers premier premiums president press pressure
prices prime print prior prison prisoners private problem problems products profit profits progress prompt proof prosecutors protesters protests prove provided public pupils quick quiet radar radio rail railways rain rains rallies rates raw
readers ready real rebel rebels records red reform reforms refugees regional regular relations relatives relief religious rent reporters reports republicans rescue rescuers research reserves residents response rest result results retail revenue
rich riders right rights riot rioters rise rising rival rivals river roads role room round rounds ruling rumours rumors rural sadly safe sailors sales same sanctions satellite save scared school schools science scientists sea seats second secret secretary
secure security see seizing seller sellers senate senators senior separate separatists series serious service services set shame share shareholders shares ship ships shops short shots side sides signs silver simple sir sister sites situation sixty size
skies small snow social society soft soil soldiers sole sons soon sources south space speakers special speech spending spokesman spokeswoman spokesperson sport sports spot spring staff star start starting state statements states stations steel stiff stock
stocks stones stop storms story street strict strikes striking strong students studies study style such sugar summer supplies supply support supporters sure survivors suspects system systems take talks tanks target tax taxes teachers team teams technical
television tensions term terms terror terrorists test tests thousands threats three ticket tickets tight time times tin top total tough tourism tourists town track trade traders trading traffic train trains transport travel traders treasury treaty treaties trial
tribal troops trouble true trucks trust trying turn turnout turnover twenty two tycoon type under unions unit units universities university urban urgent use users usual vague value van vehicles vessels veterans victims victory video view views villagers violence
visitors visits voices volume volumes vote voters votes wages waiting war warm warning wars warships washed water waters way weak wealth weapons weather week weekend weeks west wheat while white whole wide wild win winners winter witnesses women wood word words work
workers world worse worst write writers wrong year years yields yellow young youth youths zero zones keen alone alike alive abroad afraid apart agency airline allegiance alliance appeals archive assault audit autumn ball ballots bishop blame bodies boost broad capital captain
chance chaos charge charter clause code colleagues column columns compromise comrades convoy countless courage cracks crew crews crisis critic currency custom customs cyber deadline decades defiance delay delays delegate delegates demonstrators dialogue difference disputes
diplomat document documents drones dusk dawn elders embassies employees engineers envoy era expert exile export facilities failure famine fighters fines fishermen fleet food formal foreigners fragile freight garrison gatherings generals generations grief guarantee harvest
headlines heavily historians hunger ice incident infantry inspectors invaders islanders jubilant juniors lack landlords lawsuits legislation lessons logs loyal lorries mayors mediators mercenaries messages ministers minutes missions mobs monitors monarchs morale motions nationals navy
negotiators neutral neutrality nightfall oaths observers opponents orders outrage pensions petitioners pirates plotters pledges polite ports praise presidents priests princes promises prospects provinces publicly quarrels queues quotas rank raids ratification reaction rebellion reconstruction
regulators resistance retired revolt rockets rulers runways sabotage scholars schoolchildren seafarers seamen shelling shells shortage shortages siege signatories signatures silence skirmishes smoke speeches spies stability staffers statesmen status strategy subjects submarines successors summit summits
surrender sympathy tactics tariffs tempers tens territory testimony therapy threatened ties tonnes trawlers trenches tribes tribute trouble truce trustees turmoil uncertainty unrest uproar vans verdict veto villages volunteers wartime watchdog widows wind winds witness wounded
""")
