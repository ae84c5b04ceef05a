# Programmes: their amounts, thresholds and guidance, and who counts for them.

@CREDIT = tax credit | tax credits | credit | credits | subsidy | subsidies | rebate | rebates | tax incentive | tax incentives | incentive | incentives | tax break | tax breaks | tax offset | production credit | refund
@RULES = guidance | rule | rules | regulation | regulations | requirements | guidelines | interim rule | notice
@SOURCED = extracted | processed | recycled | mined | refined | sourced | assembled | manufactured | produced | made
# Programmes of whole statutes count only where minerals, cars or batteries
# are meant.
@PROGRAM_TOPIC = {MINERAL} | ({PRODUCT} ~1 (provisions | credit | credits | tax credit | tax credits)) | {PROGRAM[trade]} | electric vehicle | electric vehicles | EV | EVs | electric cars | clean vehicle | clean vehicles | battery | batteries | raw materials
@AUTO = vehicle | vehicles | EV | EVs | electric cars | electric vehicles | electric vehicle | car | cars | battery | batteries

pattern program.share v2
  event program_rule phase=effective
  match (share | percentage) ~10 must ~1 come from ~16 (rise | rises | rose | is | at) ~1 to? {p:PERCENT}
  match (at least | minimum of | no less than | contingent on | threshold of | not less than | equal to or greater than) ~3 {p:PERCENT} of the value of ~6 {MINERAL|PRODUCT}
  match half of the value of ~4 {MINERAL|PRODUCT} ~6 (must | has to | have to) ~2 (be | come)
  match {p:PERCENT} of the value of ~6 {MINERAL|PRODUCT} ~8 (must | has to | have to | should) ~1 come from
  match {p:PERCENT} of the (value | minerals | components) ~12 (@SOURCED)
  match (at least | no less than | minimum of) ~1 {p:PERCENT} ~12 (must | shall | has to | have to) ~1 be ~1 (@SOURCED)
  match {p:PERCENT} of ~3 {MINERAL|PRODUCT} ~10 (must | to | shall | has to | have to) ~2 be ~1 (@SOURCED)
  match (applicable percentage | required percentage | threshold | value requirement | percentage requirement | sourcing requirement | content requirement | minimum share) ~14 (is | be | of | rises to | rose to | increases to | increased to | climbs to | set at | at) ~3 {p:PERCENT}
  match {MINERAL} ~8 (must | shall | has to | have to) ~2 be ~1 (@SOURCED) in ~6 (to qualify | to be eligible | under)
  match certain percentage ~6 (of the)? (value | critical minerals | components | {MINERAL}) ~14 (@SOURCED)
  actors document
  set percent=$p kind=critical_minerals_value_share
  also {PROGRAM} | (@CREDIT) | (@AUTO)
  rank 2
  prior .76
  ok "To count, at least 40 percent of the value of critical minerals in a battery must be extracted or processed in the United States." => percent=40 minerals=critical_minerals
  no "At least 40 percent of the value of the shares was lost."
end

pattern program.half v2
  event program_rule phase=effective
  match (half | a third | two-thirds) of the (@CREDIT) ~8 (is | are) ~1 (reserved | contingent | tied | limited | available | linked | conditional)
  actors document
  set percent=50 kind=share_of_credit
  prior .7
  ok "Half of the credit is reserved for vehicles assembled in North America under section 30D." => program=IRA-30D
  no "Half of the crew is reserved for the night shift."
end

