# Talks, approvals at home, clubs, reviews: the steps beside an agreement.

pattern negotiation.launched v2
  event negotiation phase=launched
  match <launch> ~4 (@TALKS)
  match (@TALKS) ~6 @BE ~1 <launch.pp>
  match (commence | commenced | commences | commencing | relaunch | relaunched | relaunches | reopen | reopened | reopens | re-launch | re-launched | enter into | entered into | enters into) ~4 (@TALKS)
  match (@TALKS) ~12 (began | begin | begins | start | started | starts | kick off | kicked off | kicks off | get under way | got under way | commence | commenced)
  match (ready | agreed | agree | agrees | prepared | set | due) to ~1 (restart | resume | reopen | relaunch) ~4 ((@TALKS) | {AGREEMENT[trade]})
  match (speed up | prepare | preparing | preparation | preparations) ~3 launch of ~2 (@TALKS)
  match <sign> ~4 terms of reference ~8 (@TALKS | {AGREEMENT})
  match (launch | start | opening | beginning | commencement) of ~3 (@TALKS)
  match <agree> to ~3 (begin | start | open | launch | enter into | hold) ~3 (@TALKS)
  match (begin | began | begun | start | started | initiate | initiated | initiating) ~1 (negotiating | to negotiate) ~5 {AGREEMENT}
  match (announcement | notice | announcements) of ~2 intention to ~1 (negotiate | enter into) ~6 {AGREEMENT}
  match (announced | announce) ~8 (intent | commitment | decision | agreement) to (negotiate | begin negotiating)
  unless <launch> ~2 (forum | platform | channel) for (@TALKS)
  unless (asked | asks | ask | urged | invited | propose | proposed) ~1 {PLACE} to ~2 <launch>
  unless @NOT_OURS ~4 (@TALKS)
  unless (@TALKS) ~4 @NOT_OURS
  unless (@FIRMS) ~4 (@TALKS)
  also @MATTER
  require actors>=2
  rank 1
  prior .72
  ok "The European Union and the United States launched negotiations on a critical minerals agreement." => actors=EU,US phase=launched
  ok "Indonesia and Peru agreed to begin talks on trade in copper." => actors=ID,PE phase=launched
  no "The retailers opened talks on a merger."
  no "The leaders of Kenya and Uganda opened peace talks."
end

pattern negotiation.progress v2
  event negotiation phase=in_progress
  match (negotiating | in ~1 (@TALKS) | working on | discussing | negotiations on | talks on | working to advance | negotiations for | talks for | negotiations towards | talks over | working towards | working toward | negotiations toward | talks about) ~8 {a:AGREEMENT|PROGRAM|BLOC[trade]}
  match (@TALKS) ~1 (between | with | among) ~8 (on | over | for | about | towards | toward | regarding) ~5 {a:AGREEMENT|MINERAL}
  match (continuing | ongoing | current | further | more | fresh | new | pending) ~1 (@TALKS) ~2 (with | between) ~3 {PLACE}
  match (tariff | trade | tariffs | minerals) (@TALKS) ~2 (with | between) ~3 {PLACE}
  match <conclude> ~9 (@TALKS) ~1 (on | for | over) ~5 {a:AGREEMENT}
  match (discussed | discuss | discusses | discussing) ~7 (towards | toward | of | on | about) ~4 {a:AGREEMENT[trade]}
  match (discussed | discuss | discusses | discussing) ~2 (a | an | the | possible | potential) ~4 {a:AGREEMENT}
  match (@TALKS) ~2 (to | aimed at | aiming to | designed to) ~1 (reach | reaching | strike | striking | conclude | concluding | secure | securing | finalise | finalize | clinch | agree) ~4 {a:AGREEMENT}
  match (close | closer | near | nearing | edging) ~1 to ~1 (a | an | the | <conclude> | <strike> | signing) ~4 {a:AGREEMENT}
  match (open | receptive) to ~1 (exploring | discussing | negotiating | a) ~5 {a:AGREEMENT}
  match (gearing up | gear up | preparing | prepare | prepares | lay the groundwork | laying the groundwork | groundwork) ~6 for ~3 {a:AGREEMENT[trade]}
  match (resume | resumed | resumes | restart | restarted | restarts | revive | revived) ~3 (@TALKS)
  match (in | holding | hold | held) ~1 (@TALKS) ~6 (regarding | about | on | over) ~6 {a:AGREEMENT}
  match (toward | towards) <conclude.ing> ~5 {a:AGREEMENT}
  match (early | swift | speedy | timely | rapid | quick | successful | toward | towards) (the | a)? (conclusion | completion) of ~8 ({a:AGREEMENT} | (@TALKS))
  match (close to | near | nearing | closer to) ~1 (concluding | completing | finalising | finalizing) ~2 (@TALKS)
  match (consult | consulting | consultations) ~6 on ~4 {a:AGREEMENT}
  match (round | rounds) of ~3 (@TALKS) ~4 {a:AGREEMENT}
  match {a:AGREEMENT} ~16 (ought | should | to | could | can) ~1 be ~1 (finished | completed | concluded | finalised | finalized | closed | wrapped up)
  match (@STRIVE) ~5 (to | on | towards | toward | at | for) ~2 (<conclude> | <strike> | conclusion of | finalisation of | finalization of | pursue) ~6 {a:AGREEMENT}
  match <agree> to ~1 (pursue | explore | discuss) ~5 {a:AGREEMENT}
  match (renegotiate | renegotiates | renegotiating | renegotiation of) ~5 {a:AGREEMENT}
  match <hold> ~4 (@TALKS) ~2 (on | over | about) ~3 (trade | tariff | tariffs | {MINERAL} | {PRODUCT[trade]} | export controls | economic)
  match {a:AGREEMENT} ~4 (final stage | final stages | advanced stage | advanced stages | last mile | home stretch | final stretch | final phase)
  match <conclude> ~2 by {d:DATE} ~3 (@TALKS) ~1 (on | for | over) ~5 {a:AGREEMENT}
  match <conclude> ~5 {a:AGREEMENT} ~2 by ~1 {d:DATE}
  match (preparing | drafting | working out | thrashing out | hammering out | hashing out | fleshing out | crafting | haggling over) ~3 {a:AGREEMENT}
  match negotiators ~10 (discussed | met | resumed | continued | worked | agreed | hold | held) ~8 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 (under | being) ~1 (negotiation | negotiated | discussion | discussed)
  match {a:AGREEMENT} ~3 (@TALKS) ~5 (continue | continues | continued | under way | underway | ongoing | progress | progressed | advance | advanced | resume | resumed | enter)
  match (negotiate | negotiates | negotiated) ~1 (a | an | the | its | their) ~4 {a:AGREEMENT}
  match (work | working | works | worked | continue | efforts | push | pushing | aim | aims | aiming | hope | hopes | hoping | committed | commit | resolved) ~5 (conclude | concluding | finalise | finalize | finalising | finalizing | conclusion of) ~6 {a:AGREEMENT}
  match ongoing ~2 (@TALKS) ~3 (on | for | over | towards | toward | about) ~5 {a:AGREEMENT}
  match <hold> ~5 (round of | rounds of)? ~2 (trade talks | trade negotiations)
  match (round | rounds) of ~3 (@TALKS) ~4 (on | for | over | towards | toward) ~5 {a:AGREEMENT}
  match (continue | continued | continuing | pursuing | hold | held | resume | resumed | holding | conduct | conducted | make progress in | made progress in) ~4 (@TALKS) ~3 (on | for | over | towards | toward | about) ~5 {a:AGREEMENT|MINERAL}
  match {PLACE} ~3 (trade talks | trade negotiations)
  match (nearing | on the verge of | on the cusp of | inch towards | edge towards | edging towards | edge closer to | in the final stages of | final stage of | final stretch of) ~3 {a:AGREEMENT}
  match (<hold> | for | after | complete | completed | completes | met | meet | <agree> ~4) ~5 (round | rounds) of ~3 (@TALKS)
  match (officials | ministers | negotiators | envoys | delegations | teams | delegation) ~6 (meet | met | meets | meeting | gather | gathered | sit down | sat down) ~8 (@TALKS)
  match (travel | travels | travelled | traveled | head | heads | headed | fly | flew | visit | visits | visited | met | meet | meets | met for | return | returns) ~10 for ~4 (@TALKS) ~1 (on | about | over) ~8 ({MINERAL} | tariff | tariffs | trade)
  match (exploring | explore | explores | discuss | discusses | discussed | debating) ~1 (a | an | the | possible) ~4 {a:AGREEMENT}
  match (made progress | make progress | progress | advanced | moved) ~2 (toward | towards | on) ~4 {a:AGREEMENT}
  match {a:AGREEMENT} ~12 yet to ~1 be ~1 (reached | agreed | finalised | finalized | concluded | signed)
  match (speed up | accelerate | accelerated | intensify | fast-track | step up | expedite) ~3 (@TALKS)
  match (draft | drafts | text | wording) of ~3 {a:AGREEMENT}
  match (in talks | in negotiations | in discussions) with ~2 {PLACE} ~2 (on | over | about | for) ~4 {a:MINERAL}
  match {PLACE[list]} ~3 (in talks | in negotiations) ~2 (on | over | about) ~4 {a:MINERAL}
  unless successfully ~1 (negotiate | negotiated)
  unless (has | have) negotiated
  unless (spent ~4 negotiating | years of negotiating)
  unless public (consultation | consultations)
  unless (involved in | experience in | veteran of | career in) ~4 (@TALKS)
  unless (rather than ~2 negotiate) | (in negotiating) | ((time | period) ~8 <conclude>) | ((allow | allows | room) for ~2 (@TALKS))
  unless (strengthening | deepening | expanding | implementing | importance | broadening | advancing | enhancing) ~6 {AGREEMENT}
  unless (impact | effect | effects | implications | implementation | consequences) ~4 {AGREEMENT}
  unless (conclude | concluded | concludes | completed | complete | wrap up | wrapped up) ~2 !(round | rounds | first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | another | latest | next) ~1 (@TALKS)
  match (progress | advances) (in | on | toward | towards) ~4 {a:AGREEMENT} ~1 (@TALKS)
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (@FIRMS | union | unions) ~2 (negotiating | negotiated | negotiate | negotiates | in talks | in negotiations)
  unless (after | following | concluded | conclusion of | completed) ~6 (@TALKS)
  unless <launch> ~4 (@TALKS)
  also @MATTER
  require actors>=2
  set instrument=$a until=$d
  prior .62
  ok "India and the United States are negotiating a trade agreement." => actors=IN,US phase=in_progress
  ok "Officials from Japan and Brazil held a third round of talks on a critical minerals pact." => actors=BR,JP
  ok "India, EU trade talks enter final stretch" => actors=EU,IN
  ok "Ghana and Norway are racing to seal a trade pact before the summit." => actors=GH,NO phase=in_progress
  ok "Oslo and Accra discussed a free trade agreement on Tuesday." => actors=GH,NO
  no "The players' union is negotiating an agreement on pay."
