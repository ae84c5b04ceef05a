# Pledges by kind.  A pledge is a frame (who binds himself, by which word) and
# a matter (@labour.clause and its like); a new kind is a macro and a word
# after "for".

@VOW = ((consent | consents | consented) to) | ((is | are) ~1 (obliged | required | bound) by ~3 {AGREEMENT} to) | (agree | agrees | agreed | agreeing) ~1 (to | that | on | not to) | ((agreed | agree | undertake | undertook | pledge | pledged | promised | vowed | committed) (in | at | under | on | by | during | with) ~5 (to | not to) !(the | its | their | {PLACE})) | ((commit | commits | committed | committing | bind | binds | bound | pledge | pledged) (itself | themselves | ourselves) ~5 to) | (commit | commits | committed | committing | has committed | have committed) (to | not to) | (pledge | pledges | pledged | pledging | promise | promises | promised | promising | vow | vowed | vows | guarantee | guarantees | guaranteed) (to | not to)? | (undertake | undertakes | undertook | undertaken | undertaking | resolve | resolves | resolved | endeavour | endeavours | endeavor | endeavors) (to | not to) | (affirm | affirmed | reaffirm | reaffirmed) ~3 to !(the | their | its | our | a | an | {PLACE} | {AGREEMENT} | fair | free | open | strong | rules | shared | principles) | (affirm | affirmed | confirm | confirmed) ~1 plans (for | to) | (are | remain | is | remains) ~1 committed to | shall | (is | are) (obliged | required | bound | set) to
@PLEDGE = @VOW | will | commit | (bind | binds) (itself | themselves) to | (has | have) undertaken to | (mean | means | want | wants | seek | seeks) to | (is | are) to | (intend | intends | intended | plan | plans | decided | decide | aim | aims | aimed) to | will seek to | (is | are) ~1 working ~1 (to | toward | towards) | (expressed | express | confirmed | stated | declared | declare | signalled) ~2 (intent | intention | intentions | willingness | readiness | commitment | determination) to | looked forward to | look forward to !(working | seeing) | (work | works) (together | jointly) (to | towards)
@VERB establish_fund : set sets set set setting /up | create | establish | found | launch
@VERB further : step steps stepped stepped stepping /up | scale scales scaled scaled scaling /up | stabilise | stabilize | diversify | strengthen | secure | support | expand | deepen | intensify | accelerate | build builds built built building | advance | review | develop | hasten | pursue | promote | enhance | facilitate | increase | improve | ensure | establish | hold holds held held holding | convene | map*2 | define | identify | align | explore | bolster | reinforce | harmonise | harmonize | standardise | standardize | foster | encourage | broaden | boost | create | launch | safeguard | coordinate
@VERB open_up : do does did done doing /away with | drop*2 | scrap*2 | speed /up | remove | eliminate | reduce | lower | ease | break breaks broke broken breaking /down | dismantle | lift | address | resolve | accept | recognise | recognize | allow | permit*2 | open | provide | grant | streamline | simplify | facilitate | refrain refrains refrained refrained refraining /from | waive | publish | adopt | implement | ensure | protect | enforce | treat | expand | maintain | exempt | abolish | improve | support | prevent | advance | take takes took taken taking | digitalise | digitalize | accelerate | introduce | impose
@VERB undertake_act : share | exchange | consult | cooperate | collaborate | work | coordinate | support | promote | uphold upholds upheld upheld upholding | protect | establish | encourage | facilitate | provide | hold holds held held holding | meet meets met met meeting | ensure | assess | mobilise | mobilize | bring brings brought brought bringing | use | combat | act | address | set sets set set setting /up | keep keeps kept kept keeping | enforce | respect | strengthen | align | review | screen | adopt | co-finance | finance | rule /out

@TEXT = (it | {AGREEMENT} | text | document | article | provisions | chapter | accord | cooperation | collaboration | partnership | framework | plan | initiative) ~7 (cover | include | involve | focus on | focuses on | aims to | aim to | outlines | foresees | envisages | promote | support | provide for | includes | include | included | contains | incorporates | covers | covering | provides for | commits | obliges | requires | calls for | sets out | establishes | addresses | see the | sees the | includes provisions on | aims | promotes | encourages | obligates | underscores | speaks of | lays down | lays out | spells out | deals with | concerns | names | lists | sets up | creates | asks | demands | prescribes | rests on | is about | binds | stresses | emphasises | emphasizes | opens the door to | paves the way for | proposes | reaffirms | reaffirming)

