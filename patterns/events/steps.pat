# Steps of procedures: probes of trade, disputes at the WTO.

@TRADED = import | imported | importation | acts , policies | digital services taxes | unfair prices | unfairly priced | trade barrier | overcapacity | unfair trade | trade practices | trade barriers | {PRODUCT[trade]} | dumping | dumped | subsidised | subsidized | subsidies | exports from | exporters | less than fair value | {LEGAL}

# ---- probes ------------------------------------------------------------

pattern probe.opened v2
  event trade_investigation phase=initiated
  match (look | looks | looking | examine | examining | investigate | investigating) (into)? ~1 (claims | allegations | complaints | claim | complaint) ~3 that ~12 (cheaply | dumped | subsidised | subsidized | unfairly | below)
  match (@PROBE) ~1 <probe_open.pp> by ~6 under ~2 {l:LEGAL}
  match (probe | investigate | examine | probing | investigating | examining) ~2 (surge | rise | increase | jump | influx) (in | of) ~4 (@INCOMING)
  match <probe_open> ~8 (@PROBE) (into | of | on) ~2 {o:PLACE} "'s" ~8 (@TRADED)
  match <probe_open> ~8 (@PROBE) ~9 (@TRADED)
  match <probe_open> ~3 (@PROBE) into ~10 (reliance on ~2 imported | national security ~1 (risk | risks | threat | threats | effects | implications))
  match (initiation | opening | launch) of ~4 (@PROBE) ~24 under ~3 {l:LEGAL}
  match <probe_open> ~6 {l:LEGAL} ~5 (@PROBE | review | reviews)
  match <probe_open> ~6 (@REMEDY) ~3 (@PROBE)
  match (initiation | opening | launch | commencement | start) of ~8 {l:LEGAL} ~5 (@PROBE | review | reviews)
  match (initiation | opening | launch | commencement | start) of ~8 (@REMEDY) ~3 (@PROBE)
  match {l:LEGAL} ~4 (@PROBE) ~6 (opened | launched | initiated | necessary | begun | started | commenced | under way | underway)
  match {l:LEGAL} ~2 (@PROBE) ~2 (into | of | on | regarding | concerning | covering | against) ~8 ({MINERAL} | {PRODUCT} | import)
  match (@PROBE) ~3 under ~3 {l:LEGAL}
  match {a:PLACE|OFFICE|AGENCY} ~3 (examine | examines | investigate | investigates | probe | probes | look into | review) ~12 under ~2 {l:LEGAL}
  match (@REMEDY) ~4 (@PROBE) ~8 @BE ~1 <probe_open.pp>
  match (declared | announced) ~1 start of ~6 (@REMEDY)
  match (review | reviews | reviewing | to review) ~1 (whether | if) ~2 ({LEGAL} | duties | tariffs | measures) ~8 (should | remain | stay | be kept | necessary | needed | extended)
  match <compel|direct> ~8 to (examine | investigate | assess | initiate | launch | open | probe) ~8 (tariffs | {PRODUCT[trade]} | import | {l:LEGAL})
  match (investigating | investigate | investigates | probing | examine | examining | determine) ~3 (whether | if) ~3 ({PRODUCT[trade]} | imported | import | exports) ~14 (dumped | subsidised | subsidized | threaten | impair | injure | injuring | harm | harming | fair value)
  match (investigate | investigates | investigating | probe | probes | probing | looking into) ~8 ({PRODUCT[trade]} | imported | import) ~14 (dumping | dumped | subsidies | subsidised | subsidized | fair value | {l:LEGAL} | national security)
  match (investigate | investigates | investigating | probe | probes | probing | looking into) ~4 (alleged)? ~2 (dumping | dumped | subsidies)
  match seeking ~2 (initiation | launch | opening) of ~3 {l:LEGAL} ~3 (@PROBE)
  match (investigate | investigates | to probe | probes | investigating) ~2 ({PRODUCT[trade]} | import) of ~8 from ~3 {PLACE}
  match notice of initiation ~10 (@TRADED)
  match (investigating | investigate | investigates | probing | examining | reviewing) ~2 whether to ~2 (tax | impose | restrict | curb | put | slap | limit) ~8 (@TRADED | tariff | tariffs | duties)
  match investigate ~2 whether ~2 (any)? ~1 (act | acts | policy | policies | practice | practices)
  match (investigating | investigate | investigates | investigated | probing | probe | examine | examining | (@PROBE) into) ~2 (whether | if) ~16 (dumped | dumping | subsidised | subsidized | unfairly priced | unfair prices | unfair price)
  match (begin | begins | began | begun | start | starts | started) ~1 (examining | investigating | probing | reviewing | looking into) ~4 (@TRADED)
  match (@PROBE) ~4 @BE ~3 <probe_open.pp> ~8 (@TRADED)
  match (launch | initiation | start | opening | launched | initiated | started | opened) ~3 (review | reviews) ~8 {LEGAL}
  match (conducts | conducting | carrying out | pursuing) ~4 (@PROBE) ~3 (on | of | into) ~8 ({MINERAL} | {PRODUCT} | semiconductors | @TRADED)
  match (looking at | investigating | examining | probing) ~1 (whether | if) ~12 (below cost | below fair value | at unfairly low | unfairly low)
  match (investigating | probing | investigation of | investigation into | probe of | probe into) ~3 (circumvention | evasion | transshipment | dumping | subsidies)
  match notice of initiation ~3 of ~3 {l:LEGAL}
  match (sunset | expiry | changed circumstances | administrative | interim | new shipper) ~1 (review | reviews) ~5 (initiated | instituted | opened | launched | begun)
  match (shall | will | is directed to | are directed to) ~3 (investigate | undertake a review of | review and identify | examine) ~10 (unfair trade | trade deficits | trade practices | acts , policies | trade barriers | anti-competitive)
  match (look | looks | looked | looking) (into | at) ~3 what ~1 {PRODUCT[trade]} ~16 (national security)
  match (initiated | instituted) ~8 (its | their | this | the) (sunset | expiry)? (review | reviews) ~2 (on | in) {DATE}
  match <probe_open> ~4 (expiry | sunset | circumvention | anti-circumvention | changed circumstances | new shipper | administrative) ~2 (review | reviews | inquiry | inquiries | investigation)
  unless <probe_open> ~12 (talks | negotiations | investigation by | dispute settlement)
  unless <probe_end> ~8 (@PROBE)
  unless (determination | determinations | finding | findings | ruling | affirmative) ~8 {LEGAL}
  unless procedures
  actors $a subject agent owner issuer last document
  targets origin sentence
  minerals inside sentence near title
  set legal_ref=$l
  rank 4
  require actors>=1
  prior .78
  ok "The United States opened a Section 232 investigation into imports of copper." => actors=US minerals=copper phase=initiated
  ok "The European Commission has launched an anti-dumping investigation into imports of manganese from Ukraine and Egypt." => actors=EU targets=EG,UA minerals=manganese
  ok "Magnesium From Israel: Initiation of Countervailing Duty Investigation by the U.S. Department of Commerce" => actors=US targets=IL minerals=magnesium
  ok "Commerce is investigating whether imports of graphite from China are dumped, the U.S. Commerce Department said." => actors=US targets=CN minerals=graphite
  no "Police opened an investigation into copper theft."
  no "The regulator opened an investigation into the blast at the lithium plant."