pattern program.amount v2
  event program_rule phase=effective
  match {m:MONEY} (per vehicle | per car | a vehicle | federal | consumer)? {g:PROGRAM}
  match {g:PROGRAM} ~6 (provides | offers | gives | grants | provided | offered) ~3 {m:MONEY} (for | per) ~6 {PRODUCT}
  match {g:PROGRAM} (of | worth) (up to)? {m:MONEY}
  match (@CREDIT) (of | worth) (up to | as much as)? {m:MONEY} ~8 (@AUTO)
  match {m:MONEY} ~1 (tax credit | credit | tax credits | consumer tax credit | rebate | subsidy) ~10 (@AUTO|{PROGRAM})
  match (@AUTO) ~16 (@CREDIT) (of | worth) (up to | as much as)? {m:MONEY}
  match (@AUTO) ~12 {m:MONEY} ~1 (tax credit | credit | tax credits | rebate | subsidy)
  unless {MONEY} ~2 {PROGRAM[head]}
  unless {MONEY} ~1 {PROGRAM} ~2 (funding | award | grant | awards | grants | loan | investment | agreement)
  unless (allocated | awarded | received | receives | granted | disclosed | won | secured) ~3 {MONEY}
  actors $g document
  minerals none
  set program=$g amount=$m
  also @PROGRAM_TOPIC
  prior .70
  ok "Buyers can claim the $7,500 per vehicle EV tax credits." => program=IRA-30D amount=7500
  no "Buyers paid $7,500 for a used van."
end

pattern program.tax_incentive v1
  event program_rule phase=enacted
  match <unfold> ~5 {p:PERCENT} ~4 (production tax incentive | tax incentive | tax offset | tax credit | investment tax credit | refundable tax credit) ~10 {m:MINERAL}
  match {p:PERCENT} ~4 (production tax incentive | tax incentive | tax offset | tax credit | investment tax credit | refundable tax credit) ~10 {m:MINERAL}
  match {a:PLACE|PLACE[location]} ~2 (give | gives | offer | offers | introduce | introduces | introduced) ~2 {p:PERCENT} ~1 tax credit ~8 {m:MINERAL}
  actors $a subject agent owner document
  set percent=$p
  require state
  prior .66
  ok "Australia legislated a 10 percent production tax incentive for the processing of critical minerals." => actors=AU percent=10 minerals=critical_minerals
  no "The shop gave a 10 percent discount on silver spoons."
end

# A credit for minerals that a budget or a bill brings.
@TAX_CREDIT = tax credit | tax credits | tax incentive | tax incentives | tax offset | production incentive | exploration credit
pattern program.credit v1
  event program_rule phase=enacted
  match (introduce | introduces | introduced | introducing | create | creates | created | creating | legislate | legislated | expand | expands | expanded | expansion of | extend | extends | extended | extension of | double | doubles | doubled | doubling of | pass | passes | passed | enact | enacts | enacted | renew | renewed | renewal of) ~8 (@TAX_CREDIT) ~8 {m:MINERAL}
  match (introduce | introduces | introduced | introducing | create | creates | created | creating | legislate | legislated | expand | expands | expanded | expansion of | extend | extends | extended | extension of | double | doubles | doubled | pass | passes | passed | enact | enacts | enacted | renew | renewed) ~8 {MINERAL} ~3 (@TAX_CREDIT)
  match (introduce | introduces | introduced | double | doubles | doubled | legislate | legislated | expand | expands | expanded | expansion of | extend | extends | extended | pass | passes | passed | enact | enacts | enacted) ~6 {g:PROGRAM[trade]} ~2 (legislation | bill | law | program | programme | scheme)?
  unless (apply | applied | qualify | qualified | received | receive | claim) ~8 (@TAX_CREDIT)
  unless {PROGRAM} ~3 (project | projects | grant | grants | loan | loans | funding)
  also tax | credit | incentive | {PROGRAM[trade]}
  actors $g agent subject owner document
  set program=$g
  require mineral close
  minerals inside sentence
  prior .62
  ok "Canada's budget introduced a 30 percent tax credit for the exploration of lithium and copper." => actors=CA minerals=copper,lithium percent=30 phase=enacted
  ok "Australia's parliament passed the Critical Minerals Production Tax Incentive." => actors=AU
  no "The miner received a tax credit for exploration of lithium in Canada."
end