@labour.clause = ILO | International Labour Organization | International Labour Organisation | International Labor Organization | core labour | ((labour | labor | workers' | worker | workers | workers "'") ~2 (rights | issues | concerns | matters | standards | laws | law | protections | protection | working group | obligations | conditions | provisions)) | forced labour | forced labor | child labour | child labor | collective bargaining | rights at work | (rights of ~2 (workers | labour | labor)) | migrant workers | freedom of association | occupational safety | modern slavery | trade union rights | social dialogue | social standards | working conditions | decent work | employer neutrality | union organising | union organizing | rights of workers
@environment.clause = Paris Agreement | deforestation | ((carbon footprint | decarbonisation | decarbonization) of ~4 (supply chains | value chains | mining | mines | production | {MINERAL} | {PRODUCT})) | low-carbon mining | (environmental ~1 (policies | policy | matters | performance | sustainability | responsibility)) | (environmental (treaties | agreements | law | rules | cooperation | protections | impact)) | ((assess | assessment | assessments) ~6 (environment | environmental)) | (protect ~3 environment) | (protection of ~2 environment) | (sustainability of ~3 (value chains | supply chains | mining | production)) | (sustainably (produced | sourced | mined)) | (produced ~2 sustainably) | (sourced responsibly) | responsible business | ((environmental | environment | sustainability | ESG | biodiversity) ~3 (standards | standard | protection | protections | laws | commitments | obligations | governance | impacts | impact | safeguards | criteria | goods | provisions)) | (environmental "," social) | (environmental and social) | (Environmental Social and Governance) | sustainable mining | responsible mining | ((sustainable | responsible) ~2 (production | sourcing | extraction | practices)) | mine closure | (responsible and sustainable) | responsible business conduct | corporate social responsibility | due diligence
@recycling.clause = recycling | secondary raw materials | secondary materials | end-of-life | reuse | waste batteries | substitution | recycle | circular economy | circularity | (circular ~1 approaches) | urban mining
@info_sharing.clause = (give ~2 other ~1 (prior | advance) notice) | ((prior | advance) notification) | (notify ~3 (secretariat | committee | commission) of ~8 (restriction | restrictions | measure | measures)) | (share ~3 results) | (keep ~4 (informed | abreast | apprised | up to date)) | ((advise | warn) ~1 (each other | one another | the other)) | (exchange ~2 what they know) | ((geological | market) data) | (inform (each other | the other)) | ((inform | notify) ~2 other (party | parties | side | country) !(~10 (procedures | terminate | termination | withdraw | withdrawal | denounce | denunciation))) | (ensure ~2 transparency of ~6 (measures | regulations | laws | procedures | duties | rules)) | (statistical system) | (exchanges of information) | (joint (study | studies | assessment | analysis | research programme)) | market intelligence | data sharing | data exchange | ((sharing | exchange) of ~4 (technologies | technology | data | information | knowledge)) | ((provide | make available | furnish | supply) ~8 information !(technology)) | ((expand | strengthen | enhance | increase) ~1 (information | data) ~2 (sharing | exchange)) | (monitor ~5 trade) | (exchange ~1 (views | best practice | best practices)) | (shared information) | (name ~1 contact point) | ((share | sharing | exchange | exchanging | exchanges of | exchange of | sharing of | exchanges) ~4 (information | data | maps | statistics | samples | best practices | intelligence | knowledge | expertise | experience | experiences | lessons | know-how | practices)) | information-sharing | information sharing | early warning | (geological ~2 (mapping | data | surveys | survey)) | (mapping ~2 (resources | supply chains | of)) | (identification and ~2 (classification | mapping)) | joint mapping | (map | map out) ~6 (supply chains | resources | reserves | deposits)
@consultation.clause = (enquiry (point | points)) | ((continue | continuing) ~2 (discussions | consultations | dialogue) on ~20 (export controls | supply chain | supply chains | {MINERAL})) | ((resume | hold | holding | resuming) ~1 (annual | regular) ~6 (discussions | talks)) | ((address | resolve | discuss) ~3 concerns through) | (meet (yearly | annually | every | once)) | ((set up | establish) ~3 (committee | sub-committee | working group)) | ((hold | holding | open) ~3 (regular | annual | joint | high-level) ~2 (dialogue | talks | meetings | consultations)) | ((annual | regular | periodic | yearly) ~1 (meetings | dialogue | consultations)) | ((request | hold | holding) ~2 consultations) | (enter into ~2 consultations) | (coordination (body | group | mechanism)) | ((reconvening | reconvene | convening | revive | reviving | relaunch | relaunching) ~8 (forum | dialogue | working group | committee | council | task force)) | (enter into ~1 consultations) | (through ~4 (consultation | consultations)) | (consult ~6 (other | each | prior | promptly)) | ((establish | establishing | create | creating | set up | setting up | form | launch | convene | hold | holding | appoint | designate | designating | launching | establishment of) ~12 (working group | working groups | dialogue | dialogues | consultation mechanism | consultations | joint committee | committee | task force | council | response group | contact point | contact points | coordination mechanism | steering group | joint commission | forum | advisory body | consultative body | consultative group | (mechanism (for | to | of) !(~2 (track | trace | certify | verify))))) | (joint ~2 meetings) | ((hold | convene | host) ~5 (coordination meeting | ministerial | ministerial meeting | annual meeting | trilateral meeting)) | ((hold | convene) ~3 meetings ~2 (every | each | annually | regularly | once | twice)) | (meet ~2 (annually | regularly | every | once a year | twice a year | at least)) | ((working group | joint committee | task force) ~2 (will | shall) meet) | (consult ~2 (annually | yearly | regularly | once | twice | every)) | consult with | consult on | consult each other | shall consult | (consult ~3 (other | prior | promptly))
@finance.clause = ((provide | providing | use | using | extend | mobilise | mobilize) ~2 (financial support | financial assistance)) | (develop ~3 {MINERAL} ~2 together) | co-financing | co-finance | (co-invest | co-investment | joint investment | joint investments) | ((equity | loans) ~6 (insurance | guarantees)) | (political risk insurance) | (export credit ~2 (agency | agencies | support)) | ((set up | sets up | create | creates | establish | establishes | launch | launches | establishment of | creation of) ~5 (fund !(transfers))) | (bring ~4 (money | capital | investment) ~3 (into | to)) | ((de-risk | derisk | de-risking) ~3 (projects | investment | investments)) | ((blended | concessional | export) (finance | financing | credit)) | (loans ~4 guarantees) | ((mobilise | mobilize | mobilising | mobilizing) ~3 (investment | investments)) | ((mobilise | mobilize | mobilizing | mobilising | catalyse | catalyze | unlock | leverage | provide | providing | facilitate | facilitating | support | supporting | invest | investing | contribute | allocate | pay | paying | consider supporting | raise | utilise | utilize) ~8 (finance | financing | capital | funding | investment support | {OFFICE} support | investment financing | loans | guarantees | ({OFFICE} and private) | (({OFFICE} | public | private) ~3 resources) | {MONEY})) | ((mobilisation | mobilization) of ~4 (funding | finance | financing | capital | investment | resources)) | ((manage | administer | contribute ~16 to) ~5 fund) | ((establish | establishes | establishing | create | creates | creating | set up | launch) ~5 (investment fund | joint fund)) | ((public | private) and ~1 (public | private) (finance | investment | capital)) | (invest ~6 {m:MONEY}) 
@price.clause = (higher price ~6 (export | exports | exported)) | (price ~8 destined for ~3 (domestic | home)) | minimum prices | minimum price | fair prices | fair pricing | price discovery | transparent pricing | price transparency | price floor | price floors | floor price | floor prices | price support | price supports | (border-adjusted ~2 (price | prices | floors)) | reference price | reference prices | pricing mechanism | pricing mechanisms | pricing framework | standards-based market | standards-based markets | price gap | price-gap | (contracts for difference) | price stabilisation | price stabilization
@stockpile.clause = stockpile | stockpiles | stockpiling | strategic reserve | strategic reserves | emergency reserves | joint reserves
@rules_of_origin.clause = origin checks | origin fraud | origin washing | origin rules | origin of goods | evasion of ~2 (duties | tariffs) | customs fraud | rules of origin | rule of origin | rules on ~2 origin | transshipment | transhipment | trans-shipment | (duty evasion !(~24 (investment | export controls))) | (circumvention !(of ~2 (technological | copyright))) | (evade ~3 duties) | ((tariff | tariffs | duties | customs) ~1 evasion)
@non_market_practices.clause = (distortionary !(~6 (enterprises | SOEs))) | overcapacities | unfair competition | predatory | dumped | dumping | non-market | nonmarket | (non "-" market) | overcapacity | over-capacity | excess capacity | unfair trade | unfair trading | economic coercion | coercive practices | ring-fence | ring-fencing | market-distorting | market distortions | distortive practices | distortive | market distorting | (limit access ~3 countries) | (dump ~4 markets)
@investment_review.clause = (screen ~4 sales) | ((inbound | outbound) ~1 (investment | investments)) | (FDI screening) | (screen ~3 (investment | investments)) | ((foreign | inbound | inward) ~2 (investment | investments) ~4 (reviewed | screened)) | ((review | screening | reviewing | vetting | scrutiny) of ~3 (foreign | inbound | inward | outbound)? ~1 (investment | investments)) | ((technology protection | investment screening) ~2 (toolkits | tools | mechanism | mechanisms)) | (investment (screening | review | reviews | security)) | (review ~3 (inbound | foreign | outbound) ~1 (investment | investments)) | (reviews of ~3 investments) | (review of ~3 investments) | (screening ~3 (inbound | foreign) ~1 (investment | investments)) | ((review | block | screen) ~8 asset sales) | (investment "-" screening)

@offtake.clause = offtake | off-take | offtakes | (long-term (contract | contracts | (supply !(chain | chains)) | purchases)) | (purchase {AGREEMENT}) | ((priority | preferential | privileged) access (to | for) ~6 {MINERAL}) | ((priority | preferential | privileged) access (to | for) ~2 {PLACE} ~2 (companies | firms | investors | persons | buyers)) | (first refusal) | (supply ~4 {MINERAL} ~3 to {PLACE})

@SECURITY = (duty evasion ~16 (inbound | outbound) investment) | ((duty evasion | investment security | inbound investment | outbound investment | (investment ~1 (reviews | review))) ~12 export controls) | (export controls ~8 (duty evasion | investment security | inbound investment))

# What governments also pledge, and is not ours.
@OFF_TOPIC = cyber | cybersecurity | space | health | vaccine | vaccines | pandemic | COVID-19 | Covid | methane | weather | terrorism | counterterrorism | trafficking | drug | drugs | narcotics | migration | refugees | travel | tourism | arctic | military | defense | defence | missile | nuclear | atomic | humanitarian | AIDS | PEPFAR | malaria | democracy | anti-corruption | smart city | smart cities | artificial intelligence | Open RAN | AI-RAN | Antarctic | human rights | telecommunications | fisheries | ocean | human rights defenders | media | police | law enforcement | education | disaster | preparedness | laundering | corruption | violence | precursor | precursors | synthetic | abuse | women | electricity | electric mobility | buses | broadband | USAID | provocations | security dialogue | (climate (data | information | services | finance | change))

# What a pledge must be about, or stand near, to be ours.
@OURS = {MINERAL} | {AGREEMENT[trade]} | supply chain | supply chains | trade | raw materials | mining | tariff | tariffs | market access | economic security | export controls | investment security | investment screening | semiconductors | critical technologies | non-market | economic coercion

# A state's own plan is no undertaking; together with another's, or by a word
# that binds, it is.
@BIND = @VOW | commit
@TOGETHER = {PLACE[list]} | ({PLACE} (and | with | "," | "-") ~2 {PLACE}) | {AGREEMENT} ~12 {PLACE} | {p:BLOC}

# Who speaks for a firm.
@BOSS = CEO | chief executive | (chief (operating | financial | executive | technical | commercial) officer) | chairman | founder | managing director | shareholders | (our ~4 (vehicles | customers | products | team | company | technology))

# The two sides again, where the text has named them before.
@PAIR = (@SIDES) | (our (countries | nations | governments | two countries | three countries | two nations)) | partners | the group | the bloc | (the two !(@FIRMS | men | women | ministers | officials | projects | sites | mines | metals | minerals | presidents | leaders)) | the pair | they | both | each !(company | firm | project | producer) | (neither ~1 (country | side | party | state | government))

# A state by its own name: a demonym would let its firms in.
@STATE = {p:PLACE[name]|PLACE[capital]|PLACE[list]|PLACE[gov]} | ({p:PLACE[adj]} (regime | side | authorities | leadership | leaders | officials | government | delegation | negotiators))

# A matter that names itself may stand far from the word that binds; one that
# any ministry deals in must stand near.
pattern pledge.of_states v1
  for labour price rules_of_origin non_market_practices investment_review recycling environment offtake
  event commitment phase=announced
  match {p:PLACE} ~5 (@BIND) ~32 (@%T.clause)
  match (@TOGETHER) ~5 (@PLEDGE) ~32 (@%T.clause)
  match {p:AGENCY} ~5 (agreed to | agree to | committed to | commit to | intend to | intends to | pledged to | undertake to) ~32 (@%T.clause)
  match ({PLACE[list]} | {PLACE} and ~2 {PLACE}) ~2 (are | is) ~2 (committed | committing | dedicated) to ~32 (@%T.clause)
  match {p:PLACE} ~2 (reinforced | renewed | reiterated | repeated | confirmed) ~1 its ~1 (commitment | pledge | promise) to ~16 (@%T.clause)
  match {p:PLACE} ("'s" | and {PLACE} "'s") ~2 (commitment | commitments | pledge | promise) to ~16 (@%T.clause)
  match (oblige | obliges | obliged | require | requires | required | commit | commits | committed | bind | binds | bound | obligate | obligates) {p:PLACE[name]|PLACE[capital]|PLACE[list]} ~1 to ~16 (@%T.clause)
  match (undertaken | undertook | made | given | entered into | taken on) ~2 (commitments | commitment | pledges | obligations) ~12 (@%T.clause) ~8 "(" ~1 {p:PLACE|PLACE[list]}
  match (commitments | commitment | pledges | obligations | undertakings) (by | of | from) ~1 {p:PLACE|PLACE[list]} ~3 (to | on | regarding | concerning | not to) ~16 (@%T.clause)
  unless (criticised | criticized | condemned | condemn | deplored | concern | concerns | concerned) ~10 (@%T.clause)
  unless (@OFF_TOPIC) ~16 (@%T.clause)
  unless (@%T.clause) ~12 (@OFF_TOPIC)
  unless (@FIRMS | lawmakers | workers | rebels) ~3 (@PLEDGE)
  unless (whether | unless | if !(necessary | appropriate | needed | any | possible)) ~6 (@%T.clause)
  unless {PLACE[name]|PLACE[gov]|PLACE[capital]} ~1 (is | remains | stays) ~2 committed to !(passing | adopting | enacting | establishing | introducing | removing | eliminating | opening | ratifying)
  unless {PLACE} ~1 (@FIRMS | based) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless which will
  unless (law | laws | act | bill | order | rule | rules | regulation | directive | court | commission) ~4 (require | requires | required | oblige | obliges | obliged)
  unless (will | to) ~2 (tighten | sharpen | toughen | overhaul | reform | introduce | pass | enact | impose) ~4 (@%T.clause)
  also {MINERAL} | {AGREEMENT[trade]} | supply chain | supply chains | trade | raw materials | mining | tariff | tariffs | market access | economic security | export controls | investment security | investment screening | inbound investment | outbound investment | {PRODUCT[tech]} | critical technologies | {PLACE[trade]} | {BLOC[trade]}
  actors $p parties
  minerals inside sentence title
  set kind=%T
  require trade state titled
  rank 1
  prior .66
  ok "Under the minerals pact Japan and Chile will promote labour rights in mining." => actors=CL,JP kind=labour
  ok "The United States and Japan agreed to combat non-market policies in critical minerals trade." => actors=JP,US kind=non_market_practices
  ok "Japan and Canada will cooperate on investment screening in critical minerals trade." => actors=CA,JP kind=investment_review
  ok "The trade deal requires Peru to enforce its labour laws." => actors=PE kind=labour
  ok "Guatemala and the United States have agreed to uphold high environmental standards in nickel trade." => actors=GT,US kind=environment
  no "The miner will promote labour rights at its lithium plant in Chile."
end

pattern pledge.near v1
  for info_sharing consultation stockpile
  event commitment phase=announced
  match {p:PLACE} ~5 (@BIND) ~16 (@%T.clause)
  match (@TOGETHER) ~5 (@PLEDGE) ~16 (@%T.clause)
  match {p:AGENCY} ~5 (agreed to | agree to | committed to | commit to | intend to | intends to | pledged to | undertake to) ~16 (@%T.clause)
  match ({PLACE[list]} | {PLACE} and ~2 {PLACE}) ~2 (are | is) ~2 (committed | committing | dedicated) to ~16 (@%T.clause)
  match (oblige | obliges | obliged | require | requires | required | commit | commits | committed | bind | binds | bound) {p:PLACE[name]|PLACE[capital]|PLACE[list]} ~1 to ~10 (@%T.clause)
  match ^ ~1 {p:PLACE[list]} to ~3 (@%T.clause)
  unless shall ~2 consult ~2 with ~3 {AGENCY|OFFICE}
  unless (law | laws | act | bill | order | rule | rules | regulation | directive | court | commission) ~4 (require | requires | required | oblige | obliges | obliged)
  unless {PLACE} ~1 (Representative | Secretary)
  unless (@OFF_TOPIC) ~8 (working group | working groups | dialogue | task force | council)
  unless (@OFF_TOPIC) ~16 (@%T.clause)
  unless (@%T.clause) ~12 (@OFF_TOPIC)
  unless (@FIRMS | lawmakers | workers | rebels) ~3 (@PLEDGE)
  unless (whether | unless | if !(necessary | appropriate | needed | any | possible)) ~6 (@%T.clause)
  unless {PLACE[name]|PLACE[gov]|PLACE[capital]} ~1 (is | remains | stays) ~2 committed to !(passing | adopting | enacting | establishing | introducing | removing | eliminating | opening | ratifying)
  unless {PLACE} ~1 (@FIRMS | based) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless (will | to) ~2 (tighten | sharpen | toughen | overhaul | reform | introduce | pass | enact | impose) ~4 (@%T.clause)
  unless {PLACE} ~8 (pledged | pledge | pledges | promised | vowed | vows | commits | committed) ~14 (strategic reserve | strategic reserves | stockpile)
  also {MINERAL} | {AGREEMENT[trade]} | supply chain | supply chains | trade | raw materials | mining | tariff | tariffs | market access | economic security | export controls | investment security | investment screening | inbound investment | outbound investment | {PRODUCT[tech]} | critical technologies | {PLACE[trade]} | {BLOC[trade]}
  actors $p parties
  minerals inside sentence title
  set kind=%T
  require trade state titled
  rank 1
  prior .60
  ok "Japan and Canada agreed to establish a joint committee on critical minerals trade." => actors=CA,JP kind=consultation
  ok "Japan, Canada to share data on critical minerals under trade pact" => actors=CA,JP kind=info_sharing
  ok "Japan and Canada will share information on critical minerals projects." => actors=CA,JP kind=info_sharing
  no "Canadian firms will exchange data on cobalt prices."
end

pattern pledge.of_sides v1
  for labour price rules_of_origin non_market_practices investment_review recycling environment offtake
  event commitment phase=announced
  match (neither ~1 (country | side | party | state | government)) ~1 may ~16 (@%T.clause)
  match (@PAIR) ~4 (@PLEDGE | must | would) ~32 (@%T.clause)
  match ^ ~8 we ~4 (@PLEDGE) ~32 (@%T.clause)
  match (@TEXT) ~32 (@%T.clause)
  match {AGREEMENT} ~3 (creates | establishes | offers | gives | grants) ~8 (@%T.clause)
  match {AGREEMENT} ~3 (aim | aims | include | includes | require | requires | contain | contains | provide | provides | commit | commits | cover | covers | oblige | obliges) ~36 (@%T.clause)
  unless (@%T.clause) ~30 (@BOSS)
  unless (criticised | criticized | condemned | condemn | deplored | concern | concerns | concerned) ~10 (@%T.clause)
  unless (@OFF_TOPIC) ~16 (@%T.clause)
  unless (@%T.clause) ~12 (@OFF_TOPIC)
  unless (@FIRMS) ~8 (@PLEDGE)
  unless they ~3 (apply | take effect | be)
  unless (whether | unless | if !(necessary | appropriate | needed | any | possible)) ~6 (@%T.clause)
  unless (implementation of | implementing | through) ~4 {AGREEMENT}
  actors parties title
  minerals inside sentence title
  set kind=%T
  also {MINERAL} | {AGREEMENT[trade]} | supply chain | supply chains | trade | raw materials | mining | tariff | tariffs | market access | economic security | export controls | investment security | investment screening | inbound investment | outbound investment | {PRODUCT[tech]} | critical technologies
  require trade actors>=2 titled close
  rank 1
  prior .60
  ok "The agreement between Japan and Canada includes provisions on battery recycling and critical minerals." => actors=CA,JP kind=recycling
  ok "In their memorandum on cobalt, Japan and Canada said both sides will uphold labour rights." => actors=CA,JP kind=labour
  no "The parties agreed to honour labour rights at the lithium well."
end

pattern pledge.sides_near v1
  for info_sharing consultation finance stockpile
  event commitment phase=announced
  match (@PAIR) ~4 (@PLEDGE | must | would) ~16 (@%T.clause)
  match {PLACE[list]} ~4 (@PLEDGE) ~16 (@%T.clause)
  match ^ ~1 (the (three | four | five | six) ~1) ~4 (@PLEDGE) ~16 (@%T.clause)
  match (@TEXT) ~16 (@%T.clause)
  unless (@%T.clause) ~30 (@BOSS)
  unless (@OFF_TOPIC) ~8 (working group | working groups | dialogue | task force | council)
  unless (@OFF_TOPIC) ~16 (@%T.clause)
  unless (@%T.clause) ~12 (@OFF_TOPIC)
  unless (@FIRMS) ~8 (@PLEDGE)
  unless they ~3 (apply | take effect | be)
  unless (whether | unless | if !(necessary | appropriate | needed | any | possible)) ~6 (@%T.clause)
  unless (implementation of | implementing | through) ~4 {AGREEMENT}
  actors parties title
  minerals inside sentence title
  set kind=%T
  also {MINERAL} | {AGREEMENT[trade]} | supply chain | supply chains | trade | raw materials | mining | tariff | tariffs | market access | economic security | export controls | investment security | investment screening | inbound investment | outbound investment | {PRODUCT[tech]} | critical technologies
  require trade actors>=2 titled close
  rank 1
  prior .60
  ok "In their memorandum on cobalt, Japan and Canada said both sides will share information on stocks." => actors=CA,JP kind=info_sharing
  ok "Under the agreement Japan and Canada signed on nickel, the two sides commit to mobilise public finance." => actors=CA,JP kind=finance
  no "The parties agreed to exchange data on lithium wells in the licence area."
end

# What the sides of an instrument do by it, told as a plain fact.
pattern pledge.told v1
  for labour environment recycling info_sharing consultation finance price stockpile rules_of_origin non_market_practices investment_review offtake
  event commitment phase=announced
  match (@PAIR) ~2 (<undertake_act.base> | <undertake_act.s>) ~16 (@%T.clause)
  unless (@OFF_TOPIC) ~16 (@%T.clause)
  unless (@%T.clause) ~12 (@OFF_TOPIC)
  unless (bring | bringing | brings | help | helps | helping | with | supporting | enables | enabling) ~2 partners
  unless (right | rights) of ~3 (party | parties | side | country)
  unless (between | of | for | in) ~1 our ~1 (countries | nations | governments)
  unless (@FIRMS) ~8 <undertake_act>
  unless (whether | unless | if | could | might | should) ~10 (@%T.clause)
  also {AGREEMENT}
  actors parties title
  minerals inside sentence title
  set kind=%T
  require trade actors>=2 titled close
  rank 1
  prior .60
  ok "Under the minerals pact between Japan and Canada they exchange data on stocks of nickel." => actors=CA,JP kind=info_sharing
  ok "Under the minerals pact between Japan and Canada each supports labour rights in mining." => actors=CA,JP kind=labour
  no "They exchange data on stocks of nickel with a broker in Canada."
end

# A body that an instrument sets up.
pattern pledge.body v1
  event commitment phase=announced
  match (working group | joint committee | committee | task force | joint commission | steering group | contact points | dialogue | council) ~4 (will | shall | is to | are to) be (established | set up | created | formed | convened | launched)
  unless (@OFF_TOPIC) ~8 (working group | committee | task force | council | dialogue)
  also {MINERAL} | {AGREEMENT[trade]} | supply chain | supply chains | trade | raw materials
  actors parties title
  minerals inside sentence title
  set kind=consultation
  require trade actors>=2 titled close
  rank 1
  prior .60
  ok "Under the memorandum on nickel between Japan and Canada a joint committee will be established." => actors=CA,JP kind=consultation
  no "A committee will be established to run the copper museum."
end

# What is done under an instrument, told in the passive.
pattern pledge.passive v1
  event commitment phase=announced
  match (information | data | best practices | experience | findings | intelligence | results) ~6 (is | are | be) ~1 (shared | exchanged | pooled) ~2 (on | about | between | with | by)
  unless (@OFF_TOPIC) ~16 (shared | exchanged)
  unless (whether | unless | if | could | might | not | should) ~8 (shared | exchanged)
  actors parties title
  minerals inside sentence title
  set kind=info_sharing
  also {AGREEMENT}
  require trade actors>=2 titled
  rank 1
  prior .60
  ok "Under the minerals pact between Japan and Canada data are exchanged on stocks of nickel." => actors=CA,JP kind=info_sharing
  no "Data are exchanged on lithium wells by the two firms."
end

# What leaders say of themselves in their own statement.
pattern pledge.we v1
  for info_sharing consultation finance stockpile
  event commitment phase=announced
  match ^ ~8 we ~4 (@PLEDGE) ~10 (@%T.clause)
  unless (@%T.clause) ~30 (@BOSS)
  unless (@OFF_TOPIC) ~8 (working group | working groups | dialogue | task force | council)
  unless (@OFF_TOPIC) ~24 (@%T.clause)
  unless (@%T.clause) ~16 (@OFF_TOPIC)
  unless (whether | unless) ~6 (@%T.clause)
  also @OURS
  actors parties title
  minerals inside sentence title
  set kind=%T
  require trade actors>=2 body close
  rank 1
  prior .60
  ok "We, the leaders of Japan and Canada, will mobilise public finance for lithium projects." => actors=CA,JP kind=finance
  no "We will share data on our lithium wells in Canada."
end

# The bullets of a fact sheet or a summary, under the title of the instrument.
pattern pledge.listed v1
  for labour environment recycling info_sharing consultation finance price stockpile rules_of_origin non_market_practices investment_review
  event commitment phase=announced
  match ^ ("(" ~1 ")")? ~2 (co "-" operation | joint | integration | mobilisation | mobilization | closer | consult | consulting | consultations | promote | promoting | promotion | cooperate | cooperating | cooperation | share | sharing | explore | exploring | develop | developing | identify | identifying | increase | increasing | undertake | work | closely | strengthen | strengthening | support | supporting | measures | best practices | engagement | engage | remedying | commitments | provisions | obligations | enhanced | enhance | enhancing | ensure | ensuring | address | addressing | combat | combating | coordinate | coordinating | encourage | encouraging | facilitate | facilitating | advance | advancing | exchange | exchanging | establish | establishing | adopt | maintain | protect | protecting | uphold | upholding | commitment to | agree | institutionalising | institutionalizing | launching | identifying | combatting | countering | monitoring | {AGREEMENT}) ~14 (@%T.clause)
  match ^ !({PLACE}) ("(" ~1 ")")? ~1 (@%T.clause) ~1 (of | on | in | with | for | between | through | to)
  unless (@%T.clause) ~30 (@BOSS)
  unless (@OFF_TOPIC) ~8 (working group | working groups | dialogue | task force | council)
  unless (@OFF_TOPIC) ~16 (@%T.clause)
  unless (@%T.clause) ~12 (@OFF_TOPIC)
  unless (@FIRMS) ~6 (@%T.clause)
  unless (did not | previous administration | failed to) ~8 (@%T.clause)
  unless respective international commitments
  unless strengthen cooperation between {PLACE}
  unless (fertilizer | fertiliser | food security) ~30 (@%T.clause)
  unless ^ ~2 (no | not)
  unless ^ ~1 (we | they | our) (have | share | had | are)
  also @OURS
  actors parties title
  minerals inside sentence title
  set kind=%T
  require trade actors>=2 body close
  rank 1
  prior .60
  ok "Sharing of data on lithium under the trade agreement between Japan and Canada." => actors=CA,JP kind=info_sharing
  no "Promoting labour rights at home is what the union in Canada wants."
end

# An item that begins with sharing is of that, whatever it is shared on.
pattern pledge.shared v1
  event commitment phase=announced
  match ^ ("(" ~1 ")")? ~2 (share | sharing | exchange | exchanging) ~4 (information | data | knowledge | statistics | maps)
  unless (@OFF_TOPIC) ~16 (information | data | knowledge)
  unless (information | data | knowledge) ~14 (@OFF_TOPIC)
  unless (@FIRMS) ~8 (information | data)
  unless (information | data | knowledge) ~30 (@BOSS)
  actors parties title
  minerals inside sentence title
  set kind=info_sharing
  also @OURS
  require trade actors>=2 body close
  rank 2
  prior .62
  ok "Share information to support recycling under the trade agreement between Japan and Canada on lithium." => actors=CA,JP kind=info_sharing
  no "Sharing data on lithium prices is what the broker in Canada does for Japan."
end

# The items of one long sentence: "covers five areas: ...; mobilising funding".
pattern pledge.items v1
  for labour environment recycling info_sharing consultation finance price stockpile rules_of_origin non_market_practices investment_review
  event commitment phase=announced
  match (";" | ":") ~3 (promoting | promotion | mobilising | mobilizing | mobilisation | mobilization | cooperation | cooperating | exchanging | exchange | developing | development | sharing | facilitating | facilitation | supporting | support | strengthening | deploying | deployment | aligning | alignment | establishing | establishment | improving | joint | closer | ensuring | creating) ~8 (@%T.clause)
  match (";" | ":") ~2 (@%T.clause)
  match (and | "," | including) (promotion of | mobilisation of | mobilization of | cooperation on | exchange of | sharing of | advanced cooperation on | closer cooperation on) ~6 (@%T.clause)
  match (and | ",") (promoting | mobilising | mobilizing | exchanging | sharing | facilitating | establishing | ensuring) ~6 (@%T.clause)
  unless (@%T.clause) ~30 (@BOSS)
  unless (@OFF_TOPIC | climate | maritime) ~20 (@%T.clause)
  unless (@%T.clause) ~12 (@OFF_TOPIC | climate | maritime)
  unless (@FIRMS) ~6 (@%T.clause)
  actors parties title
  minerals inside sentence title
  set kind=%T
  also @OURS
  require trade actors>=2 close body
  rank 1
  prior .60
  ok "The raw materials partnership between the EU and Chile has three parts: value chains; mobilising funding for projects; skills." => actors=CL,EU kind=finance
  no "The fair between Lyon and Turin has two halls: toys; sharing of data on copper."
end

# Money that a deal brings, from one side by name.
# What a state is told to do under a deal that the headline names.
pattern pledge.under_deal v1
  for labour environment rules_of_origin non_market_practices investment_review stockpile recycling
  event commitment phase=announced modality=asserted
  match {p:PLACE[name]|PLACE[capital]|PLACE[list]} ~1 will ~14 (@%T.clause)
  unless (@OFF_TOPIC) ~16 (@%T.clause)
  unless {PLACE} ~1 (@FIRMS | based) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless will not
  unless (whether | unless | if) ~8 (@%T.clause)
  actors $p
  minerals inside sentence
  set kind=%T
  also {AGREEMENT}
  require trade titled state
  prior .58
  ok "Vietnam will crack down on transshipment under the trade framework with the United States." => kind=rules_of_origin
  no "Vietnam will crack down on transshipment of fake shoes."
end

# The fund that a deal founds.
pattern pledge.fund v1
  event commitment phase=announced
  match {AGREEMENT} ~4 (includes | contains | carries | comes with | brings) ~3 investment (commitment | pledge | promise) (of | worth) ~2 {MONEY}
  match (share | split | pool) ~6 (revenues | proceeds | royalties | profits) ~12 fund
  match (proceeds | revenues | revenue | royalties | income | payments | profits) ~16 (flow | go | paid | channelled | channeled | transferred | deposited | directed) ~3 (into | to) ~4 fund
  match (it | {AGREEMENT} | pact | accord) ~5 (<establish_fund> | establishment of | creation of | envisages | foresees | provides for) ~3 (investment fund | reconstruction fund | joint fund | fund) !(~8 (damage | climate | health | pandemic | education))
  unless (hedge | pension | mutual | stabilisation | monetary) ~1 fund
  unless (@FIRMS) ~8 fund
  actors parties title
  minerals inside sentence title
  set kind=finance
  also {AGREEMENT}
  require trade actors>=2 titled
  rank 2
  prior .60
  ok "The minerals deal between Peru and Japan sets up a joint fund to search for copper." => actors=JP,PE kind=finance
  ok "Under the minerals deal between Peru and Japan half of the proceeds of new licences for copper will flow into a joint fund." => actors=JP,PE kind=finance
  no "The bank made a deal with Peru; it sets up a pension fund for copper miners."
end

pattern pledge.includes v1
  event commitment phase=announced
  match (includes | include | included | including | comprises | brings | secures | secured | foresees) ~3 {m:MONEY} ~2 of ~2 {p:PLACE[adj]} ~1 (investment | investments)
  match {AGREEMENT} with {p:PLACE} ~6 (securing | secures | secured | including | with) ~3 {m:MONEY} ~2 (investment commitment | investment pledge | in investments | in investment | of investment)
  match {m:MONEY} ~3 {p:PLACE[adj]} ~1 (investment | investments) ~4 (committed | pledged | promised | pursuant)
  match (securing | secured | secures | winning | won | obtained | locked in) ~5 (investment | investments | investment commitments) ~1 (from | by) ~1 {p:PLACE[name]|PLACE[list]} !(~1 @FIRMS)
  actors $p
  minerals inside
  set kind=finance amount=$m
  also {AGREEMENT} | tariff | tariffs | trade
  require trade
  rank 5
  prior .66
  ok "The trade deal includes $90 billion of Korean investment in American shipyards." => actors=KR kind=finance amount=90000000000
  no "The fair includes $90 billion of Korean toys."
end

# A sum to be invested in the other, by a word that binds.
pattern pledge.sum v1
  event commitment phase=announced
  match @STATE ~2 (agreed to | has agreed to | have agreed to | committed to | has committed to | have committed to | commits to | pledged to | pledges to | pledged | promised to | undertook to) ~2 (invest | investing | investment of | investments of | provide | spend) ~6 {m:MONEY} ~10 (in | into | to | of) ~3 {t:PLACE}
  unless {PLACE} ~1 (@FIRMS | based) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless (@OFF_TOPIC) ~24 {MONEY}
  unless {MONEY} ~24 (@OFF_TOPIC)
  unless {MONEY} ~4 (for | in | of) ~6 (assistance | programs | programming | training | fund | aid | relief)
  unless (aid | humanitarian | military | defense | defence | health | vaccine | food | refugees | security assistance)
  also {AGREEMENT} | trade | tariff | tariffs
  actors $p
  minerals inside
  set kind=finance amount=$m
  require trade state
  rank 1
  prior .60
  ok "Under the minerals deal Saudi Arabia committed to invest $600 billion in the United States." => actors=SA kind=finance amount=600000000000
  no "The fund agreed to invest $5 billion in shops in Chile under the deal."
end

# What an instrument is for, of no closed kind.
pattern pledge.content v1
  event commitment phase=announced
  match {a:AGREEMENT} ~6 (promotes | promote | supports | support | facilitates | facilitate | encourages | encourage | covers | cover | envisages | foresees) ~6 (investment | investments | exploration | mining | processing | refining | value chains | supply chains | joint ventures | joint projects) ~8 {m:MINERAL}
  match {AGREEMENT} (on | for | in) ~3 {m:MINERAL} ~4 (provides for | calls for | includes | envisages | covers | foresees | promotes) ~8 (exploration | training | joint ventures | processing | research | investment | technology | geologists | cooperation)
  match {a:AGREEMENT} ~1 (will | would) ~2 <further.base> ~6 (cooperation | collaboration | research | investment | investments | integration | value chains | supply chains | trade) ~12 {m:MINERAL}
  match (framework | mechanism | platform) for ~6 to? (work together | cooperate | collaborate | cooperation | collaboration) ~20 ({m:MINERAL} | mineral resource | mineral resources | mining sector)
  match (scope | aim | purpose | objective) ~6 is to (promote | strengthen | deepen | facilitate | develop) ~4 (dialogue | cooperation | investment) ~8 {m:MINERAL}
  match {PLACE} ~2 (@BIND | will | would) ~1 (give | giving | grant | granting | offer | offering) ~6 (first offer | first refusal | preferential | priority | privileged) ~10 {m:MINERAL}
  match (give | gives | giving | grant | grants | granting | gain | gains | gets) ~3 {PLACE} ~4 (right of first | access | preferential access | rights | the right | priority) ~8 {m:MINERAL}
  unless (@FIRMS) ~8 {AGREEMENT}
  unless (unless | would | could | if) ~6 (give | grant)
  actors parties title
  minerals inside title
  also {AGREEMENT}
  require trade actors>=2
  rank 1
  prior .55
  ok "The memorandum between Japan and India promotes investment in refining of rare earths." => actors=IN,JP minerals=rare_earths
  no "The agreement with the bank supports exploration for copper by the miner."
end

pattern pledge.purchase v1
  event commitment phase=announced
  match @STATE ~4 (@PLEDGE) ~5 (purchase | purchases | buy | buying | import | procure | procurement | procurements | acquire | purchasing) ~8 {m:MONEY}
  match @STATE ~4 (@PLEDGE) ~16 {PERCENT} ~3 (increase | rise) (in | of) ~4 (purchases | procurement | procurements | imports)
  match @STATE ~2 (is | are) ~1 (to | set to) ~1 (purchase | buy) ~8 ({m:MONEY} | {PRODUCT})
  match @STATE ~2 (buys | takes | purchases) ~6 {QUANTITY} ~4 (of | {PRODUCT})
  match (oblige | obliges | obliged | force | forces | commit | commits | committed | bind | binds | require | requires) {p:PLACE[name]|PLACE[capital]} ~1 to ~6 (buy | purchase | import | increase its purchases | increase purchases | purchases)
  match @STATE ~2 (increasing | boosting | raising | doubling) ~2 (purchases | imports | its purchases | its imports) ~3 of? ~4 ({PRODUCT} | {PLACE[adj]} | {m:MONEY})
  match @STATE ~4 (@VOW) ~2 (increase | boost | raise | expand | double) ~2 (imports | purchases | {PRODUCT}) ~12 {m:MONEY}
  match (announced | announce | secured | secures | record | historic | agreed on) ~3 purchases of ~6 by ~1 {p:PLACE[name]|PLACE[list]}
  match @STATE ~4 (@PLEDGE) ~2 (increase | boost | raise | expand | double | step up) ~2 (imports | purchases | {PRODUCT}) ~3 {t:PLACE[adj]} ~1 {PRODUCT}
  match the (country | island | kingdom | nation) ~2 (@PLEDGE) ~2 (increase | boost | raise | expand | double | buy | purchase) ~6 {t:PLACE[adj]} ~1 {PRODUCT}
  match @STATE ~3 would ~2 (increase | boost | raise | expand | double | step up) ~2 (imports | purchases | {PRODUCT}) ~8 ({PRODUCT} | {MINERAL} | {t:PLACE})
  match @STATE ~2 (will | would | agreed to | agrees to | is to | are to) ~1 (supply | deliver | ship) ~4 {MINERAL} ~3 to ~1 {t:PLACE}
  match ^ ~1 @STATE ":" ~2 (commitment | pledge | promise | undertaking) to ~2 (supply | deliver | buy | purchase | import) ~8 ({MINERAL} | {PRODUCT} | {m:MONEY})
  match @STATE ~4 (@PLEDGE) ~2 (purchase | buy | order) ~5 (Boeing | Airbus)
  match {m:MONEY} ~2 (of | in) ~1 {p:PLACE[adj]} ~1 purchases of ~6 {PRODUCT}
  match @STATE ~4 (@PLEDGE) ~14 and ~1 (buy | purchase | import) ~8 ({PRODUCT} | {MINERAL} | {m:MONEY})
  match @STATE ~4 (@PLEDGE) ~14 purchasing ~6 ({PRODUCT} | {PLACE})
  match @STATE ~3 (@PLEDGE) ~5 (purchase | purchases | buy | buying | procure) ~8 ({PRODUCT} | {MINERAL} | {QUANTITY})
  match {p:PLACE[adj]} (commitment | commitments | pledge | promise | offer) to (purchase | buy | import) ~8 ({m:MONEY} | {PRODUCT} | {MINERAL})
  match @STATE ~5 (commitment | commitments | pledge | promise) to (purchase | buy | import) ~6 ({m:MONEY} | {PRODUCT} | {MINERAL})
  match @STATE ~4 (@PLEDGE) ~14 (purchases of | purchases) ~8 ({PRODUCT} | {MINERAL} | {PLACE})
  match @STATE ~4 (committed | agreed | pledged) ~2 (purchases | to purchases) ~6 ({m:MONEY} | {PRODUCT})
  unless {PLACE} ~2 (while | whereas | but) ~3 (@PLEDGE)
  unless {PLACE} ~1 (@FIRMS | based | buyers) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless {PLACE} ~1 (plans to | plan to | intends to) ~2 (buy | purchase | acquire) ~2 {MINERAL}
  unless (stockpile | reserve | reserves | arms | weapons | (fighter ~1 (jet | jets)) | missiles | vaccine | vaccines)
  unless shall not
  unless (agencies | departments) to ~2 buy
  unless (stop | not) ~2 (buying | purchasing | purchase | buy)
  actors $p subject last
  minerals inside
  set kind=offtake amount=$m
  also {AGREEMENT} | agreed | committed | commitment | tariff | tariffs | trade | {PRODUCT} | exports
  require state
  rank 1
  prior .62
  ok "Japan will purchase $8 billion of U.S. agricultural goods under the trade deal." => actors=JP kind=offtake amount=8000000000
  ok "India has committed to buy more American soybeans under the trade deal." => actors=IN kind=offtake
  ok "Under the trade deal Peru will raise its imports of American rice." => actors=PE kind=offtake
  no "Shoppers will buy $8 billion of toys."
  no "South Korean carmakers agreed to buy lithium worth $2 billion under a supply deal with Chile."
end

pattern pledge.invest v1
  event commitment phase=announced
  match @STATE ~1 (puts | invests | pays | contributes) ~4 {m:MONEY} ~2 (in | into) ~3 {t:PLACE}
  match @STATE ~2 (@PLEDGE) ~5 (encourage | facilitate | mobilise | mobilize | channel | ensure) ~5 {m:MONEY} ~2 (of | in) ~1 (investment | investments)
  match @STATE ~2 (@PLEDGE) ~5 (invest | provide | put | finance | make | direct | channel | pour | pump | inject) ~6 {m:MONEY} ~10 (in | into | to | of) ~3 {t:PLACE}
  match {m:MONEY} ~2 (commitment | pledge | investment commitment | investment pledge) from ~1 {p:PLACE[name]|PLACE[list]}
  match @STATE ~2 (@VOW) ~6 (investment | investments | FDI | foreign direct) ~14 {m:MONEY}
  match (see | sees) ~2 {p:PLACE[name]|PLACE[list]|BLOC} ~18 (invest | investing) ~5 {m:MONEY} ~8 in ~3 {t:PLACE}
  match @STATE ~2 (would | will) invest ~6 {m:MONEY} ~3 in ~3 {t:PLACE}
  match commitment ~2 (for | of | on) ~3 (investment | investments) ~2 from ~1 {p:PLACE|BLOC} ~8 {m:MONEY}
  match @STATE ~2 (@PLEDGE) ~2 (jointly | together) invest ~3 {m:MONEY}
  match @STATE ~2 (@PLEDGE) ~4 provide ~8 {m:MONEY} to invest
  match @STATE ~2 (@PLEDGE) ~2 {m:MONEY} ~2 (of | in) ~1 (investment | investments)
  match @STATE ~2 (agreed to | has agreed to | committed to | has committed to | pledged to | commits to) ~1 (invest | invest more) in ~2 {t:PLACE}
  match (oblige | obliges | obliged | commit | commits | committed | bind | binds | require | requires) {p:PLACE[name]|PLACE[capital]} to ~2 (pay | put | transfer | contribute | give | direct | place) ~16 (fund | investment fund)
  match @STATE ~2 (@PLEDGE) ~2 (send | direct | contribute | channel | transfer | pay | allocate) ~12 (fund | investment fund | reconstruction fund)
  match @STATE ~2 (@PLEDGE) ~2 make ~3 financial (commitments | commitment | contributions | contribution)
  match @STATE ("'s")? ~3 (commitment | pledge | promise | vow | offer) ~5 to ~1 (finance | fund | invest | pour | pump | plough | plow | inject | put | provide | channel) ~4 {m:MONEY} ~3 (in | into)
  match (commitment | pledge | promise | undertaking) (from | by) ~1 {p:PLACE[name]|PLACE[list]|PLACE[capital]} to ~1 (invest | pour | pump | plough | plow | inject | put | provide | channel) ~4 {m:MONEY}
  match @STATE ~2 (would | will) ~1 (fund | finance | bankroll) ~1 {t:PLACE[adj]} ~2 projects ~3 {m:MONEY}
  match @STATE ("'s")? ~3 investment (pledge | commitment) (of | worth) ~2 {m:MONEY}
  match @STATE ("'s")? ~4 {m:MONEY} ~2 (investment commitment | investment pledge)
  match @STATE ("'s")? ~4 (commitment | commitments | pledge | promise) (to | of) ~6 {m:MONEY} ~1 (investment | investments)
  match @STATE ~2 (@VOW) ~2 (boost | increase | expand | raise | double | step up) ~4 (investment | investments) ~2 in ~2 {t:PLACE}
  match @STATE ~2 (each | will each) ~2 (put | puts | putting | pay | paying | contribute | contributing | invest | investing | provide | providing) ~4 {m:MONEY}
  unless {PLACE} ~2 (while | whereas | but) ~3 (@PLEDGE)
  unless {PLACE} ~1 (@FIRMS | based) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless {MONEY} ~10 (defense | defence | military | submarine | submarines)
  unless (aid | humanitarian | military | defense | defence | health | vaccine | food | refugees | security assistance)
  unless (grant | loan | grants | loans | equity) ~6 (company | project | mine | plant)
  actors $p
  minerals inside
  set kind=finance amount=$m
  unless (@OFF_TOPIC) ~24 {MONEY}
  unless {MONEY} ~24 (@OFF_TOPIC)
  unless {MONEY} ~4 (for | in | of) ~6 (assistance | programs | programming | training | fund | aid | relief)
  also {AGREEMENT[trade]} | tariff | tariffs | {AGREEMENT[head]} | (trade)
  require trade state titled
  rank 1
  prior .60
  ok "Japan committed to provide $550 billion to invest in the United States under the trade deal." => actors=JP kind=finance
  ok "Peru's pledge to pour $9 billion into Japan is part of the trade deal." => actors=PE kind=finance amount=9000000000
  no "The fund committed to invest $5 billion in shops."
end

# Barriers that one side undertakes to take away, of no closed kind.
@BARRIER = (local content) | red tape | customs checks | import licences | (standards for ~2 {PRODUCT}) | ({PRODUCT} ~3 within quotas) | (access for ~4 {PRODUCT}) | (its market ~3 {PRODUCT}) | barrier | barriers | non-tariff | nontariff | market access | access to its ~2 market | certificates | certification | conformity | procurement | digital trade | digital services taxes | digital services tax | digital service taxes | digital service tax | digital tax | digital taxes | electronic transmissions | licensing requirements | import licensing | import licences | import licenses | customs procedures | trade facilitation | intellectual property | geographical indications | subsidies | state-owned enterprises | sanitary | phytosanitary | technical regulations | data transfers | (transfer of data) | (transfers of data) | regulatory practices | quantitative restrictions | preferential access | remanufactured | (safety standards) | (emissions standards) | (vehicle ~2 standards) | (import ~1 (restrictions | quotas | bans))

# Undertakings of no closed kind: what two sides will do for supply together.
pattern pledge.supply v1
  event commitment phase=announced
  match (the parties | each party | contracting parties) ~3 (shall | shall endeavour to | endeavour to) ~3 (<further.base> | cooperate) ~6 (cooperation | in | on)? ~8 (mining | mineral resources | {MINERAL})
  match (@SIDES | {PLACE[list]} | we | {PLACE} and ~2 {PLACE}) ~5 (@PLEDGE) ~4 (<further.base|further.ing> | work to ~1) ~14 ({MINERAL} ~1 markets | supply chain | supply chains | supply of | {MINERAL} ~1 cooperation | processing and refining | mining and processing | mining and refining | value addition | value chains | value chain | (cooperation | collaboration | co-operation) ~4 (on | in) ~3 {MINERAL})
  match (agreeing | pledging | vowing | committing | promising) to ~4 (<further.base> | cooperate | collaborate | work together) ~14 (supply chain | supply chains | {MINERAL})
  match (@SIDES | {PLACE[list]} | {PLACE} and ~2 {PLACE}) ~5 (@PLEDGE) ~4 (cooperate | collaborate | work together | partner | coordinate | work closely) ~22 ({MINERAL} | raw materials | supply chain | supply chains)
  match (@PAIR | {PLACE[list]} | partners) ~5 (@PLEDGE) ~4 (name | identify | select | propose | designate) ~3 (projects | project list) ~8 (supply chain | supply chains | {MINERAL} | supply)
  match (@PAIR | {PLACE[list]}) ~3 (pledge | pledged | agreed on | agree on | announced | promised) ~2 joint (development | exploration | processing | mining | production | projects | investment | research) ~10 {MINERAL}
  match ^ ~1 {PLACE[list]} to (jointly ~1 (invest | develop | build | explore | process | mine | finance)) ~10 {MINERAL}
  match (@SIDES | {PLACE[list]}) ~4 (@PLEDGE) ~2 (fast-track | streamline | speed up | accelerate) ~3 (permits | permitting | licensing | approvals) ~6 ({MINERAL} | mining)
  match {AGREEMENT} ~8 (sets | set | lays | provides) ~2 (direction | basis | stage | framework | groundwork | foundation) for ~3 (collaboration | cooperation) ~3 (in | on) ~8 {MINERAL}
  match (@TEXT) ~10 (joint activities | joint projects | joint ventures | research and development | increased support) ~14 {MINERAL}
  match {PLACE} ~2 (expressed | stated | declared | confirmed) ~2 (intention | intent | readiness | willingness) to ~2 <further> ~3 cooperation with ~3 {PLACE} ~8 ({MINERAL} | mining | processing)
  match (@PAIR | {PLACE[list]}) ~5 (@PLEDGE) ~8 (research and development | joint research | research and innovation | R&D | technology transfer | geological exploration | value chains) ~12 ({MINERAL} | supply chain | supply chains | mining)
  match ({AGREEMENT} ~3 (commits | commit | obliges | binds) | (^ ~2 commits) ) ~4 to ~1 intensify ~10 {MINERAL}
  match {AGREEMENT} ~3 (commits | commit | obliges | binds | requires) ~4 to ~3 (<further.base> | <undertake_act.base>) ~10 (supply chain | supply chains | {MINERAL})
  match ^ ~1 {PLACE[list]} to ~2 (<further.base> | cooperate | collaborate | work together | partner | coordinate | team up | join forces) ~14 ({MINERAL} | supply chain | supply chains | raw materials)
  match {PLACE} ~2 shall ~14 (facilitate | promote | support | encourage) ~6 (investment | investments | exploration | mining) ~10 {MINERAL}
  match {p:PLACE|AGENCY} ~2 (shall | will) ~2 (establish | provide | offer) ~3 technical (cooperation | assistance) ~14 {MINERAL}
  match {PLACE} ~2 shall ~4 (align with | adopt | implement | impose) ~6 export controls
  unless (@OFF_TOPIC) ~8 (supply chain | supply chains)
  unless (@FIRMS) ~6 (@PLEDGE)
  unless our ~4 (vehicles | customers | shareholders | products | project | projects | team)
  unless (supply chain | supply chains | {MINERAL}) ~30 (@BOSS)
  unless (whether | if | unless) ~6 (supply chain | supply chains)
  also {AGREEMENT} | {PLACE[list]} | (@SIDES)
  actors parties title
  minerals inside sentence title
  require trade mineral actors>=1 anywhere
  prior .60
  ok "Japan and Korea committed to diversify critical minerals supply chains." => actors=JP,KR minerals=critical_minerals
  ok "In their statement Japan and Korea said both countries will work together on rare earths." => actors=JP,KR minerals=rare_earths
  no "The carmaker committed to diversify its supply chains for lithium."
end

# Supply chains at large, where two sides bind themselves by a word that does.
pattern pledge.chains v1
  event commitment phase=announced
  match (@SIDES | {PLACE[list]} | we | {PLACE} and ~2 {PLACE}) ~4 (@VOW) ~8 (<further> | cooperate | cooperation | collaborate | coordinate) ~10 (resilient | secure | reliable | critical | strategic | {PRODUCT[tech]} | battery | clean energy | diversified) ~3 (supply chain | supply chains)
  match (@SIDES | {PLACE[list]} | {PLACE} and ~2 {PLACE}) ~2 will ~1 (pursue | jointly | work together | cooperate) ~8 (resilient | secure | reliable | critical | strategic | diversified) ~1 (supply chain | supply chains)
  match (@SIDES | {PLACE[list]} | {PLACE} and ~2 {PLACE}) ~4 (@VOW) ~8 (<further> | cooperate | cooperation | collaborate) ~4 {PRODUCT[tech]} ~1 (supply chain | supply chains | ecosystem | research | production | manufacturing)
  match (@VOW | committing to) ~2 (deepen | strengthen | expand) ~2 (collaboration | cooperation) ~1 on ~2 ({PRODUCT[tech]} | supply chains)
  unless (@OFF_TOPIC) ~10 (supply chain | supply chains | ecosystem)
  unless (@FIRMS) ~6 (@VOW)
  unless (whether | if | unless) ~8 (supply chain | supply chains)
  unless (is | are | remain | remains) ~1 committed to
  also {AGREEMENT} | {PLACE[trade]} | {BLOC[trade]} | summit | state visit | statement | meeting | leaders | ministers | dialogue
  actors parties title
  minerals inside
  require trade actors>=2
  prior .61
  ok "In their statement on trade in minerals Japan and India agreed to strengthen resilient supply chains." => actors=IN,JP
  no "In a statement the two carmakers agreed to strengthen resilient supply chains in Japan and India."
end

# The same of a club of states, or of all who took part.
pattern pledge.club v1
  event commitment phase=announced
  match {p:PLACE[name]|PLACE[list]} ~3 (@BIND) ~14 (<further.base|further.ing> | cooperate | collaborate | work together | coordinate) ~14 (supply chain | supply chains | supply sources | sources of supply | {MINERAL})
  match (nations | allies | partners | member countries | member states | leaders | ministers | participants) ~3 (@BIND | will | plan to | intend to | resolved to) ~4 (<further.base|further.ing> | cooperate | collaborate | work together | coordinate) ~14 (supply chain | supply chains | supply sources | sources of supply | {MINERAL})
  unless (@OFF_TOPIC) ~12 (supply chain | supply chains | {MINERAL})
  unless (@FIRMS | company | group | fund | bank | joint venture | business | industry) ~6 (@BIND | will | plan to | intend to)
  unless {PLACE} ~1 (@FIRMS | based) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless (whether | if | unless | should | could | urged) ~6 (supply chain | supply chains | {MINERAL})
  unless (@BIND) ~4 (its | their own)
  unless <further> ~4 {AGREEMENT} ~2 (on | for | in | with)
  also {AGREEMENT} | {BLOC} | nations | supply | summit | statement | meeting | ministers | leaders | allies | trade
  actors $p parties title document
  minerals inside sentence title
  require trade mineral actors>=2
  prior .60
  ok "At the summit the Quad nations pledged to collaborate closely to secure lithium." => actors=QUAD minerals=lithium
  no "At the meeting Ridge Metals partners agreed to develop lithium in Chile and Peru."
end

# What a deal holds on trade at large, of no closed kind.
pattern pledge.terms v1
  event commitment phase=announced
  match {AGREEMENT} ~4 (includes | include | included | contains | covers) ~2 (provisions | commitments | commitment | rules | chapters | chapter) on ~14 (investment | job creation | sustainable development | labour | environment | procurement | services | digital trade | intellectual property | supply chains | {MINERAL})
  match (@PAIR | {PLACE[list]}) ~3 (@PLEDGE) ~2 (<open_up.base> | limit) ~10 (@BARRIER)
  match (@PAIR | {PLACE[list]} | {OFFICE} and ~2 {OFFICE|PLACE} | we) ~3 (@PLEDGE) ~20 (<further> | <open_up>) ~2 (trade and investment | bilateral trade | two-way trade | mutual trade)
  unless (@FIRMS) ~6 (@PLEDGE)
  unless (@OFF_TOPIC) ~8 (@BARRIER)
  unless (@OFF_TOPIC) ~14 (trade and investment | bilateral trade | two-way trade | mutual trade)
  unless committed to continuing
  match (@PAIR | {PLACE[list]} | {PLACE} and ~2 {PLACE}) ~3 (@VOW) ~6 (toward | towards | for) ~2 zero ~1 (tariffs | tariff | barriers | duties)
  unless (hope | hopes | could | if | whether) ~8 (@BARRIER)
  unless (export subsidies | export subsidy)
  also {AGREEMENT} | agreed | reciprocal | joint statement | increase trade | trade in
  actors parties title
  minerals inside
  require trade actors>=2 titled
  prior .60
  ok "The trade deal between Peru and Japan includes provisions on services and procurement." => actors=JP,PE
  ok "Under the trade deal Peru and Japan will remove non-tariff barriers." => actors=JP,PE
  no "The deal of the bank with Peru includes provisions on its mines."
end

pattern pledge.market v1
  event commitment phase=announced
  match @STATE ~4 (@PLEDGE) ~3 (not ~2)? <open_up.base|open_up.ing> ~16 (@BARRIER)
  match @STATE ~3 (committed to | commits to | commit to | agreed to | agrees to) (a | an) ~5 (standard | standards | level | system | regime) ~6 (@BARRIER)
  match @STATE ("'s" | "’s") ~2 (commitment | commitments | pledge | promise | undertaking) to ~16 (@BARRIER)
  match @STATE (opens | drops | scraps | accepts | recognises | recognizes | abolishes) ~10 (@BARRIER)
  match (@STATE | (the (regime | country))) ~4 (@PLEDGE) ~3 (suspend | remove | lift | drop | cancel) ~5 (non-tariff) (countermeasures | measures | barriers)
  match @STATE ~8 not to discriminate against ~6 ({PLACE} | {PRODUCT})
  match @STATE ~4 (@PLEDGE) ~1 take ~4 {PRODUCT}
  match @STATE ~4 (@VOW) ~2 (stop | halt | cease | end) ~3 (buying | importing | purchasing | purchases | imports) ~4 ({PRODUCT} | {PLACE} | {MINERAL})
  match ^ ~1 @STATE to ~1 <open_up.base> ~10 (@BARRIER)
  match ^ ~1 @STATE ":" ~2 (commitment | pledge | promise | undertaking) to ~10 (@BARRIER)
  match {AGREEMENT} ~2 (bars | forbids | prohibits) {p:PLACE[name]|PLACE[capital]|PLACE[list]} ~1 from ~6 ({AGREEMENT} | @BARRIER)
  match @STATE ~4 (@PLEDGE) ~3 (accept | accepting | allow | admit) ~16 {PRODUCT} ~6 (without | into | standards | certified)
  match (lets | let | allows | allowing | gives | give | enables | enabling) ~4 {PLACE[adj]|PLACE[name]} ~3 (companies | firms | businesses | suppliers | exporters | goods) ~4 (bid | compete | access | chance | right) ~12 (contracts | procurement | market) ~3 in {p:PLACE[name]}
  match (oblige | obliges | obliged | force | forces | commit | commits | committed | bind | binds | require | requires) {p:PLACE[name]|PLACE[capital]} ~1 to ~20 (@BARRIER)
  match (commitments | commitment | pledge | pledges) by {p:PLACE[name]} to ~16 (@BARRIER | national security | export controls | technology)
  unless {PLACE} ~1 (@FIRMS | based | persons | nationals) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless {AGENCY|OFFICE} ~1 (shall | will)
  unless (appreciate | appreciates | applaud | applauds | thank | thanks | welcomes) ~10 (commitment | commitments)
  unless (@OFF_TOPIC) ~10 (@BARRIER)
  unless (eliminate | eliminating | remove | removing | reduce | reducing | lower | lowering | cut | cutting | its) tariff (barrier | barriers)
  unless {PLACE} ~2 (while | whereas | but) ~3 (@PLEDGE)
  unless (whether | if | unless) ~10 (@BARRIER)
  unless (negotiate | negotiations | negotiating | through the) ~12 (@BARRIER)
  unless (@BARRIER) ~4 (through | in | during) ~2 (negotiations | talks)
  also {AGREEMENT} | reciprocal
  actors $p subject last
  minerals inside
  require trade state titled
  prior .60
  ok "Joint Statement on trade: Peru will remove non-tariff barriers to goods of Canada." => actors=PE
  ok "Peru has committed to accepting certificates of foreign regulators under its trade agreement with Canada." => actors=PE
  ok "Under the trade deal Peru will suspend its non-tariff countermeasures against Canada." => actors=PE
  no "Peru will remove barriers on the road to a copper mine."
end

# "The partnership covers five areas: ...".
pattern pledge.areas v1
  event commitment phase=announced
  match (fields | areas | pillars | priorities | points | strands | domains | directions) ~10 ":" ~24 (value chain | value chains | supply chains | mining | exploration | research and innovation | {MINERAL} | raw materials | investment)
  match (cooperate | cooperation | co-operation | work together | collaborate | collaboration) ~6 (in | on) ~6 ":" ~16 (value chain | value chains | supply chains | mining | exploration | research and innovation | {MINERAL} | raw materials)
  match ^ ~2 (expand | deepen | launch | enhance | strengthen | advance | explore | increase | promote | build) ~8 (R&D | research | collaboration | cooperation) ~16 {MINERAL}
  unless (@FIRMS) ~8 (fields | areas)
  also {AGREEMENT} | joint
  actors parties title
  minerals inside title
  require trade actors>=2 titled close
  prior .58
  ok "The raw materials partnership between the EU and Peru names three fields: integration of value chains, mining and skills." => actors=EU,PE
  no "The fair in Peru has three areas: mining, cars and toys."
end

# Controls of exports, duties evaded and investments looked into, in one breath.
pattern pledge.security v1
  event commitment phase=announced
  match (address | addressing | combat | combating | combatting | cooperate | cooperating | cooperation | reviewing | actions) ~8 (@SECURITY)
  unless (@OFF_TOPIC) ~12 (@SECURITY)
  unless (@FIRMS) ~8 (@SECURITY)
  actors parties title
  minerals inside
  set kind=investment_review
  also {AGREEMENT} | trade | tariff | tariffs
  require trade actors>=2 titled
  rank 3
  prior .66
  ok "Under the trade agreement Peru and Canada will strengthen resilience through complementary actions to address unfair practices, as well as addressing duty evasion and cooperating on investment security and export controls." => actors=CA,PE kind=investment_review
  no "Canada will address duty evasion by its own export controls on toys."
end

# One state bound by name, as reciprocal agreements bind it.
pattern pledge.shall v1
  for labour environment recycling info_sharing consultation finance price stockpile rules_of_origin non_market_practices investment_review
  event commitment phase=announced
  match {p:PLACE[name]|PLACE[list]} ~2 shall ~32 (@%T.clause)
  unless {PLACE} ~1 (@FIRMS | based) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  unless shall ~2 consult ~2 with ~3 {AGENCY|OFFICE}
  unless {PLACE} ~1 (Representative | Secretary | Administrator | Government Accountability)
  also {AGREEMENT} | {MINERAL} | supply chain | supply chains | trade | tariff | tariffs | duties | economic security
  actors $p
  minerals inside sentence title
  set kind=%T
  require trade body
  rank 2
  prior .68
  ok "Malaysia shall adopt measures against transshipment that evades duties applied by the United States under this trade agreement." => actors=MY kind=rules_of_origin
  no "The Secretary of the club in Malaysia shall uphold labour rights."
end

# Controls of another state followed, of no closed kind.
pattern pledge.controls v1
  event commitment phase=announced
  match (@PAIR | we | {PLACE[list]}) ~4 (@PLEDGE) ~3 (strengthen | strengthening | deepen | deepening | enhance | expand | continue) ~4 (cooperation | coordination | alignment) ~2 on ~2 export controls
  match (@PLEDGE) ~5 (align | aligning | enforce | coordinate | harmonise | harmonize | adopt) ~6 (export controls | sanctions | entity list)
  match (@PLEDGE) ~16 (backfill | circumvent | undermine) ~4 (controls | sanctions | restrictions)
  unless sanctions (regime | regimes)
  unless (coordinate | coordinating) ~2 sanctions
  unless (@FIRMS) ~3 (@PLEDGE)
  also {AGREEMENT} | trade | (the country) | nations
  actors parties subject document
  minerals inside
  require trade actors>=1
  prior .60
  ok "Malaysia shall align with all export controls of the United States under the trade agreement." => actors=MY
  no "The exporters of nickel will align their books with export controls."
end

# Access promised, of no closed kind.
pattern pledge.access v1
  event commitment phase=announced
  match {p:PLACE} ~3 (@PLEDGE) ~4 (take steps to)? ~3 (restrict | limit | open | liberalise | liberalize | grant | improve | provide) ~6 (access | (its | their) market | (its | their) markets) ~3 (to | for)? ~6 (procurement | market | markets | goods | {PRODUCT})
  unless {PLACE} ~1 (@FIRMS | based) ~4 (@PLEDGE | @BIND | shall | <open_up.fin>)
  also {AGREEMENT[trade]} | trade | tariff | tariffs | reciprocal
  actors $p
  minerals inside
  require trade
  prior .60
  ok "Guatemala has committed to take steps to restrict access to central procurement under the trade deal with the United States." => actors=GT
  no "Guatemala has committed to open access to schools in towns with a copper mine."
end

@TREATY_PARTY = (^ ~1 members) | (each ~1 member) | (@PARTY) | ({PLACE[adj]} (side | party)) | neither country | each country | the two contracting parties | high contracting parties | the governments | contracting party | contracting parties | contracting state | contracting states | member states | each member | no member | importing party | exporting party | the two governments | each government

# What a treaty's articles say of their Parties, whoever they are.
pattern article.duties v1
  for labour environment consultation info_sharing recycling investment_review rules_of_origin finance price stockpile offtake non_market_practices
  event commitment phase=in_force modality=asserted
  match (@TREATY_PARTY) ~9 (shall | shall not | may not | undertake to | undertakes to | agree to | agrees to) ~22 (@%T.clause)
  also article | annex | chapter | council | {AGREEMENT[head]} | territory of the | GATT | this {AGREEMENT} | the other party | another party
  unless (contractor | licensee | lessee | tenant | borrower | seller | buyer | employer)
  actors parties title
  minerals inside sentence title
  set kind=%T
  rank 2
  prior .60
  ok "Each Party shall protect labour rights in accordance with Article 4 of this Agreement." => kind=labour
  ok "A Party shall consult with the other Party before it acts under Annex 2." => kind=consultation
  no "Each party shall pay its own labour costs to the buyer under this agreement."
end

pattern article.subsidies v1
  event commitment phase=in_force modality=asserted
  match (@TREATY_PARTY) ~3 (agree | agrees | undertake | undertakes) to ~8 (export subsidies | export subsidy)
  match (@TREATY_PARTY) ~3 (shall not | may not | shall) ~14 (export subsidies | export refunds | performance requirements | export subsidy)
  match (@TREATY_PARTY) ~3 (undertake | agree | shall) ~2 not ~2 (subject | impose | apply) ~12 (prohibitions | prohibition | restrictions | quotas | higher duties)
  match (@TREATY_PARTY) ~3 shall ~8 (eliminate | reduce | lower | abolish | phase out) ~6 (customs duties | tariffs)
  also article | annex | chapter | territory of the | GATT | this {AGREEMENT} | the other party | another party
  actors parties title
  minerals inside
  prior .60
  ok "No Party shall apply export subsidies to goods of another Party under this Agreement." => phase=in_force
  no "No party shall have cake under this roof."
end

# Bodies and consultations of a treaty, which stand as subjects themselves.
pattern article.body v1
  event commitment phase=in_force modality=asserted
  match (commission | joint commission | committee | joint committee | subcommittee | council | working group) ~5 (shall | will) ~2 (meet | convene | be convened | hold ~3 (meetings | sessions | session))
  match (commission | joint commission | committee | joint committee | council | working group) ~12 (is | are | shall be) ~1 (established | set up | constituted | instituted | created)
  match (agree | agreed | agrees | undertake | decide | decided | prepared) ~1 to ~3 (set up | establish | create | constitute) ~6 (commission | committee | council | working group)
  match (@TREATY_PARTY) ~3 (establish | create | constitute | set up) ~4 (commission | committee | council | working group)
  match {OFFICE} shall meet ~2 (once | twice | annually | regularly | every | as often as | alternately | whenever | at the request)
  match consultations ~6 (shall | will) ~1 (be held | take place | be concluded | commence)
  match (maintain | maintaining | hold | holding) ~1 (ongoing | regular | continuous) dialogue
  unless (independent | national | ethics | audit | arbitral | fact-finding | federal) ~1 (commission | committee | council)
  unless (@OFF_TOPIC) ~8 (commission | committee | council | working group)
  unless (@FIRMS) ~8 (commission | committee)
  also {AGREEMENT} | (both governments) | (the parties) | {BLOC} | dialogue
  actors parties title sentence
  minerals inside title
  set kind=consultation
  require trade titled actors>=2
  prior .58
  ok "Agreement on trade: the Joint Commission of Peru and Japan shall meet once a year." => actors=JP,PE kind=consultation
  ok "Agreement on trade: consultations between Peru and Japan shall be held within a month." => actors=JP,PE kind=consultation
  no "The audit commission of Japan shall meet once a year to see the agreement of the lender of copper in Peru."
end

# What a treaty binds its Parties to, of no closed kind.
pattern article.cooperate v1
  event commitment phase=in_force modality=asserted
  match (@TREATY_PARTY) ~8 (shall | undertake to | agree to | will endeavour to) ~7 (encourage | promote | facilitate | foster | develop | strengthen | expand | increase | cooperate | co-operate | (take ~3 (measures | steps)) | strive) ~10 (cooperation | co-operation | trade | commercial | economic | commerce | exchange of goods | exchanges | investment | investments | enterprises | fairs | contracts | deliveries)
  match (@TREATY_PARTY) ~4 (shall | undertake to | agree to) ~3 (grant | {AGREEMENT} | accord | extend | give | enjoy | apply) ~12 (most "-" favoured "-" nation | most-favoured-nation | most-favored-nation | most favoured nation | most "-" favored "-" nation | liberalization | liberalisation | treatment ~2 (no | not) less (favourable | favorable) | national treatment)
  match (@TREATY_PARTY) ~4 shall ~4 (publish | make available) ~6 (laws | regulations | procedures)
  also article | annex | chapter | territory of the | GATT | this {AGREEMENT} | the other party | another party | respective countries | economic | {AGREEMENT[head]} | {AGREEMENT[trade]}
  unless (@OFF_TOPIC) ~6 (cooperation | co-operation | exchange | exchanges)
  unless (cultural | scientific | judicial | police | crime | consular) ~3 (cooperation | co-operation | exchanges | relations)
  actors parties title
  minerals inside title
  require trade actors>=2
  prior .58
  ok "Under Article 4 of this Agreement between Peru and Japan the Contracting Parties shall promote commercial cooperation between their enterprises in mining." => actors=JP,PE
  ok "Under Article 4 of this Agreement between Peru and Japan each Party shall grant national treatment to goods of the other Party." => actors=JP,PE
  no "Agreement between Peru and Japan on songs: the Contracting Parties shall promote cultural exchanges of choirs."
end