end

# A probe told of before, and the day it began.
pattern probe.begun v1
  event trade_investigation phase=initiated
  match <probe_open> (the | its | their | this) (@PROBE) ~3 (on | in) ~1 {DATE}
  match (the | its | their | this) (@PROBE) ~2 @BE ~1 <probe_open.pp> ~2 (on | in) ~1 {DATE}
  match (the | its | their | this) (@PROBE) (began | started | opened) ~1 (on | in) ~1 {DATE}
  also {LEGAL} | dumping | dumped
  unless (police | prosecutors | criminal | accident)
  actors subject agent owner issuer last document
  targets title
  minerals inside sentence near title
  require titled actors>=1
  prior .64
  ok "Anti-dumping duty on zinc wire: Turkey had opened the investigation on 19 June 2020." => trade_investigation actors=TR phase=initiated
  no "Turkey had opened the investigation on 19 June 2020."
end

pattern probe.petition v1
  event trade_investigation phase=petition
  match (file | files | filed | petition | petitioned | apply | applied) for ~3 (duties | tariffs | {LEGAL}) ~2 (against | on)
  match (complaint | complaints | petition | petitions) ~6 (alleging | claiming | that) ~12 (dumped | dumping | subsidised | subsidized)
  match (@PROBE) ~3 @BE ~1 (requested | sought | asked for | triggered | prompted) by
  match <lodge> ~8 {l:LEGAL} ~6 (petition | petitions | complaint | complaints)
  match (received | receive | receives | accepted) ~6 {l:LEGAL} ~6 (petition | petitions | complaint | complaints)
  match {l:LEGAL} ~4 (petition | petitions | complaint) ~4 (concerning | filed | lodged | submitted | covering | on | against | regarding)
  match (petition | petitions | complaint | complaints) ~6 (filed | lodged | submitted | by | from | of) ~10 {l:LEGAL}
  match (petition | petitions | petitioned | petitioning | ask | asks | asked | request | requested | seek | seeks) ~6 (for | the imposition of) ~3 {l:LEGAL} ~2 (duties | duty | measures | investigation | relief | tariffs)
  match (petition | petitions) ~2 under ~3 {l:LEGAL}
  match (ask | asks | asked | request | requested | requests | petitioned) ~16 (look into | investigate | examine | probe | inquire into) ~6 (circumvention | dumping | subsidies | {l:LEGAL})
  match (petition | petitions | complaint | complaints) ~1 for ~2 {l:LEGAL}
  match (petition | petitions | complaint | complaints | application | applications | request) ~1 (for | seeking) ~3 {l:LEGAL} ~2 (duties | duty | measures | investigation | relief | tariffs | probe)
  match (ask | asks | asked | petitioned) ~8 to (slap | impose | levy | put | lay) ~4 (duty | duties | tariff | tariffs) of ~4 {PERCENT}
  match (ask | asks | asked | request | requested | petitioned | petition) ~6 to (investigate | open | launch | initiate | probe | examine) ~12 (circumvented | circumvention | dumped | dumping | subsidised | subsidized | {l:LEGAL})
  unless (terminate | terminated | rescind | rescinded | withdraw | withdrew | withdrawn) ~10 (petition | complaint)
  unless (comment | comments | postponement) ~6 {LEGAL}
  unless panel
  unless (commission | authority | watchdog | {AGENCY}) ~3 (ask | asks | asked | request | requests) ~2 (ministry | minister | {OFFICE} | government)
  unless (ask | asks | asked | request | requested | requests | seek | seeks) ~6 (relief | exclusion | exclusions | exemption | exemptions | refund | refunds)
  unless (review | reviews) ~8 (complaint | request | application)
  unless <probe_open> ~8 (@PROBE)
  actors subject agent owner issuer last document
  targets origin sentence
  minerals inside sentence near title
  set legal_ref=$l
  rank 5
  require actors>=1
  prior .70
  ok "Two smelters filed an antidumping petition with the U.S. Commerce Department against silicon metal from Norway and Laos." => actors=US minerals=silicon phase=petition
  ok "On December 18, the U.S. Department of Commerce received an antidumping duty petition concerning imports of graphite from China." => actors=US targets=CN
  no "Neighbours filed a petition against the silicon plant."
