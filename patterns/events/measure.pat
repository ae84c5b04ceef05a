# What one state does with a measure, whatever the tool: one type a tool, a
# phase a step.  Each step is said in four ways, and each way says elsewhere
# who acts: actively ("China lifted the ban"), passively ("the ban was lifted
# by China"), as a noun ("China's lifting of the ban") and as an entry of a
# database ("China: removal of the ban").

pattern measure.imposed v2
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=in_force
  match <lay.fin|lay.ing> ~8 (@%T.noun)
  match (decision | move | moves | plan | plans | bill | order | steps) to ~1 <lay.base> ~6 (@%T.noun)
  match (hit | hits | hitting) {PLACE} ~2 with ~5 (@%T.noun)
  unless (party | parties | participants | members) ~3 (shall | may | undertake | agree | agrees | will) ~3 <lay>
  unless (before | prior to) ~1 <lay.ing>
  unless (applied | apply | applies | asked | petitioned) to ~6 to <lay.base>
  unless <lay> (itself | themselves | ourselves | himself)
  unless (issues | orders | charges | places) ~1 ("," | including)
  unless (may | would | might | could) be ~1 (appropriate | necessary | needed) to <lay.base>
  unless (put | puts | putting | place | placed) ~14 on (hold | ice)
  unless (a | any | one | each | another) (country | government | nation | state) ~2 <lay>
  unless (no longer | not) ~2 (necessary | need | needed | required) ~4 <lay.base>
  unless <lay> ~1 in (response | retaliation | answer | reaction)
  unless <lay> ~6 to collect
  unless in place
  unless (align | aligns | aligning | coordinating | harmonising | harmonizing) ~2 (@%T.noun)
  unless (states | countries | members) ~1 (commit | commits | committed | agree | agreed | pledge | pledged) to ~1 <lay.base>
  unless (countries | nations | governments | allies | partners) ~6 (that | which | who) ~2 <lay>
  unless <lay> ~3 (statement | statements | report | guidance | forecast | warning | note | update)
  unless (executive | this | the | an | a | court) (order | orders | issue | issues | launch | place)
  unless (countries | nations | governments | economies) ~1 <lay>
  unless any ~1 (@%T.noun)
  unless (fee | duty | tax | quota | prohibition) ","? charge
  unless (instead of | rather than | in place of) ~2 (@%T.noun)
  unless (average | weighted | bound) ~5 (@%T.noun)
  unless (not | never | nor | neither) ~1 (to | be | shall | may | will)? <lay.base|lay.ing>
  unless (from | without | against) ~1 <lay.ing>
  unless (@OPINED) <lay.ing>
  unless (want | wants | wanted | suggest | suggests | suggested | ask | asks | asked | urge | urges | urged | advise | advised) ~8 to <lay.base>
  unless (suggest | suggests | suggested | recommend | recommends | recommended | propose | proposes | proposed) (that)? ~4 <lay.base>
  unless (empower | empowers | empowering | authority | power | powers | discretion) ~6 to ~4 <lay.base>
  unless (when | if | where | whenever) ~4 <lay.s|lay.base>
  unless <lay> ~12 (forced | compulsory | child) ~1 (labor | labour)
  unless applied (MFN | most favored nation | most favoured nation)
  unless (allow | allows | allowing | enable | enables | enabling | permit | permits | permitting | authorize | authorizes | authorise | authorises | authorized | authorised | authorizing | entitle | entitles) ~5 to ~2 <lay.base>
  unless <lay.ing> ~10 (would | could | can | is) ~1 (deal | address | help | raise | hurt | be | mean | cost | likely)
  unless <lay> ~4 (reduction | cuts | cut | exemption | exemptions | waiver | relief | freeze on)
  unless (@%T.not)
  require actors>=1
  prior .78
  ok "China has imposed export controls on seven rare earths." => export_licensing actors=CN minerals=rare_earths phase=in_force
  ok "Mexico brought in import duties on Chinese steel." => import_tariff actors=MX targets=CN
  ok "Namibia has adopted domestic processing requirements for lithium." => state_control actors=NA minerals=lithium
  no "The company imposed a hiring freeze after copper prices fell."
  no "Neither Party shall adopt or maintain export taxes on goods destined for the other Party."
end

