"""The verbs that are known: irregular ones with their forms, and regular ones."""

from __future__ import annotations

# base, past, participle
IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
bring brought brought; broadcast broadcast broadcast; build built built; burn burnt burnt; burst burst burst; backslide backslid backslid; buy
bought bought; cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost
cost; cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate
eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fly flew
flown; forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got got; give gave given; go went gone; grow grew grown; hang hung
hung; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known;
lay laid laid; lead led led; learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; lie lied lied; light lit
lit; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; overcome overcame overcome;
overrun overran overrun; oversee oversaw overseen; overthrow overthrew overthrown; pay paid paid; plead pled pled; put put put; quit quit quit;
read read read; rebuild rebuilt rebuilt; repay repaid repaid; ride rode ridden; ring rang rung; rise rose risen; run
ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook
shaken; shed shed shed; shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink
sank sunk; sit sat sat; sleep slept slept; slide slid slid; speak spoke spoken; spend spent spent; split split split;
spread spread spread; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck; strive strove
striven; swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown; undergo underwent undergone; understand
understood understood; undertake undertook undertaken; uphold upheld upheld; wake woke woken; wear wore worn; win won
won; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; write wrote written
"""
REGULAR = """
dock berth moor overfly refuel transit
abandon abide abolish abrogate absorb abstain accede accept accompany accuse achieve acknowledge acquire act adapt add
commend fault rebuke mutter opine posit tout address adhere adjust admit adopt afford advance advise affect affirm aggravate agree aid aim alarm alert alienate align
allege alleviate allocate allow alter amass amend amount analyse analyze annex announce answer anticipate apologise
apologize appeal appear appease applaud apply appoint appropriate approve arbitrate argue arm arrange arrest arrive
ascertain ask aspire assassinate assemble assert assess assign assist assume assure attack attain attempt attend
attract attribute authorise authorize avert avoid await award back ban bar bargain base battle beg believe belittle
belong benefit besiege betray blame blast block boast bolster bomb boost borrow bother boycott brand breach breathe
bribe brief broaden bypass calculate call calm campaign cancel capitulate capture care carry cater cause caution cease
cede celebrate challenge change charge circulate circumvent cite claim clarify clash clear close coincide collaborate
collapse collect combat comfort command commence comment commission commit communicate compare compel compensate
compete compile complain complement complete comply compose compound comprise compromise conceal concede conceive
concentrate concern conclude condemn condone conduct confer confide confine confirm confiscate conform confront confuse
congratulate connect conquer consent conserve consider consist consolidate conspire constitute construct consult
consume contact contain contend continue contradict contravene contribute control convene convert convey convict
cooperate cope correct correspond corroborate counter counteract cover crack crash create credit criminalise cripple
criticise criticize cross crush curb curtail damage dare date debate decide declare decline dedicate deem deepen
default defeat defect defend define defuse degrade delay delegate delete deliver demand demolish demonstrate denounce
deny depart depend depict deploy deport deprive derail deride describe deserve designate destroy detail detain detect
deteriorate determine devastate develop devote die differ diminish direct disagree disappear disappoint disarm disband
disclose discourage discover discriminate discuss disguise dishonour dislike dismantle dismiss dispatch disperse
displace display dispute disregard disrupt dissolve dissuade distance distinguish distort distract distribute divert
divide divorce dominate donate double doubt draft drag drain drift drop drown dub dump earn ease echo educate eject
elaborate elect elevate eliminate embark embrace emerge emigrate emphasise emphasize empower enable enact encounter
encourage end endanger endorse endure enforce engage enhance enlist enrich ensure entail enter entitle equip
erase erode erupt escalate escape establish estimate evacuate evade evaluate evolve exacerbate exaggerate examine
exceed exchange exclude excuse execute exempt exercise exert exhaust exile exist expand expect expel expire explain
explode exploit explore export expose express extend extract extradite face facilitate fail falter fasten favor favour
fear feature file finalise finalize finance fine finish fire flood flourish flout fluctuate focus fold follow force
form formalise foster frame freeze frustrate fuel fulfil fulfill function fund further gain gather generate glorify
govern grant grasp greet grip guarantee guard hail halt halve hamper hand handle happen harass harbor harbour harden
harm haunt head heat help highlight hijack hinder hint honor honour hope host hurry identify ignore illustrate imagine
impede implement implicate implore imply import impose impress imprison improve incite incline include incorporate
increase incur indicate indict infiltrate inflict influence inform infringe inherit inhibit initiate injure innovate
insist inspect install instruct integrate intend intensify interfere interpret interrogate interrupt intervene
intimidate introduce invade invent invest investigate invite invoke involve irritate isolate issue jail jeopardise
jeopardize join joke judge jump justify kick kidnap kill knock label lack lag lament land lapse last laugh launch lease
lecture legalise legalize legislate lengthen lessen level levy liaise liberate lift lighten like limit linger link list
live lobby locate look loosen loot love lower maintain manage mandate manipulate manufacture march marginalise mark
master match mature maximise maximize measure meddle mediate mention merge migrate militarise minimise minimize
misrepresent mobilise mobilize mock modernise modernize modify monitor motivate mount mourn move multiply murder muse
name narrow nationalise need neglect negotiate neutralise neutralize nominate normalise normalize note notice notify
nurture object obligate oblige observe obstruct obtain occupy occur offer omit open operate oppose order organise
organize originate oust outlaw outline outweigh overhaul overlook override overrule overwhelm owe own pack paint parade
paralyse park participate pass patrol pause perceive perform permit persecute persist persuade pick pile place plague
plan plant play please pledge plot plunge point poison poke ponder populate portray pose position possess post postpone
practice practise praise pray precede preclude predict prefer prejudice prepare prescribe present preserve preside
press pressure presume pretend prevail prevent print prioritise prioritize privatise probe proceed process proclaim
procure produce profit program progress prohibit project promise promote prompt pronounce propel propose prosecute
prosper protect protest prove provide provoke publicise publicize publish pull punish purchase purge pursue push
qualify quell question quip quote race raise rally ramp rank rate ratify re-elect reach react reaffirm realise realize
reap reappear reassure rebel rebuff recall receive reckon reclaim recognise recognize recommend reconcile reconsider
reconstruct record recover recruit redefine redeploy redraw reduce refer refine reflect reform refrain refuse refute
regain regard register regret regulate rehabilitate reinforce reiterate reject rejoin relate relax release relieve
relocate rely remain remark remedy remember remind remodel remove rename render renege renegotiate renew renounce rent
reopen reorganise repair repatriate repeat repel replace reply report repress reproduce repudiate request require
rescind rescue research resemble reserve reshape reside resign resist resolve respect respond restart restore restrain
restrict restructure resume retain retake retaliate rethink retire retort retreat retrieve return reunite revamp reveal
reverse revert review revise revisit revive revoke reward rival roll rotate round ruin rule rush sack sacrifice
safeguard sail sanction satisfy save scale scare scatter schedule scold score scrap scrutinise scrutinize seal search
secede secure seem seize select sense sentence separate serve settle shape share shatter shell shelter shield shift
ship shirk shock shore shorten shoulder shout shun sideline sign signal simplify skip slam slash slip slow smash
smuggle snap snub soar sort sound spare spark specialise specify speculate sponsor spur squeeze stabilise stabilize
stage stall stamp standardise start starve state station stay steer stem stipulate stockpile stop straddle strain
strand strengthen stress stretch strip structure struggle study subdue submit subscribe subsidise subsidize substitute
succeed sue suffer suggest suit summarise summarize summon supervise supply support suppress surge surpass surprise
surrender surround survive suspect suspend sustain sway switch sympathise sympathize tackle tamper tap target tax tempt
tend term terminate test testify thank threaten thwart tie tighten tolerate top topple torture total touch trace track
trade trail transfer transform translate transmit transport trap travel treat trigger triple triumph trust try turn
tweet undercut underline undermine underscore unify unite unleash unveil update upgrade uproot upset urge use usher
utilise utilize utter vacate value vanish vary venture verify veto vie view vindicate violate visit visualise voice
volunteer vote vow wage wait waive walk wander want ward warn warrant waste watch weaken weigh welcome widen wield wipe
wish witness wonder work worry worsen wound wreck shrug sigh laugh smile nod snap grumble whisper plead yell
miss balk baulk demur spurn wriggle weasel backpedal abjure disavow disown retract annul shelve thumb defy disobey
trample overstep bust subvert cheat rip hew obey airlift cough chip pitch heed mothball discontinue trim absolve
entreat solicit prod petition haul chase lean covenant earmark recommit stonewall skirt skimp discharge refund remit disburse impound
expropriate berate castigate lambast chastise upbraid reprimand admonish assail decry deplore bemoan disclaim vouch attest recount
retell surmise avow profess insinuate divulge leak interject bluster fume scoff sneer restate desist enrol enroll
affiliate reinstate readmit encompass elude scuttle torpedo sabotage stymie foil hobble repeal quash overturn nullify invalidate
prolong exonerate peg attach saddle burden task entrust coerce necessitate bankroll garrison bury
dredge desalinate demine irrigate insure reprocess decommission recycle dispose pollute contaminate vaccinate certify accredit escort
intercept resettle naturalise naturalize enumerate tabulate demarcate delimit pave electrify refurbish retrofit entrench fortify strafe
barter sublet underwrite co-finance co-fund bequeath endow allot apportion harmonise harmonize synchronise coordinate adjudicate
litigate banish dispossess deregulate liberalise liberalize unblock unfreeze defrost unlock reconnect replenish restock refill poach
train drill pump desert free pardon audit blockade ration screen swap
resurrect reactivate bow stump fork earmark transgress forfeit recant gloss quibble haggle dither prevaricate procrastinate
equivocate hesitate hedge flinch shrink cling cede relinquish accord bestow extol laud hail tar peddle liken pin
cap lodge spy step dawdle backtrack dodge rebuke chide reimburse chair choke spearhead mastermind captain
"""
# The last letter is doubled: “admitted”, “planning”.
DOUBLING = """
allot swap retrofit
abet admit annul ban bar beg cap chip drag step lag skip slip rip rob tap trim trap strip wrap pin prod omit chat commit compel confer defer drop equip expel shrug nod occur fulfil permit plan prefer quip
refer scrap ship slam dub grip peg plot shun snap spur stem tar top snub stop submit transfer grab rob stun
"""

# Nouns with a verb’s bare form: “to count on others”, “will talk”; “talks” and “counts” are rather nouns.
BARE_ONLY = """
approach balance check clean count crew dam design fish guide insult interview load lock map mine raid risk seat staff stock store
survey talk house board
"""

# Nouns as often as verbs.
ALSO_NOUNS = """
base
accord act address aid aim ally answer approach arm attack balance ban benefit bill border call campaign cause captain
chair challenge change charge check claim clash comment control cost count cover crash credit cut damage deal debate
defeat delay demand design dispute document doubt drill drive drone effort end escape estimate exchange excuse export
face factor fall favor favour fear feature field fight file finance find fine fire flood flow focus force forecast
frame function fund gain gap gather group guarantee guard guide hand harm head help hike hit hold hope host impact
import increase influence insult interview invite issue joke journey judge jump kick kill label land lead leave level
lift limit line link list load loan lock look loss love mandate map march mark market master matter mean measure model
move murder name need nominate note notice object offer open order outline pact parade pardon park part pass pause pay
permit phone pick picture piece pile place plan plant play pledge plot point poll position post power practice prayer
present press process produce profit program progress project promise protest purchase question quote race raid rally
range rank rate reach reason rebel rebound record reform refuse regard register regret relay release remark remedy
rent repair reply report request rescue reserve resort result retreat return revamp review reward ride rise risk rival
rock role round row rule run sack sail sample sanction save scale schedule school scope score seal search season seat
sense shape share shell shelter shift ship shock shot shoulder show sight sign signal slide slip smile sort source
spark split spot spread stage stake stand start state station stay step stock stop storm strain stream stress stretch strike
strip struggle study style suit supply support surge surprise survey suspect swing switch talk tap target task tax
tear telephone tender term test threat tie title toll tone total touch tour trace track trade trail train transfer
transport trap travel treat trial trick trigger triumph trust turn twist value venture veto view visit voice vote vow
witness bow chip cough fork pitch stump chase leak petition burden task skirt peg pin haul trim hedge covenant
pump desert audit blockade ration screen swap escort
wage wait walk want war warn waste watch water wave weight welcome win wing wish wonder word work worry wound wreck
"""