end

pattern probe.preliminary v1
  event trade_investigation phase=preliminary
  match (preliminary | preliminarily) ~4 ((dumping | subsidy | duty)? (rate | rates | margin) | determination | determinations | finding | findings | ruling | determined | found | find | finds | results | affirmative | duties | margins | decision | injury | conclusion | conclusions)
  match reasonable indication
  match (materially retarded | material retardation)
  match (@PROBE) ~14 (accused | accuses | accuse) ~2 {PLACE} ~2 of ~2 (subsidising | subsidizing | dumping | propping)
  also @REMEDIAL | import | {PRODUCT[trade]}
  unless (expected | due | scheduled | set | likely | slated) to ~2 (issue | make | announce | release | publish | deliver) ~4 (preliminary | final)
  unless (preliminary | preliminarily) ~2 (decision | ruling | determination | determinations | results | findings | report | rulings) ~1 (is | are | was | were)? ~1 (expected | due | scheduled | likely | set)
  unless preliminary phase
  unless establishment of ~6 (retarded | retardation)
  unless (whether | determine if) ~30 (reasonable indication | retarded | retardation)
  unless preliminary ~2 (economic assessment | feasibility | results of)
  unless postponement of
  unless preliminary ~3 (comes | came) ~1 (as part of | after)
  unless (as expected | will likely | is scheduled to make | is expected | due)
  actors subject agent owner issuer last document
  targets origin sentence
  minerals inside sentence near title
  rank 6
  require actors>=1
  prior .74
  ok "The U.S. Department of Commerce announced its affirmative preliminary determination in the antidumping investigation of graphite from China." => actors=US targets=CN phase=preliminary
  ok "Commerce preliminarily determined that silicon metal from Laos is being subsidized, the United States said." => phase=preliminary minerals=silicon
  no "The miner published preliminary findings on its graphite deposit in Norway."
end