pattern measure.stands v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=in_force
  match (@%T.noun) ~8 @BE ~1 <lay.pp>
  match (@%T.noun) ~6 (imposed | introduced | enacted | implemented | applied | levied | adopted | instituted | proclaimed) (on | against | in | since | last | this)
  match (@%T.noun) ~8 (will | to | shall | now) apply (from | to | on | starting | as of | until)
  match (@%T.noun) ~12 (take | takes | took | taking | come | comes | came | go | goes | went | enter | enters | entered | entering) ~1 (effect | into effect | into force | effect on | force)
  match (@%T.noun) ~16 (kicks in | kicked in) ~1 (in | on | from | {DATE})
  match (@%T.noun) ~6 (starts | start | began | begins | begin | kicks in | kick in | kicked in) ~1 (in | on | from | {DATE})
  match (@%T.noun) ~2 (now law | becomes law | became law | is law)
  match (@%T.noun) ~6 (remain | remains | remained | stay | stays) ~1 (in place | in force | in effect)
  match (@%T.noun) ~4 @BE ~1 (in place | in force | in effect | imposed) in {a:PLACE[location]|PLACE}
  match (@%T.noun) ~5 (in force | in effect | in place) in {a:PLACE[location]|PLACE}
  match (@%T.noun) ~4 (in place since | in force since | in effect since | effective)
  match (imposition | introduction | implementation | adoption | establishment | enforcement | entry into force | institution) of ~5 (@%T.noun)
  actors $a agent owner issuer subject document
  unless any ~1 (@%T.noun)
  unless without ~6 (@%T.noun)
  unless (discuss | discussed | discusses | discussing | readiness) ~36 (imposition | introduction | implementation | adoption)
  unless whether ~24 (imposed | introduced | adopted | applied)
  unless (including | recommend | recommends | recommended | consider | considering | such as | threat of | risk of | may | could | justify | warrant) ~1 the? (imposition | introduction | adoption)
  unless (party | parties | participants | members) ~3 (shall | may | undertake | agree | will) ~3 <lay>
  unless (if | unless | while | as long as | so long as) ~6 (@%T.noun) ~6 (remain | remains | stay | stays)
  unless (@%T.not)
  require actors>=1
  prior .74
  ok "Tariffs of 50 percent on copper imposed by the United States took effect in August." => import_tariff actors=US minerals=copper
  ok "A moratorium on lithium exports came into force in Zimbabwe." => export_ban minerals=lithium
  ok "China's introduction of an export licensing requirement for antimony ore lifted prices." => export_licensing actors=CN minerals=antimony
  no "New rules on safety in copper mines took effect in August."
end

# What a paper of the day itself imposes is announced by it.
pattern measure.paper v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction
  event %T phase=announced
  rank 1
  match (proclamation | order | rule | regulation | decree | notice | measure | announcement) ~1 (imposes | sets | places | introduces | establishes | applies) ~8 (@%T.noun)
  actors agent subject owner document
  unless (@%T.not)
  require actors>=1
  prior .74
  ok "The Proclamation imposes a 25 percent tariff on copper imported into the United States." => import_tariff actors=US minerals=copper phase=announced
  no "The order imposes a fine on the copper thief."
end

# Named by who imposed it, or by what paper: it stood before.
pattern measure.borne v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=in_force modality=background
  match (@%T.noun) ~3 (imposed | introduced | enacted | implemented | applied | levied | adopted | instituted | proclaimed | established | announced) (by | pursuant | under)
  match (@%T.noun) ~3 (established | proclaimed | announced | set out | imposed) in ~1 (executive order | proclamation | order | decree)
  match (@%T.noun) (that | which)? {a:PLACE} ~2 (imposed | introduced | ordered | announced | put | slapped | brought | levied | levies | applies | applied | maintains | set | decreed)
  actors $a agent owner issuer subject document
  unless any ~1 (@%T.noun)
  unless without ~6 (@%T.noun)
  unless (pursuant to | under | by | with) ~2 (party | parties | member | members)
  unless (if | unless | whether) ~8 (@%T.noun)
  unless (@%T.not)
  require actors>=1
  prior .56
  ok "Traders wait for news of the export quotas on cobalt introduced by Congo." => export_quota actors=CD minerals=cobalt modality=background
  no "New rules on safety were introduced by Congo in cobalt mines."
end

pattern measure.announced v2
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=announced
  rank 1
  match (decide | decides | decided | deciding | decision | resolved | agreed | ordered) to ~1 <lay.base> ~6 (@%T.noun)
  match <herald> ~6 (@%T.noun)
  match (sign | signs | signed) (into law)? ~3 (@%T.noun)
  match (order | orders | ordered | notice | notices | decree | circular | announcement | announcements | notification) (on | of | imposing | introducing | implementing | announcing | placing) ~5 (@%T.noun)
  unless (countries | nations | governments | economies) ~1 <herald>
  unless details ":"
  unless (more | further | in | the | any | some | little) detail
  unless <herald> ~8 (cut | cuts | reduction | reductions | suspension | pause | end | lifting | removal | easing | relief | exemption | exemptions)
  unless (@%T.not)
  require actors>=1
  prior .74
  ok "Beijing announced new export controls on antimony." => export_licensing actors=CN minerals=antimony
  ok "Guinea's cabinet approved a ban on exports of raw bauxite." => export_ban actors=GN minerals=aluminium
  no "The miner announced new drilling results at its antimony project."
end

