# Acts on imports that name no measure, and duties told by their rate.

pattern import_tariff.rate v2
  event import_tariff phase=announced
  match {r:PERCENT} ~4 (@import_tariff.noun)
  match (@INCOMING) ~8 (face | faces | faced | facing | draw | draws | incur | incurs) ~3 {r:PERCENT} (levy | duty | tax | charge | surcharge)
  match {r:PERCENT} (tax | levy) on ~3 ({PRODUCT} | {MINERAL}) ~2 (from | imported | import | made in)
  match {r:PERCENT} (tax | levy) on ~2 {PRODUCT[trade]}
  match (@import_tariff.noun) (of | at | rate of) ~4 {r:PERCENT}
  match (@import_tariff.noun) (rate | rates) ~2 (is | are | was | were | of | at | range) ~2 {r:PERCENT}
  match (@import_tariff.noun) ~3 @BE ~1 (set | fixed | kept) at ~2 {r:PERCENT}
  match (@import_tariff.noun) ~8 (stands | stand | stood) at ~1 {r:PERCENT}
  match (@import_tariff.noun) on ~3 ({PRODUCT} | {MINERAL}) ~2 (is | are | was | were | remains) ~4 {r:PERCENT}
  match (@import_tariff.noun) ~6 (total | totals | totalling | reach | reaches | amount to) ~1 {r:PERCENT}
  unless {PERCENT} of ~3 (@import_tariff.noun)
  unless (@import_tariff.noun) ~2 (could | would | might | may) ~1 (boost | hurt | harm | lift | raise | cost | add | mean | benefit | help | reduce | increase | push | cut | lead | trigger | make | hit | undermine | generate)
  unless (a | any | one | each | another) (country | government | nation | state) ~2 <lay>
  unless if ~3 (has | had | have) ~3 (@import_tariff.noun)
  unless (average | weighted | bound | simple average | mean) ~9 (@import_tariff.noun)
  unless (@import_tariff.noun) ~5 (digital | electronic)
  unless (@import_tariff.not)
  actors agent owner issuer subject document
  set percent=$r
  also {MINERAL} | {PRODUCT} | import | goods
  require actors>=1
  prior .70
  ok "Trump said the US would apply a 50 percent tariff on copper imports." => actors=US minerals=copper modality=expected
  no "Analysts saw a 50 percent rise in copper imports."
end

pattern import_tariff.faced v1
  event import_tariff phase=in_force
  match (bear | bears | bore | face | faces | faced | facing | carry | carries | attract | attracts | draw | draws) ~5 (levy | duty | tax | tariff | surcharge) (of | at) ~2 {r:PERCENT}
  match (face | faces | faced | facing | hit with | hit by | subject to | subjected to | attract | attracts | pay | pays | carry | carries) ~3 {r:PERCENT} ~4 (@import_tariff.noun)
  match (subject to | subjected to) ~4 (@import_tariff.noun) of ~3 {r:PERCENT}
  match ({MINERAL} | {PRODUCT} | @INCOMING) ~8 (taxed | charged | dutiable) at ~3 {r:PERCENT}
  match (charged | slapped with | hit with | hit by | face | faces | faced | facing | attract | attracts | pay | pays) ~2 (@import_tariff.noun) (of | at) ~3 {r:PERCENT}
  match {a:PLACE[adj]} ~1 (importer | importers | businesses | companies | firms | buyers) ~6 (pay | pays | paid | paying) ~3 {r:PERCENT} (tax | tariff | duty | levy | surcharge) on
  match (face | faces | faced | facing | attract | attracts | incur | incurs | pay | pays | paid | paying) ~3 {r:PERCENT} (duty | levy | tariff | tax) (in | by | from) ~1 {a:PLACE[location]|PLACE}
  match {o:PLACE} ~3 @BE ~1 (charged | slapped with | hit with | hit by) ~2 (@import_tariff.noun) (of | at) ~3 {r:PERCENT}
  actors $a owner agent document
  targets $o origin
  match {o:PLACE} ~9 (face | faces | faced | facing | hit with | hit by | slapped with | pay | pays) ~3 {r:PERCENT} ~4 (@import_tariff.noun | duty | duties | levy)
  match {o:PLACE[adj]} ~5 (face | faces | faced | facing | hit with | hit by | subject to) ~3 {r:PERCENT} ~4 (@import_tariff.noun)
  match {o:PLACE[adj]} ~1 {PRODUCT} ~2 (pay | pays | charged | taxed) (at)? {r:PERCENT} (at | in | by) ~1 {a:PLACE}
  match {o:PLACE[adj]} ~1 {PRODUCT} ~2 (be | being | are) (charged | taxed) (at)? {r:PERCENT}
  unless (average | bound) ~5 (@import_tariff.noun)
  unless export ~1 (duty | duties | tax | levy)
  set percent=$r
  rank 1
  require actors>=1
  prior .70
  ok "Chinese magnets face a 25 percent US tariff from January." => actors=US targets=CN percent=25
  ok "Korean steel now pays 15 percent at American ports." => actors=US targets=KR percent=15
  no "Magnets face a 25 percent rise in cost."
end

# Told by the verb: goods are taxed, imports adjusted.
pattern import_tariff.acts v1
  event import_tariff phase=announced
  match (tax | taxes | taxed | taxing) ~2 ({PRODUCT} | {MINERAL}) ~3 (from | by | of | made in) ~1 {o:PLACE}
  match (tax | taxes | taxed | taxing) ~2 (imported | {PRODUCT[trade]} | foreign ~1 {PRODUCT})
  match (tax | taxes | taxing) {o:PLACE} ~2 ({PRODUCT} | {MINERAL})
  match (retaliate | retaliates | retaliated | retaliating) against ~1 {o:PLACE} ~2 ({PRODUCT} | {MINERAL} | exports | goods)
  match (earmark | earmarks | earmarked | target | targets | targeted | single out | singled out) ~14 for ~2 (@import_tariff.noun)
  match <adjust> ~1 {PRODUCT[trade]} ~1 of ~4 ({MINERAL} | {PRODUCT})
  match <adjust> ~2 import ~1 of ~4 ({MINERAL} | {PRODUCT} | trucks | timber | lumber | pharmaceuticals | automobiles | vehicles)
  targets $o origin
  unless (whether | without) ~2 to ~1 <adjust>
  unless (@SHIP) ~2 (tax | taxes)
  unless (negotiation | negotiations | talks) ~8 <adjust>
  unless "(" <adjust>
  unless (may | authority to | necessary to | action to | actions to | system to | authorizes ~6 to | so as to) ~2 <adjust.base>
  require actors>=1
  prior .64
  ok "Ankara taxes aluminium foil from India to shield its mills." => import_tariff actors=TR targets=IN minerals=aluminium
  ok "Proclamation 9999 of March 8, 2018: Adjusting Imports of Titanium Into the United States" => actors=US minerals=titanium
  no "The smelter adjusted its output of aluminium in Turkey."