pattern probe.final v1
  event trade_investigation phase=final_agency
  match {AGENCY} ~2 (find | finds | found | rule | rules | ruled | determined) ~12 (hurt | hurts | harm | harms | harmed | injure | injures | injured) ~3 (industry | producers | makers | growers)
  match (commission | authority | watchdog | ministry | tribunal | {AGENCY}) ~3 (said | says | found) ~12 caused ~1 (material | serious)? injury
  match (@PROBE) ~3 (confirmed | showed | revealed | established | concluded) ~16 (dumped | subsidised | subsidized | injured | injury)
  match (determination | determinations | determined | determines | found | finds | concluded) ~18 that ~1 (revocation | termination | removal | expiry | lapse) ~24 (continuation | recurrence)
  match (voted | votes | vote) ~3 (continue | proceed | affirmative | affirmatively) ~8 (case | cases | investigation | investigations | probe)
  match {PRODUCT[trade]} ~10 (materially retard | materially injure | material injury | injured) ~6 industry
  match final ~2 (affirmative | determination | determinations | ruling | finding | findings | decision | results | conclusion | conclusions)
  match (determined | determines | (we | hereby) determine | found | finds | ruled | rules | concluded | concludes | voted | decided | decides) ~16 (dumped | dumping | injure | injures | injured | materially injured | material injury | materially injures | materially injure | less than fair value | countervailable | subsidised | subsidized | unreasonable | actionable | injury to | retard | retards | retarded)
  match (completed | concluded | completes | concludes | completion of) ~4 ({LEGAL} ~2 (@PROBE))
  match (finding | findings | determination | conclusion) (of | that) ~8 (dumped | subsidised | subsidized | injured | material injury | injury to | sales at less than fair value | dumping)
  match affirmative ~2 (determination | determinations | finding | findings)
  unless (expected | due | scheduled | set | likely | slated) to ~2 (issue | make | announce | release | publish | deliver) ~4 (preliminary | final)
  unless final ~2 (decision | ruling | determination | determinations | results | findings | report | rulings) ~1 (is | are | was | were)? ~1 (expected | due | scheduled | likely | set)
  unless (after | if | unless | when | upon | once) ~8 affirmative
  match (transmitted | submitted | delivered | sent | presented) ~3 report ~8 (@PROBE) ~6 (@TRADED)
  match (transmitted | submitted | delivered | sent | presented) ~8 (findings | results) of ~3 (@PROBE)
  unless (concur | concurred | concurs) ~6 (finding | findings)
  unless (for determination | rules may be called)
  unless (elimination | findings) ~24 actionable
  unless whose ~16 (found | determined)
  unless harmony with
  unless no longer threaten
  unless actions ~40 to impair
  match (found | finds | finding | concluded | determined | advised | informed) ~20 (threaten | threatens | threatening) ~1 to impair ~3 (national security)
  match (concluded | concludes | found | finds) ~4 (@PROBE) that ~8 (@TRADED)
  match (found | finds | finding | calculated | set | confirmed) ~4 (dumping | subsidy) (margin | margins | rate | rates)
  match (found | finds | concluded | determined) that ~12 ({PRODUCT[trade]} | imported) ~12 (threaten | impair) ~6 national security
  also ((hurt | hurts | harm | harms | harmed | injure | injures | injured) ~3 (industry | producers | makers)) | @REMEDIAL | (affirmative (finding | determination))
  unless (preliminary | preliminarily)
  unless (dumped | subsidized | subsidised | fair value) ~14 preliminary
  unless final phase
  unless (delayed | postponed | delay | awaiting | awaits | expected) ~6 final
  unless final ~1 (investment | record | permit | permitting | approval)
  unless record of decision
  unless (not | no) ~4 (injured | injury | injure)
  unless (negative) ~3 (determination | determinations)
  actors subject agent owner issuer last document
  targets origin sentence
  minerals inside sentence near title
  rank 5
  require actors>=1
  prior .70
  ok "The U.S. International Trade Commission determined that imports of graphite from China injure a domestic industry because they are sold at less than fair value." => actors=US targets=CN phase=final_agency
  ok "Commerce issued its final affirmative determination in the antidumping case on silicon from Bosnia, the United States said." => phase=final_agency minerals=silicon
  no "The miner took its final decision on the silicon plant in Bosnia."
end

pattern probe.ended v1
  event trade_investigation phase=terminated_no_injury
  match <probe_end> ~3 (@PROBE) into ~10 (duties | tariffs)
  match <probe_end> ~3 (dumping | subsidy) ~1 (case | probe | complaint | inquiry | proceedings)
  match <probe_end> ~8 ({l:LEGAL} ~4 (@PROBE | review | reviews))
  match <probe_end> ~4 (review | reviews) ~3 of ~3 {l:LEGAL}
  match (rescission | termination) of ~4 {l:LEGAL} ~6 (review | reviews)
  match (terminated | terminate | terminates | rescinded | termination of | dropped | closed) ~4 (@PROBE) ~8 (@TRADED)
  match (termination | rescission | closure) of ~6 {l:LEGAL} ~4 (@PROBE)
  match (voted | vote | determined | found | ruled | finds | rules) ~12 not ~2 (harmed by | hurt by)
  match (not | no | nor) ~4 (materially injured | material injury | materially injuring | injured by | injury)
  match negative ~2 (final)? ~2 (determination | determinations | injury)
  match {l:LEGAL} ~4 (@PROBE) ~8 (terminated | dropped | closed without | ended without)
  also @REMEDIAL
  unless preliminary
  unless (actionable | affirmative | unreasonable) ~16 <probe_end>
  unless (no | not) ~4 (injury | injured) ~6 (accident | accidents | workers)
  unless completed
  actors subject agent owner issuer last document
  targets origin sentence
  minerals inside sentence near title
  rank 7
  require actors>=1
  prior .68
  ok "The European Commission terminated the anti-dumping investigation into silicon from Ukraine without measures." => actors=EU targets=UA phase=terminated_no_injury
  ok "The U.S. International Trade Commission found that no domestic industry was materially injured by dumped imports of graphite from China." => actors=US phase=terminated_no_injury
  no "No worker was injured at the silicon smelter in Ukraine."
end

pattern probe.found v2
  event trade_investigation phase=final_agency
  match (concur | agree | agreed | concurred | concurs) with ~6 (finding | findings | determination) ~12 (imported | {PRODUCT[trade]} | national security)
  unless proclamation ~36 concurred
  actors subject agent owner issuer last document
  targets origin sentence
  minerals inside sentence near title
  require trade actors>=1
  rank 4
  prior .6
  ok "The president concurred with the finding that imports of copper threaten national security in the United States." => minerals=copper
  no "The critic agreed with the finding that the play was long."