pattern measure.told v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=announced
  rank 1
  match (@%T.noun) ~6 @BE ~1 <herald.pp>
  match (announcement | unveiling | publication) of ~5 (@%T.noun)
  match new (@%T.noun)
  actors agent owner issuer subject document
  unless (hit | hits | hitting | hammer | hammers | slap | slaps) ~6 with ~4 new (@%T.noun)
  unless (before | without | against | any | no | in response to | in retaliation for | answer | answers | answered | answering | respond to | responds to | responded to | react to | reacts to | reacted to | brace for | braces for | braced for | face | faces | faced | facing | fear | fears | feared | hits back at | hit back at | hit by | warns of | warned of | protests | protested) ~4 new (@%T.noun)
  unless (@%T.not)
  require actors>=1
  prior .66
  ok "Export quotas for tungsten were announced by Beijing on Friday." => export_quota actors=CN minerals=tungsten
  no "New tests on tungsten alloys were announced on Friday."
  no "Seoul braces for new export curbs."
end

# One of many that a state is said to take.
pattern measure.among v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=announced
  rank 1
  match (measures | policies | steps | package | plan) ~14 (including | such as | through | among them) ~2 (@%T.noun)
  unless (protectionist | restrictive | protective) ~1 measures ~14 (@%T.noun)
  actors agent owner issuer subject document
  unless (@%T.not)
  require actors>=1 state
  prior .66
  ok "Beijing took steps such as export quotas for tungsten." => export_quota actors=CN minerals=tungsten
  no "Firms in tungsten fear measures such as export quotas."
end

pattern measure.entry v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=announced
  match ^ {p:PLACE} (":" | "_" | "-" | ".") ~3 (@%T.noun)
  match {p:PLACE} ~1 ({DATE} | {NUMBER}) (":" | "-") ~3 (@%T.noun)
  match ^ {p:PLACE} "("? ({DATE} | {NUMBER}) ")"? ~2 (@%T.noun)
  match ^ {p:PLACE} "," ~4 (@%T.noun) ("," | ":" | $)
  match ^ (new | temporary | partial | total | provisional | definitive | automatic)? (@%T.noun) ~8 (by | in) {p:PLACE} $
  actors $p
  unless (@%T.not)
  require actors>=1
  prior .62
  ok "Vietnam: temporary export ban on titanium ore" => export_ban actors=VN minerals=titanium
  ok "Export quota for refined tungsten by China" => export_quota actors=CN minerals=tungsten
  no "Vietnam: titanium prices fall"
end

# A row of a table: state, year, measure.
pattern measure.row v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction production_control state_control
  event %T phase=in_force
  rank 4
  match {p:PLACE} ~1 ("," | "|" | ";") {d:DATE} ("," | "|" | ";") ~9 (@%T.noun)
  match {p:PLACE} "|" ~14 (@%T.noun)
  match {d:DATE} "|" ~1 {p:PLACE} ~1 "|" ~14 (@%T.noun)
  actors $p
  unless (@%T.not)
  unless (lift | lifted | removal | removed | eased | suspended | ended | announced | proposed) ~6 (@%T.noun)
  unless (@%T.noun) ~2 (lifted | removed | eased | suspended | ended | announced | proposed | abolished | revoked | withdrawn | repealed)
  require actors>=1
  prior .62
  ok "Gabon | 2022 | export ban on manganese |" => export_ban actors=GA minerals=manganese phase=in_force
  no "Gabon, 2022, manganese prices"
end

# The measure that headline or lead name, told on without its name.
@IT = (the | this | its | that | these) ~1
@export_ban.it = (@IT) (ban | suspension | embargo | prohibition | moratorium | halt | freeze)
@export_licensing.it = (@IT) (controls | curbs | restrictions | restraints | licensing rules | rules)
@export_quota.it = (@IT) (quota | quotas | cap | caps | ceiling)
@export_duty.it = (@IT) (duty | duties | levy | levies | tax | taxes)
@import_tariff.it = (@IT) (rate | rates | duty | duties | levy | levies | surtax | surcharge | measure)
@import_restriction.it = (@IT) (ban | embargo | prohibition | sanctions | restrictions)

pattern again.extended v1
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction
  event %T phase=extended
  match (@%T.it) ~4 @BE ~1 <stretch.pp>
  match <stretch> (@%T.it)
  match (extension | prolongation | renewal) of (@%T.it)
  also (@%T.noun)
  unless (@%T.noun)
  minerals inside sentence near title
  require titled actors>=1
  prior .62
  ok "Gabon's export ban on manganese stays: the ban was extended by six months." => export_ban actors=GA phase=extended minerals=manganese
  no "The ban on smoking was extended in Gabon."
end

pattern again.lifted v1
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction
  event %T phase=lifted
  match (@%T.it) ~4 @BE ~1 <unlay.pp>
  match <unlay> (@%T.it)
  match (removal | lifting | end | abolition) of (@%T.it)
  also (@%T.noun)
  unless (@%T.noun)
  unless (until | if | unless | before | urge | urged | calls | call | calling | called) ~10 <unlay>
  minerals inside sentence near title
  require titled actors>=1
  prior .62
  ok "Gabon's export ban on manganese is no more: the ban was lifted on Monday." => export_ban actors=GA phase=lifted minerals=manganese
  no "The ban on smoking was lifted in Gabon."
end