# Conditions of subsidies for cars and batteries, changed.
@AID = subsidy | subsidies | bonus | rebate | rebates | incentive | incentives | incentive scheme | subsidy scheme | purchase premium | tax break | tax breaks
pattern program.changed v1
  event program_rule phase=enacted
  match {a:PLACE|OFFICE|AGENCY} ~6 (halve | halves | halved | cut | cuts | reduce | reduces | reduced | raise | raises | raised | double | doubled | scrap | scraps | scrapped | extend | extends | extended | introduce | introduces | introduced | tighten | tightens | tightened | tightening | redefine | redefines | redefining | redefined | rework | reworks | reworking | reworked | revise | revises | revised | revising | overhaul | overhauls | overhauled | reform | reforms | reformed | change | changes | changed | changing | narrow | narrows | narrowing | restrict | restricts | restricted | limit | limits | limited) ~8 (({PRODUCT} ~1 (grant | grants)) | {PRODUCT} ~3 (@AID) | (@AID) ~4 (for | on | to) ~3 {PRODUCT})
  match (@AID) ~4 (be | is | are) limited to ~3 {PRODUCT}
  unless (trade | export | state aid | anti-subsidy | probe | investigation) ~6 (@AID)
  actors $a agent document
  also {PRODUCT} | battery | batteries
  minerals none
  require actors>=1
  rank 1
  prior .60
  ok "Spain reworked its subsidies for electric cars in May." => actors=ES
  no "The shop reworked its bonus for the sale of sofas."
end

# Who may share in a scheme, and who is left out.
pattern eligibility.open_to v1
  event eligibility phase=eligible modality=asserted
  match (@AID | scheme | programme | program | credit | credits | grants | fund) ~8 (open to | available to | extended to | include | includes | covers | cover) ~2 {t:PLACE[adj]} ~2 (brands | brand | {PRODUCT} | makers | carmakers | batteries | manufacturers | models | companies | suppliers)
  unless (not | never | no longer | closed) ~4 (open to | available to | include | includes | cover | covers | extended to)
  unless (military | student | visa | asylum | banking) ~8 (programme | program | scheme)
  actors owner subject document
  targets $t
  minerals none
  set verdict=eligible
  also {PRODUCT} | {MINERAL} | battery | batteries
  require actors>=1
  rank 2
  prior .60
  ok "Spain's subsidy programme for electric cars will be open to Chinese brands." => actors=ES targets=CN verdict=eligible
  no "The beach club's programme is open to Chinese companies."
end

pattern eligibility.excluded v1
  event eligibility phase=ineligible modality=asserted
  match (exclude | excludes | excluded | excluding | bar | bars | barred | drop | drops | dropped | shut out | shuts out) ~2 {t:PLACE} ~2 {PRODUCT} ~6 from ~5 (@AID | scheme | tax credit | tax credits)
  match (exclude | excludes | excluded | excluding | shut out | shuts out) ~3 {PRODUCT} ~5 from ~6 (@AID | scheme)
  match (@AID | scheme | {PROGRAM}) ~3 (exclude | excludes | excluded | bars | barred | shuts out) ~2 {PRODUCT} ~3 (from | made in | built in | produced in | assembled in) ~1 {t:PLACE|PLACE[location]}
  match {t:PLACE} ~3 {PRODUCT} ~8 (excluded | barred | ineligible | not eligible) ~2 (from | for) ~5 (@AID | scheme | tax credit | tax credits)
  actors subject agent document
  targets $t
  minerals none
  set verdict=ineligible
  require actors>=1
  rank 4
  prior .62
  ok "Spain excludes Chinese cars from its subsidies." => actors=ES targets=CN verdict=ineligible
  no "The club excludes Chinese tea from its bar."
end

pattern program.enacted v1
  event program_rule phase=enacted
  match {g:PROGRAM} ~3 (overhauled | overhauls | created | creates | introduced | introduces | established | establishes | extended | extends | offers | offered | provides | provided | restructured | amended | changed | tightened) ~8 (@CREDIT|{PROGRAM})
  match {g:PROGRAM} ~10 (offering | providing | granting) ~3 (@CREDIT)
  match {g:PROGRAM} ~3 (imposed | imposes | sets | set | introduced | introduces | contains | included | includes | added | adds | attached) ~6 (sourcing | content | origin | critical mineral | battery component | domestic content | local content) ~1 (requirements | requirement | rules | criteria | conditions | thresholds)
  match (signed | enacted | passed) ~4 {g:PROGRAM} ~12 (@CREDIT)
  unless (@CREDIT) ~14 (nuclear | wind | hydrogen | electricity generation | electricity generators)
  unless (clean electricity | clean energy) ~4 (credit | credits | tax credit | tax credits | projects)
  actors $g document
  set program=$g
  minerals inside
  also @PROGRAM_TOPIC
  prior .60
  ok "The Inflation Reduction Act introduced sourcing requirements for the minerals in a battery." => actors=US phase=enacted
  no "The law firm introduced a rule on lunch breaks."