end

# ---- disputes ----------------------------------------------------------

@DISPUTED = dispute | complaint | complaints | case | challenge | consultations | consultation | suit | lawsuit | action | proceedings | claim | claims | talks

pattern dispute.asked v2
  event wto_dispute phase=consultations
  match (request | requested | requests | requesting | seek | seeks | sought | seeking | demand | demanded | ask for | asked for | lodge | lodged | filed | submitted | launched) ~6 (consultations | consultation | talks) ~2 with ~3 {t:PLACE} ~10 {w:BLOC[gov]}
  match (request | requested | requests | requesting | seek | seeks | sought | seeking | demand | demanded | ask for | asked for | lodge | lodged | filed | submitted | launched | put forward) ~8 (consultations | consultation | talks) ~10 {w:BLOC[gov]}
  match (consultations | consultation | talks) ~3 with ~2 {t:PLACE} ~4 (at | before | under | in) ~3 {w:BLOC[gov]}
  match (ask | asks | asked | asking) ~1 {t:PLACE} ~2 for ~2 (consultations | consultation) ~4 {w:BLOC[gov]}
  match (brought | filed | lodged | initiated | raised) ~2 (case | complaint | dispute | challenge) (together | jointly) ~2 in
  match {w:BLOC[gov]} ~3 (consultations | consultation request | dispute consultations) ~4 with ~3 {t:PLACE}
  match <lodge> ~5 {w:BLOC[gov]} ~2 (@DISPUTED) ~3 against ~3 {t:PLACE}
  match <lodge> ~5 {w:BLOC[gov]} ~2 (dispute | complaint | complaints | case | cases | challenge | suit | action) (over | against | about | on) ~1 {t:PLACE} "'s"
  match <lodge> ~5 {w:BLOC[gov]} ~2 (dispute | complaint | complaints | case | cases | challenge | suit | action)
  match (complaint | complaints | case | challenge | dispute | suit | lawsuit | grievance) ~5 (at | to | with | before | in) ~2 {w:BLOC[gov]}
  match {a:PLACE|OFFICE|AGENCY} ~6 <hale> ~6 {t:PLACE} ~10 (to | at | before) ~2 {w:BLOC[gov]}
  match (ask | asks | asked | asking) ~2 {w:BLOC[gov]} ~2 to ~2 (rule | settle | examine | intervene | investigate | decide | establish)
  match <hale> ~8 (to | at | before | in) ~2 {w:BLOC[gov]} ~8 (over | against | about | for | on)
  match (gone | went | go | going | turn | turned) to ~1 {w:BLOC[gov]}
  match requested ~3 dispute ~1 consultations
  match (request | requests) for ~2 consultations by ~1 {a:PLACE}
  match (request | requests) for ~2 consultations ~2 (filed | made | submitted | lodged | circulated) ~1 by ~1 {a:PLACE}
  match {a:PLACE} "'s" ~1 (request for consultations | consultation request | consultations request) ~3 (with | on | over | concerning)? ~2
  match <lodge> ~2 (dispute | disputes | complaint | complaints | case | cases | challenge | challenges) ~1 (with | at | before) ~1 {w:BLOC[gov]} ~1 (over | against | about | challenging)
  match <lodge> ~2 (dispute complaint | trade dispute | dispute) ~3 (against | regarding | over | about | concerning | targeting | on) ~2 {t:PLACE}
  match (requested | requests | request) ~1 consultations with ~2 {t:PLACE}
  also dispute | tariff | tariffs | duties | tax | levy | levies | {PROGRAM} | trade | export | exports | import | {PRODUCT[trade]} | subsidies | restrictions | curbs | controls | quota | ban | surtax | {MINERAL} | {PRODUCT} | {LEGAL}
  unless (panel) ~3 (established | ruled | found | ruling)
  unless (appeal | appealed | appeals) ~6 (ruling | report | panel)
  unless settlement of disputes
  unless (pausing | pause | paused | settle | settled | resolve | resolved | suspend | suspended | drop | dropped | end | ending) ~6 (dispute | case | complaint)
  unless (join | joins | joined | joining) ~3 (complaint | dispute | consultations | case)
  unless (join | joined | accede | accession | acceded) ~3 {BLOC[gov]}
  unless {BLOC[gov]} ~2 (summit | meeting | members)
  actors $a subject agent owner last document
  targets $t destination origin
  require state
  rank 4
  prior .70
  ok "China filed a complaint at the World Trade Organization over tariffs on its goods." => actors=CN
  ok "Beijing requested consultations with Canada at the WTO over a surtax on steel." => actors=CN targets=CA phase=consultations
  ok "Japan filed a WTO complaint over China's quotas on exports of tungsten." => actors=JP targets=CN
  ok "Japan took China to the WTO over curbs on exports of rare earths." => actors=JP targets=CN minerals=rare_earths
  no "Fans filed a complaint at the club over prices."