pattern again.suspended v1
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction
  event %T phase=suspended
  match (@%T.it) ~4 @BE ~1 <defer.pp>
  match <defer> (@%T.it)
  also (@%T.noun)
  unless (@%T.noun)
  minerals inside sentence near title
  require titled actors>=1
  prior .62
  ok "China's export controls on gallium rest: the controls were suspended on Monday." => export_licensing actors=CN phase=suspended minerals=gallium
  no "The controls of the lift were suspended in Beijing."
end

pattern again.eased v1
  for export_quota export_duty import_tariff
  event %T phase=eased
  match <loosen> (@%T.it) ~4 (to | by) ~2 {PERCENT}
  match (@%T.it) ~4 @BE ~1 <loosen.pp>
  also (@%T.noun)
  unless (@%T.noun)
  minerals inside sentence near title
  require titled actors>=1
  prior .60
  ok "Gabon's export tax on manganese was hated: Gabon cut the tax to 3 percent." => export_duty actors=GA phase=eased
  no "The tax on smoking was cut to 3 percent in Gabon."
end

pattern again.raised v1
  for export_quota export_duty import_tariff
  event %T phase=tightened
  match <stiffen> (@%T.it) ~4 (to | by) ~2 {PERCENT}
  match (@%T.it) ~4 @BE ~1 <stiffen.pp> ~2 (to | by) ~2 {PERCENT}
  also (@%T.noun)
  unless (@%T.noun)
  minerals inside sentence near title
  require titled actors>=1
  prior .60
  ok "Gabon's export tax on manganese was hated: Gabon raised the tax to 9 percent." => export_duty actors=GA phase=tightened
  no "The tax on smoking was raised to 9 percent in Gabon."
end

pattern again.laid v1
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction
  event %T phase=in_force
  match (@%T.it) ~4 (takes | took | take | taking | comes | came | come | goes | went | go | enters | entered) ~1 (effect | into effect | into force | force)
  match (@%T.it) ~2 @BE ~1 (imposed | introduced | announced | instituted | enacted | in place | in force | in effect)
  match <lay.act> (@%T.it)
  also (@%T.noun)
  unless (@%T.noun)
  unless (before | if | until | unless | when) ~4 (@%T.it)
  minerals inside sentence near title
  require titled actors>=1
  prior .58
  ok "Gabon's export ban on manganese hurts mills: the ban took effect in May." => export_ban actors=GA minerals=manganese
  no "The ban on smoking took effect in Gabon."
end

# A database tells the day a measure ended.
pattern measure.removed v1
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction
  event %T phase=lifted
  match (removal | revocation | repeal) date ":"? {d:DATE}
  also (@%T.noun)
  minerals inside sentence near title
  require titled actors>=1
  prior .62
  ok "Gabon: export duty on manganese. Removal date: 18 November 2022" => export_duty
  no "Removal date: 18 November 2022"
end

pattern measure.suspended v2
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=suspended
  rank 4
  match (put | puts | putting | place | placed) ~1 (@%T.noun) ~6 on (hold | ice)
  match <defer> ~8 (@%T.noun)
  unless (want | wants | wanted | urge | urges | urged | ask | asks | asked | press | presses | pressed | lobby | lobbied | confident | hopeful | optimistic) ~8 (to | will | would) ~1 <defer.base>
  unless (shelve | shelves | shelved) ~1 (threatened | planned | proposed | mooted)
  unless <defer> ~4 (decision | determination | ruling | announcement | vote | exemption | exemptions)
  unless (@OPINED) <defer.ing>
  unless (@%T.not)
  require actors>=1
  prior .85
  ok "China suspended a ban on exports of gallium to the United States until November 2026." => export_ban actors=CN targets=US minerals=gallium phase=suspended
  ok "Washington will pause its tariffs on Mexican steel for a month." => import_tariff actors=US phase=suspended modality=expected
  no "Congo suspended exports of cobalt."
end

pattern measure.on_hold v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=suspended
  rank 4
  match (@%T.noun) ~8 @BE ~1 <defer.pp>
  match (suspension | pause | postponement | deferral) (of | on | in) ~6 (@%T.noun)
  match (@%T.noun) <defer.pp>
  match (pause) ~2 (@%T.noun)
  actors agent owner issuer subject document
  unless (grant | grants | granted | give | gives | gave | offered) ~1 {PLACE} ~4 (suspension | pause)
  unless (suspension | pause) of ~3 @SHIPPED
  unless (lobby | lobbying | calling | pushing | asking | pressing | hoping | seek | seeking | request | demand | demands | demanded | urging) ~4 (suspension | pause | postponement)
  unless (@%T.not)
  require actors>=1
  prior .80
  ok "Export duties on copper concentrate have been suspended by Zambia for a year." => export_duty actors=ZM minerals=copper phase=suspended
  no "Copper exports have been suspended by a strike at the port."
end