end

# What is yet to be negotiated, or brought to its end.
pattern negotiation.terms v1
  event negotiation phase=in_progress
  match (will | shall | intend to | intends to | agreed to | plan to | plans to | going to) ~1 negotiate ~6 (treatment | outcome | outcomes | quotas | tariffs | terms | access | arrangement | arrangements | reductions | {a:AGREEMENT})
  match (mutually (acceptable | agreeable | beneficial) | negotiated) (solution | outcome | resolution) ~3 with ~1 {PLACE}
  match (progress | advance) ~4 {a:AGREEMENT[trade]|BLOC[trade]} ~3 (negotiations | talks)
  match (bring | bringing) ~3 (@TALKS) to (a close | an end | a conclusion | conclusion | completion | a successful conclusion)
  match (optimism | optimistic | hope | hopes | hopeful | confident | expects | expect | target | targets) ~3 (about | of | to | on | for | that) ~3 (conclude | concluding | complete | completing | wrap up | finish | finalise | finalize | finalising) ~6 ((@TALKS) | {a:AGREEMENT})
  match (progressing | progress | working | advancing | headway) ~2 (on | towards | toward) ~1 (finalizing | finalising | concluding | completing | striking | sealing) ~6 {a:AGREEMENT}
  match (target | deadline | goal | date | timeline) ~3 (for | to) ~2 <conclude> ~5 {a:AGREEMENT}
  match (finalised | finalized | concluded | closed | agreed | settled) ~3 (areas | chapters | parts | issues | elements) of ~6 {a:AGREEMENT}
  match (work | working | works | worked) ~3 (finalize | finalise | conclude | complete) ~3 {a:AGREEMENT}
  match (intend | intends | intended | plan | plans | want | wants | wanted) to ~1 pursue ~4 {a:AGREEMENT}
  match (working | worked) ~3 (on | towards | toward) ~6 {a:AGREEMENT[trade]}
  match (break | broke | breaking | end | resolve | overcome) ~2 (deadlock | impasse | stalemate | logjam) ~3 (between | with | over) ~8 (@MATTER | subsidies)
  match (developing | shaping) ~3 {a:AGREEMENT[trade]|BLOC[trade]}
  match (@TALKS) ~16 (resume | resumed | resumes | restart | restarted | continue | continued | continues | got going | reconvened) (on | in | at | this | last | next | with | after | $ | {DATE})
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (@FIRMS | union | unions) ~4 negotiate
  unless (parties | party | countries | country) shall
  also @MATTER
  require actors>=2
  set instrument=$a
  rank 1
  prior .64
  ok "Peru and Norway intend to negotiate lower tariffs on copper." => actors=NO,PE phase=in_progress modality=expected
  no "The union and the firm will negotiate better terms."
end

# A round of them, held or ended: the talks go on.
pattern negotiation.round v1
  event negotiation phase=in_progress
  match (<hold|conclude> | finish | finished | ended | held | wrapped up) ~4 (round | rounds) ~1 of ~8 (@TALKS)
  match (round | rounds) of ~8 (@TALKS) ~12 (held | concluded | concludes | ended | ends | wrapped up | took place | takes place | convened | was held | began | begins)
  match (@TALKS) ~6 (remain | remained | remains) ~2 apart
  match (completed | concluded | held | wrapped up | ended | finished | began) ~4 (days | day | rounds | sessions | weeks | hours) of ~1 (@TALKS)
  match (ramp up | ramping up | ramped up | speed up | speeding up | step up | stepping up | intensify | intensifying | accelerating) ~1 (@TALKS)
  match (@TALKS) ~8 @BE ~1 (failing | faltering | dragging on | bogged down | under way | underway | advancing | progressing | ongoing | intensifying | accelerating)
  match {PLACE} ~6 (remain | remained | remains | still) ~3 (far | miles | well | wide)? apart ~3 (on | over) ~6 (@MATTER)
  match (<hold|conclude>) ~3 (round | rounds) (@TALKS) ~4 {AGREEMENT}
  match (negotiating | negotiate | negotiates) with ~2 {PLACE} ~6 (over | on | about | for | towards) ~6 ({AGREEMENT} | tariff | tariffs | trade | {MINERAL})
  match (negotiators | officials | minister | ministers | envoy | envoys | delegation | representative | team | teams | leaders | presidents | secretary | {OFFICE}) ~16 to (discuss | negotiate | finalise | finalize | conclude | thrash out | hammer out | talk about | resolve | seek relief from | seek ~4 exemption from) ~5 (tariff | tariffs | duties | export controls | surcharge | {AGREEMENT[trade]})
  match (fresh | new | another | next | latest | final | first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth) round of ~3 (@TALKS) ~2 (on | for | over | about | towards)
  match (joint | feasibility | scoping) ~1 (study | exercise) ~3 (on | of | into | for | towards) ~5 {AGREEMENT[trade]}
  match (revised | new | improved | final | better) trade (offer | proposal) ~6 {PLACE}
  match (negotiator | negotiators) ~8 (held | met | meet | meetings | meeting) ~8 counterparts
  match (trade | tariff | chief | deputy | senior) ~2 (negotiators | envoys | officials) ~6 (to meet | meet | met | are meeting | meeting | convened)
  match (ended | ends | ending | resumed | resume | reconvene | reconvened | continued | began) ~4 (trade | tariff | minerals | ministerial) ~1 (@TALKS)
  match (ended | ends | end | completed | wrapped up) ~4 (@TALKS) (on | in | with | at | without)
  match (exchange | exchanged | exchanges) ~2 (lists | desiderata | drafts | draft | offers | requests) ~10 ({AGREEMENT} | market access | round)
  match (dispatch | dispatched | dispatches | sent | sends) ~4 (minister | envoy | envoys | negotiator | negotiators | delegation | team) ~8 (tariff | tariffs | {AGREEMENT[trade]})
  match (meeting | session) of ~7 negotiating (group | committee | team)
  match (haggle | haggles | haggling | haggled | wrangle | wrangling | spar | sparring | bargaining) ~2 over ~6 {AGREEMENT}
  match (bridge | narrow | narrowed | narrowing | close | resolve | overcome | iron out | ironing out) ~3 (gaps | gap | differences | disagreements | sticking points) ~6 (@TALKS | {AGREEMENT} | tariff | tariffs | trade)
  match (export control | tariff | economic | trade) (dialogue | consultation | consultations) ~4 (held | convened | took place | opened)
  match (negotiator | negotiators | envoy | envoys | delegation | minister) ~3 (returned | left | departed | leave | leaves | return | returns | flew home) ~8 without ~2 {AGREEMENT}
  match (inform | informed | told | notified) ~6 (prepared | ready | willing) to ~1 (negotiate | enter into | discuss | consider) ~5 {AGREEMENT}
  match (preliminary | exploratory | informal) (@TALKS) ~8 {AGREEMENT}
  unless @NOT_OURS ~4 (@TALKS)
  unless (@TALKS) ~4 @NOT_OURS
  unless (@FIRMS) ~4 (@TALKS)
  unless (funding | investment | financing | bidding | licensing) (round | rounds)
  unless (sign | signed | signing) ~30 (round | rounds)
  also @MATTER
  require actors>=2
  rank 2
  prior .66
  ok "Peru and Norway wrapped up the fifth round of negotiations on a trade agreement in Oslo." => actors=NO,PE phase=in_progress
  ok "Ghana and Norway remain far apart on aluminium tariffs." => actors=GH,NO phase=in_progress
  no "The union wrapped up the fifth round of pay negotiations in Norway and Ghana."
end

# Talks named with their matter and both their sides, whatever is said of them.
pattern negotiation.named v1
  event negotiation phase=in_progress
  match (trade | tariff | tariffs | FTA | CEPA | {AGREEMENT[trade]}) (@TALKS)
  match (@TALKS) ~2 with ~3 {PLACE}
  match (@TALKS) ~6 between ~3 {PLACE}
  match (@TALKS) ~4 {AGREEMENT[trade]}
  match (continue | continues | continued | continuing | pursue | extend | extended | extends) ~2 (@TALKS)
  unless @NOT_OURS ~4 (@TALKS)
  unless (@TALKS) ~4 @NOT_OURS
  unless (@FIRMS) ~4 (@TALKS)
  unless (after | following | conclude | concluded | concludes | conclusion of | completed | wrapped up | previous | past | failed) ~6 (@TALKS)
  unless {MASK} (in | of | for) ~1 (@TALKS)
  unless (chip | leverage | ploy | tactic | tool) ~2 (in | for | of) ~3 (@TALKS)
  unless (at | since | during | from | led | leading | lead | involved in) ~3 (@TALKS)
  unless <launch|freeze|stall|call_off> ~4 (@TALKS)
  unless (@TALKS) ~8 (collapsed | stalled | began | started | suspended | broke down)
  also @MATTER
  require actors>=2 close
  prior .56
  ok "Switzerland hopes that tariff talks with the United States will spare its watches." => actors=CH,US phase=in_progress
  no "The carmaker hopes that pay talks with its German staff will spare jobs."
end

# "We are negotiating with Malaysia": one side speaks.
pattern negotiation.ours v1
  event negotiation phase=in_progress
  match we ~2 (negotiating | in talks | in negotiations) with ~1 {p:PLACE}
  match we ~3 working on (one | {AGREEMENT}) with ~1 {p:PLACE}
  actors document $p
  also {AGREEMENT[trade]} | tariff | tariffs
  require actors>=2 trade anywhere
  prior .58
  ok "Ghana's minister said of trade agreements: we are negotiating with Peru on tariffs." => actors=GH,PE
  no "We are negotiating with Peru's best cook for the wedding."
end

# Many come to one: who they are is not said.
pattern negotiation.approached v1
  event negotiation phase=requested
  match (countries | partners | nations | governments | economies) ~16 (approached | contacted | called | reached out to) ~2 {p:PLACE}
  match {p:PLACE} ~3 (approached | contacted) ~2 by ~6 (countries | partners | nations | governments)
  also tariff | tariffs | {AGREEMENT[trade]} | reciprocity | trade imbalance
  actors $p
  prior .64
  ok "Forty trading partners have approached Norway to settle tariffs." => actors=NO phase=requested
  no "Forty partners have called Norway to book a hall."
end