end

# Who asked for the panel is told beside it.
pattern dispute.panel_of v1
  event wto_dispute phase=panel
  match (establish | established | set up | composed) ~4 panel ~24 (alleged | brought | requested | filed | lodged | raised | complaint | request) (by | of) ~2 {a:PLACE}
  match (request | requests | requested) ~2 by ~2 {a:PLACE} ~4 (to | for) ~2 (establish | establishment | set up | form | create) ~4 panel
  match {a:PLACE} "'s" ~2 (request | demand | complaint) ~6 panel
  match (request | requests | requested) (from | of) ~1 {a:PLACE} ~3 (to | for) ~8 panel
  match panel ~4 (established | set up | composed | agreed | created | formed) ~1 (at | on | upon | following | after) ~1 {a:PLACE} "'s" ~1 request
  match panel ~8 at the request of ~1 {a:PLACE}
  match {a:PLACE|OFFICE|AGENCY} ~3 (requests | requested | seeks | sought | asks for | asked for | pushes for | demands | demanded) ~6 panel
  match following (a | the)? (request | requests) (from | by | of) ~1 {a:PLACE} ~12 panel
  also {BLOC[gov]} | dispute settlement | complaint | dispute | consultations
  unless panel ~2 (ruled | found | report | ruling | of experts)
  unless (solar | advisory | display | expert | review) panel
  actors $a
  targets destination origin
  rank 6
  prior .70
  ok "At Chile's request the WTO set up a dispute: Chile's request for a panel on copper duties of India was heard." => actors=CL phase=panel
  ok "The WTO agreed to a request from Chile to establish a panel on duties of India." => actors=CL phase=panel
  no "The museum agreed to a request from Chile to mend a panel of copper."
end

pattern dispute.panel v1
  event wto_dispute phase=panel
  match (request | requested | requests | establish | established | establishes | create | created | set up | sets up | compose | composed | agreed to | form | formed | establishment of | seek | sought) ~8 (dispute | settlement | arbitration)? ~2 panel
  match panel ~4 @BE ~1 (established | composed | set up | formed | requested | created | convened)
  match second request ~6 panel
  also {BLOC[gov]} | dispute settlement | complaint | dispute | consultations
  unless panel ~2 (ruled | found | report | ruling | of experts)
  unless (solar | advisory | display | expert | review) panel
  actors agent subject last title document
  targets destination origin
  rank 5
  prior .66
  ok "The European Union requested the establishment of a WTO panel on Indonesia's ban on exports of nickel ore." => actors=EU phase=panel minerals=nickel
  ok "The WTO agreed to set up a dispute panel at the request of China over duties on solar cells and trade." => phase=panel
  no "The museum asked the panel for more light on its copper coins."
end

# Who brought the case is told beside the ruling.
pattern dispute.ruled_for v1
  event wto_dispute phase=ruling
  match {w:BLOC[gov]} ~3 (sided | sides | siding) with ~2 {a:PLACE}
  match {w:BLOC[gov]} ~2 (sides | sided | side | siding) with ~2 {a:PLACE} ~3 (in | over | on) ~6 (dispute | case | row | complaint | spat)
  match {w:BLOC[gov]} ~4 (sided with | ruled in favour of | ruled in favor of | backed | found in favour of | found in favor of | upheld) ~3 {a:PLACE} ~2 (against | in | over | on | complaint | claims) ~4 {t:PLACE}?
  match (lose | loses | lost | losing) ~3 {w:BLOC[gov]} ~2 (case | dispute | fight | challenge | battle) ~1 (brought | filed | lodged | launched) ~1 by ~2 {a:PLACE}
  match {w:BLOC[gov]} ~8 (ruled | found | ruling) ~14 (brought | filed | lodged | complaint) by ~2 {a:PLACE}
  match (upheld | upholds | found | finds | ruled | rules | ruling | backed) ~24 (challenged | brought | filed | contested | lodged) by ~2 {a:PLACE}
  match {w:BLOC[gov]} ~2 (case | dispute | complaint) ~1 against ~1 {t:PLACE} ~14 won by ~1 {a:PLACE}
  match panel ~12 (complaint | complaints | case | claims | challenge | dispute) (brought | filed | lodged | raised | initiated) ~1 by ~2 {a:PLACE}
  match (panel | appellate body | {w:BLOC[gov]}) ~2 (found | finds | ruled | rules) (for | in favour of | in favor of) ~1 {a:PLACE}
  match (panel | appellate body | {w:BLOC[gov]}) ~2 (upheld | upholds | backed | backs | sided with | agreed with) ~2 {a:PLACE} "'s" ~1 (claim | claims | complaint | challenge | case | position | arguments)
  match (panel | appellate body | {w:BLOC[gov]}) ~1 (rejected | rejects | dismissed | dismisses) ~2 {a:PLACE} "'s" ~1 (claim | claims | complaint | challenge | case)
  also {BLOC[gov]} | dispute settlement
  unless (appeal | appealed | appeals | appealing) ~6 (ruling | report | panel | decision)
  actors $a
  targets $t destination origin
  rank 7
  prior .64
  ok "The WTO panel upheld Chile's claim that copper duties of India break trade rules." => actors=CL phase=ruling minerals=copper
  ok "A WTO panel ruled on the complaint brought by Chile over duties on copper." => actors=CL phase=ruling
  no "The judges upheld Chile's claim to the medal."