pattern measure.lifted v2
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=lifted
  rank 3
  match <unlay> ~6 (@%T.noun)
  match (cut | cuts | reduce | reduces | reduced | lower | lowers | lowered | set | sets | take | takes | bring | brings | slash | slashed) ~4 (@%T.noun) ~10 (to | at) (zero | nil)
  unless (want | wants | wanted | urge | urges | urged | ask | asks | asked | press | presses | pressed | lobby | lobbied | confident | hopeful | optimistic) ~8 (to | will | would) ~1 <unlay.base>
  unless <unlay> ~1 (threatened | planned | proposed | mooted)
  unless end up
  unless (end | ends) ~1 (use | user | users)
  unless <unlay> ~2 (loophole | loopholes | gap | gaps)
  unless <unlay> ~3 {AGREEMENT}
  unless <unlay> ~4 (exemption | exemptions | exclusion | exclusions | waiver | uncertainty | suspension)
  unless (party | parties | participants) ~3 (shall | may | undertake | agree) ~3 <unlay>
  unless (@OPINED) <unlay.ing>
  unless {AGREEMENT} ~14 (aim | aims | aimed | seek | seeks | designed | intended | meant | expected) to ~2 <unlay>
  unless (proposal | proposals | request | requests | consideration) ~3 to ~1 <unlay>
  unless (link | links | linked | linking | hinge on | conditional on | conditioned on | condition for) ~2 <unlay.ing>
  unless ({AGREEMENT} | {BLOC} | deal | pact | accord) ~1 (will | would | could | to | also | that | which)? ~2 <unlay.base|unlay.s|unlay.past>
  unless (@%T.not)
  require actors>=1
  prior .82
  ok "Indonesia lifted its ban on exports of copper concentrate." => export_ban actors=ID minerals=copper phase=lifted
  ok "Tanzania scrapped the export levy on raw nickel." => export_duty actors=TZ minerals=nickel phase=lifted
  no "Indonesia lifted its growth forecast as nickel exports rose."
end

pattern measure.gone v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=lifted
  rank 3
  match (@%T.noun) ~8 @BE ~1 <unlay.pp>
  unless (whether | that | if) ~1 (revocation | termination | removal | lifting | repeal) of
  unless would be <unlay.pp> !(from)
  unless (benefit | benefits | advantages) ~8 (lifting | removal | repeal | abolition | elimination)
  unless (until | unless) ~8 (@%T.noun)
  unless (lobby | lobbying | calling | calls | pushing | asking | pressing | hoping | seek | seeks | sought | wants | seeking | request | requests | demand | demands | demanded | urging | talks) ~4 (lifting | removal | repeal | abolition | elimination | withdrawal | end)
  unless (link | links | linked | linking | hinge on | conditional on | conditioned on | condition for) ~3 (lifting | removal | repeal | abolition | elimination | withdrawal)
  match (lifting | removal | repeal | abolition | elimination | withdrawal | revocation | cancellation | termination | end | scrapping) (of | to) ~6 (@%T.noun)
  match (@%T.noun) ~8 (later | since | subsequently) ~1 <unlay.pp>
  match (@%T.noun) <unlay.pp> !(by ~3 {PERCENT})
  match (@%T.noun) on ~2 ({MINERAL} | {PRODUCT}) <unlay.pp>
  match (@%T.noun) ~4 (is | are) ~1 (over | history | no more)
  actors agent owner issuer subject document
  unless (@%T.not)
  require actors>=1
  prior .78
  ok "The export duty on low-grade iron ore was withdrawn by India in November." => export_duty actors=IN phase=lifted
  ok "Gabon: removal of the export prohibition on raw manganese" => export_ban actors=GA minerals=manganese phase=lifted
  no "The removal of ore from the pit has begun in Gabon."
end

pattern measure.expired v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction production_control
  event %T phase=expired
  rank 3
  match (@%T.noun) ~4 "," ~8 "," (expires | expired | lapses | lapsed)
  match (@%T.noun) ~6 (expire | expires | expired | expiring | lapse | lapses | lapsed | lapsing | run out | runs out | ran out)
  actors owner subject last document
  unless (@%T.not)
  unless shall expire ~4 (after | from)
  require actors>=1
  prior .76
  ok "Malaysia's moratorium on bauxite exports expired in March." => export_ban actors=MY minerals=aluminium phase=expired
  no "The miner's bauxite export contract expired in March."
end