end

pattern program.guidance v2
  event program_rule phase=expected
  match {a:AGENCY} ~3 (expected | due | set | scheduled | plans | required) to ~2 (define | issue | release | publish | clarify | provide | finalize | finalise | propose) ~8 (@RULES)
  actors $a
  set program=$g
  match {a:AGENCY} ~3 (expected | due | set) to ~2 (define | issue | release | publish) ~10 {g:PROGRAM}
  match (guidance | rules) ~4 (expected | due) ~4 (from | by) ~2 {a:AGENCY}
  minerals none
  also {PROGRAM} | (@CREDIT) | {MINERAL}
  rank 1
  prior .76
  ok "The Treasury Department is expected to release guidance on EV tax credits by Friday." => actors=US phase=expected
  no "The teacher is expected to provide guidance on exams."
end

pattern program.rule v2
  event program_rule phase=proposed modality=asserted
  match (proposed | proposes | proposing | propose | draft) ~4 (@RULES) ~12 {g:PROGRAM}
  match {g:PROGRAM} ~6 (proposed | draft) (@RULES)
  match proposes to amend (its | the) (regulations | rules)
  match notice of proposed rulemaking ~14 {g:PROGRAM}
  actors subject document
  rank 2
  also @PROGRAM_TOPIC
  prior .68
  ok "The Internal Revenue Service proposed regulations for the section 45X credit." => actors=US phase=proposed
  no "The board proposed rules for its annual dinner."
end

pattern program.final v2
  event program_rule phase=final
  match (final | finalized | finalised) ~3 (@RULES) ~10 {g:PROGRAM}
  match (finalized | finalised | finalizes | finalises | issued | issues | released | releases | published | publishes | announced) ~4 (@RULES) ~8 {g:PROGRAM}
  match {a:AGENCY} ~2 (issued | issues | released | releases | published | publishes | finalized | finalizes) ~3 (@RULES) ~8 (@AUTO|@CREDIT)
  match {g:PROGRAM} ~3 (final | finalized) (@RULES)
  actors $a subject document
  set program=$g
  unless (proposed | draft | proposes) ~2 (@RULES)
  rank 1
  also @PROGRAM_TOPIC
  prior .72
  ok "Treasury issued final regulations for the section 45X credit." => actors=US phase=final
  no "The final score was settled by the rules of the league."
end

pattern program.ended v2
  event program_rule phase=repealed
  unless (try | trying | tried | want | wants | vote | voted | voting | way and) ~3 (repeal | end | eliminate)
  match (@CREDIT) ~8 {PRODUCT} ~2 (ends | ended | expires | expired | lapses | lapsed)
  match {g:PROGRAM} ~12 (terminated | repealed | terminates | expires | expired | ended | scrapped | no longer available | not allowed | phased out | eliminated | axed)
  match (repeal | repeals | repealed | end | ends | kill | kills | phase out | phases out | cut | cuts) ~16 (@CREDIT) ~4 (enacted | created | introduced | established | in | of | under) ~3 {g:PROGRAM}
  match (kill | kills | killed | killing | axe | axes | gut | guts | gutted | wipe out | wipes out | do away with | does away with) ~3 {g:PROGRAM}
  match (terminate | terminates | terminated | repeal | repealed | repeals | scrapped | scrap | end | ended | ends | ending | phases out | phasing out | termination of | repeal of | elimination of | eliminate | eliminates | eliminated | phase out | phased out) ~6 {g:PROGRAM}
  match (repeal | repeals | repealed | eliminate | eliminates | eliminated | end | ends | ended) ~3 {m:MONEY} ~3 (@CREDIT) ~8 (@AUTO)
  actors $g document
  set program=$g
  minerals none
  rank 1
  also @PROGRAM_TOPIC
  prior .68
  ok "The House passed a bill that kills the EV tax credits." => actors=US phase=repealed
  ok "Congress repealed the EV tax credits in July." @2025-08-01 => actors=US phase=repealed program=IRA-30D
  no "The shop ended its own EV discount in July."