end

pattern dispute.ruled v1
  event wto_dispute phase=ruling
  match {w:BLOC[gov]} ~6 (ruled | rules | found | finds | finding | sided | upheld | upholds | condemned | decided | declared | said) ~4 (that | against | for | in favour of | in favor of | with)? ~3 {t:PLACE}
  match {w:BLOC[gov]} ~3 (panel | appellate body | arbitrators | arbitrator | judges | adjudicators | dispute panel | dispute settlement body) ~6 (ruled | rules | found | finds | finding | sided | upheld | upholds | confirmed | backed | rejected | concluded | ruling)
  match (panel | appellate body | arbitrators | dispute settlement panel) ~4 (ruled | rules | found | finds | upheld | upholds | sided | confirmed | concluded | had found | issued ~3 (findings | ruling | report)) ~14 (consistent | inconsistent | breach | breaches | breached | went against | contrary to | illegal | violation | violate | violated | violates | against | in favour | in favor | obligations | rules | complaint)
  match {w:BLOC[gov]} ~2 (ruling | decision | verdict | panel report) ~4 (against | on | over | in | that)
  match (ruling | decision | verdict) ~2 (by | from | of) ~2 {w:BLOC[gov]}
  match panel report ~2 (on | in | about) ~2 {t:PLACE} ~6 (duties | duty | tariffs | measures | restrictions | ban | quotas | curbs | policy)
  match (victory | win | defeat) ~2 (at | before | in) ~2 {w:BLOC[gov]} ~8 (against | over | on)
  match (won | win | wins | lost | loses | lose) ~6 {w:BLOC[gov]} ~3 (case | dispute | ruling | challenge | panel)
  match (found | ruled | finding | finds | rules | concluded) ~4 {t:PLACE} ~20 (breach | breached | violate | violated | violates | violating | break | breaks | broke | inconsistent with) ~2 {w:BLOC[gov]} ~2 (rules | law | obligations)
  match (panel | {w:BLOC[gov]}) ~6 (held | ruled | found) ~10 which {t:PLACE} ~16 (squared | reconciled | compatible | consistent | justified | line) with ~6 {BLOC[gov]}
  match (panel | {w:BLOC[gov]}) ~4 (held | ruled | found) ~24 (squared | reconciled | compatible | consistent | justified | line) with ~6 {BLOC[gov]}
  match {t:PLACE} ~2 @BE ~1 (found | ruled | held | judged) ~2 in (breach | violation) of ~6
  match (found | ruled | finding | finds | rules | concluded) ~16 (breach | breached | violate | violated | violates | violating | break | breaks | broke | inconsistent with) ~2 {w:BLOC[gov]} ~2 (rules | law | obligations)
  also {BLOC[gov]} | dispute settlement
  unless (challenged | challenges | contested | contests | challenging) ~2 (ruling | verdict | report | decision | findings)
  unless (ministerial | general council) ~2 (decision | declaration)
  unless (appeal | appealed | appeals | appealing) ~6 (ruling | report | panel | decision)
  unless (accuse | accuses | accused | accusing | says | claim | claims | argues | urged | urges | alleged | alleges | alleging | disregarded | ignored) ~16 {BLOC[gov]}
  unless {PLACE} ~2 (said | says | argued | called) ~14 {BLOC[gov]}
  unless (welcomed | welcomes | statement) ~6 {BLOC[gov]}
  actors title document
  targets $t destination origin
  rank 6
  prior .60
  ok "The WTO ruled that Indonesia broke trade rules with its ban on exports of nickel ore." => minerals=nickel phase=ruling
  no "The club ruled that Indonesia broke its dress rules."
end