pattern measure.eased v2
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=eased
  rank 2
  match <loosen> ~6 (@%T.noun)
  unless (want | wants | wanted | urge | urges | urged | ask | asks | asked | press | presses | pressed | lobby | lobbied | confident | hopeful | optimistic) ~8 (to | will | would) ~1 <loosen.base>
  unless (no | unable | fail | failed | fails | denied | seek | seeks | seeking | sought | talks | wants | hopes | request | requests | requested | lobby | lobbying | push | pushing) ~8 (exemption | exemptions | exclusion | exclusions | exception | exceptions | waiver | carve-out)
  unless (stocks | shares | prices | futures | markets | stock) ~1 <loosen>
  unless <loosen> ahead
  unless <loosen> ~5 (quota | quotas | cap | caps | ceiling)
  unless <loosen> ~3 volumes
  match (exempt | exempted | exempts | exempting | excluded | excluding | excludes) ~8 from ~6 (@%T.noun)
  match (allow | allows | allowed | let | lets | permit | permits | permitted) ~2 to (export | ship | sell) ~10 (exception to | exemption from | despite) ~2 (@%T.noun)
  match (grant | grants | granted | granting | secure | secured | allow | allowed | give | gives | gave | given | issue | issued) ~5 (exemption | exemptions | exception | exceptions | waiver | waivers | exclusion | exclusions | relief) ~3 (from | to | for | on) ~5 (@%T.noun)
  unless (party | parties | participants) ~3 (shall | may | undertake | agree) ~3 <loosen>
  unless (@OPINED) <loosen.ing>
  unless {AGREEMENT} ~14 (aim | aims | aimed | seek | seeks | designed | intended | meant | expected) to ~2 <loosen>
  unless ({AGREEMENT} | {BLOC} | deal | pact | accord) ~1 (will | would | could | to | also | that | which)? ~2 <loosen.base|loosen.s|loosen.past>
  unless (includes | include | including | has | have | had | means | mean | with | much | seeking | for | of) ~1 (lower | reduced) (@%T.noun)
  unless (@%T.not)
  require actors>=1
  prior .76
  ok "China eased export controls on graphite after the talks." => export_licensing actors=CN minerals=graphite phase=eased
  ok "Brazil exempted lithium concentrate from the export tax." => export_duty actors=BR minerals=lithium phase=eased
  no "The bank eased its lending rules for graphite producers."
end

pattern measure.softer v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=eased
  rank 2
  match (@%T.noun) on ~3 ({MINERAL} | {PRODUCT}) (cut | reduced | lowered | halved | slashed | trimmed) (to | from | by)
  match (@%T.noun) ~8 @BE ~1 <loosen.pp>
  match (waiver | waivers | exemption | exemptions | exception | exceptions) (from | to) ~2 (@%T.noun) ~4 (let | lets | allow | allows | allowed | for ~3 {PLACE|COMPANY} | until | was granted | granted)
  match (@%T.noun) ~1 (exemption | exemptions | exclusion | exclusions | relief | waiver | waivers | cut | cuts | reduction | reductions | rollback)
  unless (no | unable | fail | failed | fails | denied | seek | seeks | seeking | sought | talks | wants | hopes | request | requests | requested | lobby | lobbying | push | pushing) ~8 (exemption | exemptions | exclusion | exclusions | exception | exceptions | waiver | carve-out)
  unless (lobby | lobbying | calling | calls | pushing | asking | pressing | hoping | seek | seeking | request | requests | demand | demands | demanded | urging | talks) ~4 (easing | relaxation | loosening | reduction | lowering | cut | cuts)
  unless (benefit | benefits | benefited | gain | gains | profit) from ~3 (easing | relaxation | loosening | reduction | lowering | cut | cuts)
  match (easing | relaxation | loosening | reduction | lowering | softening | cut | cuts) (of | in | to) ~6 (@%T.noun)
  unless (hopes | hope | amid | prospect | prospects | talk | these | those | such) ~2 (@%T.noun)
  match (@%T.noun) ~6 (fall | falls | fell | drop | drops | dropped | decline | declines | declined) ~1 (to | from | by) ~1 {PERCENT}
  actors agent owner issuer subject document
  unless (@%T.not)
  require actors>=1
  prior .72
  ok "Duties on imported graphite were reduced by Korea to zero." => import_tariff actors=KR minerals=graphite phase=eased
  ok "India: reduction of the import duty on copper scrap" => import_tariff actors=IN minerals=copper phase=eased
  no "The reduction of waste at the copper mine was praised."
end

pattern measure.tightened v2
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=tightened
  rank 2
  match (take | takes | took | taken | taking) ~1 (@%T.noun) ~6 to ~1 {PERCENT}
  match <stiffen> ~6 (@%T.noun)
  unless <stiffen> ~4 (quota | quotas | ceiling)
  match (update | updates | updated) (its | the | their) ~4 (@%T.noun)
  match (impose | imposes | imposed | introduce | introduced | adopt | adopted | announce | announced | apply | applied | slapped | unveiled) ~2 (stricter | tighter | tougher | broader | further | additional | higher | harsher) (@%T.noun)
  unless (triple | double) "-"
  unless <stiffen> ~3 (billion | billions | revenue | revenues | money | questions)
  unless (price | prices | demand | supply | cost | costs | output) <stiffen>
  unless <stiffen> ~2 (concern | concerns | fears | pressure | prospect | chance | chances | uncertainty | pain | impact)
  unless (@OPINED) <stiffen.ing>
  unless (authority | power | powers | authorities) ~2 to ~1 <stiffen.base>
  unless (allow | allowing | permitting | enabling | allows | enable | enables | authorizes | authorises) ~6 to ~2 (impose | <stiffen.base>)
  unless (collaborate | cooperate | cooperation | working group | dialogue | work together) ~24 <stiffen>
  unless (consider | considering | weigh | mull | mulling) ~6 <stiffen>
  unless (@%T.not)
  require actors>=1
  prior .78
  ok "Beijing tightened export controls on rare earths in October." @2025-10-20 => export_licensing actors=CN minerals=rare_earths phase=tightened
  ok "India raised the export duty on iron ore to 50 percent." => export_duty actors=IN percent=50 phase=tightened
  no "The producer expanded its rare earths plant in October."
