# The state's hand on mines: what it takes, revokes, levies and requires, and
# the caps it sets on output.

# ---- the state's hand on mines -----------------------------------------

@MINED = {MINERAL} | mine | mines | miner | miners | mining | mineral | minerals | deposit | deposits | ore

pattern state.seized v2
  event state_control phase=in_force
  match (put | puts | putting | placed | brought) ~10 under ~1 (state | national | public | government | army | military | {OFFICE}) (control | ownership | management)
  match (<nationalise>) ~6 (@MINED | licences | licenses | permits | concessions)
  match <seize> ~2 (stakes | stake | shares | licences | licenses) ~8 (@MINED)
  match {PLACE} ("'s" | "’s") ~2 (takeover | nationalisation | nationalization | seizure | expropriation) of ~10 (@MINED | subsidiary | branch)
  match (hand | hands | handed | transfer | transfers | transferred | give | gives | gave) ~6 (mine | mines | deposit | deposits | {MINERAL}) ~3 to ~4 (state | public | {OFFICE}) ~1 (miner | {OFFICE} | company | firm | enterprise | mining)
  match (declare | declares | declared | announce | announced | decree | decreed) ~2 (nationalisation | nationalization | expropriation) 
  match (take | takes | took | taken | taking) over ~2 (running | operation | operations | management) of ~3 (mine | mines | smelter | refinery)
  match (sent | send | sends) ~4 (military | army | troops | soldiers) to ~2 (take control of | seize) ~8 (mine | mines)
  match (impose | imposed | imposes | appoint | appointed | appoints | install | installed | introduce | introduced) ~2 (external | temporary | outside | state | provisional) (management | manager | managers | administrator | administrators | administration) ~1 (on | for | at | over | of | to run) ~8 (mine | mines | miner | smelter | @MINED)
  match <seize> ~4 (mine | mines | deposit | deposits | smelter | refinery | assets | plant | project | mining assets)
  match (@MINED) ~6 @BE ~1 (<seize.pp|nationalise.pp>)
  match (nationalisation | nationalization | expropriation | seizure | renationalisation) of ~8 (@MINED)
  match (state | {OFFICE} | {PLACE} | {AGENCY} | junta) ~6 (takes | took | take | taking | taken | assumed | assumes | seized | seizes | regain | regains | regained) ~3 (control of | ownership of | operational control of | over) ~8 (mine | mines | {MINERAL} | mining)
  match (exclusive | sole) ~2 (property | right | rights | domain | use) ~4 (of the state | to the state | of the nation | for the state | of the {OFFICE} | of the people)
  match (exclusive | reserved) ~4 (state | {OFFICE} | nation) ~4 (right | rights | control | exploitation)
  match (grant | grants | granted | granting | give | gives | gave | giving | hand | hands | handed | handing) ~3 (state | {OFFICE} | nation) ~4 (authority | control | rights | monopoly | ownership) ~2 (over | of | to | in) ~6 (@MINED)
  match (transfer | transferred | transfers | return | returned | revert | reverts | reverted | brought | bring) ~8 (to | into | under) (state | public | {OFFICE}) (ownership | control | hands)
  match (return | returned | returning | revert | reverts | reverted | transferred) ~4 (to | into) ~2 public domain
  match (take | takes | took | taken | taking) ~6 (mine | mines | deposit | deposits | smelter | project | assets) ~1 away from
  match (transfer | transfers | transferred | hand | hands | handed | cede | ceded) ~2 ownership of ~8 to ~3 (state | national | {OFFICE} | public)
  match (hand | hands | handed | handing | transfer | transfers | transferred | give | gives | gave) ~6 (mine | mines | smelter | smelters | deposit | deposits | {MINERAL}) ~3 to ~2 (state-owned | state-run | state-controlled)
  match (put | puts | putting | placed | brought) ~10 under ~2 (control | management | administration | supervision) of ~4 (administrator | administrators | state | {OFFICE} | national)
  match (take | takes | took | taken | taking | bring | brings | brought) ~8 into ~1 (state | public | national) (ownership | hands)
  match (shares | stake | assets | plant | company) ~8 (handed | transferred | returned | turned over) to ~1 (state | treasury)
  match (external | temporary | provisional | state) management (of | over | at) ~5 (mine | mines | @MINED)
  match (return | reversion | handover | transfer) of ~8 (@MINED | concessions) ~4 to ~1 (state | nation | {OFFICE})
  match (hand | hands | handed | handing | transfer | transfers | transferred | give | gives | gave) ~2 (responsibility | control | management | exploitation | authority) ~1 (for | over | of) ~4 (@MINED) ~4 to ~3 (state | {OFFICE} | {AGENCY} | national | army | military)
  match (army | military | troops | soldiers | junta) ~3 (seize | seizes | seized | took | takes | taking) ~2 (control of | over) ~6 (mine | mines | deposit | @MINED)
  match (takeover | take-over | seizure) of ~6 (mine | mines | deposit | smelter | refinery)
  match (put | puts | place | places | placed | placing | push | pushed) ~6 (in | into | under) ~2 (liquidation | receivership | administration | external management)
  match (put | puts | putting | place | places | placed) ~8 in the hands of ~3 (state | {OFFICE} | national | {AGENCY})
  match (@MINED) ~5 under ~2 control of ~3 (state | {OFFICE} | nation)
  match (reserve | reserves | reserved | reserving) ~6 (for the state | to the state | to the nation | for the nation)
  match (placed | place | placing | put | puts) ~6 under ~2 (state | provisional | judicial | {OFFICE}) (control | administration | ownership | management)
  match (@MINED) ~6 (strategic | public utility) ~6 (belong to the state | property of the nation | owned by the state)
  unless <seize> ~3 (opportunity | initiative | moment | chance | cargo | shipment | smuggled | kilograms | kg | drugs | illegal)
  unless <seize> {QUANTITY}
  unless <seize> ~6 (debt | debts | loan | loans | presidency | helm)
  unless (rebel | rebels | militia | group | insurgents | villagers | residents | protesters | workers | locals | communities | gunmen | thieves | robbers) ~8 (<seize>)
  unless (threat | fear | fears | risk | calls for | oppose) ~3 (of | nationalisation | nationalization)
  actors subject agent owner last document
  minerals inside sentence near title
  also @MINED | smelter | refinery | {MINERAL} | gold
  require actors>=1 close
  rank 3
  prior .72
  ok "Mexico nationalised its lithium industry in April." @2022-05-02 => actors=MX minerals=lithium phase=in_force
  ok "The government of Niger took control of a uranium mine from its foreign owner." => actors=NE minerals=uranium
  ok "The law makes lithium the exclusive property of the state in Mexico." => actors=MX minerals=lithium
  no "Customs seized 20 tonnes of copper cable in Zambia."
  no "The team seized the lead over a lithium rival."