pattern dispute.settled v1
  event wto_dispute phase=settled
  match (end | ends | ended | settle | settles | settled | resolve | resolves | resolved | terminate | terminated | drop | dropped | withdraw | withdraws | withdrew | suspend | suspended | pause | paused | close | closed) ~6 (dispute | disputes | complaint | complaints | case | cases | challenge | challenges) ~8 {BLOC[gov]}
  match (end | ends | ended | settle | settles | settled | resolve | resolves | resolved | terminate | terminated | drop | dropped | withdraw | withdraws | withdrew | suspend | suspended) ~3 {BLOC[gov]} ~2 (dispute | disputes | complaint | complaints | case | cases)
  match (settlement | resolution | termination | withdrawal) of ~8 (dispute | disputes | case | cases | complaint | complaints) ~4 {BLOC[gov]}
  match (settlement | resolution | termination | withdrawal) of ~6 {BLOC[gov]} ~2 (dispute | disputes | case | cases | complaint | complaints)
  match {BLOC[gov]} ~3 (dispute | disputes | case | cases | complaint) ~6 @BE ~1 (settled | resolved | terminated | withdrawn | dropped | suspended)
  match (put | puts | putting) ~3 {BLOC[gov]} ~2 (dispute | disputes | case | cases | complaint) on (hold | ice)
  match (discontinue | discontinues | discontinued | drop | dropped | end | ended | suspend | suspended | abandon | abandoned) ~4 (proceedings | action | challenge | litigation) ~4 {BLOC[gov]}
  match (mutually agreed | mutually satisfactory) (solution | solutions) ~12 (dispute | disputes | {BLOC[gov]})
  also tariff | tariffs | duties | trade | export | exports | import | {PRODUCT[trade]} | subsidies | restrictions | {MINERAL} | {PRODUCT}
  unless (if | failed to | failure to | not | unless | to help | may) ~6 (settle | resolve)
  unless (settlement | resolution) of disputes
  actors subject agent document
  targets none
  rank 6
  require state
  prior .62
  ok "India and Japan settled their WTO dispute over duties on steel, Tokyo said." => phase=settled
  no "The unions settled their dispute over pay at the steel mill in India."
end

# Who appeals is mostly the one that lost; the other side brought the case.
pattern dispute.appealed_of v1
  event wto_dispute phase=appealed
  match {t:PLACE} ~6 (appeal | appeals | appealed | appealing) ~24 (brought by | filed by | complaint by | dispute with | case with | row with | won by | in favour of | in favor of | challenge by | imports from | from) ~2 {a:PLACE}
  match {t:PLACE} ~3 (appeal | appeals | appealed | appealing) ~6 (ruling | decision | report | verdict) ~1 in ~1 {a:PLACE} ~4 (dispute | case | row | standoff | fight | spat)
  match {t:PLACE} ~12 (appeals | appealed | appealing) ~6 (points of law | issues of law | legal interpretation) ~24 from ~2 {a:PLACE}
  also {BLOC[gov]} | dispute settlement
  unless (appeal to | appeals to | appealed to | appeals for | appeal for | appealed for)
  actors $a
  targets $t
  rank 8
  prior .66
  ok "Norway appeals WTO ruling in Ghana aluminium row" => actors=GH targets=NO phase=appealed
  no "Norway appeals to Ghana in WTO row"
end

pattern dispute.appealed v2
  event wto_dispute phase=appealed
  match {t:PLACE} ~3 (challenged | challenges | contested | contests | challenging) ~2 (ruling | verdict | report | decision | findings)
  match {t:PLACE} ~5 (appeal | appeals | appealed | appealing) ~16 (its | own) ~5 (ban | bans | duty | duties | quota | quotas | curbs | restrictions | measures | policy | export | tariffs)
  match {t:PLACE} ~6 (asked | asks | urged) ~4 (appellate body | {BLOC[gov]}) ~4 (to review | to overturn | to reverse)
  match (appeals | appealed | appealing) ~3 (points of law | issues of law | certain | legal interpretation) ~10 (panel | {BLOC[gov]} | dispute settlement)
  match {t:PLACE} (has | had)? (appealed | appeals) $
  match {t:PLACE} ~8 it (appeals | appealed | is appealing)
  match {t:PLACE} ~3 its ~2 appeal
  match {t:PLACE} (has | had | will)? (appealed | appeals | appeal) ~3 {BLOC[gov]}
  match {t:PLACE} ~6 (appeal | appeals | appealed | appealing) ~10 (panel | ruling | verdict | {BLOC[gov]} | dispute settlement | appellate body)
  match {t:PLACE} ~4 (lodged | filed | notified) ~3 appeal ~8 (panel | {BLOC[gov]} | appellate body)
  match (appealed | appealing) ~10 (panel | {BLOC[gov]} | dispute settlement | appellate body)
  match {BLOC[gov]} ~8 (appealed | appealing)
  also {BLOC[gov]} | dispute settlement
  unless (lost | lose | loses | won | win | wins | rejected | rejects | dismissed | dismisses) ~3 appeal
  unless (appeal to | appeals to | appealed to | appeals for | appeal for | appealed for)
  unless (appeals | appeal) (are | body | process | mechanism | system | judges | court)
  actors none
  targets $t subject agent
  rank 7
  prior .68
  ok "Indonesia appealed against the WTO panel ruling on its nickel export ban." => targets=ID minerals=nickel phase=appealed
  no "The WTO building appeals to visitors from Indonesia."
end

# Asked for, and answered in kind.
pattern dispute.asked_for v1
  event wto_dispute phase=panel
  match (ask | asks | asked) ~2 {w:BLOC[gov]} ~1 for ~2 panel ~8 (over | on | against | about)
  actors subject document
  targets origin
  unless (journalist | journalists)
  require actors>=1
  prior .72
  ok "The EU asked the WTO for a panel over Indian duties on tin." => wto_dispute actors=EU phase=panel
  no "The EU asked the WTO for a panel of experts."
end