end

pattern measure.harder v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=tightened
  rank 2
  match (@%T.noun) ~9 @BE ~2 <stiffen.pp>
  match (@%T.noun) on ~3 ({MINERAL} | {PRODUCT}) (increased | raised | doubled | hiked | tripled) (to | from | by)
  match (@%T.noun) (expanded | increased | raised | doubled | widened) (to | on | from)
  match (increase | increases | hike | hikes | rise | tightening | expansion | strengthening | raising | doubling | escalation) (of | in | to) ~6 (@%T.noun)
  match (@%T.noun) ~1 (hike | hikes | increase | increases)
  match (@%T.noun) ~6 (rise | rises | rose | rising | go up | goes up | went up | climb | climbs | climbed | jump | jumps | jumped | double | doubles | doubled | increase | increases | increased) ~1 (to | from | by) ~2 {PERCENT}
  match (stricter | tighter | tougher) (@%T.noun)
  unless (pass along | pass on | absorb | offset | amid | impact of | effect of | when | whenever | because of | due to) ~4 (@%T.noun)
  actors agent owner issuer subject document
  unless (@%T.not)
  require actors>=1
  prior .74
  ok "The export tax on zinc concentrate will be increased to 7.5 percent by Indonesia." => export_duty actors=ID minerals=zinc phase=tightened
  ok "US tariffs on Chinese syringes rise to 100 percent." => import_tariff actors=US targets=CN phase=tightened
  no "The increase in the output of zinc was welcomed."
end

pattern measure.extended v2
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction production_control
  event %T phase=extended
  rank 2
  match <stretch> ~6 (@%T.noun)
  match (@%T.noun) ~6 @BE ~1 <stretch.pp>
  match (extension | prolongation | renewal | continuation) ~4 of ~6 (@%T.noun)
  match (@%T.noun) <stretch.pp>
  match (@%T.noun) ~24 @BE ~1 (extended | prolonged) ~2 (to | until | by | for)
  match (@%T.noun) ~16 also ~1 (apply | applies | extend | extends) to
  match <keep> ~3 (@%T.noun) ~1 (unchanged | in place for | for another)
  unless <stretch> ~4 (exemption | exemptions | exclusion | exclusions | {AGREEMENT} | deadline | suspension of ~3 (tariff | tariffs | duties))
  unless (@%T.not)
  require actors>=1
  prior .80
  ok "Congo extended its ban on cobalt exports by three months." => export_ban actors=CD minerals=cobalt phase=extended
  ok "The EU renewed anti-dumping duties on Chinese tungsten carbide." => import_tariff actors=EU targets=CN minerals=tungsten
  no "Congo extended a warm welcome to cobalt buyers."
end

pattern measure.kept v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction production_control state_control
  event %T phase=in_force
  match <keep> ~4 (@%T.noun)
  unless (party | parties | participants | members) ~3 (shall | may | undertake | agree) ~3 <keep>
  unless {AGREEMENT} ~1 <keep.ing>
  unless (analysts | analyst | traders | economists | investors) ~2 (expect | expects | see | expected) ~4 to <keep>
  unless (adopt | impose | introduce) or <keep>
  unless (no longer | not) ~2 (necessary | need | needed) ~2 to <keep>
  unless (country | state) ~1 <keep.s>
  unless <keep> ~3 (highest | lowest)
  unless <keep> to (use | work | cooperate | coordinate | discuss | negotiate | press | monitor | enforce | strengthen)
  unless (@%T.not)
  require actors>=1
  prior .70
  ok "Malaysia will keep its ban on exports of raw rare earths, the minister said." => export_ban actors=MY minerals=rare_earths
  no "Malaysia will keep its rare earths for its own plants."
end