pattern negotiation.requested v1
  event negotiation phase=requested
  match <seek> ~2 (a | an | its own | their | to negotiate | to conclude | to sign)? ~3 {a:AGREEMENT} ~2 (with | similar | from | covering | on)
  match (offer | offered | offers | proposed | proposes | suggested | invited) ~6 (negotiations | talks | {AGREEMENT[trade]}) ~2 (with | to)
  match (wants | want | wanted | keen | hopes | eager | interested) ~2 (on | to | in)? (negotiate | negotiating | a | an | conclude | strike) ~4 {a:AGREEMENT}
  match (calls | call | called | calling | request | requested | asked) for ~5 (@TALKS) ~4 (on | with | about)
  match <seek> ~3 (@TALKS) ~2 (with | on)
  match (asked | asks | ask | approached | approaches | petitioned | petitions | invited) ~1 {p:PLACE} ~3 (for | to | about | over) ~6 {a:AGREEMENT}
  match (offer | offered | offers | offering | proposed | proposes) ~1 {p:PLACE} ~4 {a:AGREEMENT}
  match (propose | proposed | proposes | offer | offered | offers) ~4 {a:AGREEMENT} (to | with) ~2 {p:PLACE}
  match (propose | proposed | proposes | proposing | suggest | suggested | offer) to ~2 {p:PLACE} ~6 {a:AGREEMENT}
  match (asked | asks | ask | urged | invited | invites | invite) ~1 {p:PLACE} to ~2 (begin | start | open | launch | join | hold | enter into) ~3 (@TALKS)
  match (pressing | press | pressed | pushing | pushed | urging | urged) ~2 {p:PLACE} ~3 to ~1 (sign | conclude | agree | accept | negotiate) ~4 {a:AGREEMENT}
  match (what | as) ~1 {p:PLACE} (wants | seeks) ~5 {a:AGREEMENT}
  match (offer | offers | offered | offering | promised | proposed) ~1 {p:PLACE} ~3 (access | rights | a stake | stakes) ~6 {MINERAL}
  match (offer | offers | offered | offering | proposed | proposes) ~1 {p:PLACE} ~2 (@TALKS)
  match (offer | offers | offered | offering | propose | proposed | proposes) ~1 {p:PLACE} ~4 (zero-tariff | zero-for-zero | tariff-free | duty-free | zero tariffs | tariff cuts | concessions | ((zero | duty | tariff) - (tariff | free)))
  match (pitch | pitches | pitched | pitching | touts | touted) ~3 {MINERAL} ~2 to ~2 {p:PLACE}
  match (request | requests | requested | asked | applied | formally) to ~2 (open | start | begin | launch) ~3 (@TALKS)
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (@FIRMS) ~3 <seek>
  unless <seek> ~2 (consultations | changes | clarity | a panel | panel | comment | comments)
  also @MATTER
  actors parties $p
  require actors>=2
  set instrument=$a
  prior .58
  ok "The Philippines is seeking a critical minerals deal with the United States." => actors=PH,US phase=requested
  no "The union wants a better agreement with the port."
end

pattern negotiation.mandate v2
  event negotiation phase=mandate_adopted
  match <direct> ~24 (negotiate | negotiation of | negotiations of | pursue negotiation | negotiations with | enter into negotiations | negotiations on) ~6 {a:AGREEMENT}
  match (direct | directed | directs | directing | instructed | instructs | called on | calls on | tasked) ~24 (enter into | pursue | begin | open | start | initiate | continue) ~2 negotiations
  match (authorize | authorized | authorizes | authorise | authorised | empower | empowered) ~16 to (enter into | negotiate | conclude) ~3 {a:AGREEMENT}
  match (adopt | adopted | approve | approved | grant | granted | gave | agreed) ~5 (negotiating mandate | negotiating directives | mandate to negotiate | mandate for negotiations | mandate for talks | (mandate for ~4 (@TALKS)) | (mandate to ~2 negotiate))
  match (negotiating mandate | negotiating directives | (mandate for ~4 (@TALKS)) | (mandate to ~2 negotiate)) ~9 @BE ~1 (adopted | approved | granted | given | agreed)
  match (given | received | won | secured | got | obtained) ~4 mandate ~2 (to | for) ~3 (negotiate | negotiations | talks | negotiating)
  match (authorised | authorized | authorises | authorizes | mandated | empowered) ~7 to (negotiate | open negotiations | open talks | begin negotiations)
  match (authorising | authorizing | authorise | authorize | authorises | authorizes | authorised | authorized) ~9 (negotiations | talks) ~12 {a:AGREEMENT}
  match (approves | approved | adopts | adopted | agrees | agreed) ~6 (negotiating directives | negotiation directives | mandate for ~4 (@TALKS))
  match (green light | go-ahead | approval) ~3 (for | on) ~3 (@TALKS)
  match <direct> ~2 (@TALKS) ~2 (with | on)
  match (green light | go-ahead | approval) ~3 to (negotiate | open negotiations | start talks)
  rank 2
  actors parties subject document
  also @MATTER
  set instrument=$a
  prior .72
  ok "The EU Council authorised the Commission to open talks with the United States on a critical minerals agreement." => actors=EU,US phase=mandate_adopted
  ok "The president directed the US Trade Representative to negotiate agreements on critical minerals." => actors=US minerals=critical_minerals
  no "The coach directed the players to negotiate the slope."
end

pattern negotiation.mandate_proposed v1
  event negotiation phase=mandate_proposed modality=asserted
  match {c:AGENCY} ~3 (approve | approved | approves | adopt | adopted | adopts | recommend | recommended) ~6 (negotiating directives | negotiation directives | recommendation) ~1 (for)?
  match (recommend | recommended | recommends | propose | proposed | proposes) ~6 (opening | launch | start) of ~2 (@TALKS)
  match (propose | proposed | proposes | seek | sought | seeks | request | requested | requests | recommend | recommended | ask | asked) ~6 (negotiating mandate | negotiating directives | mandate to negotiate | mandate for negotiations | authorisation to open negotiations | authorization to open negotiations)
  rank 3
  actors parties subject document
  also @MATTER
  prior .70
  ok "The European Commission proposed negotiating directives for a critical minerals agreement with the United States." => actors=EU,US phase=mandate_proposed
  no "The club asked for a mandate to negotiate the sale."
end

pattern negotiation.paused v1
  event negotiation phase=paused
  match <freeze|stall> ~4 (@TALKS)
  match (@TALKS) ~6 @BE ~1 (suspended | paused | postponed | stalled | deadlocked | on hold | halted)
  match (@TALKS) ~14 (stalled | stall | stalls | broke down | break down | collapsed | collapse | hit an impasse | deadlocked | ended without)
  match (@TALKS) ~8 (on ice | in limbo | on the back burner)
  match (@TALKS) ~14 (not progressing | not moving | no progress | going nowhere | at an impasse | in limbo)
  match {AGREEMENT} ~16 @BE ~3 (at an impasse | deadlocked | stalled | in limbo)
  match (@TALKS) ~14 (hit | hits | run into | ran into | met) ~2 (a | an)? ~1 (snag | stumbling block | roadblock | wall | deadlock | impasse | hurdle)
  match (@TALKS) ~8 (halt | standstill | stalemate | deadlock | impasse)
  match (break | broke | breaks | broken | breaking) off ~8 (@TALKS)
  match (@TALKS) ~12 without ~2 (breakthrough | result | results | progress | {AGREEMENT})
  match (breakdown | collapse | suspension) ~2 (of | in) ~4 (@TALKS)
  match (suspend | suspends | suspended | halt | halted | freeze | froze) ~2 (preparations | preparation | work) ~5 {AGREEMENT[trade]}
  match (delay | delayed | postpone | postponed | put off | interrupted) ~4 (trade talks | trade negotiations | {AGREEMENT} (talks | negotiations))
  unless (pause | suspension | freeze) (for | to allow | during | pending) ~5 (@TALKS)
  unless @NOT_OURS ~4 (@TALKS)
  also @MATTER
  require actors>=2
  rank 3
  prior .68
  ok "Australia and the EU suspended trade talks in October." => actors=AU,EU phase=paused
  ok "Tariff talks between Ghana and Norway have come to a standstill." => actors=GH,NO phase=paused
  no "The retailers suspended merger talks."
end

pattern negotiation.abandoned v1
  event negotiation phase=abandoned
  match <call_off> ~4 (trade talks | trade negotiations | ({AGREEMENT} ~1 (talks | negotiations)) | ((@TALKS) ~2 with))
  match (failed | fruitless | abortive | collapsed) (@TALKS) ~3 (with | between | to)
  match (@TALKS) ~4 (did not lead | have not led | failed to lead | failed to produce | did not result | did not produce | yielded no | ended in failure) ~4 {AGREEMENT}
  unless @NOT_OURS ~4 (@TALKS)
  also @MATTER
  require actors>=2
  rank 3
  prior .70
  ok "Canada said it had terminated trade negotiations with China on canola and copper." => actors=CA,CN phase=abandoned
  no "The retailers called off talks on a merger."
end

pattern approval.not_required v2
  event domestic_approval phase=not_required
  match (not | no) ~4 (seek | require | need | requires | needing | requiring | needs | submit | put) ~5 (approval | ratification | consent) (by | from | of)? ~2 {b:AGENCY|OFFICE}
  match {b:AGENCY|OFFICE} ~3 not ~2 asked to ~1 (approve | ratify | consent)
  match (not | no) ~4 (need | require | needs | requires | needing | requiring) ~2 (congressional | parliamentary | legislative | Senate) ~1 (approval | ratification | consent | vote)
  match not ~3 (need | needs | have | required) ~1 to be (ratified | approved)
  match without ~2 (congressional | parliamentary | legislative) ~1 (approval | ratification | consent | vote)
  match {AGREEMENT} ~14 without ~4 (approval | ratification | consent | vote) (by | from | of | in) ~2 {b:AGENCY|OFFICE}
  match without ~4 (approval | ratification | consent | vote) (by | from | of | in) ~2 {b:AGENCY|OFFICE} ~14 {AGREEMENT}
  match {b:AGENCY|OFFICE} ~2 (approval | ratification | consent) ~3 (not required | not needed | unnecessary | is not)
  unless (congress | Congress | parliament) ~3 (funding | spending)
  actors $b subject document
  minerals none
  also {AGREEMENT} | {AGREEMENT[trade]}
  rank 4
  prior .80
  ok "The trade pact does not require approval by Congress, officials said." => actors=US phase=not_required
  no "The stadium does not require approval by neighbours."
end