end

pattern eligibility.undetermined v2
  event eligibility phase=undetermined
  match whether ~8 (qualify | count | be eligible | meet | qualifies | counts) ~20 {a:AGENCY}
  match (determination | decision) ~4 up to ~2 {a:AGENCY}
  match (unclear | not clear | uncertain | undecided | remains to be seen) (whether | if) ~10 (qualify | count | eligible | qualifies | counts) ~12 ({g:PROGRAM}|@CREDIT)
  actors $a document
  set verdict=undetermined program=$g
  match whether ~8 (qualify | count) ~14 {g:PROGRAM}
  targets inside
  rank 3
  minerals none
  prior .72
  ok "Asked whether the pact would let Japanese batteries qualify, officials said that was up to Treasury." => actors=US verdict=undetermined
  no "Nobody knew whether the striker would qualify for the final."
end

pattern eligibility.yes v2
  event eligibility phase=eligible
  match (eligible | qualify | qualifies | qualified | qualifying) (for | under) ~6 ({g:PROGRAM}|(tax (credit | credits)))
  match (meet | meets | satisfy | satisfies) ~3 ((tax ~2 (requirements | rules | criteria)) | ((sourcing | content | mineral) (requirement | requirements | test | threshold | rules))) ~6 (of | under | for)
  match (treated as | counts as | count as | deemed | considered | regarded as | recognised as | recognized as) ~3 (free trade partner | free-trade partner | free trade agreement partner | free trade agreement country | free-trade country | free trade agreement)
  match {MINERAL|PRODUCT} ~12 (count | counts | counting) (toward | towards) ~3 (@CREDIT | {g:PROGRAM} | ~1 credit)
  match {MINERAL|PRODUCT} ~10 (eligible | qualify | qualifies) for ~5 (@CREDIT|support|funding|flow-through|financing)
  unless (preferential | preference | duty-free)
  unless (not | no longer | never | may | might | could) ~2 (eligible | qualify | count)
  unless (analyst | analysts) ~6 (eligible | qualify | count)
  unless whether ~12 (eligible | qualify | count)
  unless (to | which | what) ~8 (qualify | be eligible)
  actors $g document
  targets inside sentence
  set verdict=eligible program=$g
  require goods
  prior .60
  ok "Minerals from Japan are eligible for the section 30D credit, Treasury ruled." => actors=US targets=JP verdict=eligible
  no "Players born in Japan are eligible for the cup."
end