pattern measure.proposed v2
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction investment_rule production_control state_control
  event %T phase=proposed modality=expected
  rank 3
  match @BE ~1 studying ~4 (@%T.noun)
  unless studying (the | these | those | new)
  unless (companies | company | firms | {COMPANY}) ~3 <float>
  match (want | wants | wanted | ask | asks | asked | urge | urges | urged | advise | advised) ~8 to <lay.base> ~6 (@%T.noun)
  match (suggest | suggests | suggested | recommend | recommends | recommended | propose | proposes | proposed) (that)? ~4 <lay.base> ~6 (@%T.noun)
  match <float> ~6 (@%T.noun)
  match (proposed | planned | threatened | draft) (@%T.noun)
  match (@%T.noun) ~6 @BE ~2 <float.pp> !(to)
  match (@%T.noun) ~6 (on the table | under consideration | under discussion | under study | in the works | in preparation | in the pipeline | being prepared | being drafted | being studied)
  match (possible | potential) (@%T.noun) (on | against | of)
  match (proposal | proposals | plan | plans | bill | draft regulation | draft law | draft decree) (for | to | on) ~6 (@%T.noun)
  match (call | open | opens | opened | launch | launched | holds | hold | held) ~1 (comment | comments | consultation | consultations) ~3 (on | about | regarding) ~5 (@%T.noun)
  unless (potential | possible | proposed | planned) tariff ~1 (adjustment | adjustments | line | lines)
  unless <float> ~4 <lay.pp|unlay|loosen|defer> !(forward)
  unless (over | because of | in response to | against | to counter) ~4 (@%T.noun)
  unless (whether | wondering) ~8 (@%T.noun)
  unless (secretary | representative | commissioner) ~2 (recommended | recommends | recommend)
  unless (association | lobby | union | chamber) ~8 (seeking | seeks | sought | propose | proposed | proposes)
  unless (request | petition) ~8 seeking
  unless (proposed | planned | threatened | draft) (@%T.noun) ~14 (took | taken | went | gone | came | entered) ~1 (effect | into effect | into force)
  unless <float> ~2 (fight | oppose | resist | challenge | respond | counter | avoid | avert | escape | offset) ~6 (@%T.noun)
  unless (before | without | when | even) <float.ing>
  unless (plan | plans | proposal | proposals) ~2 to ~1 <unlay|loosen|defer>
  unless (@%T.not)
  require actors>=1
  prior .70
  ok "Indonesia is considering an export tax on nickel pig iron." => export_duty actors=ID minerals=nickel phase=proposed
  ok "A proposal for an export quota on tungsten was tabled in Beijing by China." => export_quota actors=CN minerals=tungsten phase=proposed
  no "Investors considered the nickel price too high."
end

pattern measure.resumed v2
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction production_control
  event %T phase=resumed
  rank 3
  match <reinstate> ~6 (@%T.noun)
  match (@%T.noun) ~6 @BE ~1 <reinstate.pp>
  match (reinstatement | reimposition | reintroduction) of ~5 (@%T.noun)
  unless (@%T.not)
  require actors>=1
  prior .78
  ok "Zimbabwe reimposed its export ban on raw lithium." => export_ban actors=ZW minerals=lithium phase=resumed
  no "The mine resumed production of raw lithium."
end

pattern measure.changed v1
  for export_quota export_duty import_tariff production_control state_control
  event %T phase=announced
  match (modify | modifies | modified | modifying | adjust | adjusts | adjusted | adjusting | amend | amends | amended | amending | revise | revises | revised | revising | recalibrate | overhaul | overhauled) (the | its | their | certain | these | US)? ~3 (@%T.noun)
  unless (as | be | been) (modified | amended | adjusted | revised)
  unless (adjust | adjusting) to
  unless (@%T.not)
  require actors>=1
  prior .62
  ok "Ottawa revised its tariffs on American steel." => import_tariff actors=CA targets=US
  ok "Peru amended its mining royalty for copper and zinc." => state_control actors=PE minerals=copper,zinc
  no "The firm revised its plan for steel."
end

pattern measure.abandoned v1
  for export_ban export_licensing export_quota export_duty import_tariff import_restriction state_control
  event %T phase=abandoned modality=asserted
  rank 5
  match (abandon | abandons | abandoned | drop | drops | dropped | shelve | shelves | shelved | cancel | cancels | cancelled | canceled | scrap | scraps | scrapped | withdraw | withdrew | call off | called off) ~1 (threatened | planned | proposed | mooted) ~2 (@%T.noun)
  match (abandon | abandons | abandoned | drop | drops | dropped | shelve | shelves | shelved | back away from | backed away from | withdrew | ditched | scrapped | scraps) ~2 (plan | plans | proposal | proposals | bill | threat | idea) ~3 (to | for | of) ~5 (@%T.noun)
  unless (@%T.not)
  require actors>=1
  prior .78
  ok "Indonesia shelved a plan for an export tax on nickel matte." => export_duty actors=ID minerals=nickel phase=abandoned
  no "The firm shelved a plan for a nickel plant in Indonesia."
end

pattern measure.standing v2
  for export_ban export_licensing export_quota export_duty technology_control import_tariff import_restriction
  event %T phase=in_force modality=background
  match {p:PLACE} "'s" ~3 (@%T.noun)
  match {p:PLACE} (existing | sweeping | strict | recent | tough | current | new | strategic | latest)? (@%T.noun)
  match (@%T.noun) ~4 (has | had | have) been ~1 (in place | in force | in effect)
  match (@%T.noun) (by | from) {p:PLACE}
  actors $p
  require goods actors>=1
  unless (@%T.not)
  unless (a | an | any | possible | potential) {PLACE} ~2 (@%T.noun) ~6 (could | would | might)
  prior .55
  ok "Prices rose after China's export ban on antimony disrupted supply." => export_ban actors=CN minerals=antimony
  no "Prices rose after strong Chinese demand for antimony."
end