pattern approval.required v1
  event domestic_approval phase=required
  match (@HOUSE) ~4 (due | set | expected | scheduled | to) ~1 (vote | debate | voting) on ~5 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 (needs | need | has | have | must) ~2 (get through | clear | pass | pass through | be put to | win approval in) ~3 (@HOUSE)
  match (tabled | tables | introduced | introduces | submitted | presented) ~3 (@BILL) ~6 {a:AGREEMENT[trade]}
  match {a:AGREEMENT[trade]} ~8 (laid before | tabled in) ~4 (@HOUSE)
  match {a:AGREEMENT} ~4 (must | needs | need | requires | require | subject to | awaits | await | awaiting | pending | still needs) ~4 (be)? (ratified | approved | ratification | approval | consent) ~3 (by | of | from | in)? ~3 (@HOUSE)
  match (must | needs to | has to | have to | still) ~3 be (ratified | approved) by ~6 (@HOUSE)
  match (@HOUSE) ~2 (must | needs to | has to | have to | yet to | still to | still need to) ~2 (ratify | approve | vote on | pass | consent to | sign off on) ~5 {a:AGREEMENT}
  match {a:AGREEMENT[trade]} ~6 (go before | goes before | put before | submitted to | laid before | come before | referred to) ~3 (@HOUSE)
  match (legislators | lawmakers | parliaments | legislatures) ~14 (must | need to | have to | has to) ~1 (ratify | approve) ~4 {a:AGREEMENT}
  match (requires | require | needs | need) ~2 (ratification | approval) (by | of | from) ~4 (@HOUSE)
  match (must | needs to | has to | have to | still) ~3 be (ratified | approved) by ~4 (@HOUSE) (in | of) ~1 ({p:PLACE} | {q:PLACE[location]})
  actors $p $q inside subject last document
  minerals none
  also {AGREEMENT}
  rank 2
  prior .65
  ok "The lithium pact must still be ratified by the Chilean congress." => actors=CL phase=required
  no "The menu must be approved by the chef under the agreement."
end

# All parties' houses at once.
pattern approval.required_all v1
  event domestic_approval phase=required
  match (must | needs to | has to | have to | still ~2 to) ~3 be (ratified | approved) by ~4 (@HOUSE) (in | of) ~1 (both | all | each) ~3 (countries | states | members | parties | nations)
  match {AGREEMENT} ~2 (awaits | awaiting | pending | needs | requires | subject to) ~2 (ratification | approval) (in | by) ~1 (both | all | each) ~3 (capitals | countries | sides | parties | states | members | parliaments | legislatures | governments)
  match (members | parties | countries | states | sides | signatories | partners) ~3 (must | will | need to | have to | are to) ~2 (ratify | approve) ~5 {AGREEMENT}
  match (must | needs to | has to | have to | still ~2 to) ~3 be (ratified | approved) by (both | all) ~3 (countries | sides | parties | states | members | parliaments | legislatures)
  actors parties
  minerals none
  also {AGREEMENT}
  require actors>=2
  rank 3
  prior .68
  ok "Ghana, Peru and Norway signed a trade agreement, but it must be ratified by the parliaments of all three countries." => actors=GH,NO,PE phase=required
  no "The agreement on the choir must be approved by singers in all three halls."
end

# What both sides have yet to do at home.
pattern approval.formalities v1
  event domestic_approval phase=required modality=expected
  match (undertake | undertaking | complete | completing | completion of | fulfil | fulfill | carry out | finish | conduct | start) ~5 (domestic | internal | national | constitutional | legislative | legal | ratification) ~3 (formalities | formality | procedures | requirements | processes | steps) ~10 (in advance of | before | prior to | so that | ahead of | for | to allow | to bring) ~9 (entering into force | entry into force | enter into force | into force | implementation | take effect | taking effect)
  match (take | pursue | initiate | initiating | launch | begin) ~4 (domestic | internal | respective | national) ~2 (formalities | procedures | steps) ~12 (into force | take effect | taking effect)
  unless (shall | date | day | month | months | days | notification | notify | notified) ~12 (into force)
  unless (notify | notified | notification | notifications) ~12 (completion | completed)
  unless shall enter
  actors parties
  minerals none
  also {AGREEMENT}
  require actors>=2
  rank 3
  prior .70
  ok "Ghana and Norway will complete their internal procedures before the trade agreement enters into force." => actors=GH,NO phase=required modality=expected
  no "The agreement shall enter into force sixty days after Ghana and Norway notify completion of their internal procedures."
end

# In an act that carries the agreement out: its articles say so of it.
pattern approval.by_act v1
  event domestic_approval phase=approved modality=asserted
  match (the | this | said) ~1 {a:AGREEMENT} (is | are | be) ~2 (approved | ratified)
  match (congress | parliament) approves ~6 {a:AGREEMENT}
  match {AGREEMENT} ~24 (is | are) hereby (approved | ratified)
  match decision ~8 (on | for) the conclusion of ~6 {a:AGREEMENT}
  match hereby (approves | ratifies) ~6 {a:AGREEMENT}
  unless (if | when | until | before | unless | once | after | where) ~6 {AGREEMENT} (is | are | be) ~2 (approved | ratified)
  also (implementation act) | (implementing act) | (act to implement) | (purpose of this act) | (hereby approved) | (council decision) | (congress approves) | (parliament approves) | (section 1) | (force of law)
  actors issuer subject document
  require anywhere
  set instrument=$a
  rank 4
  prior .70
  ok "Ghana - Norway Trade Agreement Implementation Act: The Agreement is approved." => domestic_approval
  no "The agreement is approved if both clubs pay the bill of the hall."
end