end

# What a law or reform makes the state's alone.
pattern state.owns v1
  event state_control phase=in_force
  match (decree | law | reform | bill | constitution | amendment | resolution) ~8 (belong | belongs | belonging | reserved | vested) ~2 (to | in | for) ~3 (state | nation | people | {OFFICE})
  match {MINERAL} ~14 (exploited | mined | extracted | developed) ~2 by ~1 (state | nation)
  match {MINERAL} ~6 (belong | belongs | belonging) to ~2 (the)? ~1 (state | nation | country | people | {OFFICE})
  match (outlaw | outlaws | outlawed | ban | bans | banned | bar | bars | barred | prohibit | prohibits | prohibited | exclude | excludes | excluded) ~3 private ~3 (investment | companies | firms | concessions | participation | mining | production | exploitation) 
  match (bar | bars | ban | bans | prohibit | prohibits | stop | stops | no) ~2 (new)? (concessions | concession | private concessions) ~4 (for | of | on | to) ~3 {MINERAL}
  match (greater | more | full | increased | tighter | total | exclusive) state (control | role | ownership | participation) (of | over | in) ~4 (@MINED)
  match <lay|herald|stiffen> ~3 state (control | ownership) (of | over | in) ~4 (@MINED)
  match partnerships ~6 only if ~6 (majority | controlling)
  unless (fear | fears | oppose | opposed | criticised | against) ~6 state (control | ownership)
  also {MINERAL} | mining
  minerals inside sentence near
  require mineral actors>=1
  rank 2
  prior .60
  ok "Bolivia's new law says that all lithium deposits belong to the state." => actors=BO minerals=lithium phase=in_force
  ok "The Mexican reform bars private companies from the mining of lithium." => actors=MX minerals=lithium
  ok "Chile announced greater state control over lithium." => actors=CL minerals=lithium
  no "The copper rings belong to the museum in Chile."
end