end

# Blows returned: duties under another name.
pattern import_tariff.counter v1
  event import_tariff phase=announced
  match (countermeasures | counter-measures | (retaliatory (trade)? measures)) ~2 (imposed | announced | levied | adopted | introduced) by ~2 {a:PLACE}
  match <lay|herald|reinstate> ~6 (countermeasures | counter-measures | counter measures | retaliatory measures | rebalancing measures | balancing measures)
  match (countermeasures | counter-measures | retaliatory measures | rebalancing measures) ~4 (against | on | targeting | worth) ~8 ({PRODUCT} | goods | products | import | exports | {MONEY})
  match (retaliate | retaliates | retaliated | retaliating | hit back | hits back | responded | responds | respond) ~4 with ~6 (@import_tariff.noun)
  also tariff | tariffs | duties | {PRODUCT[trade]}
  unless (threat | threats | warned | risk | risks | prompt | prompted | trigger | triggered) ~4 (countermeasures | retaliatory)
  unless <defer|unlay> ~6 (countermeasures | counter-measures)
  actors $a agent subject owner last document
  require titled actors>=1
  prior .64
  ok "Brussels announced countermeasures against American whiskey and steel after the US tariffs." => import_tariff actors=EU
  no "The lab announced countermeasures against a virus."
end

# Blows held back.
pattern import_tariff.held v1
  event import_tariff phase=suspended
  match <defer> ~8 (countermeasures | counter-measures | retaliation | retaliatory measures | rebalancing measures)
  match (suspension | pause | postponement) of ~8 (countermeasures | counter-measures | retaliation | retaliatory measures)
  also tariff | tariffs | duties | {PRODUCT[trade]}
  unless (@import_tariff.not)
  require titled actors>=1
  rank 2
  prior .66
  ok "Brussels suspended its countermeasures for six months after talks on tariffs." => import_tariff actors=EU phase=suspended
  no "The lab suspended its countermeasures against a virus."
end

# Told to the state that bears it.
pattern import_tariff.notified v1
  event import_tariff phase=announced
  rank 2
  match (notify | notifies | notified | inform | informs | informed | warn | warned) ~2 {o:PLACE} ~3 of ~6 (@import_tariff.noun)
  match (letter | letters) to ~1 {o:PLACE} ~8 (@import_tariff.noun)
  match (give | gave | given | gives) {o:PLACE} ~14 (face | risk) ~8 (@import_tariff.noun)
  actors subject title last document
  targets $o
  unless (@import_tariff.not)
  require actors>=1
  prior .66
  ok "Turkey sent letters to Egypt and Chile that set tariffs of 20 percent on their steel." => import_tariff actors=TR targets=CL,EG
  no "Turkey sent letters to Egypt and Chile about the game."
end

# Goods of which it is said that they will bear a duty.
pattern import_tariff.bears v1
  event import_tariff phase=announced
  match ({PRODUCT} | {MINERAL}) ~2 (hit | slapped | saddled) with ~3 (@import_tariff.noun)
  match ({PRODUCT} | {MINERAL} | goods | products) ~3 (will | would | shall | to | now) ~1 be ~1 (subject to | subjected to | hit with | hit by) ~4 (@import_tariff.noun)
  match ({PRODUCT} | {MINERAL} | goods | products) ~4 (entering | coming into | shipped to | sold in | exported to | arriving in) ~1 {a:PLACE|PLACE[location]} ~2 (will | would | now) ~1 (face | attract | incur | be subject to) ~5 (@import_tariff.noun)
  match ({PRODUCT} | {MINERAL} | goods | products | exports) ~12 (will | would | shall | now) ~1 be (subject to | hit with | charged) ~3 {r:PERCENT} ~2 (duty | levy | tax | tariff | surcharge)
  set percent=$r
  unless (not | no longer | exempt) ~2 be
  unless (@import_tariff.not)
  actors $a agent owner issuer subject document
  require actors>=1
  prior .60
  ok "Ottawa said American whiskey and steel would be subject to tariffs." => import_tariff actors=CA
  no "Steel will be subject to wear."
end

# Cited by the title of the paper that set it.
pattern import_tariff.cited v1
  event import_tariff phase=in_force modality=background
  match "(" <adjust> ~1 {PRODUCT[trade]} ~1 of ~4 ({MINERAL} | {PRODUCT})
  match "(" <adjust> ~2 import ~1 of ~4 ({MINERAL} | {PRODUCT} | trucks | timber | lumber | pharmaceuticals | automobiles | vehicles)
  match "(" ~1 (imposing | amendment to | amendments to | amending) ~2 duties
  match {l:NUMBER} of {DATE} "(" <adjust> ~2 (import | {PRODUCT[trade]}) ~1 of
  match {l:NUMBER} of {DATE} "(" ~1 (imposing | amendment to | amendments to | amending | further amendment | regulating) ~4 (duties | tariff | tariffs | surcharge)
  set legal_ref=$l
  actors issuer document subject
  unless amended by ~14 "(" ~2 <adjust>
  require actors>=1
  prior .66
  ok "The rate follows Proclamation 9999 of March 8, 2018 (Adjusting Imports of Titanium Into the United States)." => import_tariff actors=US minerals=titanium modality=background
  no "The mill (adjusting its output of titanium) kept to its rate."
end