# Preferences for the goods of poorer states, given and taken away.
pattern eligibility.beneficiary v1
  event eligibility phase=eligible
  match (designate | designates | designated | designating | reinstate | reinstated | reinstates | restore | restored | restores | readmit | readmitted | recognise | recognised) {t:PLACE} ~3 as ~1 (a | an) ~5 beneficiary
  match {t:PLACE} ~3 @BE ~1 (designated | reinstated | restored | readmitted | added | accepted) ~2 as ~1 (a | an)? ~5 beneficiary
  match (designate | designates | designated) ~6 as ~1 beneficiary
  match {g:PROGRAM} ~1 (eligibility | benefits | status | preferences) ~2 @BE ~1 (restored | reinstated | extended | granted) ~8 {t:PLACE}
  match (restore | restores | restored | restoring | reinstate | reinstated) ~8 {g:PROGRAM} ~1 (eligibility | benefits | status | preferences) ~2 (for | to | of) ~2 {t:PLACE}
  match (restore | restores | restored | restoring | reinstate | reinstated | grant | granted | grants) ~2 (eligibility | benefits | status | preferences) (for | to | of) ~1 {t:PLACE} ~3 (to | under | for | in) ~4 {g:PROGRAM}
  match (designate | designates | designated | designating) ~3 {t:PLACE} ~1 as ~1 eligible ~2 for
  match designation of ~6 as ~1 eligible for ~3 (tariff preferences | preferences | {PROGRAM})
  match (designation | reinstatement) of {t:PLACE} ~3 as ~1 (a | an) ~5 beneficiary !(~16 (terminated | revoked | withdrawn))
  match {t:PLACE} ~3 @BE ~2 (reinstated | restored | readmitted | added) ~1 (to | into | under) ~3 {g:PROGRAM}
  match {t:PLACE} ~3 (regained | regains | gained | gains | won | granted) ~2 (eligibility | beneficiary status) ~2 (for | under) ~4 {g:PROGRAM}
  match (restore | restores | restored | reinstate | reinstated | reinstates | renew | renewed) {t:PLACE} "'s" ~2 (eligibility | benefits | status | preferences) ~2 (under | for | in)? ~2 {g:PROGRAM}
  match (grant | grants | granted | give | gives | gave | award | awarded | awards | admit | admits | admitted) {t:PLACE} ~2 {g:PROGRAM}
  match (designate | designates | designated) {t:PLACE} ~1 (a | an) ~6 beneficiary
  match (restore | restores | restored) ~3 (duty-free treatment | (duty "-" free treatment) | preferential treatment | preferences) ~10 (from | for | to) ~1 {t:PLACE}
  match {t:PLACE} ~3 (regained | regains | recovered | recovers | won back) ~6 (under | to | for | into) ~2 {g:PROGRAM}
  match {t:PLACE} ~3 (keep | keeps | retain | retains) ~5 (under | to) ~3 {g:PROGRAM}
  match {t:PLACE} ~2 (is | are | was | were | becomes | became | remains | remain | be | declared) ~2 eligible ~1 (for | under) ~3 {g:PROGRAM}
  unless (not | never | no longer) ~2 (eligible | designated)
  unless (no longer | not) ~1 designated
  unless (terminate | terminated | terminating | termination of | revoke | revoked | end | ended) ~3 (designation | reinstatement)
  actors $g document
  unless (ally | NATO | terrorist | terrorism)
  targets $t
  minerals inside
  set verdict=eligible program=$g
  also {PROGRAM} | trade | duty-free | tariff | tariffs | beneficiary ~2 (country | countries | developing | sub-Saharan)
  rank 2
  prior .70
  ok "The United States reinstated Madagascar as a beneficiary country." => actors=US targets=MG verdict=eligible
  no "The club designated Lisbon as an eligible venue."
end