pattern state.stripped v2
  event state_control phase=in_force
  match <strip> ~6 rights ~3 (to | over | on | in) ~8 (deposit | deposits | mine | mines | {MINERAL})
  match @WHO <strip> ~10 (@TITLE)
  match <strip> ~10 (@TITLE)
  match (@TITLE) ~8 @BE ~1 <strip.pp>
  match (revocation | cancellation | withdrawal | annulment | termination | suspension) of ~8 (@TITLE)
  match <strip> ~6 (mining | exploration | drilling) ~2 (rights | authorisation | authorisations | authorization | authorizations | contract | contracts)
  match (stripped | strips | strip) ~6 of ~4 (@TITLE | mines | shares | holdings)
  match <strip> ~3 (contract | contracts) ~10 (mine | mining | {MINERAL})
  match (annul | annuls | annulled | annulling | <strip>) ~2 {MINERAL} ~1 (contract | contracts | concession | concessions)
  match (took back | take back | takes back | taken back | taking back) ~8 (@TITLE)
  match (end | ends | ended | ending) ~3 (concession | concessions | (mining ~1 (licence | license | lease)))
  match (did not | will not | refused to | declined to | declines to | refuses to | not) (renew | extend | prolong) ~6 (@TITLE | lease)
  match (licence | license | permit | concession) (revocations | revocation | cancellations | cancellation)
  match (saw | sees | had | has) ~1 (its | their | his) ~3 (@TITLE) ~1 (revoked | cancelled | canceled | withdrawn | annulled | suspended | taken away)
  match (lose | loses | lost | losing | stripped of) ~1 (its | their) ~3 (@TITLE) ~4 (to (operate | mine)) 
  also @MINED | smelter
  unless (export | import | driving | gaming | banking | broadcast | liquor | fishing | building | water | driver's) ~2 (@TITLE)
  unless (export | exports | wind | oil | gas | petroleum | drilling | timber | logging) ~4 (@TITLE)
  unless (company | firm | we | it | court | judge) ~3 (withdrew | relinquished | terminated | surrendered)
  unless court ~8 <strip>
  unless (@TITLE) ~8 to (export | ship)
  unless (lift | lifts | lifted | lifting | end | ended) ~2 (its | the)? ~1 (suspension | freeze) of ~8 (@TITLE)
  unless <strip> ~1 new ~3 (@TITLE)
  unless <strip> ~3 (issuance | issuing | granting | award | awarding | issue) of
  unless (risk | risks | uncertainties | factors) ~36 (@TITLE)
  unless (if | unless) ~8 <strip>
  minerals inside sentence near document
  actors $a agent subject owner last document
  set kind=permit_revocation
  require actors>=1 close
  rank 3
  prior .72
  ok "Indonesia revoked the mining permits of four nickel companies." => actors=ID minerals=nickel
  ok "Guinea's government cancelled 129 exploration permits for gold and bauxite." => actors=GN minerals=aluminium
  ok "Dozens of mining licences for graphite were withdrawn by the mines ministry of Guinea." => actors=GN minerals=graphite
  no "The council revoked the bar's licence."
  no "China suspended export licences for gallium."
end

# What a state takes of what is mined.
@ROYALTY = ((tax | levy) on ~4 (miners | mining | mines)) | excise | excise tax | mining fee | mining fees | ((mineral | minerals | metals) ~1 (tax | levy)) | production tax | production levy | royalty | royalties | mining tax | extraction tax | mining levy | windfall tax | super-profits tax | royalty rate | royalty rates

# What was taken is given back.
pattern state.given_back v1
  event state_control phase=eased
  match (restore | restores | restored | reinstate | reinstates | reinstated | (give back) | (gives back) | (gave back) | (hand back) | (handed back)) ~8 (@TITLE)
  match (@TITLE) ~6 @BE ~1 (restored | reinstated | returned | (given back) | (handed back))
  also @MINED | gold
  unless (export | import | driving | gaming | banking | broadcast | fishing | oil | gas | drilling | court | necessary | required) ~8 (@TITLE)
  minerals inside sentence near document
  actors agent subject owner last document
  require actors>=1 close
  rank 3
  prior .66
  ok "Guinea reinstated the mining permits of two bauxite firms." => state_control actors=GN minerals=aluminium phase=eased
  no "Guinea restored the roof of the copper museum."
end

pattern state.royalty v1
  event state_control phase=in_force
  match (levy | levies | tax | taxes) (of ~1 {PERCENT})? on ~2 {MINERAL} ~1 (sales | output | production | mining | revenue)
  match (owe | owes | owed | charge | charges | charged | face | faces | bear | bears) ~6 (royalty | royalties | super-profits tax)
  match (pay | pays | paying | payable) ~3 (royalty | royalties) ~4 {PERCENT}
  match (royalty | royalties | mining tax | extraction tax | mining levy | windfall tax | super-profits tax | severance tax | profits tax) ~8 (set at | raised | increased | raise | increase | to {PERCENT} | at {PERCENT} | from {PERCENT} | of {PERCENT} | doubled | higher)
  match (royalty | royalties | mining tax | windfall tax) ~3 @BE ~1 (capped | set | fixed | introduced | imposed | approved)
  match (includes | include | included | proposes | imposes | contains) ~6 {PERCENT} ~2 (royalty | royalties | mining tax)
  match (creation | introduction | increase | rise | doubling) (of | in) ~4 (royalty | royalties | mining tax | windfall tax)
  match (amend | amends | amended | revise | revised | overhaul | overhauled | rework) ~9 (mineral | mining) (royalty | royalties)
  match (amend | amends | amended | revise | revised | overhaul | overhauled) ~3 (royalty | royalties) ~2 (law | laws | act | bill | regime | rates | rules)
  match (raise | raises | raised | raising | increase | increases | increased | set | sets | introduce | introduces | introduced | impose | imposes | imposed | double | doubled | hike | hiked | fix | fixed | fixes | approve | approved | lift | lifted | fixing | setting | approval of | lower | lowered | cut | cuts | reduced | reduce | slashed | hikes | proposes | proposed) ~8 (@ROYALTY)
  match (fees | levy | levies | excise) (for | on) ~2 (miner | miners | mines | ({MINERAL} ~2 (output | production | mining | sales | extraction)))
  match (new | higher | sliding) ~2 (royalty | royalties | extraction tax)
  match (make | makes | making | made | have | force | forces | oblige | obliges | require | requires) ~5 (miner | miners | producers | companies | mines) ~2 (pay | paying) ~8 (royalty | royalties)
  match what ~3 (miner | miners | producers | companies) ~2 pay ~2 (in | as) ~1 (royalty | royalties)
  match {PERCENT} ~2 (royalty | royalties | royalty rate) ~4 (apply | applies | applied) to
  also @MINED
  unless (net smelter | NSR | stream | holder | company | interest | buyback | buy-back | acquired | acquire | film | book) ~6 (royalty | royalties)
  unless (royalty | royalties) ~2 (company | companies | {AGREEMENT} | interest | interests | stream | corp)
  unless (royalty | royalties) ~4 (on | to) ~3 export
  unless export ~3 (royalty | royalties)
  unless (costs | pricing | margins) ~12 (royalty | royalties)
  minerals inside sentence near
  require mineral actors>=1
  set kind=royalty
  rank 3
  prior .66
  ok "India set the royalty on lithium mining at 3 percent." => actors=IN minerals=lithium
  ok "Indonesia raised royalties on nickel and copper in April." => actors=ID minerals=copper,nickel
  no "The company holds a net smelter royalty of 2 percent on the lithium project in Chile."
end

# A royalty raised or lowered.
@royalty_up = raise | raises | raised | raising | increase | increases | increased | increasing | double | doubled | doubles | hike | hiked | hikes | triple | tripled | tripling | higher | rise | rises | rose | risen | lift | lifted | jump | jumps | jumped | climb | climbs | climbed | go up | goes up | went up
@royalty_down = lower | lowered | lowers | cut | cuts | reduce | reduced | reduces | slash | slashed | dropped | drop | waive | waived | scrap | scrapped | abolish | abolished | halve | halved
pattern state.royalty_raised v1
  event state_control phase=tightened
  match (@royalty_up) ~6 (@ROYALTY)
  match (@ROYALTY) ~10 (@royalty_up)
  match {a:PLACE[location]} ~2 (@royalty_up) ~6 (@ROYALTY)
  also @MINED
  unless (net smelter | NSR | stream | holder | company | interest | buyback | buy-back | acquired | acquire | film | book) ~6 (@ROYALTY)
  unless (@ROYALTY) ~2 (company | companies | {AGREEMENT} | interest | interests | stream | corp)
  unless (@ROYALTY) ~4 (on | to) ~3 export
  unless export ~3 (@ROYALTY)
  unless (@royalty_up) ~3 (production | output | exports | stake | prices)
  actors $a agent subject owner last document
  minerals inside sentence near
  require mineral state
  set kind=royalty
  rank 4
  prior .66
  ok "Indonesia raised royalties on nickel and copper in April." => actors=ID phase=tightened
  no "Zambia set its royalty on copper at 6 percent."
end

pattern state.royalty_cut v1
  event state_control phase=eased
  match (@royalty_down) ~6 (@ROYALTY)
  match (@ROYALTY) ~8 (@royalty_down)
  also @MINED
  unless (net smelter | NSR | stream | holder | company | interest | buyback | buy-back | acquired | acquire | film | book) ~6 (@ROYALTY)
  unless (@ROYALTY) ~2 (company | companies | {AGREEMENT} | interest | interests | stream | corp)
  unless (@ROYALTY) ~4 (on | to) ~3 export
  unless export ~3 (@ROYALTY)
  unless (@royalty_down) ~3 (production | output | exports | stake | prices)
  minerals inside sentence near
  require mineral state
  set kind=royalty
  rank 4
  prior .66
  ok "Zambia cut its royalty on copper to 6 percent." => actors=ZM phase=eased
  no "Zambia set its royalty on copper at 6 percent."
end

# What a miner pays for who does not build.
pattern state.penalty v1
  event state_control phase=tightened modality=asserted
  match (penalties | penalty | fines | fined | fine | sanctions | deadline | deadlines | ultimatum) ~10 (build | building | built | finish | construct) ~4 (smelter | smelters | refinery | refineries)
  actors subject agent owner last document
  minerals inside sentence near title
  require actors>=1 trade
  set kind=local_processing
  rank 4
  prior .62
  ok "Indonesia's mines ministry set fines for miners that do not build smelters for bauxite." => actors=ID phase=tightened modality=asserted
  no "The smelter paid fines in Indonesia for a fire."
end

pattern state.share v1
  event state_control phase=in_force
  match (offer | give | cede | reserve) ~3 (citizens | locals | nationals | state | {OFFICE}) ~3 {PERCENT}
  match (ask | asks | asked) ~1 (miner | miners) ~8 {PERCENT}
  match (keep | keeps | kept | claim | claims | claimed | demand | demands | reserve | reserves) ~4 ({PERCENT} | a tenth | a fifth | a quarter | a third | half | a majority) ~2 of ~6 (mine | mines | {MINERAL} | venture | ventures | deposits | project | projects)
  match (allow | allows | allowing | let | lets | letting | entitle | entitles) the? (state | {OFFICE}) to ~2 (take | hold | acquire | own) ~6 ({PERCENT} | half | a third | a quarter) ~4 of ~4 (deposits | mine | mines | {MINERAL})
  match (state | {OFFICE}) ~4 (hold | own | take | keep | acquire) ~4 {PERCENT} ~2 (of | in) ~4 ({MINERAL} | deposits | mine | mines)
  match (take | takes | taking | claim | claims | demand | demands | seek | seeks) ~2 (a | an | at least | minimum)? ~1 {PERCENT} ~2 (share | stake | interest | equity | ownership) in ~5 (mine | mines | mining | {MINERAL} | projects)
  match (mandatory state | state participation | {OFFICE} participation | state stake | state share | state's share | {OFFICE} stake | state equity participation) ~10 ({PERCENT} | mining | mine | mines | raised | increased | projects)
  match {PERCENT} ~4 (non-dilutable)? ~2 (free carried interest | free-carried interest | carried interest | state participation | free stake | non-dilutable)
  match (order | orders | ordered | require | requires | required | demand | demands | mandate | mandates) ~3 {PERCENT} (divestment | divestiture)
  match (give | gives | gave | giving | grant | grants | granted | hand | hands | guarantee | guarantees | guaranteed) (the)? ~1 (state | {OFFICE} | treasury | nation) ~2 {PERCENT} ~10 (@MINED | free | share)
  match (state | {OFFICE}) ~1 (has | have | had | gets | get | keeps | kept) ~1 {PERCENT} of ~6 (@MINED)
  match {a:PLACE[name]|PLACE[capital]|OFFICE} ~2 (take | takes | get | gets | demand | demands) ~1 {PERCENT} ~1 of ~1 (every | each | all | any | new | future) ~4 (@MINED)
  match (must | shall | has to | have to | required to | obliged to) ~1 (list | float) ~3 {PERCENT} ~6 (at home | locally | domestic | local | exchange)
  match (exercise | exercises | exercised | exercising) ~3 (right | rights | option) ~4 {PERCENT} ~6 (@MINED)
  match {PERCENT} ~1 free "-"? (carry | carried)
  match {PERCENT} ~2 (state | {OFFICE}) ~2 (stake | stakes | share | interest | participation | equity | ownership)
  match (state | {OFFICE}) ~6 (entitled to | acquire | hold | holds | take | takes | own | receive | reserve | increase | increases | raise | raises) ~6 {PERCENT} ~6 (stake | stakes | share | shares | interest | equity | participation | mining | projects)
  match (take | takes | took | taking | acquire | acquired) ~1 control of ~2 {PERCENT} ~6 (equity | shares | stake | mine | {MINERAL} | {COMPANY})
  match (must | shall | has to | have to | had to | ordered to | required to | obliged to | told to | forced to) ~2 (offload | divest | cede | surrender | give up | relinquish | shed | sell | hand over) ~4 ({PERCENT} | majority | controlling | stake | stakes | shares) ~6 to ~4 (state | local | locals | citizens | national | domestic | {OFFICE} | {PLACE[adj]} | indigenous)
  match (required | obliged | obligation | must) ~2 divest ~20 (majority | local | national) ~2 ownership
  match (divestment | local ownership) (obligation | obligations | requirement | requirements | rule | rules)
  match (divest | divestment | divestiture) ~6 {PERCENT} ~10 (local | national | state | {OFFICE} | citizens | domestic | {PLACE[adj]})
  match (local | citizens | nationals | indigenous | domestic | {PLACE[adj]}) ~3 (investors | ownership | shareholding | shareholders | equity | participation | stake | partners) ~12 {PERCENT}
  match (state | {OFFICE}) ~4 (hold | holds | acquire | acquires | receive | receives | entitled to | take | takes) ~4 (interest | stake | share | equity | participation) ~3 {PERCENT}
  match (mining code | mining law | mining act | mining bill) ~14 (stake | stakes | share | shares | ownership) ~6 to the (state | {OFFICE})
  match (charter | code | law | act | rules | bill) ~4 (raises | raise | raised | sets | set | requires | demands | lifts | lifted) ~8 (ownership | shareholding) ~10 {PERCENT}
  match (mining code | mining law | mining act | mining bill) ~14 (state | {OFFICE}) ~8 (stake | stakes | share | interest | ownership | participation | equity | revenue)
  also @MINED
  unless (company | we | the fund | partner) ~4 (acquire | hold | holds | own) ~4 {PERCENT}
  unless (buys | bought | purchase | loan | Department of) ~8 {PERCENT}
  unless (sovereign wealth | investment fund)
  unless ("'s" | "’s" | full | its | their | our) ~2 {PERCENT} ~2 carried interest of
  actors $a agent subject owner last document
  minerals inside sentence near
  require state close
  set kind=state_share
  rank 3
  prior .58
  ok "Mali raised the state's share in lithium mines to 35 percent under its new mining code, which gives the state a stake of 10 percent." => actors=ML minerals=lithium
  ok "Tanzania's government is entitled to a 16 percent free carried interest in graphite mines." => actors=TZ minerals=graphite
  no "The company holds a 16 percent interest in graphite mines in Tanzania."
end

# A statute on the state's part in each mine.
pattern state.statute v1
  event state_control phase=in_force modality=asserted
  match (the state | {OFFICE}) ~1 shall ~4 (hold | acquire | receive | take | have | be entitled to) ~12 (interest | stake | share | shares | participation | equity)
  match (holder | holders | licensee | lessee | operator | operators | person | company | companies) ~10 (shall | must | is liable to | are liable to) ~2 (pay | process | refine | smelt | beneficiate) ~8 (royalty | royalties | domestically | locally | within the country | in the country)
  match {MINERAL} ~20 (property of the | vested in the | owned by the) ~1 (republic | state | crown | nation | president | {OFFICE})
  match (every mineral | all minerals | mineral resources) ~20 (property of the | vested in the | owned by the | belong to the) ~1 (republic | state | crown | nation | president | {OFFICE})
  match (state | {OFFICE}) shall have ~3 (right of pre-emption | right of first refusal) ~2 (of | over | on) ~3 {MINERAL}
  match (priority | first | pre-emptive | preemptive) (right | rights) to ~3 (@MINED)
  match (priority | pre-emptive | preemptive | preferential | pre-emption) right ~2 (of | for) the? (state | {OFFICE}) ~2 to (acquire | buy | purchase) ~6 (@MINED)
  match (all | every | any) ~1 {MINERAL} ~8 (belongs | belong) to ~1 ({PLACE} | the? (republic | state | crown | nation | people))
  match {MINERAL} ~8 not ~2 (open | subject | susceptible) to ~1 (concession | concessions)
  match (reserved | reserve) ~3 (to | for) ~1 the state ~6 (exploration | exploitation | mining | minerals)
  actors document
  minerals inside sentence title document
  require mineral actors>=1
  rank 3
  prior .60
  ok "Under the code of Mali the State shall hold a free carried interest in each company that mines lithium." => actors=ML minerals=lithium
  no "The state fair in Chile shall have a copper stand."
end

pattern state.processing v1
  event state_control phase=in_force
  match must ~1 be ~1 sold ~2 (through | to | via) ~3 (state | {OFFICE} | national | central bank | state-owned)
  match {a:PLACE[adj]} ~2 (miner | miners | producers | companies | exporters | smelters) ~1 (must | have to | are required to | are obliged to | are to) ~2 (sell | process | refine | smelt | supply | reserve) ~10 (at home | locally | domestically | home market | domestic market | local market)
  match (order | orders | ordered | require | requires | required | oblige | obliges | obliged | force | forces | forced) ~8 to ~1 (keep | hold | retain | repatriate | place | onshore) ~8 (export (earnings | proceeds | revenue | revenues) | foreign exchange earnings)
  match (demand | demands | require | requires | want | wants | order | orders | rule | rules) ~1 that ~6 (keep | hold | retain | repatriate | park | place) ~6 (export (earnings | proceeds | revenue | revenues))
  match (obligation | duty | requirement) to (build | construct | set up) ~4 (refinery | refineries | smelter | smelters | (processing ~1 (plant | plants)))
  match (grant | grants | granted | issue | issues | issued | give | gives) ~4 (@TITLE) ~1 only to ~6 (process | refine | smelt | beneficiate | build)
  match (require | requires | required | want | wants | oblige | obliges | make | makes | force | forces) ~6 (miner | miners | producer | producers | companies) ~2 to ~1 (have | build | own | set up) ~5 (refinery | refineries | smelter | smelters | processing plant)
  match must ~2 (keep | reserve | sell | supply | set aside) ~10 (local | domestic | home | at home)
  match (require | requires | required | oblige | obliges | must | order | orders | ordered) ~8 (sell | supply | reserve) ~8 (at home | domestically | domestic market | locally | local market | home market | ((domestic | local | home) ~1 (smelters | refiners | refineries | buyers | users | processors | mills)))
  match (shall | must | required to | obliged to | have to) ~4 (process | refine | smelt | beneficiate | refined | processed) ~8 (domestically | locally | in-country | in the country | within the country | onshore)
  match (require | requires | required | requiring | oblige | obliges | obliged | mandate | mandates | mandated | force | forces | forced | forcing | compel | compels | compelled | order | ordered | orders | must | demands | demand) ~10 (process | processed | refine | refined | smelt | smelted | beneficiate | beneficiated | purify | build ~4 (refinery | refineries | smelter | smelters | plant | plants | factory)) ~8 (@AT_HOME)
  match (local | domestic | in-country | mandatory | compulsory) "-"? (processing | beneficiation | refining | smelting | value addition | content | value-addition | downstreaming) ~3 (requirement | requirements | obligation | obligations | rule | rules | mandate | law | policy)
  match (domestic market obligation | DMO | domestic sales obligation)
  match ({MINERAL} | ore | ores | commodities) ~6 (must | should | shall | has to | have to) be ~1 (processed | refined | smelted | beneficiated) ~6 (at home | locally | domestically | in {PLACE} | before | to ~2 minimum)
  match (require | requires | required | requiring | oblige | obliges | compel | force) ~6 (add value | value addition | to process locally)
  match (required | obliged | have | has | must) to? ~1 (construct | build | set up | establish) ~8 (plant | refinery | refineries | smelter | plants | smelters) ~2 (locally | at home | domestically)
  match (permits | permit | licences | licenses | rights) ~6 only ~2 (issued | granted | given) ~12 (local | domestic | locally | processing)
  match (require | requires | required | requiring | must | oblige | mandatory) ~8 (local processing | local beneficiation | domestic processing | local value addition | in-country processing | local refining | local smelting)
  match <compel> ~2 (miner | miners | producers | companies | investors) ~3 to ~3 (invest in | build | develop) ~3 (processing plants | processing plant | refineries | smelters | local processing | plants)
  match <compel> ~2 {MINERAL}? ~2 (miner | miners | producers | companies | investors | owners) ~3 to ~2 (sell | divest | cede | hand over | surrender | offer) ~6 (majority | stake | stakes | shares | {PERCENT}) ~8 (local | locals | citizens | state | national | domestic | {OFFICE} | indigenous | black | {PLACE[adj]})
  match <compel> ~10 to ~3 (build | building | construct | constructing | set up) ~4 (refinery | refineries | smelter | smelters | processing plant | processing plants)
  match (licence | licences | license | licenses | permit | permits) ~8 only ~8 (beneficiation | processing | refinery | smelter)
  match (build | construct | set up | submit | plans for) ~4 (local | domestic) ~2 ((refinery | refineries | smelter | smelters) | ((processing | smelting | refining | beneficiation) ~3 (plant | plants | facilities | plans)))
  also @MINED
  unless (could | would like | study | feasibility) ~4 (process | refine)
  unless (@state_control.not)
  unless (company | we) ~4 (process | build | plans)
  actors $a agent subject owner last document
  minerals inside sentence near
  require actors>=1 close
  set kind=local_processing
  rank 3
  prior .60
  ok "Zimbabwe requires lithium miners to process their ore locally before export." => actors=ZW minerals=lithium
  ok "Indonesia keeps a domestic processing requirement for nickel ore." => actors=ID minerals=nickel
  no "The miner will process its lithium ore locally at a rented plant."
end

pattern state.company v1
  event state_control phase=announced
  match (bring | brings | revive | revives | relaunch) ~2 back? ~2 (state-owned | state-run | national | state) ~1 (mining | {MINERAL})? (company | firm | miner | enterprise)
  match (renegotiate | renegotiates | renegotiated | renegotiating | renegotiation of | revise | revises | revised | revising | rework | reopen | reopens) ~5 (contract | contracts | concession | concessions | licence | licences | {AGREEMENT}) ~6 (@MINED)
  match (renegotiate | renegotiates | renegotiated | renegotiating | renegotiation of) ~2 mining (contract | contracts | concession | concessions | {AGREEMENT})
  match (state | {OFFICE} | {PLACE}) ~6 (retain | retains | retained | keep | keeps | hold | holds | take | takes) ~2 (majority | controlling) (stake | share | interest | control | shareholding) ~8 (@MINED)
  match (create | created | creates | establish | established) ~3 monopoly ~4 (for the state | of the state | {OFFICE} | on {MINERAL} | over {MINERAL})
  match (create | created | creates | establish | established | establishes | set up | sets up | form | formed | launch | launched | unveil | unveils | unveiled | announce | announces | announced | creation of | establishment of) ~4 (state-owned | state-run | national | state | public) ~2 ({MINERAL} ~2)? (company | firm | miner | enterprise | mining company) ~8 (@MINED)
  match (create | created | establish | established | form | formed | set up) ~8 , (a | the) (state-owned | state-run | national) ~2 (company | firm | miner | enterprise) ~10 {MINERAL}
  match (contracts | concessions | projects | licences | licenses | leases) ~14 (state control | state-controlled | majority state | state majority)
  match (state-owned | state-run | national | state) ~2 {MINERAL} ~1 (company | firm | monopoly)  ~4 (created | established | set up | formed)
  match (state monopoly | monopoly) (on | over) ~6 (@MINED)
  match (@MINED) ~6 monopoly of the (state | nation)
  match no ~2 (concession | concessions) ~10 {MINERAL} ~10 (granted | given | awarded | issued)
  match public-private ~6 (state control | state controlling | majority state) ~6 (@MINED)
  match (state | {OFFICE}) ~3 (majority | controlling) ~1 (participation | ownership | control) ~8 (@MINED)
  match (creation | establishment) of ~2 public-private ~1 (association | company | partnership | venture) ~8 (@MINED)
  match (majority | controlling) ~2 (stake | control | interest | ownership) ~6 (state | {OFFICE}) ~6 {MINERAL}
  match (state | {OFFICE}) ~3 (majority | controlling) ~1 (stake | stakes | interest | share) ~8 (@MINED)
  unless (joint venture | {AGREEMENT}) ~8 (with | between)
  minerals inside sentence near
  require mineral state
  rank 3
  prior .55
  ok "Mexico created a state-owned company to mine lithium." => actors=MX minerals=lithium phase=announced
  no "The investors created a company to mine lithium in Mexico."
end

# ---- caps on output ----------------------------------------------------

pattern production.quota v2
  event production_control phase=in_force
  match (suspend | suspends | suspended | freeze | freezes | froze | halt | halts | halted) ~1 (all)? new ~3 (@TITLE)
  match (capped | caps | cap) ~2 {MINERAL} ~1 (output | production | mining)
  match (halt | halts | halted | stop | stopped | suspend | suspended | freeze | froze) ~2 (approval | approvals | permits | permit | licences | licenses) ~2 (for | of) ~2 new ~4 (smelter | smelters | mine | mines | refinery | refineries | smelting capacity)
  match <fix> ~8 (@OUTPUT) ~2 (@OUTPUT_CAP)
  match (@OUTPUT) ~2 (@OUTPUT_CAP) ~10 (<fix.pp> | {QUANTITY} | raised | at {QUANTITY} | total | totals | totalled | totaled | was | is | of {QUANTITY})
  match <fix> ~8 (@OUTPUT_CAP) (for | on | of) ~6 (@OUTPUT | smelters | miners | mining)
  match (@OUTPUT_CAP) ~2 (for | on) ~6 (@OUTPUT) ~8 (set at | set | raised | cut | lowered | reduced | {QUANTITY})
  match (total | total amount | aggregate) (control | quantity control) ~3 (index | indicator | indicators | target | targets | quota | quotas | plan | indexes | indices)
  match (RKAB | work plan and budget | work plans and budgets) ~10 (<fix.pp> | quota | quotas | {QUANTITY} | approvals | approved | issued | cut | tonnes)
  match <fix> ~8 (RKAB | RKABs)
  match batch of ~8 (quota | quotas) !(for ~4 (@SHIP))
  match (not | no longer | stop | stopped | stops | cease | ceased) ~2 (grant | grants | granting | issue | issuing | accept | accepting | accepts) ~4 (new)? ~2 (@TITLE | applications) ~8 (mining | exploration | prospecting | mines)
  match (implement | implements | imposes | impose | introduce) ~3 total ~3 (control | controls)
  match (approve | approves | approved | allow | allows | allowed | permit | permits | permitted | authorise | authorised | authorized | grant | granted) ~4 {QUANTITY} ~3 of ~6 (output | production | mining)
  match (under | tighten | impose) ~2 (total | output | quota | volume) ~2 (control | controls | management)
  match (cap | caps | capped | capping | limit | limits | limited | restrict | restricts | restricted) ~3 (its | the | national | annual)? ~2 (output | production | mining | smelting) (of | at | to) ~6 ({MINERAL} | {QUANTITY})
  match (mining | production | output) (quota | quotas | cap | caps)
  unless (lift | lifts | lifted | remove | removes | removed | scrap | scrapped | end | ended) ~4 (@OUTPUT_CAP)
  unless (export | import) ~2 (quota | quotas)
  unless (OPEC | oil | crude | writer | milk | fish | fishing)
  unless (small | micro | mid | large) ~1 cap
  unless (company | its own | guidance | our) ~6 (production | output)
  minerals inside sentence near
  require mineral
  rank 3
  prior .66
  ok "China set its rare earths mining quota at 135,000 tonnes." => actors=CN minerals=rare_earths
  ok "The first batch of China's 2024 quota for tungsten mining was set at 62,000 tonnes." => actors=CN minerals=tungsten
  ok "Indonesia has approved nickel ore output quotas of 260 million tonnes for the year." => actors=ID minerals=nickel
  ok "In 2019 the total control index for rare earth mining in China was 132,000 tonnes." => actors=CN minerals=rare_earths
  no "The writer set a daily output quota of a page."
  no "China set an export quota for rare earths."
end

pattern production.stopped v1
  event production_control phase=in_force
  match {a:PLACE|OFFICE|AGENCY} ~9 <still> ~4 (all)? ~2 (mining | {MINERAL} mining | mine production | production at | production of | output of | smelting | mining activities | mining operations | exploration)
  match {a:PLACE|OFFICE|AGENCY} ~6 <compel|direct> ~10 to (halt | suspend | stop | cease | cut | curb | reduce | curtail | shut | close | idle) ~6 (mining | production | output | smelting | operations | mine | mines | smelter | smelters)
  match <compel|direct> ~8 (mine | mines | smelter | smelters | refineries) ~8 (shut | closed | idled | shuttered) 
  match (mining | smelting | refining | production | output) ~4 (ban | moratorium | suspension | freeze | halt) ~6 (@MINED)
  match (ban | moratorium | suspension | freeze | halt) (on | of | to) ~4 (mining | extraction | smelting | quarrying)
  match (order | ordered | orders | ordering) ~4 (closure | shutdown | closing | shutting down | suspension) of ~8 (mine | mines | smelter | smelters | refinery | mining)
  match (order | ordered | orders | impose | imposed | announce | announced) ~3 (stop | halt | end) to ~4 (mining | production | output | smelting)
  match (mining | production) ~4 @BE ~1 <still.pp> by ~3 {a:PLACE|OFFICE|AGENCY}
  match (crackdown | decree | ban) ~5 (closed | shut | shuts | closes | shuttered) ~6 (mine | mines | smelters)
  match (mine | mines | smelters | plants) ~8 (shut | closed | idled) ~2 (for ~2 (inspection | inspections) | by ~2 (order | decree))
  also @MINED
  unless (export | exports | exported | bitcoin | crypto | cryptocurrency | data) ~4 (ban | moratorium | suspension | halt | mining)
  unless deep ~1 sea
  unless <still> ~4 (@TITLE)
  unless (strike | flood | earthquake | accident | maintenance | blockade | weather | power cuts | fire)
  unless (company | companies | firm | miner | producer | smelter) ~2 (said ~3)? ~3 <still.fin>
  actors $a agent subject owner last document
  minerals inside sentence near
  require mineral state
  rank 3
  prior .58
  ok "Myanmar's Wa State suspended all mining of tin from August, and Myanmar said nothing." => actors=MM minerals=tin
  ok "Congo ordered cobalt producers to suspend output for a month." => actors=CD minerals=cobalt
  no "The miner suspended production of copper in Chile after a flood."
end

pattern production.banned v1
  event production_control phase=in_force
  match {a:PLACE|OFFICE|AGENCY} ~9 (ban | bans | banned | banning | prohibits | prohibited | outlaws | outlawed) ~5 (mining | quarrying | mineral exploration) !("-" | stocks | shares)
  match (closed | closes | closing | shut | shuts | shutting | close | suspended | suspends) ~2 (down)? ~4 (mines | smelters)
  unless (open | opens | opened | reopen | reopens | reopened | revive | restart | idled | recently | the) closed
  also @MINED
  unless (bitcoin | crypto | cryptocurrency | data | deep-sea | deep sea | seabed | uranium mining on)
  unless (company | companies | firm | firms | miner | miners | producer | strike | flood | price | prices | low demand) ~6 (closed | shut | closing | suspended | halted)
  unless (export | exports | exporting)
  unless (ban | bans | halt) on
  actors $a agent subject owner last document
  minerals inside sentence near
  require state
  rank 2
  prior .60
  ok "President Kagame bans mining in two provinces of Rwanda." => production_control actors=RW
  ok "Indonesia closed 40 tin mines in a crackdown on illegal digging." => production_control actors=ID minerals=tin
  no "The company closed two mines in Peru after prices fell."
end

pattern production.resumed v1
  event production_control phase=eased
  match (resume | resumes | resumed | resuming | restart | restarts | restarted | reopen | reopened) ~1 (issuing | granting | issuance of)? ~3 (mining | smelting) ~1 (permit | permits | licences | licenses | quotas)
  match (lift | lifts | lifted | lifting | end | ends | ended) ~2 (suspension | freeze | moratorium | ban | halt) (of | on) ~6 (@TITLE)
  match (resumption | restart | reopening) of ~3 (mining | production | smelting | mines)
  match (allow | allows | allowed | authorise | authorised | authorize | authorized | permit | permitted | let) ~5 (mining | production | smelting | mines | operations) ~1 to (resume | restart | reopen | continue)
  match (mining | production) ~3 (can | may | could) (resume | restart)
  also ban | suspension | moratorium | quota | halted | suspended | shutdown
  unless (company | companies | firm | miner | strike | flood | accident | maintenance | union | court) ~8 (resumption | restart | resume)
  actors agent subject owner last document
  minerals inside sentence near
  require mineral state
  rank 3
  prior .58
  ok "Myanmar's authorities authorised a partial resumption of mining after the ban on tin." => actors=MM minerals=tin phase=eased
  no "The miner expects the resumption of mining after the strike at its tin shaft."
end

pattern production.change v1
  event production_control phase=tightened
  match (cut | cuts | reduce | reduces | reduced | slash | slashes | slashed | trim | trimmed | lower | lowered | tighten | tightened | shorten | shortened | halve | halved) ~6 ((@OUTPUT) ~2 (@OUTPUT_CAP) | RKAB | (@OUTPUT_CAP) (for | on) ~4 (@OUTPUT))
  match ((@OUTPUT) ~2 (@OUTPUT_CAP) | RKAB) ~6 @BE ~1 (cut | reduced | slashed | trimmed | lowered | tightened | halved | shortened)
  match (cut | cuts | reduce | reduces | reduced | slash | slashes | slashed | trim | trimmed | lower | lowered) ~2 (approved | approvals for | allowed | permitted | authorised | authorized) ~3 (mining | production | output)
  match (validity | duration) ~4 ((@OUTPUT) ~2 (@OUTPUT_CAP) | RKAB)
  unless (export | OPEC | oil)
  minerals inside sentence near
  require mineral
  rank 4
  prior .60
  ok "Indonesia will cut its nickel mining quota to 250 million tonnes." => actors=ID minerals=nickel phase=tightened modality=expected
  no "The foundry cut its coffee quota for nickel workers."
end

# A control told by its name alone, as trackers and chronicles list them.
@CONTROL_NAME = expropriation | expropriations | nationalisation | nationalization | nationalisations | nationalizations | windfall tax | super-profits tax | rent tax | mining royalty law | royalty law | mining royalty | (state monopoly) | beneficiation mandate | processing mandate | processing push | (processing (requirement | mandate | push | rule)) | (refining (requirement | mandate | rule)) | (concession (revocation | revocations | cancellations)) | forced liquidation | asset seizure | asset seizures | (state (control | stakes | ownership))
pattern state.named v1
  event state_control phase=in_force
  match ^ ~3 {a:PLACE[name]} ~3 ("," | ":" | "-" | {DATE} | {NUMBER}) ~16 (@CONTROL_NAME)
  match {a:PLACE} ("'s" | "’s") ~5 (@CONTROL_NAME) ~2 (of | in | on) ~4 (@MINED)
  match {a:PLACE} ("'s" | "’s") ~2 {MINERAL} ~2 (@CONTROL_NAME)
  unless (export | exports | import | oil | banks | bank | rail | fear | fears | threat | risk | calls for | avoid | against | oppose | opposed | no) ~8 (@CONTROL_NAME)
  unless (could | might | would) ~6 (@CONTROL_NAME)
  also @MINED | mining
  actors $a
  minerals inside sentence
  require actors>=1 anywhere
  rank 2
  prior .55
  ok "Peru, 1974: copper mine expropriation" => actors=PE minerals=copper
  ok "Peru's nationalisation of its copper mines came in 1974." => actors=PE minerals=copper
  no "Peru, 1974: fears of nationalisation in copper towns"
end

# Metal taken away, and who may trade in it no more.
pattern state.metal_seized v1
  event state_control phase=in_force
  match <seize> ~1 gold ~2 (stocks | bars | reserves)? ~2 (from | at) ~6 (mine | mines | miner | site | complex | company)
  match <seize> ~3 {QUANTITY} ~1 of ~1 ({MINERAL} | gold) ~4 (from | at) ~4 (mine | mines | miner | site | company | smelter | depot)
  match (order | orders | ordered | ban | bans | banned | bar | bars | barred | expel | expels | expelled) ~1 (foreigners | (foreign ~1 (traders | nationals | buyers | dealers))) ~2 (out of | from) ~5 (gold | {MINERAL} | mineral | minerals | mining) ~2 (market | trade | trading | sector | business)
  actors agent subject owner last document
  minerals inside sentence
  unless (police | smugglers | thieves)
  require actors>=1
  prior .70
  ok "Mali seized two tonnes of copper from the mine." => state_control actors=ML minerals=copper
  ok "Guinea banned foreign traders from its cobalt market." => state_control actors=GN minerals=cobalt
  no "Police in Mali seized two tonnes of copper from a thief."
end

# A legislature's vote on what mines shall pay.
pattern state.royalty_passed v1
  event state_control phase=in_force
  match (pass | passes | passed | approve | approves | approved | adopt | adopts | adopted | enact | enacts | enacted) ~2 (higher | new | bigger | increased | progressive | sliding-scale) ~2 (mining | mineral | {MINERAL}) ~1 (royalty | royalties | tax)
  actors agent subject owner last document
  minerals inside sentence
  unless (proposal | draft | committee)
  require actors>=1
  prior .70
  ok "Chile's Congress passed a higher mining royalty." => state_control actors=CL
  no "Chile's miners passed a higher mine shaft."
end

# Work that a state has told to stand still.
pattern production.told_to_stop v1
  event production_control phase=in_force
  match (tell | tells | told | order | orders | ordered | direct | directs | directed | instruct | instructs | instructed) ~4 (mine | mines | miners | smelters | smelter | refineries | {MINERAL}) ~3 to ~1 (stop | halt | suspend | cease | curb | cut | pause) ~2 (production | output | work | mining | operations | processing)
  match <still> ~4 {MINERAL} ~2 (processing | refining | smelting) ~1 (from | of | by)
  match {a:PLACE|OFFICE} ~2 (order | orders | ordered) ~1 (halt | stop | suspension | standstill) ~1 (at | of) ~6 (mine | mines | smelter | refinery)
  actors $a subject agent owner last document
  minerals inside sentence
  require actors>=1
  prior .66
  ok "Beijing told tungsten mines to stop production until June." => production_control actors=CN minerals=tungsten
  ok "Kinshasa suspended cobalt processing from small mines." => production_control actors=CD minerals=cobalt
  no "Chile told the copper museums to stop production of leaflets."
end