# What traders run ahead of.
pattern import_tariff.subjected v1
  event import_tariff phase=in_force
  match ((@INCOMING) ~16)? (subject | subjects | subjected | subjecting) !(to) ~14 to ~3 (@import_tariff.noun)
  match ((@INCOMING) ~16)? subjected to ~3 (@import_tariff.noun)
  match (@INCOMING) ~16 (made subject | liable) to ~3 {LEGAL} ~1 (duty | duties | measures)
  match (duty | duties | measure | measures) on ~14 @BE ~1 (added | laid) by
  match {l:LEGAL} ~6 (remain | remains | stay | stays | is | are) in (effect | force | place) at ~1 {r:PERCENT}
  also {LEGAL} | tariff | tariffs | duties
  unless (@import_tariff.not)
  unless (not | no longer) ~1 (be | been)? subject
  unless ^ ~4 subject to
  unless (goods | products | articles | {PRODUCT} | {MINERAL} | imports) ~6 (that | which)? ~2 (are | is)? subject to
  actors $l agent owner issuer subject document
  set percent=$r
  require actors>=1
  prior .66
  ok "By a regulation of 2011 the EU subjected imports of tungsten electrodes from China to a definitive anti-dumping duty." => import_tariff actors=EU targets=CN minerals=tungsten
  no "The EU subjected the electrodes to tests in China."
end

# A duty's day, named beside it.
pattern measure.due v1
  for export_ban export_licensing export_quota export_duty import_tariff technology_control import_restriction
  event %T phase=announced modality=expected
  match (@%T.noun) (due | scheduled | slated | set) (in | on | for | from | to (start | begin | kick in | apply | take effect)) ~2 {DATE}
  unless (@%T.not)
  actors agent owner issuer subject document
  require actors>=1
  prior .66
  ok "Mills in Turkey brace for US tariffs due in July 2026." @2026-05-04 => import_tariff actors=US phase=announced modality=expected
  no "Mills in Turkey brace for a test due in July 2026."
end

# The order on dumped goods, named as the order alone.
pattern import_tariff.order v1
  event import_tariff phase=in_force modality=background
  match (published | issued | entered) ~1 the ~1 (order | orders) ~5 (on | in) ~3 {DATE}
  match the ~1 (order | orders) ~3 (was | were) ~1 (published | issued) ~5 (on | in) ~3 {DATE}
  also {LEGAL} ~3 (order | orders)
  unless (preliminary | review | court | protective | executive)
  actors owner agent subject document
  targets title
  minerals sentence title near
  require titled actors>=1
  prior .62
  ok "Antidumping duty order on zinc wire from Turkey: the United States published the order on May 4, 2011." => import_tariff actors=US modality=background
  no "The court in Turkey published the order on May 4, 2011."
end