pattern eligibility.beneficiary_lost v1
  event eligibility phase=ineligible
  match (terminate | terminated | terminates | terminating | termination of | revoke | revoked | withdraw | withdrew | suspend | suspended | end | ended) ~2 (designation | eligibility | beneficiary status | preferences | benefits) ~1 (of | for) {t:PLACE}
  match (terminate | terminated | terminates | terminating | revoke | revoked | withdraw | withdrew | suspend | suspended) {t:PLACE} "'s" ~2 (designation | eligibility | beneficiary status | preferences | benefits)
  match {t:PLACE} ~3 (no longer | not) ~1 (designated | eligible) ~2 (as | for) ~5 (beneficiary | {g:PROGRAM})
  match {g:PROGRAM} ~1 (eligibility | benefits | status | preferences) ~3 @BE ~1 (revoked | suspended | withdrawn | terminated | removed) ~14 {t:PLACE}
  match (remove | removed | removes | drop | dropped | drops | expel | expelled | suspend | suspended | exclude | excluded | cut | cuts | strip | stripped | kick | kicked | kicks | oust | ousted) {t:PLACE} ~2 from ~4 {g:PROGRAM}
  match {t:PLACE} ~3 (shall not | will not | may not | would not | not) be eligible ~4 {g:PROGRAM}
  match (withdraw | withdraws | withdrew | suspend | suspends | suspended | withdrawal of | suspension of) ~3 (duty-free treatment | preferential treatment | tariff preferences | preferences | preferential tariff) ~8 (from | for | to) ~4 {t:PLACE}
  match {t:PLACE} ~2 (lost | loses | lose) ~1 {g:PROGRAM} ~1 (eligibility | status | benefits | access | preferences)
  match {t:PLACE} ~2 (lost | loses | lose | losing | forfeits | forfeited) ~4 (eligibility | status | benefits | access | privileges | preferences | treatment) ~3 (for | under | to | of) ~3 {g:PROGRAM}
  match ^ ~1 {t:PLACE} ":" ~2 (suspension | withdrawal | termination | removal | loss) (of | from) ~1 {g:PROGRAM}
  match (suspension | withdrawal | termination | loss) of ~1 {g:PROGRAM} ~2 (benefits | preferences | eligibility | status) ~2 (for | from | of | to) ~1 {t:PLACE}
  match (terminate | terminated | terminates | revoke | revoked | revokes | withdraw | withdrew | suspend | suspended | suspends | end | ended | ends) ~1 {g:PROGRAM} ~1 (status | benefits | eligibility | preferences) ~1 (of | for) ~1 {t:PLACE}
  match (lose | loses | lost) ~1 {g:PROGRAM} ~1 (benefits | status | eligibility | preferences) ~6 {t:PLACE}
  match {t:PLACE} ~2 @BE ~2 (removed | dropped | expelled | suspended | excluded | stripped | kicked out | ousted | graduated) ~1 (from | of) ~4 {g:PROGRAM}
  match (withdraw | withdrew | withdraws | suspend | suspended | suspends | revoke | revoked | revokes | end | ended | terminated | cut | cuts) {t:PLACE} "'s" ~1 {g:PROGRAM}
  actors $g document
  unless (ally | NATO | terrorist | terrorism)
  targets $t
  minerals inside
  set verdict=ineligible program=$g
  also {PROGRAM} | trade | duty-free | tariff | tariffs | tariff preferences | beneficiary
  rank 3
  prior .70
  ok "The United States terminated the designation of Madagascar as a beneficiary country." => actors=US targets=MG verdict=ineligible
  ok "Madagascar: suspension of AGOA benefits" => actors=US targets=MG
  no "The club terminated the benefits of membership for Lisbon fans."
end

pattern eligibility.entities v1
  event eligibility phase=ineligible modality=asserted
  match (vehicle | vehicles | batteries | battery | projects | minerals | {MINERAL} | {PRODUCT}) ~6 (not be eligible | not eligible | ineligible | not qualify | not be considered | lose eligibility | disqualified) ~30 {g:PROGRAM}
  match (entity | entities | companies | producers | suppliers | firms | {PROGRAM}) ~8 (ineligible | barred | excluded | not eligible | disqualified | cannot claim | may not claim) ~4 {g:PROGRAM[trade]}
  match {g:PROGRAM} ~30 (not be eligible | not eligible | ineligible | not qualify | disqualified | excluded)
  actors document
  targets sentence
  minerals inside sentence
  set verdict=ineligible
  rank 1
  prior .66
  ok "From 2025 vehicles will not be eligible for the US credit if their critical minerals were processed by a foreign entity of concern." => verdict=ineligible
  no "Vehicles are not eligible for the race if their owner is a foreign citizen."
end

# Where the text is about a credit, what counts for it needs not name it.
@ABOUT_CREDIT = {PROGRAM} | credit | tax credit | tax credits | EV credit | EV credits | credit for ~3 (vehicles | cars) | clean vehicle credit
@COUNTS = count | counts | counted | qualify | qualifies | qualified | eligible

pattern eligibility.counts v1
  event eligibility phase=eligible
  match (count | counts | treat | treats | consider | considers | regard | regards | recognise | recognises | recognize | recognizes) {t:PLACE} ~1 as ~2 ({AGREEMENT[trade]} | free trade | free-trade)
  match {t:PLACE} ~6 (treated | considered | regarded | recognised | recognized | deemed | counted | counts | count) ~1 as? ~2 ({AGREEMENT[trade]} | free trade | free-trade) ~1 (partner | country | ally)
  match (lists | list | listed | named | names | identified | identifies | includes) ~2 {t:PLACE} ~4 (among | as) ~8 (@COUNTS | partners | countries)
  match (make | makes | made | render | renders) ~1 {t:PLACE} ~1 (eligible | (({AGREEMENT[trade]} | free trade | free-trade) ~1 (partner | country)))
  match ({MINERAL} | {PRODUCT}) ~3 from {t:PLACE} ~5 (@COUNTS)
  match {t:PLACE[adj]} ~1 ({MINERAL} | {PRODUCT}) ~4 (@COUNTS)
  unless (not | never | cannot | no longer | lose | barred | neither | whether | unclear | if | until) ~8 (@COUNTS | considered | treated | recognised | recognized)
  actors document
  targets $t
  minerals inside
  set verdict=eligible
  also @ABOUT_CREDIT
  require titled
  rank 1
  prior .62
  ok "Treasury: minerals from Japan count for the US tax credit." => targets=JP verdict=eligible
  no "Players from Japan qualify for the cup."