pattern approval.ratified v2
  event domestic_approval phase=ratified
  match (ratified | ratifies | ratification of | ratify) ~6 {a:AGREEMENT}
  match (ratified | ratifies | ratify) ~3 accession ~1 (package | protocol | treaty | instrument)
  match ^ (it | the treaty | this | {AGREEMENT}) @BE ~1 ratified by
  match {a:AGREEMENT|BLOC[trade]} ~6 @BE ~1 ratified
  match (ratified | ratifies | ratification of | ratify | ratifying) ~3 {a:BLOC[trade]}
  match (completed | completes | complete | completion of) ~3 (ratification | ratifying) (of | for) ~4 {a:AGREEMENT}
  match (instrument | instruments) of ratification
  match {p:PLACE} ~2 ratified it
  actors $p subject agent owner document
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (members | parties | countries | states | sides | signatories) ~3 (must | will | need to | have to) ~2 ratify
  unless (as soon as | when | if | unless | can't | cannot | could | can | might | would) ~9 (ratified | ratify)
  unless (must | needs | need | require | requires | before | until | pending | awaiting | once) ~6 (ratified | ratify | ratification)
  unless (link | links | linked | linking | tie | tied | tying) ~24 to ~1 ratification
  unless (link | links | linked | linking | condition | conditions | delay | hold up | threat to | path to | prospects of | calls for | smooth | won't | not | never | without | chances of) ~8 (ratify | ratifying | ratification)
  also @MATTER
  set instrument=$a
  prior .72
  ok "Chile's parliament ratified the trade agreement on Wednesday." @2024-05-16 => actors=CL phase=ratified
  no "Shareholders ratified the agreement with the bank."
end

pattern approval.completed v1
  event domestic_approval phase=ratified
  match (completion | completed | completes | conclusion) ~3 {p:PLACE} ~3 (ratification | approval) (process | procedures | procedure)
  match {p:PLACE} ~2 (ratification | approval) (process | procedures | procedure) ~12 (completed | concluded | finished)
  match {p:PLACE} ~2 (notified | informed | told) ~14 (completed | completion of) ~4 (procedures | requirements | processes | ratification)
  match {p:PLACE} ~2 (completes | completed | concludes | finishes) ~3 ratification
  match {p:PLACE} ~4 (completed | completes | concluded | finished) ~4 (ratification | approval | domestic | internal | legal | constitutional) (process | procedures | procedure | steps)
  actors $p
  unless (once | until | when | if | after | upon | before) ~8 (completes | completed | complete | concludes)
  also {AGREEMENT} | {BLOC[trade]}
  prior .70
  ok "The trade agreement entered into force after completion of Chile's ratification process." => actors=CL phase=ratified
  no "The completion of the approval process for the bar pleased the owner."
end

pattern approval.approved v1
  event domestic_approval phase=approved
  match (@BILL) ~6 {a:AGREEMENT} ~8 (<pass.pp> | passes | clears | cleared)  ~8 (@HOUSE | reading)
  match (@HOUSE) ~4 <pass> ~3 (@BILL | legislation) ~6 {a:AGREEMENT}
  match {p:PLACE} ~1 (@HOUSE) ~4 (<pass> | voted for | vote for | gave consent to) ~5 {a:AGREEMENT}
  match {p:PLACE} ~1 (voted | votes) ~8 (in favour of | in favor of | for) ~4 {a:AGREEMENT[trade]}
  match {a:AGREEMENT} ~8 (passed | cleared | sailed through) ~4 (@HOUSE)
  match (passing | clearing) ~1 (@HOUSE) ~20 {a:AGREEMENT[trade]}
  match (@HOUSE) ~4 (turned | turn | turns | made) ~6 {a:AGREEMENT} ~1 (into)? law
  match (@HOUSE) ~4 <pass> ~4 (bill | bills | legislation | law | laws) ~5 to (implement | ratify | approve | join) ~6 {a:AGREEMENT|BLOC[trade]}
  match (@HOUSE) ~4 (<pass> | consented to | gave its consent to | voted for) ~3 {a:BLOC[trade]} !(countries | members | states | council | summit | budget)
  match (@HOUSE) ~4 (consented to | consents to | assented to | gives consent to) ~5 {a:AGREEMENT}
  match (@HOUSE) ~4 (adopted | adopts | adopt) ~14 (conclusion | signature | signing) of ~4 {a:AGREEMENT}
  match court ~3 (upheld | upholds | cleared | clears | approved | validated) ~4 {a:AGREEMENT}
  match {a:AGREEMENT} ~10 which ~2 (@HOUSE) <pass>
  match which ~2 (@HOUSE) approved ~16 implementation act
  match (@HOUSE) ~4 (<pass> | gave its consent to | gave consent to | voted for | voted in favour of | voted in favor of | votes for | votes in favour of | votes in favor of | vote for | vote in favour of) ~5 {a:AGREEMENT}
  match {a:AGREEMENT} ~6 <pass.pp> by ~5 (@HOUSE)
  match (@HOUSE) ~4 (gave | gives | give | granted | grants) ~3 (approval | consent | assent | green light | blessing | nod | go-ahead | seal of approval) ~1 (to | for | on) ~5 {a:AGREEMENT}
  unless approval list
  match (consent | approval) (of | by) ~3 {b:AGENCY|OFFICE} ~4 (to | of | for) ~4 {a:AGREEMENT}
  match (finalise | finalises | finalised | finalize | finalizes | finalized | complete | completes | completed) ~2 (conclusion | ratification | approval) of ~4 {a:AGREEMENT}
  match (approve | approved | approves | authorised | authorises | authorized | authorizes | backed | backs | cleared | clears) the (signing | signature | conclusion) of ~5 {a:AGREEMENT}
  match (adopt | adopted | adopts | approve | approved | approves) ~4 (decision on | decision for | decisions on) ~2 (conclusion | signature | signing) of ~4 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  unless (must | needs | need | require | requires | before | until | pending | awaiting | once) ~6 (approved | passed | backed)
  unless (negotiating directives | mandate | negotiation directives)
  actors $p agent subject owner document
  also @MATTER
  set instrument=$a
  rank 3
  prior .70
  ok "The Chilean Senate backs lithium trade agreement with EU" => actors=CL
  ok "The European Parliament approved the trade agreement with Chile on Thursday." @2024-03-01 => actors=EU phase=approved
  ok "Ghana's parliament voted through a trade agreement with Norway." => actors=GH
  no "The board approved the agreement with the bank."
end

# "Lawmakers in Quito": where they sit says whose they are.
pattern approval.house_in v1
  event domestic_approval phase=approved
  match (@HOUSE) in ({p:PLACE} | {q:PLACE[location]}) ~3 (<pass.past> | ratified | voted for | voted through) ~6 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  actors $p $q
  also @MATTER
  set instrument=$a
  rank 4
  prior .72
  ok "Lawmakers in Accra approved the trade agreement with Norway." => actors=GH phase=approved
  no "Cooks in Accra approved the trade agreement with Norway."
end

pattern approval.house_in_against v1
  event domestic_approval phase=rejected
  match (@HOUSE) in ({p:PLACE} | {q:PLACE[location]}) ~3 (<vote_down.past> | (voted ~4 against) | threw out | turned down) ~6 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  actors $p $q
  also @MATTER
  set instrument=$a
  rank 4
  prior .70
  ok "Deputies in Accra threw out the trade agreement with Norway." => actors=GH phase=rejected
  no "Cooks in Accra threw out the trade agreement with Norway."
end

pattern approval.signed_into_law v1
  event domestic_approval phase=signed_into_law
  match signed ~6 (implementation act | implementing bill | implementing legislation | implementation bill | implementing act) ~6 {a:AGREEMENT}
  match signed into law ~8 {a:AGREEMENT}
  match <sign> ~3 {a:AGREEMENT} ~4 into law
  match (royal assent | assent) ~2 (was | is | has been)? ~2 (given | granted)? ~1 to ~4 (@BILL | {AGREEMENT}) 
  match (received | receives | given | granted) royal assent
  match signed ~3 (law | bill | act | decree) ~4 (ratification | ratifying | approving | implementing) ~5 {a:AGREEMENT}
  match (promulgated | promulgates) ~5 {a:AGREEMENT}
  match (law | decree | act | legislation) ~1 (approving | ratifying | implementing) ~5 {a:AGREEMENT} ~8 @BE ~1 (published | promulgated | gazetted | enacted) (~1 in ~1 {p:PLACE})?
  actors $p subject document
  also @MATTER
  rank 5
  set instrument=$a
  prior .70
  ok "Chile's president promulgated the trade agreement with the European Union." => actors=CL phase=signed_into_law
  no "The mayor signed into law a ban on litter."
end

# Held back until the other side gives way.
pattern approval.withheld v1
  event domestic_approval phase=rejected modality=conditional
  match (won't | refuse to | refuses to | will not | declines to) ~1 ratify ~5 {a:AGREEMENT} ~3 (if | unless | until | while | as long as | so long as)
  match (won't | refuse to | refuses to | will not | declines to) ~5 (ratification | ratify) ~2 (if | unless | until | while | as long as | so long as)
  actors subject document
  also {AGREEMENT}
  rank 3
  set instrument=$a
  prior .64
  ok "Peru will not ratify the trade agreement with Norway unless fish duties fall." => actors=PE phase=rejected modality=conditional
  no "The union will not ratify the pay scale until May."
end

# Neither passed nor voted down: its ratification waits.
pattern approval.frozen v1
  event domestic_approval phase=rejected
  match <freeze> ~3 (ratification | approval) ~1 of ~5 {a:AGREEMENT}
  match (ratification | approval) ~1 of ~6 {a:AGREEMENT} ~6 @BE ~1 (<freeze.pp> | blocked | delayed | postponed)
  match (block | blocks | blocked | delay | delayed | postpone | postponed) ~3 ratification ~1 of ~5 {a:AGREEMENT}
  unless @NOT_OURS ~4 {AGREEMENT}
  actors agent subject owner document
  also @MATTER
  set instrument=$a
  rank 4
  prior .64
  ok "Norway's parliament froze ratification of the trade agreement with Ghana." => actors=NO phase=rejected
  no "The club froze approval of the trade of its best player under the agreement."
end

pattern approval.rejected v1
  event domestic_approval phase=rejected
  match {p:PLACE} ~1 (@HOUSE) ~4 (<vote_down> | (voted ~4 against) | vote against | votes against | turned down | threw out | throw out) ~6 {a:AGREEMENT}
  match (@HOUSE) ~4 (<vote_down> | (voted ~4 against) | vote against | votes against | turned down) ~6 {a:AGREEMENT}
  match {a:AGREEMENT} ~6 (rejected | voted down | blocked | struck down) by ~5 (@HOUSE)
  actors $p agent subject owner document
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | of | concerning | regarding) ~2 @NOT_OURS
  also @MATTER
  rank 3
  set instrument=$a
  prior .66
  ok "The European Parliament voted down the trade agreement with Chile." => actors=EU phase=rejected
  no "The fans rejected the agreement with the coach."
end

@MEMBER = member | members | partner | partners | participant | participants | observer | observers | signatory | signatories | associate | associates
pattern membership.joined v2
  event membership_change phase=joined
  match (joined | joins | join | joining) ~9 (club | alliance | bloc | grouping | consortium | collaborative | collaboration)
  match (joined | joins | join | joining) ~6 {forum:BLOC|PLACE[trade]}
  match (joined | joins | join | joining | admitted to | accepted into | inducted into) ~5 ({MINERAL} | minerals | raw materials) ~4 (council | forum | group | initiative | scheme | organisation | organization | coalition)
  match (admitted | let) (to | into) ~2 {forum:BLOC|PLACE[trade]}
  match (rejoin | rejoined | rejoins | rejoining | re-entered | re-joined) ~3 {forum:BLOC|PLACE[trade]|AGREEMENT[trade]}
  match (applied | applies | apply | application | bid) ~2 for ~2 {forum:BLOC|PLACE[trade]} ~1 (membership | accession | entry)
  match (invited | invite | invites) to ~1 (become | be) ~3 (members | member | part | partners | observers) ~2 (of | in) ~2 {forum:BLOC|PLACE[trade]}
  match {p:PLACE} ~2 which (entered | joined) ~3 (negotiations | talks) as ~4 (participant | party | member | country)
  match (joined | joins | join | joining | acceded to | accede to | accedes to | signed on to | accession to | became a party to | become a party to) ~3 {forum:BLOC|PLACE[trade]|AGREEMENT[trade]}
  match (signs up to | signed up to | sign up to | signing up to | signs on to | enters | entered) ~2 {forum:BLOC|PLACE[trade]}
  match (invite | invited | invites | invitation | invitations) ~8 to join ~4 {forum:BLOC|PLACE[trade]}
  match (accept | accepts | accepted | admit | admits | admitted | welcome | welcomes | welcomed) ~4 {p:PLACE[list]} ~2 as ~3 (member | members | observer | observers | partner | partners | state | states)
  match (admitted | accepted | welcomed) as ~4 (observer | member | associate | partner) (of | to | in) ~3 (bloc | group | grouping | club | {forum:BLOC|PLACE[trade]})
  match accession (talks | process | procedures | procedure | negotiations | working group) ~4 (with | for | of) ~2 {p:PLACE[list]}
  match (became a member of | becomes a member of | become a member of | new member of | newest member of | latest member of | full member of | founding member of | member of the | admitted to | admission to | membership of | membership in) ~3 {forum:BLOC|PLACE[trade]}
  match (welcome | welcomed | welcomes | welcoming | admit | admitted) {p:PLACE} ~3 (in | into | to | as) ~5 {forum:BLOC|PLACE[trade]}
  match {p:PLACE} ~2 (was | were | is | been) ~1 (inducted into | admitted to | accepted into | welcomed into) ~2 {forum:BLOC|PLACE[trade]}
  match {forum:BLOC|PLACE[trade]} ~12 (addition of | accession of | admission of | entry of) {p:PLACE}
  match {BLOC|PLACE[trade]} ~4 (added | admitted | welcomed | took in) {p:PLACE}
  match {BLOC|PLACE[trade]} ~3 (welcomed | welcomes | admitted | admits | added) ~3 {p:PLACE} ~2 (as | into | to)
  match (welcome | welcomes | welcomed) ~3 (participation | entry | accession | membership | joining) ~2 {p:PLACE} ~3 {forum:BLOC|PLACE[trade]}
  match {p:PLACE} ~2 (became | becomes | become | becoming) ~6 (@MEMBER) ~2 (of | in | to) ~2 {forum:BLOC|PLACE[trade]}
  match (joined | joins | join | joining) ~4 (initiative | coalition | alliance | partnership | declaration) ~6 (mineral | minerals | {MINERAL} | supply chains | supply chain)
  match (granted | given | obtained | received | won | secured) ~2 (observer | associate | full | partner)? (status | membership) ~1 (in | of | with | at) ~2 {forum:BLOC|PLACE[trade]}
  match (applied | applies | apply | application | applications | bid | bids | request) ~6 (to join | for membership | to accede | for accession | for entry) ~7 {forum:BLOC|PLACE[trade]}
  match (approve | approved | approves | adopted | agreed | completed | concluded | finalised | finalized) ~4 accession (of | for | by) ~2 {p:PLACE}
  match (approve | approved | approves | backed | ratified | ratifies) ~5 (entry | admission) ~1 (into | to) ~2 {forum:BLOC|PLACE[trade]}
  match {p:PLACE} ~4 accession (talks | negotiations | process | procedures) ~1 (with | to | at) ~2 {forum:BLOC|PLACE[trade]}
  match (accession | admission | entry) of ~1 {p:PLACE} ~1 (to | into) ~2 {forum:BLOC|PLACE[trade]}
  match accession (talks | process | negotiations | procedures) ~2 (with | to | of) ~2 {forum:BLOC|PLACE[trade]}
  match {p:PLACE} "'s"? ~1 accession (to | package | terms | protocol | negotiations | talks | application) ~5 {forum:BLOC|PLACE[trade]}
  unless {BLOC} security council
  unless (suspended | suspends | terminated | terminates | ended | ends | renounced | gave up | cancelled | withdrew | lost) ~3 membership
  unless (joined | joins | join | joining) ~3 {BLOC|PLACE[trade]} ~1 (leaders | members | countries | partners | meeting | summit)
  unless (welcome | welcomed | welcomes | welcoming) ~4 (new members | new member | members | partners)
  unless (joined | join | joins | joining) ~1 (by | with | us | me | together | forces | in | the (call | meeting | talks | race | queue | list | ranks))
  actors $p subject
  also @MATTER
  minerals inside sentence
  require state
  set instrument=$forum
  prior .62
  ok "India joined the Minerals Security Partnership for critical minerals." => actors=IN
  ok "Ghana was admitted as an observer to the Minerals Security Partnership for critical minerals." => actors=GH
  no "The striker joined the Quad club of Lisbon."
end

# A body told with all who take part in it.
pattern membership.gathers v1
  event membership_change phase=created
  match (initiative | alliance | club | coalition | forum | group | {AGREEMENT[loose]} | {forum:BLOC[trade]}) ~14 (launched | announced | founded | created | formed | started | unveiled) ~14 (involves | includes | comprises | brings together | counts | consists of | bringing together | unites | groups | among) ~2 {p:PLACE[list]}
  unless (@FIRMS | project | projects | deposits) ~3 {PLACE}
  actors $p
  also {MINERAL} | supply chain | supply chains
  require actors>=3
  minerals inside sentence
  set instrument=$forum
  prior .60
  ok "The Battery Metals Initiative, launched in May, brings together Ghana, Peru and Norway to secure nickel." => actors=GH,NO,PE phase=created
  no "The initiative, launched in May, brings together cooks of Ghana, Peru and Norway."
end

# Named a sentence before: "Peru and Norway joined the alliance in May".
pattern membership.joined_it v1
  event membership_change phase=joined
  match {p:PLACE[list]} ~2 (joined | joins | joining | join | acceded to) (the | this | its) ~1 ({AGREEMENT[loose]} | group | grouping | alliance | bloc | club | organisation | organization | framework | forum) ~1 (as well | too | in | on | last | later | this | as | $ | "," | ".")
  unless (call | calls | urged | invited | asked | could | might) ~8 (join | joining)
  also {BLOC[trade]} | {PLACE[trade]}
  actors $p
  require trade close
  rank 1
  prior .64
  ok "The Minerals Security Partnership grew: Peru and Norway joined the alliance in May." => actors=NO,PE phase=joined
  no "Peru and Norway joined the group in the bar."
end

# Who is welcomed, not who welcomes.
pattern membership.welcomed v1
  event membership_change phase=joined
  match (welcome | welcomed | welcomes | welcoming | admitted | admit | admits) ~4 (new members | new member | members | member countries | new partners | participants) ~2 (in | into | to | of) ~3 {forum:BLOC|PLACE[trade]} ~5 {p:PLACE[list]}
  match (welcome | welcomed | welcomes | welcoming | admitted | admit | admits) ~4 (new members | new member | members | member countries | new partners | participants) ~2 (in | into | to | of) ~2 {p:PLACE[list]}
  match {p:PLACE[list]} ~5 (joined | join | joins | joining | welcomed) ~4 as ~3 (new members | new member | members | member | partners | partner) ~2 (of | in | to) ~2 {forum:BLOC|PLACE[trade]}
  match (new members | newest members | new partners | latest members) ~3 (are | include | including | ":" | were) ~2 {p:PLACE[list]} ~8 {forum:BLOC|PLACE[trade]}
  match {forum:BLOC|PLACE[trade]} ~8 (new members | newest members | members now | latest members) ~3 (are | include | including | ":" | were) ~2 {p:PLACE[list]}
  actors $p
  also @MATTER
  minerals inside sentence
  set instrument=$forum
  rank 2
  prior .70
  ok "The EU welcomed four new members to the Minerals Security Partnership: Zambia, Serbia, Ecuador and Turkey." => actors=EC,RS,TR,ZM
  no "The club welcomed four new members to its board from Zambia and Serbia."
end

pattern membership.created v1
  event membership_change phase=created
  match (launch | launched | launches | launching | establish | established | found | founded | create | created | creation of | formation of | founding of | inaugurate | inaugurated | launch of | form | formed | unveiled | announced the | establishment of) ~4 {forum:BLOC|PLACE[trade]}
  match ^ (launched | founded | established | created | formed) ~24 , the ~2 {forum:BLOC|PLACE[trade]}
  match {forum:BLOC|PLACE[trade]} ~4 @BE ~1 (launched | established | created | founded | formed | set up | unveiled | inaugurated)
  match <create> ~6 (club | alliance | forum | coalition | cartel | grouping | association | bloc) ~6 ({MINERAL} | producers | minerals | raw materials | supply chain | supply chains)
  match <create> ~4 {forum:BLOC|PLACE[trade]}
  match <announce> (a | the) ~1 new ~1 {forum:BLOC|PLACE[trade]}
  match <create> ~4 (council | organisation | organization | association | group | club) ~6 (producing | exporting | producer | consuming | importing) countries
  match <create> ~5 {MINERAL} "OPEC"
  match <propose> ~4 (cartel | "OPEC" | (producers (group | alliance | club | association)) | (producer (group | alliance | club | association))) ~4 ({MINERAL} | minerals | raw materials)
  match <propose> ~5 {MINERAL} ~3 (cartel | "OPEC" | alliance | association | group | club | bloc)
  match <create> ~5 (group | grouping | club) of ~2 {MINERAL} (suppliers | producers | exporters | miners)
  match (club | alliance | forum | coalition | cartel | association | "OPEC") ~5 (of | for | on) ~4 ({MINERAL} | raw materials) ~6 (launched | established | created | founded | formed)
  match <create> ~4 ({MINERAL} | raw materials | lithium | minerals) ~3 (club | alliance | forum | coalition | cartel | dialogue | task force | working group | council | group | bloc | association)
  actors parties sentence document
  unless <create> ~1 (process | talks | negotiations | discussions)
  unless {AGREEMENT} ~1 (establishing | creating | founding)
  unless (@FIRMS) ~3 <create>
  unless {BLOC|PLACE[trade]} ~4 (a | an) (grant | fund | call | investigation | tool)
  unless {BLOC|PLACE[trade]} "'s"
  minerals inside sentence
  require state
  also {MINERAL} | supply chain | supply chains | raw materials | {PLACE[trade]} | {BLOC[trade]} | {BLOC[loose]} | ((producing | exporting | producer) countries)
  set instrument=$forum
  prior .60
  ok "Australia, Canada and Japan launched the Minerals Security Partnership." => phase=created
  no "The pub founded a darts club for rare talents."
end

pattern membership.founded v1
  event membership_change phase=created
  match (<create> | announce | announced | announces | announcing | inaugurated | inaugurates | inaugurating | created | kick off | kicked off | establishing | stood up | (<agree> on) | concurred on) ~9 (@FORUM)
  match (creation | formation | establishment | launch | founding | launching | inauguration) of ~8 (@FORUM)
  match (start | starts | started | starting | kick off) ~2 (a | an | the)? ~4 (@FORUM)
  match (@FORUM) ~2 (met | meets | convened | gathered) for (the | its) first time
  match (first | inaugural) (meeting | session | round) of ~3 (the | a | an | their) ~5 (@FORUM)
  match (@FORUM) ~8 @BE ~1 (launched | established | created | founded | formed | set up | inaugurated)
  match (@FORUM) ,? ~1 (launched | established | created | founded | formed | set up | inaugurated) ~1 (in | on | last | this | by | at | earlier | {DATE})
  unless @NOT_OURS ~4 (@FORUM)
  unless (@FORUM) (on | for) ~2 @NOT_OURS
  unless (@FIRMS) ~3 <create>
  unless (second | third | fourth | fifth | sixth | seventh | last | latest | next | annual | this) (meeting | round | session | summit) of ~6 (@FORUM)
  unless (report | statement | call for) of ~6 (@FORUM)
  unless (investment | digital | online | payment) ~1 platform
  unless (through | at | under | via | during | within) ~5 (@FORUM)
  unless as ~3 (forum | platform | network | dialogue)
  unless (@FORUM) ~24 (gender | inclusion | women | youth | health)
  unless (technology | technologies | hydrogen | rural | community | federal | workforce | national | domestic | each side | each party) ~4 (@FORUM)
  unless (explore | exploring | consider | considering | discuss | discussed | propose | proposed | possible) ~4 (creation | creating | establishment | establishing | formation | forming | setting)
  unless <sign> ~8 ({AGREEMENT} | to) ~2 <create>
  unless (explore | exploring | explores | consider | considering | White House | industry | private | investors | business | labor | labour) ~5 (@FORUM)
  also {MINERAL} | supply chain | supply chains | raw materials | trade | economic security | commercial | {PRODUCT[tech]} | economic | {PLACE[trade]} | {BLOC[trade]} | value chain | value chains | battery | batteries | tariff | tariffs
  actors parties
  minerals inside sentence
  require actors>=2 close state
  rank 1
  prior .60
  ok "The leaders launched a Canada-Chile working group on supply chains." => actors=CA,CL phase=created
  ok "Mexico and Peru are pleased to establish an economic dialogue on copper." => actors=MX,PE minerals=copper
  no "The mayors of Lyon and Turin established a council on school trade."
  no "France and Italy launched a task force on cyber security."
end

# A body that its own instrument brings into being.
pattern membership.instituted v1
  event membership_change phase=created modality=asserted
  match hereby (established | establish | create | created | constituted | instituted | set up)
  match (establish | establishes | create | set up | constitute) hereby
  match (agreed | agree | decided | decide) to establish ~3 (@FORUM | {BLOC[trade]} | {BLOC[loose]} | commission | organisation | organization | fund | study group)
  match shall be deemed to have been (established | constituted | created)
  unless (office | position | bureau | agency | department | programme | program | grant | tariff | zone | reserve | court | trust fund | presidential | white house | foundation | post) ~12 hereby
  unless hereby ~2 ~8 (free trade area | free-trade area | office | department | White House | advisory)
  unless @NOT_OURS ~6 hereby
  also {BLOC[trade]} | {BLOC[loose]} | study group | (joint ~4 (commission | committee | council)) | commission for economic | fund for commodities | organisation | organization
  actors parties title
  minerals inside sentence title
  rank 2
  prior .62
  ok "The Joint Peru - Norway Commission on Trade is hereby established by this Agreement." => actors=NO,PE phase=created
  no "The agreement of the club says that a choir is hereby established."
end

# Out of a club by choice: named with what it stays out of.
pattern membership.outside v1
  event membership_change phase=left
  match (remain | remains | remained | stay | stays | stayed) (outside | out of) ~2 (of | the)? ~1 {forum:BLOC|PLACE[trade]}
  match (quit | left | leaves | leave | leaving | withdrew | withdraws | pulled out | pull out | resigned) ~2 (from | of)? ~8 (association | cartel | club | council) ~1 {forum:BLOC[loose]}
  actors subject
  also @MATTER
  require state
  set instrument=$forum
  prior .58
  ok "Ghana remained outside the International Nickel Study Group." => actors=GH phase=left
  no "The cook remained outside the Quad hotel."
end

pattern membership.left v1
  event membership_change phase=left
  match <exit> ~5 (alliance | coalition | cartel | association | bloc | grouping)
  match (withdrawal | exit | departure) from ~6 (alliance | coalition | cartel | association | bloc | grouping)
  match (suspended | suspends | terminated | terminates | ended | ends | renounced | gave up | cancelled | withdrew) ~3 membership ~1 (of | in | from) ~2 {forum:BLOC|PLACE[trade]}
  match <exit> ~2 (the)? {forum:BLOC|PLACE[trade]}
  match (withdrawal | exit | departure) from ~2 {forum:BLOC|PLACE[trade]}
  actors subject owner
  unless {BLOC|PLACE[trade]} ~1 (countries | members | meeting | summit | market | states)
  also @MATTER
  require state
  set instrument=$forum
  prior .60
  ok "Niger pulled out of the Minerals Security Partnership." => actors=NE phase=left
  no "The singer left the Quad in Lisbon."
end

pattern membership.chair v1
  event membership_change phase=chair
  match (assume | assumed | assumes | take over | took over | takes over | takes on | took on | hand over | handed over | hold | holds) ~3 (chair | chairmanship | presidency | chairship | co-chair) (of | from) ~3 {forum:BLOC|PLACE[trade]}
  match (assume | assumes | assumed | take over | took over | takes over | hold | holds | hand over | handed over | hands over | take | takes | took) ~2 {forum:BLOC|PLACE[trade]} ~1 (chair | presidency | chairmanship)
  match (take | takes | took | assume | assumes | assumed | taking) ~1 the ~2 (helm | presidency | rotating presidency | pro tempore presidency | leadership) of ~3 {forum:BLOC|PLACE[trade]}
  match (elected | chosen | named | selected) ~3 (chair | co-chair | president) of ~3 {forum:BLOC|PLACE[trade]}
  match (chair | chairs | chaired | chairing) ~1 (the)? {forum:BLOC|PLACE[trade]}
  match (will | to | would | shall) chair (the | its | this) ~1 (new)? (body | forum | group | grouping | alliance | {AGREEMENT[loose]})
  actors subject
  also @MATTER
  require state
  set instrument=$forum
  prior .60
  ok "South Korea took over the chair of the Minerals Security Partnership from the United States." => actors=KR phase=chair
  no "The artist took over the chair of the club."
end

pattern membership.succeeded v1
  event membership_change phase=succeeded
  match {BLOC|PLACE[trade]} ~6 (succeeds | succeeded | replaces | replaced | successor to | succeed | replace | superseded) ~3 {forum:BLOC|PLACE[trade]}
  match {BLOC|PLACE[trade]} ~4 (renamed | rebranded | relaunched | transformed into | becomes | became) ~3 {forum:BLOC|PLACE[trade]}
  actors inside
  rank 2
  set instrument=$forum
  prior .65
  ok "FORGE replaces the Minerals Security Partnership." => phase=succeeded
  no "The new club replaces the old one."
end

pattern clause.review v3
  event review_clause phase=announced modality=asserted
  match <review> ~8 every {n:PERIOD}
  match (shall | will) (terminate | expire | lapse | end) {n:PERIOD} after
  match on the ~2 anniversary of ~30 (joint review | review)
  match {a:AGREEMENT} ~3 (requires | provides | mandates | calls | stipulates | foresees) ~22 (joint review | periodic review | regular reviews | mandatory review | review of ~2 {AGREEMENT})
  match {a:AGREEMENT} ~3 (requires | mandates | stipulates | foresees | envisages | provides for) ~3 review
  match (reviewed | reassessed | re-evaluated | evaluated | revisited) ~1 (after {n:PERIOD} | within {n:PERIOD} | quarterly | annually | yearly | monthly | every year | each year)
  match <review> ~8 every ~1 (year | month | quarter)
  match (annually | periodically | regularly | quarterly | biennially | jointly) (review | reviews | assess | evaluate)
  match (shall | will | must | to | agreed) ~2 (review | be reviewed | evaluate | be evaluated | assess | be assessed) ~12 (annually | periodically | regularly | quarterly | biennially | at least annually)
  match (reviewed | reassessed | re-evaluated | evaluated | revisited) ~2 in ({n:PERIOD} | {DATE})
  match every ~1 (year | quarter | {n:PERIOD}) ~8 (will | shall | must) ~1 (review | reassess | evaluate)
  match (once a year | each year | every year | annually | twice a year | yearly | regularly) ~4 to review ~4 ({AGREEMENT} | {MINERAL} | measure | measures | list)
  match review ~8 before the end of ~1 (each | every)
  match (expire | expires | lapse | lapses) ~1 in {n:PERIOD} ~1 (unless | if)
  match (expire | expires | lapse | lapses) unless ~3 (renewed | extended | prolonged) ~2 (within {n:PERIOD} | by {d:DATE})
  match (lapse | lapses | expire | expires | terminates | cease | ceases) {n:PERIOD} after
  match {a:AGREEMENT} ~8 (will | shall | to) ~2 (lapse | expire | terminate | end) after {n:PERIOD}
  match (joint | periodic | general | mandatory) ~1 review ~10 {n:PERIOD} after ~2 (entry into force | it enters | enters | it takes effect)
  unless review of ~3 human rights
  unless universal periodic review
  match (will | shall | must | has to | have to | is to | are to) ~1 be reviewed ~8 (in | by | before | by the end of) ~1 {d:DATE}
  match every ~1 {n:PERIOD} ~2 to review
  match {n:PERIOD} thereafter ~9 (shall | must | will)
  match {n:PERIOD} after ~14 to review
  match {a:AGREEMENT} ~4 up for ~1 (review | renewal) ~2 (in | on | by) ~1 {d:DATE}
  match (it | which | {AGREEMENT}) (will | shall | is to) ~1 (apply | be valid | remain valid | run | last) ~1 for ~2 {n:PERIOD}
  match (report | review | evaluate | evaluation) ~28 every {n:PERIOD} (after | thereafter)
  match (expire | expires | lapse | lapses) ~1 (on | in) {d:DATE} ~3 unless
  match every {n:PERIOD} ~24 (conduct | initiate | undertake | carry out | conducts | initiates | undertakes) ~4 (review | reviews)
  match (reviewed | re-evaluated | reassessed | revisited | assessed | evaluated | updated) ~2 (every | each | once) ~2 (year | quarter | month | {n:PERIOD})
  match (shall | will | is to | are to | must) ~1 (undertake | conduct | carry out | hold | be) ~4 review ~12 {n:PERIOD}
  match review ~8 (will | shall | is to | must) be (undertaken | conducted | carried out | held) ~6 {n:PERIOD}
  match (ask | asks | call | calls | request) ~2 for ~1 review ~9 (each | every | quarterly)
  match (evaluate | evaluates | evaluated | assess | assesses | assessed | re-examine) ~6 every {n:PERIOD}
  match (shall | will | must) ~2 (review | conduct | hold | carry out) ~16 (year | anniversary) (following | after | of) ~3 (entry into force | its entry)
  match {n:PERIOD} after ~6 (enters into force | entry into force) ~4 (shall | will) ~2 (review | be reviewed)
  match {a:AGREEMENT} ~10 (expire | expires | terminate | terminates | lapse | lapses | end | ends) ~1 after {n:PERIOD}
  match {a:AGREEMENT} ~4 (will | would | shall) ~1 (expire | terminate | lapse | end) ~2 in {DATE}
  match (authority | authorisation | authorization) ~12 (will | would | shall)? ~1 (terminate | terminates | expire | expires | sunset | sunsets | end | ends) ~1 (on | in) {DATE}
  match {a:AGREEMENT} ~6 (runs | run | lasts | last | valid) ~1 (until | till | through | for) ~2 ({DATE} | {n:PERIOD})
  match (first | next | six-year | mandatory | scheduled) ~1 (joint)? review of ~4 {a:AGREEMENT} ~3 (scheduled | due | set | slated) ~2 (for | in | on | by) ~1 {DATE}
  match (for | of | before | until | preparation for | ahead of) ~1 {d:DATE} ~2 (review | joint review) of ~3 {a:AGREEMENT[trade]}
  match (it | this agreement | the agreement) shall ~1 (remain | be | continue) (valid | in force) ~1 for ~4 {n:PERIOD}
  match before ~2 (period | term | deadline) ~2 (runs out | expires | ends | lapses) ~8 (decide | decision | review)
  unless (concluded | completed | held | opened | began | started | conducted | launched) ~4 (review | reviews)
  match (biennial | annual | periodic | joint | two-year | biannual | semi-annual | yearly | quarterly | five-yearly) (review | reviews) (of | by | every | in) ~4
  match {n:PERIOD} review of ~4 {a:AGREEMENT}
  match {a:AGREEMENT} ~8 (subject to | undergo | face | faces | undergoes) ~3 (joint | mandatory | periodic | annual | biennial)? review ~6 (in {DATE} | every {n:PERIOD} | after {n:PERIOD} | within {n:PERIOD} | {DATE})
  match (shall | will | must | to) ~2 (be)? (review | reviewed) ~12 (within | not later than | no later than | after) {n:PERIOD} (of | after | from)
  match {a:AGREEMENT} ~8 (remain | remains | be) (in force | valid | in effect) for ~4 {n:PERIOD}
  match (update | updates | updated | reassess | reassessed | revise | revised | renew | renewed | published) ~10 every {n:PERIOD}
  match (sunset clause | sunset provision | sunset date | review clause)
  set period_months=$n
  minerals none
  actors parties near document
  unless (public | industry) comment ~3 period
  unless ({AGENCY} | {BLOC} | {OFFICE}) ~3 (published | issued | released) ~2 its
  also @MATTER | {MINERAL}
  require trade
  prior .80
  ok "The two sides will review the minerals pact every two years." => period_months=24
  ok "The critical minerals agreement between Japan and Chile shall remain in force for a period of ten years." => period_months=120
  ok "The trade agreement between Ghana and Norway has to be reviewed by 1 May 2030." => actors=GH,NO
  no "The orchestra's review came every two years in spring."
end

# How often, said in a word.
pattern clause.yearly v1
  event review_clause phase=announced modality=asserted
  match (annually | yearly | each year | every year) ~2 <review>
  match (each year | every year | once a year) ~8 (will | shall | must | are to) ~1 review
  match <review> ~9 (annually | yearly | every year | each year | once a year)
  match (annual | yearly) (review | reviews) (of | by | every | in)
  unless (concluded | completed | held | opened | began | started | conducted | launched | published | issued) ~4 (review | reviews)
  unless ({AGENCY} | {BLOC} | {OFFICE}) ~3 (published | issued | released) ~2 its
  set period_months=12
  minerals none
  actors parties near document
  also @MATTER | {MINERAL}
  require trade
  rank 1
  prior .78
  ok "Japan and Chile will review their lithium agreement annually." => actors=CL,JP period_months=12
  no "The choir reviews its songs annually."
end

pattern clause.quarterly v1
  event review_clause phase=announced modality=asserted
  match (quarterly | every quarter | each quarter) ~2 <review>
  match (<review> | re-evaluated | evaluated | updated) ~9 (quarterly | every quarter | each quarter | every three months)
  set period_months=3
  minerals none
  actors parties near document
  also @MATTER | {MINERAL}
  require trade
  rank 1
  prior .78
  ok "The export quota on cobalt in Congo will be reviewed every quarter." => period_months=3
  no "The magazine is reviewed every quarter."
end

@DUTY = brief | carry out | conduct | assess | determine | submit | report | review | publish | update | develop | issue | adopt | provide | complete | propose | identify | recommend | consult | negotiate

pattern clause.deadline v3
  event review_clause phase=announced modality=asserted
  match (within | not later than | no later than) {n:PERIOD} (of | after | from) ~12 (shall | must | will | is to) ~2 (@DUTY) ~12 {m:MINERAL}
  match (within | not later than | no later than) {n:PERIOD} (of | after | from) ~14 {m:MINERAL} ~6 (shall | must)
  match (shall | must) ~2 (@DUTY) ~8 {m:MINERAL} ~8 (within | not later than | no later than) {n:PERIOD} (of | after | from)
  match (shall | must | has to | is to | required to) ~2 (@DUTY) ~9 within {n:PERIOD} ~12 {m:MINERAL}
  match (within | not later than | no later than) {n:PERIOD} (of | after | from)? ~16 (shall | must | will | is to) ~4 (@DUTY)
  match (not later than | no later than | by) {d:DATE} , ~8 (shall | must | will | is to) ~4 (@DUTY)
  match (shall | must | has to | is to | required to) ~4 (@DUTY) ~8 (by | before | not later than | no later than) {d:DATE}
  match (set | sets | gave | give | gives | face | faces) ~3 {n:PERIOD} ~1 (deadline | window)? to (agree | reach | conclude | negotiate | strike | finalise | finalize)
  match (obliges | requires | oblige | require) ~8 to (assess | review | report | evaluate) ~10 (by | before) ~1 {d:DATE}
  match (shall | must | will) ~16 {n:PERIOD} thereafter
  match (deadline | goalpost | target | target date) ~2 (for | to) ~2 (concluding | conclude | complete | completing) ~2 (review | {AGREEMENT} | negotiations | talks)
  match (have | has) {n:PERIOD} to (agree | reach | conclude | negotiate | strike)
  match (requires | require | mandates) ~8 (report | briefing | review | assessment) ~12 within {n:PERIOD}
  match {a:AGREEMENT} ~4 (not entered into | not concluded | not reached | not agreed | not signed) ~2 within {n:PERIOD}
  match (within | not later than | no later than) {n:PERIOD} ~4 (conclude | reach | sign | negotiate) ~4 {a:AGREEMENT}
  match (submit | deliver | present | issue) ~3 (report | findings | recommendations | update) ~8 within {n:PERIOD}
  match (report | review | findings | recommendations | update) ~16 (is | are) due ~2 {d:DATE}
  set period_months=$n until=$d
  minerals inside sentence
  actors document
  also {MINERAL} | tariff | tariffs | {PRODUCT[trade]}
  prior .6
  ok "Within 180 days of the date of this order, Canada shall review its critical minerals list." => actors=CA period_months=6
  no "Within 180 days of the date of this order, the council shall paint the hall."
end

pattern review.opened v1
  event review_held phase=opened
  match <launch> ~5 (joint | mandatory | first | biennial | annual | formal | scheduled | public)? ~1 (review | consultation | consultations) (of | on) ~4 {a:AGREEMENT}
  match <launch> ~3 {a:AGREEMENT} (review | joint review)
  match <launch> ~5 (consultation | consultations | consultation process | talks) ~6 {a:AGREEMENT} ~8 (review | joint review)
  match <launch> ~5 (consultation | consultations) ~9 (review of | joint review of) ~4 {a:AGREEMENT}
  match <launch> ~4 (consultation | consultations) ~3 operation of ~3 {a:AGREEMENT}
  match (open | opens | opened | launch | launched | seek | seeks | sought | request | requests | requested | invite | invites | invited | solicit | soliciting) ~3 (public comment | public comments | comments | comment | views | input) ~6 (operation of | review of | functioning of) ~4 {a:AGREEMENT[trade]}
  match (start | opening | launch | beginning) of ~4 (consultation | consultations | review) ~2 (on | of) ~4 {a:AGREEMENT}
  match <agree> to ~1 (review | a review of) ~4 {a:AGREEMENT} !(~2 (every | each | annually | after | once | within))
  match (meeting | meetings) ~6 (to | for) ~1 review ~2 (of)? ~4 {a:AGREEMENT}
  match (hearing | hearings) ~4 (on | for) ~2 {a:AGREEMENT} ~1 (review | joint review)
  match (hearing | hearings) ~4 (on | for) ~2 (review | joint review) of ~2 {a:AGREEMENT}
  match (@TALKS) ~2 on ~2 (review | joint review) of ~3 {a:AGREEMENT}
  match (review | joint review) of ~4 {a:AGREEMENT} ~4 (took place | is taking place | got under way | gets under way)
  match (review | joint review) of ~4 {a:AGREEMENT} ~6 (began | begins | opened | opens | started | starts | kicked off | under way | underway | will begin | will start)
  match {a:AGREEMENT} ~2 (review | joint review) ~4 (began | begins | opened | opens | started | starts | kicks off | under way | underway)
  actors parties document
  set instrument=$a
  also @MATTER
  rank 1
  prior .68
  ok "Canada and Mexico opened the joint review of their trade agreement." => actors=CA,MX phase=opened
  ok "Ghana and Norway agreed to review their trade agreement." => actors=GH,NO phase=opened
  no "The critic opened a review of the deal with a joke."
end

# A state's own order to go through agreements that it has.
pattern review.ordered v1
  event review_held phase=opened modality=asserted
  match (shall | directs | directed | directing | ordered | orders | instructed | instructs | tasked) ~6 (review | reassess | re-examine) ~8 {a:AGREEMENT[trade]}
  match (shall | directs | directed | directing | ordered | orders) ~6 (commence | begin | start | launch | open | initiate) ~3 (public consultation | public consultations | consultation process | consultations | review) ~20 {a:AGREEMENT[trade]}
  unless (each party | parties | party | committee | commission | council) ~4 shall
  unless <review> ~20 (every | annually | {PERIOD} after)
  unless (goods | exports | imports) ~6 under ~3 {AGREEMENT}
  actors parties subject document
  set instrument=$a
  also @MATTER
  rank 2
  prior .66
  ok "The minister shall review the trade agreement between Ghana and Norway and recommend changes." => actors=GH,NO phase=opened
  no "Each Party shall review this trade agreement every two years."
end

pattern review.concluded v1
  event review_held phase=concluded
  match (commission | committee | council) ~10 (reviewed | took stock of | take stock of | assess | assessed) ~5 {a:AGREEMENT[trade]}
  match (met | meeting | meet | meets | convened | gathered) ~16 (discuss | review | assess | take stock of | reviewed | discussed | assessed) ~2 (progress | next steps | achievements) ~6 (since | under | on | of | in) ~4 {a:AGREEMENT}
  match (reviewed | reviewing | took stock of | taking stock of | assessed) ~1 (the)? (progress | implementation | status) ~9 {a:AGREEMENT}
  match (reviewed | review) ~2 (implementation | operation | functioning) of ~3 {a:AGREEMENT[trade]}
  match (joint committee | joint commission | committee) ~8 (held | met | holds | convened) ~10 (review | reviewed) ~4 {a:AGREEMENT}
  match (round | rounds) of ~2 (talks | negotiations) ~3 (to | for | on) ~1 (review | reviewing | the review of) ~5 {a:AGREEMENT}
  match (following | after | completion of) ~4 review of ~3 (tariffs | tariff | duties | measures | actions | section)
  match (review | sunset review | expiry review) of ~3 (duty | duties | measure | measures) ~3 (recently)? (concluded | completed | found)
  match (conclude | concluded | concludes | completed | complete | completes | finished | finish | wrapped up | wrap up | held | hold | carried out | conducted) ~5 (review | joint review | biennial review | annual review) (of | under) ~4 {a:AGREEMENT}
  match <conclude> ~5 {a:AGREEMENT} ~1 (review | joint review)
  match (decline | declined | declines | refuse | refused | agreed | decided) ~1 (not)? to (renew | extend) ~4 {a:AGREEMENT} ~3 (at | in | after | during) ~3 review
  match (review | joint review) of ~4 {a:AGREEMENT} ~4 (concluded | completed | found | ended)
  match {a:AGREEMENT} ~3 @BE ~1 reviewed (in | on | by | last)
  unless (will | shall | to | must) ~1 be reviewed
  unless (will | shall | must | may) ~2 (review | assess | meet)
  unless (meet | meets | meeting) ~3 (every | once | annually | yearly | at least)
  unless (shall | will | must) ~1 (conduct | hold | carry out)
  actors parties document
  set instrument=$a
  also @MATTER
  rank 1
  prior .66
  ok "Japan and Mongolia completed the joint review of their minerals agreement in May." @2025-06-02 => actors=JP,MN phase=concluded date=2025-05
  no "The editors completed the review of the deal book."
end

pattern review.missed v1
  event review_held phase=missed modality=asserted
  match (miss | missed | misses | skipped | failed to hold | failed to complete) ~6 (review | joint review) of ~4 {a:AGREEMENT}
  match (review | joint review) of ~4 {a:AGREEMENT} ~6 (missed | overdue | not taken place | not been held | not held | lapsed)
  actors parties document
  set instrument=$a
  also @MATTER
  rank 2
  prior .62
  ok "Japan and Chile missed the date for the first review of their lithium agreement." => actors=CL,JP phase=missed
  no "The critic missed the review of the deal book."
end