pattern import_tariff.continued v1
  event import_tariff phase=extended
  rank 3
  match (published | publishes | issued | notice of) ~4 continuation of ~4 (order | orders | measures)
  match (its | their | the order's | of the order) ~1 continuation ~8 (published | issued)
  also {LEGAL}
  actors owner agent subject document
  minerals sentence title near
  require titled actors>=1
  prior .64
  ok "Antidumping duty on zinc wire from Turkey: the United States published the continuation of the order on May 4, 2016." => import_tariff actors=US phase=extended
  no "The court in Turkey published the continuation of the order of seating."
end

# Goods that come in free, by share.
pattern import_tariff.free v1
  event import_tariff phase=lifted
  match ({MINERAL} | {PRODUCT}) ~3 (enter | enters | entering | come into | comes into) ~1 {a:PLACE} ~1 (free of ~1 (tariffs | duty | duties | tariff) | duty-free | tariff-free | without ~1 (tariffs | duty | duties))
  match {PERCENT} of ~5 (products | {PRODUCT} | export | exports | import | tariff lines | trade | {PRODUCT[trade]}) ~2 (enter | enters | entering | now enter | can enter | go into | come into) ~1 {a:PLACE|PLACE[location]} ~2 (free of ~1 (tariffs | duty | duties | tariff) | duty-free | tariff-free | without ~1 (tariffs | duty | duties))
  match {a:PLACE} ~2 (admit | admits | admitted | let in | lets in) ~12 (free of ~1 (tariffs | duty | duties) | duty-free | tariff-free)
  actors $a
  targets origin
  require actors>=1
  prior .68
  ok "Since the pact came into force 92 percent of Chilean goods enter Turkey free of duty." => import_tariff actors=TR phase=lifted
  no "92 percent of Chilean visitors enter Turkey without a visa."
end

pattern import_tariff.coming v1
  event import_tariff phase=announced modality=expected
  match (before | ahead of | until) ~2 (@import_tariff.noun) ~3 (kick in | kicks in | take effect | takes effect | start | begin | come into force | come into effect | hit | bite)
  unless (@import_tariff.not)
  rank 2
  require actors>=1
  prior .62
  ok "Buyers rush zinc into America before US tariffs kick in." => import_tariff actors=US minerals=zinc modality=expected
  no "Buyers rush zinc to the mill before the shift starts."
end

pattern import_tariff.quota v1
  event import_tariff phase=eased
  rank 2
  match <lay|herald> ~5 (tariff-rate quota | tariff-rate quotas | tariff rate quota | tariff rate quotas | TRQ | TRQs | tariff quota | tariff quotas)
  unless (tariff-rate quota | tariff-rate quotas | tariff rate quota | tariff rate quotas | TRQ | TRQs) ~3 (and | with) ~2 {PERCENT}
  unless {LEGAL} ~14 (tariff-rate quota | tariff rate quota | TRQ | tariff quota | tariff-rate quotas | TRQs)
  match (replace | replaced | replaces | replacing) ~6 (tariff | tariffs | duties) ~4 with ~6 (quota | quotas)
  match (create | creates | construct | constructs | establish | set up | open | opens | allocate | provide | provides | grant) ~2 quota ~20 (tariff rate | tariff rates | duty rate | duty-free | most favored nation | most favoured nation | MFN)
  require actors>=1
  prior .74
  ok "The United States established a tariff-rate quota on imports of steel from Japan." => actors=US targets=JP
  no "The mill established a quota of visitors."
end

# Less let in at the low rate, or a higher rate beyond it.
pattern import_tariff.quota_cut v1
  event import_tariff phase=tightened
  rank 5
  match (halve | halves | halved | halving | cut | cuts | cutting | reduce | reduces | reduced | reducing | lower | lowers | lowered | shrink | shrinks | slash | slashes | slashed) ~4 (import | tariff-free | duty-free | tariff-rate | safeguard) ~1 (quota | quotas | volumes)
  match (raise | raises | raised | double | doubles | doubled | hike | hikes | increase | increases | increased) ~3 (out-of-quota | above-quota | over-quota) ~1 (duty | duties | tariff | tariffs)
  match (raise | raises | raised | double | doubles | doubled | doubling | hike | hikes | increase | increases | increased) ~3 (duty | duties | tariff | tariffs) on ~2 (volumes | quantities | imports | shipments) ~2 (above | beyond | over | exceeding | outside)
  also tariff | tariffs | duty | duties | tariff-free | duty-free
  actors subject agent owner last document
  require goods actors>=1
  prior .70
  ok "Norway halved its duty-free quotas for tin plate and doubled the duty on volumes above them." => import_tariff actors=NO phase=tightened
  no "Norway halved its quotas for visitors above the line."
end

# What a paper leaves out of its own duty; out of another's, a duty is eased.
pattern import_tariff.spared v2
  event import_tariff phase=announced modality=asserted
  rank 3
  match (not | no longer) ~1 be subject to ~6 (@import_tariff.noun)
  match (not | no longer) subject to ~6 (@import_tariff.noun)
  match (impose | imposes | imposing | levy | levies | charge | charges | apply | applies) no (@import_tariff.noun)
  match not to adjust ~1 {PRODUCT[trade]} ~1 of
  unless (@import_tariff.noun) ~3 (imposed | set forth | proclaimed | established) ~2 (under | by | in | pursuant to) ~2 (executive | {NUMBER})
  actors agent owner issuer subject document
  set kind=exemption
  require actors>=1
  prior .66
  ok "Copper scrap will not be subject to the US tariffs." => import_tariff actors=US minerals=copper phase=announced modality=asserted
  no "The shop is not subject to any rules."
end

pattern import_tariff.let_off v1
  event import_tariff phase=eased modality=asserted
  rank 3
  match no longer ~1 (attract | face | bear | pay | carry | incur | draw | be hit with | be charged) ~6 (duty | duties | levy | levies | tariff | tariffs | surcharge)
  match (not | no longer) ~1 be subject to ~6 (@import_tariff.noun) ~3 (imposed | set forth | proclaimed | established) ~2 (under | by | in | pursuant to) ~2 (executive | {NUMBER})
  actors agent owner issuer subject document
  require actors>=1
  prior .66
  ok "Copper scrap will not be subject to the US tariffs imposed under Executive Order 19999." => import_tariff actors=US minerals=copper phase=eased
  no "The shop will not be subject to the rules imposed under Executive Order 19999."
end

pattern import_tariff.exempt v1
  event import_tariff phase=eased
  rank 3
  match (allow | allows | allowed | green light | permission | permit | permits | permitted) ~3 (@INCOMING) ~16 (duty-free | duty free | free of duty)
  match {a:PLACE} ~2 (grant | grants | granted | give | gives | gave | offer | offers | offered) ~1 {o:PLACE} ~3 (suspension | exemption | relief | waiver | freedom) ~2 (of | from) ~3 (@import_tariff.noun)
  match ({MINERAL} | {PRODUCT} | @INCOMING) ~6 (freed | exempted | spared) ~1 from ~3 (duty | duties | customs | levy | tariff | tariffs)
  match (exempt | exempts | exempted | spare | spares | spared | exclude | excludes | excluded) ~14 from ~4 (@import_tariff.noun)
  match (exemption | exemptions | exclusion | exclusions | carve-out | carve-outs | waiver) from ~5 (@import_tariff.noun)
  match (grant | grants | granted | give | gives | gave | provide | provides | provided | extend | extended | offer | offered) ~5 (duty-free | tariff-free | zero-duty | zero-tariff | preferential market) ~2 (access | treatment | status | entry | basis)
  match (offer | offers | offering | grant | grants | provide | provides | introduce | introduced | announce | announced | implement | implemented) ~4 (offset | remission | remissions) ~3 (to | of | for | against | from) ~5 (@import_tariff.noun)
  match remission (framework | process | order | programme | program) ~14 (implemented | introduced | announced | available | in place)
  unless (no | unable | fail | failed | fails | denied | seek | seeks | seeking | sought | talks | wants | hopes | request | requests | requested | lobby | lobbying | push | pushing) ~8 (exemption | exemptions | exclusion | exclusions | exception | exceptions | waiver | carve-out)
  unless <unlay|loosen> ~8 (@import_tariff.noun) ~14 (grant | give | provide | extend | offer)
  unless continue to ~1 (grant | give | provide | extend | offer)
  actors $a agent subject owner document
  targets $o origin
  unless (minimis | low-value)
  require actors>=1
  prior .68
  ok "The White House exempted copper scrap from the tariffs." => actors=US minerals=copper phase=eased
  ok "Beijing granted duty-free access to copper from Zambia." => actors=CN minerals=copper
  no "The shop was exempted from the rules."
end

pattern import_tariff.threat v1
  event import_tariff phase=proposed modality=expected
  rank 3
  match (threat | threats | threatened | threatening | warning | warned) ~2 (of | with | to impose | to slap) ~5 (@import_tariff.noun)
  match (vow | vows | vowed | pledge | pledged | promise | promised | promises) ~2 (to impose | to slap | to raise | to put)? ~5 (@import_tariff.noun)
  unless (@import_tariff.noun) (threat | threats)
  require actors>=1
  prior .70
  ok "Washington threatened with a 100 percent tariff on goods from Brazil." => actors=US targets=BR percent=100
  no "The miner threatened to shut its plant."
end

pattern import_restriction.cited v1
  event import_restriction phase=in_force modality=background
  match {l:NUMBER} of {DATE} "(" ~1 (prohibiting | reimposing | blocking | imposing) ~4 (transactions | sanctions | import | {PRODUCT[trade]} | importation) ~6 {o:PLACE}
  set legal_ref=$l
  actors issuer document subject
  targets $o
  unless (property | persons | assets) ~6 {PLACE}
  require actors>=1
  prior .62
  ok "This order rests on Executive Order 19059 of August 19, 1997 (Prohibiting Certain Transactions With Respect to Gabon), by which the United States acted." => import_restriction actors=US targets=GA modality=background
  no "This order rests on Executive Order 19059 of August 19, 1997 (Prohibiting Certain Games), by which the United States acted."
end

pattern import_restriction.acts v1
  event import_restriction phase=in_force
  match (block | blocks | blocked | blocking | bar | bars | barred | refuse | refused | deny | denied) ~1 (the)? entry (of | to) ~3 ({MINERAL} | {PRODUCT})
  match (detain | detains | detained | detaining) ~3 {PRODUCT} ~6 (sourced | made | produced | originating | mined)
  match (cut | cuts | sever | severs | severed | break off | broke off) ~2 trade with ~1 {o:PLACE}
  match ({MINERAL} | {PRODUCT}) ~5 @BE ~1 (kept | shut | locked) out of ~1 {a:PLACE|PLACE[location]}
  match ({MINERAL} | {PRODUCT}) ~8 @BE ~1 (stopped | blocked | detained | seized) ~10 by ~2 {a:AGENCY}
  match {a:PLACE} ~2 (will | would | has | have)? ~1 (no longer | stop) ~1 (import | importing | accept | accepting | buy | buying | take in | taking in | purchase | purchasing) ~2 {o:PLACE[adj]} ~2 ({MINERAL} | {PRODUCT})
  match (cap | caps | capped | capping) ~1 {o:PLACE}? ~3 (@INCOMING) !(~2 (duty | duties | tariff | tariffs | price | prices))
  match (told | tells | ordered | orders | instructed | instructs | asked | advised | urged) ~8 (not to | to (stop | cease | halt | avoid)) ~1 (accept | accepting | buy | buying | import | importing | use | using | purchase | purchasing | take | taking) ~4 ({o:PLACE[adj]} ~2 ({MINERAL} | {PRODUCT}))
  match (refuse | refused | refuses | deny | denied | denies) entry (to | of) ~3 ({MINERAL} | {PRODUCT} | waste | products | cargoes | shipments)
  match <forbid> ~6 (@PERMIT) ~1 (to import | (for ~2 (@INCOMING)))
  match <curb> ~3 (shipments | deliveries | purchases) from ~1 {o:PLACE}
  match <forbid> ~4 (@INCOMING)
  match (bar | bars | barred | forbid | prohibit | prohibits) ~3 from ~1 (trading | dealing) in ~3 ({MINERAL} | {PRODUCT})
  match (keep | keeps | kept | keeping | shut | shuts) ~1 {o:PLACE[adj]} ~6 out of
  match (exclusion | limited exclusion) (order | orders) ~8 ({MINERAL} | {PRODUCT})
  match <forbid> ~2 purchase , import (and | or) ~2 of ~3 ({MINERAL} | {PRODUCT})
  match (@INCOMING) ~14 @BE ~2 <forbid.pp>
  match (may | shall | must | can | will) (not | no longer) ~1 be imported
  match <forbid> ~2 {o:PLACE[adj]} ~2 ({MINERAL} | {PRODUCT})
  match <curb|forbid> ~2 (entry | inflow | inflows | inbound shipments) of ~6 ({MINERAL} | {PRODUCT})
  match <forbid> ~2 (purchases | buying | purchase) of ~1 {o:PLACE[adj]} ~2 ({MINERAL} | {PRODUCT})
  match {a:AGENCY} ~1 (stop | stops | stopped | hold | holds | held) ~2 shipments of ~16 (forced labour | forced labor)
  match (bar | bars | barred | ban | bans | banned | prohibit | prohibits | prohibited | prohibiting) ~6 (from)? ~1 (buying | purchasing | procuring | sourcing | acquiring | purchase of | procurement of | acquisition of | purchases of) ~6 ({MINERAL} | {PRODUCT})
  match <forbid> ~4 (delivery | deliveries | trading | trade | use | acceptance | purchase | purchases | sale | sales) (of | in) ~1 {o:PLACE[adj]} ~3 ({MINERAL} | {PRODUCT})
  match (@INCOMING) from ~14 @BE ~1 <forbid.pp> ~1 from ~1 {a:PLACE}
  match <forbid> ~6 from ~1 (buying | importing | acquiring) ~3 ({MINERAL} | metals | {PRODUCT}) ~4 (from | of) ~2 {o:PLACE}
  match <forbid> ~4 {MINERAL} ~4 from being imported
  match <forbid> ~2 trade with ~1 {o:PLACE}
  match (moved | put | placed | shifted | brought) ~6 (@INCOMING) ~4 (restricted (category | list))
  match (@INCOMING) ~6 (moved | put | placed | shifted | brought) ~4 (restricted (category | list))
  match (end | ends | ended | ending | phase out | phases out | phased out | phasing out | cut off | cuts off | cutting off) ~1 {o:PLACE[adj]} ~3 (import | imports | {PRODUCT[trade]})
  match (phase out | phases out | phased out | phasing out) ~1 {o:PLACE[adj]} ~1 ({MINERAL} | {PRODUCT})
  match {a:PLACE|BLOC} ~3 (proposes | proposed | plans | planned | eyes | mulls | considers | considered | imposes | imposed | approves | approved | agrees | agreed | backs) ~4 {o:PLACE[adj]} ~1 ({MINERAL} | {PRODUCT}) (ban | embargo | bans)
  match <forbid> ~2 (goods | products | {PRODUCT} | {MINERAL}) ~6 from entering ~2 {a:PLACE}
  match <curb> ~3 (@INCOMING) ~1 of
  match (may | must | can | shall | could) (not | no longer) ~1 (buy | source | procure | purchase | acquire) ~6 ({MINERAL} | {PRODUCT}) ~4 from ~1 {o:PLACE}
  match <forbid> ~2 {PRODUCT} ~1 from ~1 {o:PLACE}
  match {o:PLACE[adj]} ~3 ({PRODUCT} | {MINERAL}) ~4 @BE ~2 <forbid.pp> ~1 (from | in | by) ~1 {a:PLACE}
  match {a:PLACE|BLOC} ~4 <forbid> {o:PLACE} ("'s")? ~3 (import | imports | exports | shipments | goods)
  match (detain | detains | detained | detaining) ~3 (shipments | import | {PRODUCT[trade]}) ~1 of ~3 ({MINERAL} | {PRODUCT}) ~10 (forced labour | forced labor | prison labor | prison labour)
  match (block | blocks | blocked | blocking | detained | detains) ~6 (products | goods | {PRODUCT} | shipments) ~8 (forced labour | forced labor)
  match customs ~1 (agents | officers | officials | authorities)? ~1 (block | blocks | blocked | blocking | seize | seizes | seized | detain | detains | detained) ~3 ({PRODUCT} | {MINERAL})
  match (issue | issues | issued | issuing | modify | modified) ~4 withhold release (order | orders)
  match (sanctions | sanctioned | sanctioning) (on | against)? ~2 {o:PLACE[adj]} ~3 {MINERAL}
  match (phase out | end | ends | ended | ending | halt | halted) ~4 (@INCOMING | purchases) of ~4 {o:PLACE} ~3 ({MINERAL} | gas | oil | uranium)
  match (@INCOMING) ~14 into ~2 {a:PLACE} ~8 @BE ~2 <forbid.pp>
  unless <forbid> ~3 (@TRADERS) !(~1 from ~1 (buying | importing | purchasing | acquiring))
  unless (@TRADERS) ~4 <forbid>
  unless (legislation | bill) ~3 <forbid>
  unless (after | if | until | unless | whether) ~4 <forbid>
  unless <forbid> ~3 <lay.ing>
  unless <forbid> (inspecting | checking | testing | taxing | screening)
  unless <forbid> ~4 (import ~1 (duty | duties | tax | taxes | tariff | tariffs | permits | licences | licenses))
  unless <forbid> ~18 (forced | compulsory | child) ~1 (labor | labour)
  unless out of ~3 hands
  unless (may | can | could | might) be ~2 <forbid.pp>
  unless (duty | duties | tariff | tariffs | levy | tax) on ~10 (@INCOMING)
  unless "(" prohibited
  unless presumptively <forbid>
  unless no ~1 (party | member) may
  unless (ban | bar | halt | freeze | embargo) (on | of)
  actors $a agent subject owner last document
  targets $o origin
  rank 1
  require actors>=1
  prior .76
  ok "The United States banned imports of enriched uranium from Russia." => actors=US targets=RU minerals=uranium
  ok "London prohibited the import of Russian copper and aluminium." => actors=GB targets=RU minerals=aluminium,copper
  ok "A law bars the Pentagon from buying magnets made in China." => minerals=permanent_magnets
  no "The refiner halted imports of Russian copper."
end

# Sellers of one state shut out of another.
pattern import_restriction.sellers v1
  event import_restriction phase=in_force
  rank 3
  match {o:PLACE} ~7 @BE ~2 (banned | barred | blocked | suspended | prohibited | stopped) from ~1 (sending | exporting | selling | shipping) ~4 to ~1 {a:PLACE}
  match (suspend | suspends | suspended | ban | bans | banned | bar | bars | barred | revoke | revoked | delist | delisted) ~5 {o:PLACE[adj]} ~3 (abattoir | abattoirs | meatworks | exporter | exporters | suppliers | plants | beef | wine | barley | timber | coal)
  unless (@FOREIGN_TECH)
  unless (by | ordered by) ~1 {o:PLACE}
  targets $o
  actors $a agent subject last document
  minerals inside
  require actors>=1
  prior .66
  ok "Canada's biggest pork packer has been barred from sending meat to China." => import_restriction actors=CN targets=CA
  no "The miner's lorries have been barred from sending dust to the town."
end

# Courts that strike a duty down.
pattern import_tariff.unlawful v1
  event import_tariff phase=lifted
  rank 4
  match (court | judge | judges | justices | tribunal) ~8 (ruled | rules | found | finds | declared | declares | held | said) ~12 (@import_tariff.noun) ~8 (unlawful | illegal | illegally | invalid | unconstitutional | void)
  unless ({BLOC} | panel | appellate)
  unless (whether | if | could | may | might) ~12 (unlawful | illegal | invalid | unconstitutional)
  actors owner subject document
  require actors>=1
  prior .64
  ok "A Brazilian court ruled that Brazil's duties on imported tyres were unlawful." => import_tariff actors=BR phase=lifted
  no "A court in Brazil ruled that the mill's fees were unlawful."
end

# The duty on carbon at a border.
pattern import_tariff.carbon v1
  event import_tariff phase=in_force
  match {PROGRAM[head]} ~6 (kicks in | kick in | kicked in | takes effect | take effect | took effect | enters into force | entered into force | comes into force | came into force | comes into effect | applies from | start | starts | began | begins)
  unless (transitional | transition | trial | pilot | reporting)
  actors owner subject document
  require actors>=1
  prior .60
  ok "The EU's carbon border tax on steel takes effect in January." => import_tariff actors=EU
  no "The gas plan takes effect at the border in January."
end

# Goods sent to a state whose duty falls: that state's.
pattern import_tariff.sent_to v1
  event import_tariff phase=announced modality=expected
  rank 4
  match (tariff | tariffs | duty | duties) ~12 (exported | shipped | exports | sales | sold | sent | going) to {a:PLACE} ~1 (will | would | to | shall | should) (be)? ~1 (fall | drop | cut | halved | reduced | scrapped | removed | eliminated | lowered | slashed)
  unless (@import_tariff.not)
  unless (export ~1 (duty | duties | tax))
  actors $a
  require actors>=1
  prior .72
  ok "Duties on whisky exported to Turkey will be halved." => import_tariff actors=TR phase=announced modality=expected
  no "The guard sent to Turkey will be cut short of pay."
end

# Who agrees to cut a duty of its own.
pattern import_tariff.cut_for v1
  event import_tariff phase=eased
  rank 4
  match {a:PLACE} ~1 (will | would | to | has agreed to | agreed to | agrees to) ~1 (cut | halve | reduce | lower | slash | scrap | remove | eliminate | drop) ~3 (tariff | tariffs | duty | duties | import taxes) on
  unless {a:PLACE} ({AGREEMENT} | pact | accord)
  unless (export ~1 (duty | duties | tax))
  unless (@import_tariff.not)
  actors $a
  require actors>=1
  prior .72
  ok "Turkey agreed to halve duties on whisky from Egypt." => import_tariff actors=TR phase=eased
  no "The guard sent to Turkey will be cut short of pay."
end

# Firms named on a list whose goods stay out.
pattern import_restriction.listed v1
  event import_restriction phase=tightened
  rank 4
  match (add | adds | added | adding | place | places | placed | put | puts) ~12 (on | to) ~2 ({PROGRAM[loose]} | ({PROGRAM} ~4 ({PROGRAM[tech]} | entity list)))
  match (addition | additions | listing) of ~12 to ~2 ({PROGRAM[loose]} | ({PROGRAM} ~4 ({PROGRAM[tech]} | entity list)))
  actors subject agent owner document
  require actors>=1
  prior .70
  ok "Washington added 14 copper traders from China to the UFLPA Entity List." => actors=US
  no "Washington added 12 Chinese chip firms to its Entity List."
end

# Goods that come in by permit only.
pattern import_restriction.licence v1
  event import_restriction phase=in_force
  match <forbid> ~3 import ~1 (@PERMIT)
  match (@INCOMING) ~6 (placed | put | brought | moved) under ~2 (restriction | restrictions | licence | license | licensing | authorisation | authorization | surveillance)
  match (require | requires | required | requiring) ~3 (@PERMIT) ~2 (for | to) ~2 (@INCOMING)
  match (bring | brings | brought | put | puts | cover | covered | add | added | issue | issued | issues) ~6 quality control (order | orders)
  match (require | requires | required | requiring | need | needs | must) ~8 import ~1 (@PERMIT)
  match (require | requires | required | requiring | oblige | obliges) importers ~8 (@PERMIT)
  match (@INCOMING) (registration | authorisation | authorization | licensing) ~1 (compulsory | mandatory | obligatory)
  match (compulsory | mandatory | obligatory | prior | advance) ~2 (registration | licensing | authorisation | authorization) ~2 (for | of | on) ~3 (@INCOMING)
  match (put | puts | place | places | placed | move | moved | shift | shifted | bring | brought) ~8 (restricted (category | list)) ~8 importers
  match importers ~6 (need | must | require | required to | obliged to | have to) ~5 (@PERMIT | recommendation | clearance | certificate | registration)
  match (@INCOMING) ~6 (require | requires | subject to | need | needs) ~3 (@PERMIT | licensing) !(fee)
  match import ~1 (@PERMIT | licensing) ~1 (requirement | requirements | regime | system)
  match may ~1 (enter | come into) ~2 only with ~3 (@PERMIT)
  unless (no | without | not) ~3 import ~1 (@PERMIT)
  unless (exempt | exempts | exempted | waive | waived) ~8 import
  minerals inside sentence near
  require goods actors>=1
  prior .62
  ok "Jakarta requires an import permit for zinc scrap." => import_restriction actors=ID minerals=zinc
  no "Jakarta requires a building permit for the zinc plant."
end

pattern import_restriction.law v1
  event import_restriction phase=proposed
  rank 3
  match (approve | approved | approves | pass | passed | passes | backed | tabled | introduced | advance | advanced) ~5 (bill | legislation | law | measure) ~2 (to ban | banning | to bar | barring | to prohibit | prohibiting | to block) ~4 (@INCOMING | purchases)
  actors subject owner document
  require actors>=1
  prior .74
  ok "The US House passed a bill to ban imports of Russian nickel." => actors=US targets=RU minerals=nickel
  no "The club passed a rule to ban smoking."
end

# Favours at the border: a quota without duty, and what was let in so no more.
pattern import_tariff.free_quota v1
  event import_tariff phase=eased
  match {a:PLACE} ~1 (grant | grants | granted | give | gives | gave | offer | offers | offered) {t:PLACE} (a | an) ~1 (duty-free | duty free | tariff-free | tariff free | zero-duty | zero-tariff) ~2 (quota | quotas)
  match (grant | grants | granted | granting | give | gives | gave | given | open | opens | opened | offer | offers | offered | allow | allows | allowed | extend | extends | extended | create | creates | created) ~4 (duty-free | duty free | tariff-free | tariff free | zero-duty | zero-tariff) ~2 (quota | quotas)
  match (quota | quotas) of ~8 ((without (tariffs | duties | duty)) | (free of ~1 (duty | duties | tariffs)) | (duty-free) | (duty free) | (tariff-free) | (at ~1 zero ~1 (duty | tariff)))
  unless (party | parties) shall
  actors $a agent subject owner issuer last document
  targets $t origin destination
  minerals inside sentence
  require actors>=1
  rank 4
  prior .66
  ok "Peru granted Chile a duty-free quota of 20,000 tonnes for copper wire." => import_tariff actors=PE phase=eased
  ok "Norway may grant an import quota of 9,000 tonnes of Chilean salt without tariffs." => import_tariff actors=NO
  no "Peru granted the shop a duty-free corner for copper wire."
end

pattern import_tariff.favour_lost v1
  event import_tariff phase=tightened
  match <unlay> ~3 (tax | tariff | duty | customs) ~1 (benefits | preferences | concessions | exemptions | exemption | breaks | privileges) ~2 (for | on | to) ~4 ({PRODUCT} | {MINERAL} | imports)
  actors agent subject owner issuer last document
  targets origin
  minerals inside sentence
  require actors>=1
  rank 5
  prior .66
  ok "Chilean authorities have withdrawn tax benefits for products from Peru." => import_tariff actors=CL targets=PE phase=tightened
  no "The bank has withdrawn tax benefits for its staff in Peru."
end

# What may not come in, by what it is made of or with.
pattern import_restriction.from_entering v1
  event import_restriction phase=in_force
  match <forbid> ~10 from ~1 (entering | entry | (being imported) | (coming in))
  unless (presumption | presumed | presumes)
  unless (people | persons | citizens | nationals | travellers | travelers | students | migrants | visitors | officials | vessels | ships | aircraft | investors | companies | firms)
  also {PRODUCT[trade]} | {MINERAL} | goods | imports
  actors agent subject owner last document
  targets origin
  minerals inside sentence
  require actors>=1
  prior .66
  ok "Washington barred goods made with Malaysian tin from entering the country." => import_restriction actors=US minerals=tin
  no "Washington barred students from entering the country."
end

# Makers listed for forced labour, whose goods stay out.
pattern import_restriction.forced_labour v1
  event import_restriction phase=tightened
  match (add | adds | added | adding | put | puts | place | places | placed) ~8 (to | on) ~3 forced "-" (labour | labor) ~3 (list | blacklist)
  match (add | adds | added | adding | put | puts | place | places | placed) ~8 (to | on) ~3 forced (labour | labor) ~3 (list | blacklist)
  actors subject agent owner last document
  targets origin
  minerals inside sentence
  require actors>=1
  prior .68
  ok "Washington added two tin smelters to its forced labour import blacklist." => import_restriction actors=US minerals=tin
  no "Washington added two chapters to its list of forced readings."
end

# What the exports of one state pay at the border of another.
pattern import_tariff.on_exports v1
  event import_tariff phase=announced
  match {r:PERCENT} ~2 (tariff | tariffs | duty | duties | levy | levies) on ~2 (its | their | {o:PLACE}) ~3 (exports | shipments) to ~1 {a:PLACE}
  set percent=$r
  actors $a
  targets $o subject last
  minerals inside sentence
  require actors>=1
  rank 5
  prior .72
  ok "Korea agreed to a 15% tariff on its exports to the United States." => import_tariff actors=US targets=KR percent=15
  no "Korea agreed to a 15% tax on its exports of tin."
end

# What is let in again, or against the rule.
pattern import_restriction.let_in v1
  event import_restriction phase=eased
  rank 3
  match (let | lets | letting) ~1 {o:PLACE[adj]} ~2 ({PRODUCT} | {MINERAL}) ~1 (through | in | into)
  match (let | lets | allow | allows | allowed) ~8 (take | buy | import) ~1 {o:PLACE[adj]} ~2 ({MINERAL} | {PRODUCT})
  match (allow | allows | allowed | permit | permits | permitted | authorise | authorises | authorised | authorize | authorizes | authorized) ~2 (@INCOMING) (of | from) ~8 ({MINERAL} | {PRODUCT} | {PLACE})
  match (resume | resumes | resumed | resuming) ~2 (@INCOMING | purchases) (of | from)? ~6 ({MINERAL} | {PRODUCT} | {PLACE})
  match (grant | grants | granted | issue | issues | issued | give | gave | given | receive | received) ~5 (waiver | waivers | exemption | exemptions | licence | license) ~4 to (import | buy) ~6 ({MINERAL} | {PRODUCT})
  match (waiver | waivers | exemption | exemptions) ~4 (so that | under which | allowing | to allow | letting) ~8 (@INCOMING) ~6 ({MINERAL} | {PRODUCT})
  match (lift | lifts | lifted | end | ends | ended | scrap | scrapped) ~2 (suspension | block | stop | halt) (on | of) ~2 ({PRODUCT} | {MINERAL}) ~1 (from)? ~2 {o:PLACE}
  unless (duty-free | duty free | tariff-free | without ~1 (duty | duties | tariffs) | at ~3 {PERCENT} | on condition that others)
  unless (expected | likely | measures) ~4 to (allow | permit)
  unless (commit | commits | committed | commitment | undertake | processes | procedures) ~24 (allow | permit)
  unless (@TRADERS) ~4 (resume | resumes | resumed | resuming)
  unless (may | might | could) be
  unless by ~3 only
  actors agent subject owner last document
  targets $o origin
  minerals inside sentence
  require actors>=1
  prior .62
  ok "Algeria will allow imports of used batteries again from March." => import_restriction actors=DZ phase=eased
  no "The smelter resumed imports of zinc after the strike."
end

# A bill that becomes law, and keeps goods out.
pattern import_restriction.signed v1
  event import_restriction phase=announced
  rank 4
  match (sign | signs | signed | signing | enact | enacts | enacted) ~3 (into law)? ~4 (bill | law | act | legislation) ~2 (banning | barring | prohibiting | bans | bars | prohibits | to ban | to bar) ~4 (@INCOMING | purchases)
  match (bill | law | act | legislation) ~2 (banning | barring | prohibiting | bans | bars | prohibits) ~12 (signed into law | became law | signed by)
  actors subject agent owner document
  targets origin
  minerals inside sentence
  require actors>=1
  prior .76
  ok "The Senegalese president signed into law an act that bans imports of lead scrap from Togo." => import_restriction actors=SN targets=TG minerals=lead phase=announced
  no "The Senegalese president signed into law an act that bans smoking."
end

# Of a quota, less is tighter and more is looser.
pattern import_restriction.quota_less v1
  event import_restriction phase=tightened
  rank 3
  match <loosen> ~3 import ~1 (quota | quotas | permits | allowances)
  match import (quota | quotas | permits) ~8 (cut | reduced | slashed | lowered | fell | shrank)
  unless tariff | tariffs | duty | duties | duty-free | tariff-free
  actors subject agent owner document
  require goods actors>=1
  prior .70
  ok "Vietnam cut its import quotas for zinc waste." => import_restriction actors=VN minerals=zinc phase=tightened
  no "Vietnam cut its quota of players."
end

# Said to the state that pays, or of whose imports.
pattern import_tariff.charged v1
  event import_tariff phase=announced
  match (charge | charges | charged | charging) ~1 {o:PLACE} (a | an)? ~2 (@import_tariff.noun)
  match (@import_tariff.noun) on ~2 {a:PLACE} ("'s")? (@INCOMING) (of ~4)? from ~2 {o:PLACE}
  unless (@import_tariff.not)
  rank 5
  actors $a subject title last document
  targets $o
  minerals inside sentence
  require actors>=1
  prior .66
  ok "Turkey wrote that it would charge Chile a tariff of 12 percent on copper." => import_tariff actors=TR targets=CL
  ok "Tariffs on Turkish imports of tin from Chile were announced on Monday." => import_tariff actors=TR targets=CL
  no "Turkey charged Chile a fee for the game."
end

# Goods that are picked to pay nothing.
pattern import_tariff.zero_rate v1
  event import_tariff phase=eased
  match (receive | receives | get | gets | enjoy | enjoys | subject to | granted | given | benefit from | face | faces) ~2 (zero | nil) ~1 (percent | per cent)? ~1 (reciprocal | additional | import)? (tariff | duty) (rate | rates)
  unless (quota | quotas)
  unless (party | parties) shall
  actors agent subject owner last document
  minerals inside sentence
  set percent=0
  require actors>=1
  rank 5
  prior .68
  ok "Turkey will pick goods of Chile to receive a zero percent tariff rate." => import_tariff actors=TR phase=eased percent=0
  no "Turkey will pick goods to receive a zero percent loan rate."
end