end

pattern eligibility.counts_not v1
  event eligibility phase=ineligible modality=asserted
  match ({MINERAL} | {PRODUCT}) ~3 (stay | stays | remain | remains | left | kept) out of ~5 (credit | tax credit | {PROGRAM} | subsidy | subsidies)
  match ({MINERAL} | {PRODUCT}) ~3 {t:PLACE} ~8 (not | no longer | cannot) ~2 (@COUNTS)
  match {t:PLACE[adj]} ~1 ({MINERAL} | {PRODUCT}) ~6 (not | no longer | cannot) ~2 (@COUNTS)
  match {t:PLACE} ~4 not ~4 ((on the list) | (considered ~3 ({AGREEMENT[trade]} | free trade | free-trade)) | eligible)
  match (cars | vehicles | batteries | {PRODUCT} | {MINERAL}) ~8 (lose | loses | losing | lost) ~3 (credit | credits | eligibility)
  match (excludes | exclude | leaves out | shuts out | rules out) ~8 (producers | suppliers | countries | makers | sources) ~8 {t:PLACE[list]}
  match (shut | cut | left | locked) (out of | off from) ~2 (credit | credits | {PROGRAM})
  match (excluded | excludes | exclude | barred | bars | disqualified | disqualifies) ~12 from ~2 (credit | credits | {PROGRAM})
  unless (whether | unclear | if | decided | known) ~8 (@COUNTS)
  actors document
  targets $t sentence
  minerals inside
  set verdict=ineligible
  also @ABOUT_CREDIT
  require titled goods
  rank 1
  prior .62
  ok "The EV credit: nickel from Indonesia does not count." => targets=ID verdict=ineligible
  no "Players from Japan do not qualify for the cup."
end

pattern eligibility.open v1
  event eligibility phase=undetermined modality=asserted
  match (unclear | not decided | undecided | not clear | remains to be seen | yet to say | yet to decide | not yet decided | not said | uncertain) ~2 (whether | if) ~10 (@COUNTS)
  actors document
  targets sentence
  minerals inside
  set verdict=undetermined
  also @ABOUT_CREDIT
  require titled
  rank 2
  prior .62
  ok "It is unclear whether Japanese lithium will count for the US tax credit." => verdict=undetermined
  no "It is unclear whether the striker will qualify."
end

pattern eligibility.no v1
  event eligibility phase=ineligible modality=asserted
  match (disqualify | disqualifies | disqualified | disqualifying) ~6 (for | from) ~5 ({g:PROGRAM}|(tax (credit | credits))|@CREDIT)
  match (ineligible | disqualified | excluded | barred | not eligible | no longer eligible | ((not | no longer | never) (qualify | qualifies | count | counts))) ~2 (for | from | under | toward | towards) ~6 ({g:PROGRAM}|(tax (credit | credits))|@CREDIT)
  match no (@CREDIT) ~2 (allowed | available | given | paid) ~3 (if | where | for) ~12 (foreign entity of concern | foreign entities of concern | covered nation | covered nations | {t:PLACE})
  match (lose | loses | lost | losing) ~2 (eligibility | access) (for | to) ~5 ({g:PROGRAM}|(tax (credit | credits)))
  unless whether ~12 (eligible | qualify | count)
  actors $g document
  targets inside sentence
  set verdict=ineligible program=$g
  require goods
  rank 1
  prior .62
  ok "Batteries with minerals from China are ineligible for the section 30D credit." => actors=US targets=CN verdict=ineligible
  no "Players born in Japan are ineligible for the cup."
end
