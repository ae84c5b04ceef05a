# Probes, disputes, deals of firms that states decide, control of mines.

@TRADED = import | imported | unfair trade | trade practices | trade barriers | {PRODUCT[trade]} | dumping | dumped | subsidised | subsidized | subsidies | exports from | exporters | less than fair value | {LEGAL}
@LIKE_FIRMS = shareholders | shareholder | board | directors | court | judge | jury | bankruptcy | union | tribunal | stock exchange

# Who acts, close before the verb: the slot is surer than the subject where a
# match waits for a word far from its verb.
@WHO = {a:PLACE|OFFICE|AGENCY} ~3

# ---- probes ------------------------------------------------------------

pattern probe.opened v2
  event trade_investigation phase=initiated
  match <probe_open> ~8 (@PROBE) ~9 (@TRADED)
  match (initiation | opening | launch) of ~4 (@PROBE) ~24 under ~3 {l:LEGAL}
  match <probe_open> ~6 {l:LEGAL} ~5 (@PROBE | review | reviews)
  match <probe_open> ~6 (@REMEDY) ~3 (@PROBE)
  match (initiation | opening | launch | commencement | start) of ~8 {l:LEGAL} ~5 (@PROBE | review | reviews)
  match (initiation | opening | launch | commencement | start) of ~8 (@REMEDY) ~3 (@PROBE)
  match {l:LEGAL} ~4 (@PROBE) ~6 (opened | launched | initiated | necessary | begun | started | commenced | under way | underway)
  match {l:LEGAL} ~2 (@PROBE) ~2 (into | of | on | regarding | concerning | covering | against) ~8 ({MINERAL} | {PRODUCT} | import)
  match (@PROBE) ~3 under ~3 {l:LEGAL}
  match <compel|direct> ~8 to (examine | investigate | assess | initiate | launch | open | probe) ~8 (tariffs | {PRODUCT[trade]} | import | {l:LEGAL})
  match (investigating | investigate | investigates | probing | examine | examining | determine) ~3 (whether | if) ~3 ({PRODUCT[trade]} | imported | import | exports) ~14 (dumped | subsidised | subsidized | threaten | impair | injure | injuring | harm | harming | fair value)
  match (investigate | investigates | investigating | probe | probes | probing | looking into) ~8 ({PRODUCT[trade]} | imported | import) ~14 (dumping | dumped | subsidies | subsidised | subsidized | fair value | {l:LEGAL} | national security)
  match (investigate | investigates | investigating | probe | probes | probing | looking into) ~4 (alleged)? ~2 (dumping | dumped | subsidies)
  match seeking ~2 (initiation | launch | opening) of ~3 {l:LEGAL} ~3 (@PROBE)
  match (investigate | investigates | to probe | probes | investigating) ~2 ({PRODUCT[trade]} | import) of ~8 from ~3 {PLACE}
  match notice of initiation ~10 (@TRADED)
  match <probe_open> ~4 (expiry | sunset | circumvention | anti-circumvention | changed circumstances) ~2 (review | reviews | inquiry | inquiries | investigation)
  unless <probe_open> ~12 (talks | negotiations | investigation by | dispute settlement)
  unless <probe_end> ~8 (@PROBE)
  unless (determination | determinations | finding | findings | ruling | affirmative) ~8 {LEGAL}
  actors subject agent owner last document
  targets origin sentence
  minerals inside sentence near title
  set legal_ref=$l
  rank 4
  prior .78
  ok "The United States opened a Section 232 investigation into imports of copper." => actors=US minerals=copper phase=initiated
  ok "The European Commission has launched an anti-dumping investigation into imports of manganese from Ukraine and Egypt." => actors=EU targets=EG,UA minerals=manganese
  ok "Magnesium From Israel: Initiation of Countervailing Duty Investigation by the U.S. Department of Commerce" => actors=US targets=IL minerals=magnesium
  ok "Commerce is investigating whether imports of graphite from China are dumped, the U.S. Commerce Department said." => actors=US targets=CN minerals=graphite
  no "Police opened an investigation into copper theft."
  no "The regulator opened an investigation into the blast at the lithium plant."
end

pattern probe.petition v1
  event trade_investigation phase=petition
  match <lodge> ~8 {l:LEGAL} ~6 (petition | petitions | complaint | complaints)
  match (received | receive | receives | accepted) ~6 {l:LEGAL} ~6 (petition | petitions | complaint | complaints)
  match {l:LEGAL} ~4 (petition | petitions | complaint) ~4 (concerning | filed | lodged | submitted | covering | on | against | regarding)
  match (petition | petitions | complaint | complaints) ~6 (filed | lodged | submitted | by | from | of) ~10 {l:LEGAL}
  match (petition | petitions | petitioned | petitioning | ask | asks | asked | request | requested | seek | seeks) ~6 (for | the imposition of) ~3 {l:LEGAL} ~2 (duties | duty | measures | investigation | relief | tariffs)
  match (petition | petitions) ~2 under ~3 {l:LEGAL}
  unless (terminate | terminated | rescind | rescinded | withdraw | withdrew | withdrawn) ~10 (petition | complaint)
  unless (comment | comments | postponement) ~6 {LEGAL}
  unless <probe_open> ~8 (@PROBE)
  actors subject agent owner last document
  targets origin sentence
  minerals inside sentence near title
  set legal_ref=$l
  rank 5
  prior .70
  ok "Two smelters filed an antidumping petition with the U.S. Commerce Department against silicon metal from Norway and Laos." => actors=US minerals=silicon phase=petition
  ok "On December 18, the U.S. Department of Commerce received an antidumping duty petition concerning imports of graphite from China." => actors=US targets=CN
  no "Neighbours filed a petition against the silicon plant."
end

pattern probe.preliminary v1
  event trade_investigation phase=preliminary
  match (preliminary | preliminarily) ~4 (determination | determinations | finding | findings | ruling | determined | found | find | finds | results | affirmative | duties | margins | decision | injury)
  match reasonable indication
  match (materially retarded | material retardation)
  also {LEGAL} | dumping | dumped | less than fair value | subsidies | subsidized | subsidised | materially injured | materially injures | materially retarded | import | {PRODUCT[trade]}
  unless preliminary ~2 (economic assessment | feasibility | results of)
  unless postponement of
  unless (as expected | will likely | is scheduled to make | is expected | due)
  actors subject agent owner last document
  targets origin sentence
  minerals inside sentence near title
  rank 6
  prior .74
  ok "The U.S. Department of Commerce announced its affirmative preliminary determination in the antidumping investigation of graphite from China." => actors=US targets=CN phase=preliminary
  ok "Commerce preliminarily determined that silicon metal from Laos is being subsidized, the United States said." => phase=preliminary minerals=silicon
  no "The miner published preliminary findings on its graphite deposit in Norway."
end

pattern probe.final v1
  event trade_investigation phase=final_agency
  match final ~2 (affirmative | determination | determinations | ruling | finding | findings | decision | results)
  match (determined | determines | found | finds | ruled | rules | concluded | concludes | voted) ~16 (dumped | dumping | injure | injures | injured | materially injured | material injury | materially injures | materially injure | less than fair value | countervailable | subsidised | subsidized | unreasonable | actionable | injury to)
  match (completed | concluded | completes | concludes | completion of) ~4 ({LEGAL} ~2 (@PROBE))
  match (found | finds | concluded | determined) that ~12 ({PRODUCT[trade]} | imported) ~12 (threaten | impair) ~6 national security
  also {LEGAL} | dumping | dumped | less than fair value | antidumping
  unless (preliminary | preliminarily)
  unless final phase
  unless (delayed | postponed | delay | awaiting | awaits | expected) ~6 final
  unless final ~1 investment
  unless (not | no) ~4 (injured | injury | injure)
  unless (negative) ~3 (determination | determinations)
  actors subject agent owner last document
  targets origin sentence
  minerals inside sentence near title
  rank 5
  prior .70
  ok "The U.S. International Trade Commission determined that imports of graphite from China injure a domestic industry because they are sold at less than fair value." => actors=US targets=CN phase=final_agency
  ok "Commerce issued its final affirmative determination in the antidumping case on silicon from Bosnia, the United States said." => phase=final_agency minerals=silicon
  no "The miner took its final decision on the silicon plant in Bosnia."
end

pattern probe.ended v1
  event trade_investigation phase=terminated_no_injury
  match <probe_end> ~8 ({l:LEGAL} ~4 (@PROBE | review | reviews))
  match <probe_end> ~4 (review | reviews) ~3 of ~3 {l:LEGAL}
  match (rescission | termination) of ~4 {l:LEGAL} ~6 (review | reviews)
  match (terminated | terminate | terminates | rescinded | termination of | dropped | closed) ~4 (@PROBE) ~8 (@TRADED)
  match (termination | rescission | closure) of ~6 {l:LEGAL} ~4 (@PROBE)
  match (not | no | nor) ~4 (materially injured | material injury | materially injuring | injured by | injury)
  match negative ~2 (final)? ~2 (determination | determinations | injury)
  match {l:LEGAL} ~4 (@PROBE) ~8 (terminated | dropped | closed without | ended without)
  also {LEGAL} | dumping | dumped | less than fair value
  unless preliminary
  unless (no | not) ~4 (injury | injured) ~6 (accident | accidents | workers)
  unless completed
  actors subject agent owner last document
  targets origin sentence
  minerals inside sentence near title
  rank 7
  prior .68
  ok "The European Commission terminated the anti-dumping investigation into silicon from Ukraine without measures." => actors=EU targets=UA phase=terminated_no_injury
  ok "The U.S. International Trade Commission found that no domestic industry was materially injured by dumped imports of graphite from China." => actors=US phase=terminated_no_injury
  no "No worker was injured at the silicon smelter in Ukraine."
end

pattern probe.found v2
  event trade_investigation phase=concluded_no_tariff
  match (concur | agree | agreed | concurred | concurs) with ~6 (finding | findings | determination) ~12 (imported | {PRODUCT[trade]} | national security)
  unless proclamation ~36 concurred
  actors subject agent owner last document
  targets origin sentence
  minerals inside sentence near title
  require trade
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
  match {w:BLOC[gov]} ~3 (consultations | consultation request | dispute consultations) ~4 with ~3 {t:PLACE}
  match <lodge> ~5 {w:BLOC[gov]} ~2 (@DISPUTED) ~3 against ~3 {t:PLACE}
  match <lodge> ~5 {w:BLOC[gov]} ~2 (dispute | complaint | complaints | case | cases | challenge | suit | action)
  match (complaint | complaints | case | challenge | dispute | suit | grievance) ~5 (at | to | with | before | in) ~2 {w:BLOC[gov]}
  match {a:PLACE|OFFICE|AGENCY} ~6 <hale> ~6 {t:PLACE} ~10 (to | at | before) ~2 {w:BLOC[gov]}
  match (ask | asks | asked | asking) ~2 {w:BLOC[gov]} ~2 to ~2 (rule | settle | examine | intervene | investigate | decide | establish)
  match <hale> ~8 (to | at | before | in) ~2 {w:BLOC[gov]} ~8 (over | against | about | for | on)
  match (gone | went | go | going | turn | turned) to ~1 {w:BLOC[gov]}
  match requested ~3 dispute ~1 consultations
  match (requested | requests | request) ~1 consultations with ~2 {t:PLACE}
  also tariff | tariffs | duties | trade | export | exports | import | imports | subsidies | restrictions | curbs | controls | quota | ban | surtax | {MINERAL} | {PRODUCT} | {LEGAL}
  unless (panel) ~3 (established | ruled | found | ruling)
  unless (appeal | appealed | appeals) ~6 (ruling | report | panel)
  unless settlement of disputes
  unless (pausing | pause | paused | settle | settled | resolve | resolved | suspend | suspended | drop | dropped | end | ending) ~6 (dispute | case | complaint)
  unless (join | joined | accede | accession | acceded) ~3 {BLOC[gov]}
  unless {BLOC[gov]} ~2 (summit | meeting | members)
  actors $a subject agent owner last document
  targets $t destination origin
  require state
  rank 4
  prior .70
  ok "China filed a complaint at the World Trade Organization over tariffs on its goods." => actors=CN
  ok "Beijing requested consultations with Canada at the WTO over a surtax on steel." => actors=CN targets=CA phase=consultations
  ok "Japan took China to the WTO over curbs on exports of rare earths." => actors=JP targets=CN minerals=rare_earths
  no "Fans filed a complaint at the club over prices."
end

pattern dispute.panel v1
  event wto_dispute phase=panel
  match (request | requested | requests | establish | established | establishes | create | created | set up | sets up | compose | composed | agreed to | form | formed | establishment of | seek | sought) ~8 (dispute | settlement | arbitration)? ~2 panel
  match (establish | established | set up | composed) ~4 panel ~24 (alleged | brought | requested | filed | lodged | raised | complaint | request) (by | of) ~2 {a:PLACE}
  match panel ~4 @BE ~1 (established | composed | set up | formed | requested | created | convened)
  match second request ~6 panel
  also {BLOC[gov]} | dispute settlement | complaint
  unless panel ~2 (ruled | found | report | ruling | of experts)
  unless (solar | advisory | display | expert | review) panel
  actors $a agent subject last title document
  targets destination origin
  rank 5
  prior .66
  ok "The European Union requested the establishment of a WTO panel on Indonesia's ban on exports of nickel ore." => actors=EU phase=panel minerals=nickel
  ok "The WTO agreed to set up a dispute panel at the request of China over duties on solar cells and trade." => phase=panel
  no "The museum asked the panel for more light on its copper coins."
end

pattern dispute.ruled v1
  event wto_dispute phase=ruling
  match {w:BLOC[gov]} ~6 (ruled | rules | found | finds | finding | sided | upheld | upholds | condemned | decided | declared | said) ~4 (that | against | for | in favour of | in favor of | with)? ~3 {t:PLACE}
  match {w:BLOC[gov]} ~4 (sided with | ruled in favour of | ruled in favor of | backed | found in favour of | found in favor of | upheld) ~3 {a:PLACE} ~2 (against | in | over | on | complaint | claims) ~4 {t:PLACE}?
  match {w:BLOC[gov]} ~8 (ruled | found | ruling) ~14 (brought | filed | lodged | complaint) by ~2 {a:PLACE}
  match {w:BLOC[gov]} ~3 (panel | appellate body | arbitrators | arbitrator | judges | adjudicators | dispute panel | dispute settlement body) ~6 (ruled | rules | found | finds | finding | sided | upheld | upholds | confirmed | backed | rejected | concluded | ruling)
  match (panel | appellate body | arbitrators | dispute settlement panel) ~4 (ruled | rules | found | finds | upheld | upholds | sided | confirmed | concluded | issued ~3 (findings | ruling | report)) ~14 (consistent | inconsistent | breach | breached | violate | violated | violates | against | in favour | in favor | obligations | rules | complaint)
  match {w:BLOC[gov]} ~2 (ruling | decision | verdict | panel report) ~4 (against | on | over | in | that)
  match (ruling | decision | verdict) ~2 (by | from | of) ~2 {w:BLOC[gov]}
  match (won | win | wins | lost | loses | lose) ~6 {w:BLOC[gov]} ~3 (case | dispute | ruling | challenge | panel)
  match (found | ruled | finding | finds | rules | concluded) ~4 {t:PLACE} ~20 (breach | breached | violate | violated | violates | violating | break | breaks | broke | inconsistent with) ~2 {w:BLOC[gov]} ~2 (rules | law | obligations)
  match (found | ruled | finding | finds | rules | concluded) ~16 (breach | breached | violate | violated | violates | violating | break | breaks | broke | inconsistent with) ~2 {w:BLOC[gov]} ~2 (rules | law | obligations)
  also {BLOC[gov]} | dispute settlement
  unless (appeal | appealed | appeals | appealing) ~6 (ruling | report | panel | decision)
  unless (accuse | accuses | accused | accusing | says | claim | claims | argues | urged | urges | alleged | alleges | alleging | disregarded | ignored) ~16 {BLOC[gov]}
  unless {PLACE} ~2 (said | says | argued | called) ~14 {BLOC[gov]}
  unless (welcomed | welcomes | statement) ~6 {BLOC[gov]}
  actors $a title document
  targets $t destination origin
  rank 6
  prior .60
  ok "The WTO ruled that Indonesia broke trade rules with its ban on exports of nickel ore." => minerals=nickel phase=ruling
  no "The club ruled that Indonesia broke its dress rules."
end

pattern dispute.appealed v1
  event wto_dispute phase=appealed
  match (appeal | appeals | appealed | appealing) ~10 (panel | {BLOC[gov]} | dispute settlement | appellate body)
  match {BLOC[gov]} ~8 (appeal | appeals | appealed | appealing)
  match (lodged | filed | notified) ~3 appeal ~8 (panel | {BLOC[gov]} | appellate body)
  also {BLOC[gov]} | dispute settlement
  unless (appeal to | appealed to | appeals for | appeal for | appealed for)
  actors subject agent title document
  targets none
  require state
  rank 7
  prior .68
  ok "Indonesia appealed against the WTO panel ruling on its nickel export ban." => actors=ID minerals=nickel phase=appealed
  no "The WTO building appeals to visitors from Indonesia."
end

@FIRM_PART = stake | stakes | shares | company | miner | mine | mines | unit | producer | business | refinery | smelter | subsidiary | project | assets | operations | rights | {COMPANY}

# ---- deals under review ------------------------------------------------

pattern investment.blocked v2
  event investment_blocked phase=blocked
  match @WHO <forestall> ~6 {t:PLACE} ~10 (@STAKE)
  match @WHO <forestall> ~12 (@STAKE)
  match <forestall> ~6 {t:PLACE} ~10 (@STAKE)
  match <forestall> ~12 (@STAKE)
  match (@STAKE) ~12 @BE ~1 <forestall.pp> (~3 by ~3 {a:PLACE|AGENCY|OFFICE})?
  match (prevention | prohibition | blocking) (order | orders)
  match {a:PLACE|OFFICE|AGENCY} ~8 to <forestall.base> ~16 from ~2 (taking over | acquiring | raising | increasing | buying | taking | lifting)
  match <forestall> ~16 from ~2 (taking over | acquiring | buying into | buying up | owning)
  match <forestall> ~16 from ~2 (raising | acquiring | increasing | buying | taking | lifting | doubling | purchasing | obtaining | boosting | investing | expanding) ~8 (@HOLDING | @STAKE | control | more | {PERCENT})
  match (restricted | prevented | barred | stopped | blocked | banned | prohibited) (by ~3 {a:PLACE|OFFICE|AGENCY})? ~8 from ~2 (raising | acquiring | increasing | buying | taking | lifting | doubling | purchasing | obtaining | boosting) ~8 (@HOLDING | @STAKE)
  match (directed | ordered | told) not to ~1 (acquire | increase | proceed | buy | complete | raise)
  match (refuse | refused | refuses | deny | denied | denies | withhold | withheld | reject | rejected | declined) ~4 (approval | clearance | consent | permission) ~10 (@STAKE)
  match (decision | order | move | moves) to (block | prohibit | reject | veto | bar | prevent | stop) ~10 (@STAKE)
  match (blockage | blocking | rejection | prohibition) of ~8 (@STAKE)
  unless (investment | investments) (in | into) ~2 (technology | AI)
  unless <compel> ~12 to (divest | sell | dispose)
  unless (plan | plans) to (stop | halt | end) ~3 investment
  unless (@LIKE_FIRMS) ~8 <forestall>
  unless (export | exports) ~16 <forestall>
  unless (acquiring | buying | obtaining | purchasing) ~2 {PRODUCT} !(company | firm | maker | miner | producer | group | business)
  unless (unsolicited | hostile | sweetened | revised) ~5 (bid | offer | proposal)
  unless {PLACE} "'s" !({OFFICE} | {AGENCY} | {OFFICE} | minister | president | cabinet | treasurer | parliament) ~1 <forestall>
  unless <forestall> ~6 (investment law | treaty | agreement | deal with | trade deal | peace deal)
  unless <forestall> ~6 (export | exports | imports | shipments)
  actors $a agent subject owner last document
  minerals inside sentence near document
  require state goods
  targets $t sentence
  rank 3
  prior .72
  ok "Australia blocked a Chinese fund from raising its stake in a rare earths miner." => actors=AU targets=CN minerals=rare_earths
  ok "Australia's treasurer stopped a US-registered firm from acquiring an additional 90 percent of a lithium miner." => actors=AU targets=US minerals=lithium phase=blocked
  ok "The takeover of a Canadian lithium miner by a Chinese group was rejected by Ottawa." => actors=CA minerals=lithium phase=blocked
  no "The board rejected a takeover bid by a rival copper trader."
  no "China halted exports of gallium to a firm with a stake in Japan."
end

# The order itself: "the transaction is hereby prohibited".
pattern investment.order v1
  event investment_blocked phase=blocked modality=asserted
  match (acquisition | transaction | takeover | purchase | merger) ~14 (hereby prohibited | is prohibited | are prohibited | hereby blocked)
  match (purchaser | acquirer | investor | purchasers | investors) ~2 shall ~2 divest
  actors document
  targets sentence
  minerals inside sentence near title document
  require goods actors>=1
  rank 4
  prior .62
  ok "Order of the United States: the acquisition of a lithium company by a Chinese investor is hereby prohibited." => minerals=lithium phase=blocked
  no "The purchase of lithium cells is permitted in this shop in Chile."
end

pattern investment.divest v2
  event investment_blocked phase=divestment_ordered
  match @WHO <compel> ~14 to ~2 <part_with.base> ~10 (@HOLDING)
  match <compel> ~14 to ~2 <part_with.base> ~10 (@HOLDING)
  match <compel.pp> to ~1 <part_with.base>
  match (ordered | orders | ordering | order) ~3 (divestiture | divestment | disposal | divestitures | sale | winding up | dissolution) ~8 (@HOLDING | subsidiary | unit | business | by)
  match (divestiture | divestment | disposal) (order | orders)
  match {a:PLACE|OFFICE|AGENCY} ~5 (decree | order | orders | directive | notice | instruction | instructions) ~12 to ~1 <part_with.base> ~8 (@HOLDING)
  match <compel> ~14 to (wind up | dissolve | cease | close) ~8 (operations | business | subsidiary | unit | offices)
  match @WHO <compel> ~14 to ~2 <part_with.base> ~6 {PERCENT}
  match <compel> ~14 to ~2 <part_with.base> ~6 {PERCENT}
  match @WHO <compel> ~14 to ~1 (divest | withdraw | exit | pull out) ~2 (from | of)
  match <compel> ~14 to ~1 (divest | withdraw | exit | pull out) ~2 (from | of)
  match (must | have to | has to | given ~4 to) ~2 (divest | sell | dispose of | offload) ~8 (@HOLDING)
  match <compel> ~6 (divest | divestment | divestiture) ~8 (@HOLDING)
  unless (@LIKE_FIRMS) ~6 <compel>
  unless (51 | majority | local | nationals | citizens | Indonesian) ~12 (divest | divestment)
  actors $a agent subject owner last document
  minerals inside sentence near document
  require state goods
  targets sentence
  rank 5
  prior .80
  ok "Canada ordered three Chinese firms to divest their stakes in lithium miners." => actors=CA targets=CN minerals=lithium phase=divestment_ordered
  ok "Australia's treasurer has told investors linked to China to dispose of their shares in a rare earths miner." => actors=AU targets=CN minerals=rare_earths phase=divestment_ordered
  ok "A Chinese lithium group is required to divest itself of its investment in a Canadian explorer, Ottawa said." => phase=divestment_ordered minerals=lithium
  no "The judge ordered the couple to sell their house shares."
end

pattern investment.cleared v1
  event investment_blocked phase=cleared
  match {a:PLACE|AGENCY|OFFICE} ~5 (<clear.fin>) ~10 (acquisition | takeover | merger | bid | stake | buyout | (sale of ~6 (@FIRM_PART)) | investment by | investment from)
  match (acquisition | takeover | merger | bid | stake | buyout | sale | transaction | investment) ~12 @BE ~1 <clear.pp> by ~4 {a:PLACE|AGENCY|OFFICE}
  match (received | receives | won | wins | secured | obtained | granted | gets | got | gave | gives | given | giving) ~4 (approval | clearance | green light | nod | consent | go-ahead) ~2 (of | from | by | to | for) ~4 {a:PLACE|AGENCY|OFFICE} ~10 (acquisition | takeover | merger | stake | buyout | bid | sale | purchase)
  match {a:PLACE|AGENCY|OFFICE} ~4 (gave | gives | given | granted | grants) ~5 (approval | clearance | green light | nod | consent | go-ahead) ~8 (acquisition | takeover | merger | stake | buyout | bid | sale | purchase | investment by)
  match (approving | approved | approve) ~3 transfer of ~6 (licences | licenses | permits | concessions | licence | license)
  unless (@LIKE_FIRMS) ~8 <clear>
  unless <clear> ~10 (subject to | conditions | conditionally | on condition | undertakings)
  unless (company | shareholder | creditors) ~6 <clear>
  unless {OFFICE} ~2 (of | from) ~3 (company | firm | board)
  unless <clear> ~8 (loan | grant | funding | financing | budget | investment plan)
  actors $a subject document
  targets sentence
  minerals inside sentence near document
  require goods
  rank 3
  prior .55
  ok "Canada has cleared the takeover of a lithium miner by a Chinese company." => actors=CA targets=CN minerals=lithium phase=cleared
  no "Shareholders approved the takeover of the lithium miner."
end

pattern investment.conditioned v1
  event investment_blocked phase=conditioned
  match <clear> ~12 (acquisition | takeover | merger | bid | stake | buyout | sale | investment) ~10 (subject to | with conditions | on condition | under conditions | conditionally | undertakings | golden share | if it)
  match (conditional | conditionally) ~3 (approval | approve | approved | approves | clearance | cleared) ~10 (acquisition | takeover | merger | bid | stake | buyout | sale)
  match (imposed | imposes | attached | attaches | set) ~3 conditions on ~10 (acquisition | takeover | merger | stake | buyout | sale | investment by)
  unless (@LIKE_FIRMS) ~8 <clear>
  targets sentence
  minerals inside sentence near document
  require goods state
  rank 5
  prior .62
  ok "China approved the merger of two copper producers subject to conditions on the sale of a mine in Peru." => phase=conditioned minerals=copper
  no "The board approved the merger of two copper producers subject to a vote."
end

# ---- rules for investors -----------------------------------------------

@INVEST_RULES = ((foreign | inbound | outbound | overseas) ~2 (investment | investments | ownership | takeovers | acquisitions | investors) ~3 (rule | rules | screening | restrictions | restriction | review | reviews | law | regime | guidelines | policy | regulations | limits | limit | cap | mechanism | regulation | controls | act | framework | bill)) | (investment (screening | scrutiny | review | reviews | restrictions) ~2 (rule | rules | law | laws | regime | mechanism | regulation | regulations | framework | powers | act | bill)) | (FDI ~1 (screening | rules | restrictions | regime | regulation | review)) | (national security review ~3 (of | for) ~3 (foreign)? ~2 (investment | investments)) | (guidelines ~4 (foreign | state-owned) ~6 (investment | investments | investors | takeovers))

pattern invest_rule.set v1
  event investment_rule phase=announced
  match <announce|publish|propose> ~6 (@INVEST_RULES)
  match (@INVEST_RULES) ~6 @BE ~1 (announced | unveiled | published | released)
  match (new | revised | stricter | tougher | updated) ~2 (policy | rules | guidelines | rule | law | regulation) ~4 (on | for | regarding | governing) ~6 foreign ~4 (investment | investments | investors | ownership | state-owned)
  match (rules | rule | law | powers | legislation) ~12 (foreign | overseas | Chinese) ~3 (firms | companies | investors | buyers | bidders | takeovers) ~4 (buy | buying | acquire | acquiring | take over | own | owning | invest | investing)
  match (investors | firms | buyers | acquirers | companies) ~4 must ~2 notify ~8 (buy | acquire | acquisition | takeover | invest | deal | deals)
  match (policy | guidance | guidelines) regarding ~2 foreign ~2 (investment | investments | investors)
  match (introduction | adoption) of ~8 (@INVEST_RULES)
  unless (boost | attract | encourage | promote) ~4 foreign
  minerals inside sentence near title document
  also {MINERAL} | minerals | mining | raw materials | technology | technologies | semiconductors | {PRODUCT}
  require goods
  rank 3
  prior .64
  ok "Canada announced new guidelines for foreign state-owned investors in critical minerals." => actors=CA minerals=critical_minerals phase=announced
  ok "Australia unveiled stricter foreign investment rules for rare earths and other minerals." => actors=AU
  no "The bank published its investment rules for copper funds."
end

pattern invest_rule.law v1
  event investment_rule phase=in_force
  match (<impose|ratify> | enacted | passed | passes | pass) ~6 (@INVEST_RULES)
  match (@INVEST_RULES) ~8 (take effect | took effect | takes effect | came into force | comes into force | entered into force | enters into force | in force | became law | becomes effective | become effective)
  match foreign (ownership | investment | investors | shareholding) ~4 (capped at | limited to | restricted to | may not exceed | cannot exceed | not exceed)
  match (cap | caps | capped | limit | limits | limited | bans | ban | bar | bars | prohibits | prohibit) ~2 foreign (ownership | shareholding | investment | investors | participation)
  match (limits | limited | capped | caps) ~4 (foreign | foreigners) ~6 {PERCENT} 
  match (require | requires | required | mandatory | must) ~10 (approval | notification | notify | clearance | filing | screening) ~8 (foreign | overseas | non-resident) ~3 (investment | investments | investor | investors | acquisition | acquisitions | takeover)
  match (run | conduct | introduce | introduces | introduced | require | requires | subject to) ~3 (security review | security reviews | national security review | national security reviews | screening) ~4 (foreign | overseas)
  match foreign ~3 (investment | investments | investor | investors | acquisition | acquisitions | persons) ~8 (require | requires | must | shall | subject to | need) ~5 (approval | notification | notify | clearance | prior authorisation | prior authorization | screening | review)
  minerals inside sentence near title document
  also {MINERAL} | minerals | mining | raw materials | technology | technologies | semiconductors | {PRODUCT}
  unless (company | its | board)'s ~2 foreign
  require goods state
  rank 4
  prior .58
  ok "Australia passed a foreign investment screening law for critical minerals." => actors=AU minerals=critical_minerals phase=in_force
  ok "Indonesia limits foreign ownership to 49 percent in nickel mines." => actors=ID minerals=nickel
  no "The fund limits foreign shares to a tenth of its copper book."
end

pattern invest_rule.tightened v1
  event investment_rule phase=tightened
  match (<tighten> | sharpen | bolster | toughen | beef up | overhaul | stiffen) ~6 (@INVEST_RULES)
  match <tighten> ~4 (scrutiny | screening | oversight | review) ~2 (of | on | over) ~6 (investment | investments | investors | acquisitions | takeovers | deals | transactions)
  match (enhanced | stricter | tougher | greater | heightened | closer | more stringent | increased) ~2 (scrutiny | screening | oversight | review | rules) ~2 (of | on | for | over | to) ~6 (foreign | investment | investments | investors | acquisitions | takeovers)
  match (@INVEST_RULES) ~6 (tightened | strengthened | expanded | toughened | broadened | extended)
  match (screening | investment | review) ~2 (threshold | thresholds) ~4 (lowered | cut | reduced | removed)
  match (lower | lowers | lowered | cut | cuts) ~4 (threshold | thresholds) ~6 (foreign | investment | investments | acquisitions | screening)
  match (covered transaction | covered transactions) ~6 (effect on | effects on | supply chain)
  match only ~4 (in | under) ~5 exceptional
  match <tighten> ~3 (rules | rule | requirements | criteria | bar | policy) ~6 (deals | {AGREEMENT} | takeovers | acquisitions | mergers | investment | investments | investors)
  match (make | makes | making | made) ~6 (investment | investments | takeovers | acquisitions | deals) ~10 (harder | more restrictive | more difficult | tougher | stricter)
  match (make | makes | making | made) it (harder | more difficult | tougher) for ~2 (foreign | overseas | Chinese)
  also investment | investments | investors | takeovers | acquisitions | ownership | transaction | deals | {AGREEMENT}
  unless (boost | attract) ~3 foreign
  minerals inside sentence near title document
  require goods
  rank 5
  prior .60
  ok "Canada will increase scrutiny of investments by foreign state-owned firms in its critical minerals sector." => actors=CA minerals=critical_minerals phase=tightened
  ok "Japan tightened its foreign investment screening for makers of magnets and rare earths." => actors=JP phase=tightened
  no "The club tightened its oversight of members' bar tabs."
end

# ---- the state's hand on mines -----------------------------------------

@MINED = {MINERAL} | mine | mines | mining | mineral | minerals | deposit | deposits | ore

pattern state.seized v2
  event state_control phase=in_force
  match (<nationalise>) ~6 (@MINED)
  match <seize> ~4 (mine | mines | deposit | deposits | smelter | refinery | assets | plant | project | mining assets)
  match (@MINED) ~6 @BE ~1 (<seize.pp|nationalise.pp>)
  match (nationalisation | nationalization | expropriation | seizure | renationalisation) of ~8 (@MINED)
  match (state | {OFFICE} | {PLACE} | junta) ~4 (takes | took | take | taking | taken | assumed | assumes | seized | seizes | regain | regains | regained) ~3 (control of | ownership of | operational control of | over) ~8 (mine | mines | {MINERAL} | mining)
  match (exclusive | sole) ~2 (property | right | rights | domain | use) ~4 (of the state | to the state | of the nation | for the state | of the {OFFICE} | of the people)
  match (exclusive | reserved) ~4 (state | {OFFICE} | nation) ~4 (right | rights | control | exploitation)
  match (grant | grants | granted | granting | give | gives | gave | giving | hand | hands | handed | handing) ~3 (state | {OFFICE} | nation) ~4 (authority | control | rights | monopoly | ownership) ~2 (over | of | to | in) ~6 (@MINED)
  match (transfer | transferred | transfers | return | returned | revert | reverts | reverted | brought | bring) ~8 (to | into | under) (state | public | {OFFICE}) (ownership | control | hands)
  match (reserve | reserves | reserved | reserving) ~6 (for the state | to the state | to the nation | for the nation)
  match (placed | place | placing | put | puts) ~6 under ~2 (state | provisional | judicial | {OFFICE}) (control | administration | ownership | management)
  match (@MINED) ~6 (strategic | public utility) ~6 (belong to the state | property of the nation | owned by the state)
  unless <seize> ~3 (opportunity | initiative | moment | chance | cargo | shipment | smuggled | kilograms | kg | drugs | illegal)
  unless <seize> {QUANTITY}
  unless (rebel | rebels | militia | group | insurgents) ~8 (<seize>)
  unless (threat | fear | fears | risk | calls for | oppose) ~3 (of | nationalisation | nationalization)
  minerals inside sentence near
  require mineral
  rank 3
  prior .72
  ok "Mexico nationalised its lithium industry in April." @2022-05-02 => actors=MX minerals=lithium phase=in_force
  ok "The government of Niger took control of a uranium mine from its foreign owner." => actors=NE minerals=uranium
  ok "The law makes lithium the exclusive property of the state in Mexico." => actors=MX minerals=lithium
  no "Customs seized 20 tonnes of copper cable in Zambia."
  no "The team seized the lead over a lithium rival."
end

pattern state.stripped v2
  event state_control phase=in_force
  match @WHO <strip> ~10 (@TITLE)
  match <strip> ~10 (@TITLE)
  match (@TITLE) ~8 @BE ~1 <strip.pp>
  match (revocation | cancellation | withdrawal | annulment | termination | suspension) of ~8 (@TITLE)
  match <strip> ~6 (mining | exploration | drilling) ~2 (rights | authorisation | authorisations | authorization | authorizations | contract | contracts)
  match (stripped | strips | strip) ~6 of ~4 (@TITLE)
  match (took back | take back | takes back | taken back) ~8 (@TITLE)
  match (did not | will not | refused to | declined to | refuses to | not) renew ~6 (@TITLE)
  match (licence | license | permit | concession) (revocations | revocation | cancellations | cancellation)
  also @MINED | smelter
  unless (export | import | driving | gaming | banking | broadcast | liquor | fishing | building | water | driver's) ~2 (@TITLE)
  unless (export | exports) ~4 (@TITLE)
  unless (company | firm | we | it | court | judge) ~3 (withdrew | relinquished | terminated | surrendered)
  unless court ~8 <strip>
  unless (risk | risks | uncertainties | factors) ~36 (@TITLE)
  unless (if | unless) ~8 <strip>
  minerals inside sentence near document
  actors $a agent subject owner last document
  set kind=permit_revocation
  require trade state
  rank 3
  prior .72
  ok "Indonesia revoked the mining permits of four nickel companies." => actors=ID minerals=nickel
  ok "Guinea's government cancelled 129 exploration permits for gold and bauxite." => actors=GN minerals=aluminium
  ok "Dozens of mining licences for graphite were withdrawn by the mines ministry of Guinea." => actors=GN minerals=graphite
  no "The council revoked the bar's licence."
  no "China suspended export licences for gallium."
end

pattern state.royalty v1
  event state_control phase=in_force
  match (royalty | royalties | mining tax | extraction tax | mining levy | windfall tax | severance tax) ~8 (set at | raised | increased | raise | increase | to {PERCENT} | at {PERCENT} | from {PERCENT} | of {PERCENT} | doubled | higher)
  match (amend | amends | amended | revise | revised | overhaul | overhauled) ~3 (royalty | royalties) ~2 (law | laws | act | bill | regime | rates | rules)
  match (raise | raises | raised | raising | increase | increases | increased | set | sets | introduce | introduces | introduced | impose | imposes | imposed | double | doubled | hike | hiked | fix | fixed | fixes | approve | approved | lift | lifted) ~5 (royalty | royalties | mining tax | extraction tax | mining levy | windfall tax | royalty rate | royalty rates)
  match (new | higher | sliding) ~2 (royalty | royalties | extraction tax)
  also @MINED
  unless (net smelter | NSR | stream | holder | company | interest | buyback | buy-back | acquired | acquire | film | book) ~6 (royalty | royalties)
  unless (royalty | royalties) ~2 (company | companies | agreement | agreements | interest | interests | deal | stream | corp)
  unless (royalty | royalties) ~4 (on | to) ~3 export
  unless export ~3 (royalty | royalties)
  minerals inside sentence near
  require mineral state
  set kind=royalty
  rank 3
  prior .66
  ok "India set the royalty on lithium mining at 3 percent." => actors=IN minerals=lithium
  ok "Indonesia raised royalties on nickel and copper in April." => actors=ID minerals=copper,nickel
  no "The company holds a net smelter royalty of 2 percent on the lithium project in Chile."
end

pattern state.share v1
  event state_control phase=in_force
  match (mandatory state | state participation | {OFFICE} participation | state stake | state share | state's share | {OFFICE} stake | state equity participation) ~10 ({PERCENT} | mining | mine | mines | raised | increased | projects)
  match {PERCENT} ~4 (non-dilutable)? ~2 (free carried interest | free-carried interest | carried interest | state participation | free stake | non-dilutable)
  match {PERCENT} ~2 (state | {OFFICE}) ~2 (stake | stakes | share | interest | participation | equity | ownership)
  match (state | {OFFICE}) ~6 (entitled to | acquire | hold | holds | take | takes | own | receive | reserve | increase | increases | raise | raises) ~6 {PERCENT} ~6 (stake | stakes | share | shares | interest | equity | participation | mining | projects)
  match (divest | divestment | divestiture) ~6 {PERCENT} ~10 (local | national | state | {OFFICE} | citizens | domestic | Indonesian)
  match (local | citizens | nationals | indigenous | domestic | Indonesian) ~3 (investors | ownership | shareholding | shareholders | equity | participation | stake | partners) ~12 {PERCENT}
  match (state | {OFFICE}) ~4 (hold | holds | acquire | acquires | receive | receives | entitled to | take | takes) ~4 (interest | stake | share | equity | participation) ~3 {PERCENT}
  match (mining code | mining law | mining act | mining bill) ~14 (state | {OFFICE}) ~8 (stake | stakes | share | interest | ownership | participation | equity | revenue)
  also @MINED
  unless (company | we | the fund | partner) ~4 (acquire | hold | holds | own) ~4 {PERCENT}
  unless (buys | bought | purchase | loan | Department of) ~8 {PERCENT}
  unless (sovereign wealth | investment fund)
  minerals inside sentence near
  require mineral state
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
  match the state ~1 shall ~4 (hold | acquire | receive | take | have | be entitled to) ~8 (interest | stake | share | shares | participation | equity)
  match (reserved | reserve) ~3 (to | for) ~1 the state ~6 (exploration | exploitation | mining | minerals)
  actors document
  minerals inside sentence title document
  require mineral actors>=1
  set kind=state_share
  rank 3
  prior .60
  ok "Under the code of Mali the State shall hold a free carried interest in each company that mines lithium." => actors=ML minerals=lithium
  no "The state fair in Chile shall have a copper stand."
end

pattern state.processing v1
  event state_control phase=in_force
  match (require | requires | required | requiring | oblige | obliges | obliged | mandate | mandates | mandated | force | forces | forced | forcing | compel | compels | compelled | order | ordered | orders | must | demands | demand) ~10 (process | processed | refine | refined | smelt | smelted | beneficiate | beneficiated | purify | build ~4 (refinery | refineries | smelter | smelters | plant | plants | factory)) ~8 (locally | domestically | in the country | at home | before export | in {PLACE} | domestic | local | onshore | before exporting)
  match (local | domestic | in-country | mandatory | compulsory) (processing | beneficiation | refining | smelting | value addition | content | value-addition | downstreaming) ~3 (requirement | requirements | obligation | obligations | rule | rules | mandate | law | policy)
  match (domestic market obligation | DMO | domestic sales obligation)
  match (require | requires | required | requiring | must | oblige | mandatory) ~8 (local processing | local beneficiation | domestic processing | local value addition | in-country processing | local refining | local smelting)
  match <compel> ~10 to ~3 (build | building | construct | constructing | set up) ~4 (refinery | refineries | smelter | smelters | processing plant | processing plants)
  match (licence | licences | license | licenses | permit | permits) ~8 only ~8 (beneficiation | processing | refinery | smelter)
  match (build | construct | set up | submit | plans for) ~4 (local | domestic) ~2 (processing | smelting | refining | beneficiation) ~3 (plant | plants | facilities | plans)
  also @MINED
  unless (could | would like | study | feasibility) ~4 (process | refine)
  unless (company | we) ~4 (process | build | plans)
  minerals inside sentence near
  require mineral state
  set kind=local_processing
  rank 3
  prior .60
  ok "Zimbabwe requires lithium miners to process their ore locally before export." => actors=ZW minerals=lithium
  ok "Indonesia keeps a domestic processing requirement for nickel ore." => actors=ID minerals=nickel
  no "The miner will process its lithium ore locally at a rented plant."
end

pattern state.company v1
  event state_control phase=announced
  match (create | created | creates | establish | established | establishes | set up | sets up | form | formed | launch | launched | creation of | establishment of) ~4 (state-owned | state-run | national | state | public) ~2 ({MINERAL} ~2)? (company | firm | miner | enterprise | mining company) ~8 (@MINED)
  match (state-owned | state-run | national | state) ~2 {MINERAL} ~1 (company | firm | monopoly)  ~4 (created | established | set up | formed)
  match (state monopoly | monopoly) (on | over) ~6 (@MINED)
  match public-private ~6 (state control | state controlling | majority state) ~6 (@MINED)
  match (majority | controlling) ~2 (stake | control | interest | ownership) ~6 (state | {OFFICE}) ~6 {MINERAL}
  match (state | {OFFICE}) ~3 (majority | controlling) ~1 (stake | stakes | interest | share) ~8 (@MINED)
  unless (joint venture | memorandum | agreement) ~8 (with | between)
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
  match <fix> ~8 (@OUTPUT) ~2 (@OUTPUT_CAP)
  match (@OUTPUT) ~2 (@OUTPUT_CAP) ~10 (<fix.pp> | {QUANTITY} | raised | at {QUANTITY} | total | totals | totalled | totaled | was | is | of {QUANTITY})
  match <fix> ~8 (@OUTPUT_CAP) (for | on | of) ~6 (@OUTPUT | smelters | miners | mining)
  match (@OUTPUT_CAP) ~2 (for | on) ~6 (@OUTPUT) ~8 (set at | set | raised | cut | lowered | reduced | {QUANTITY})
  match (total | total amount | aggregate) (control | quantity control) ~3 (index | indicator | indicators | target | targets | quota | quotas | plan | indexes | indices)
  match (RKAB | work plan and budget | work plans and budgets) ~10 (<fix.pp> | quota | quotas | {QUANTITY} | approvals | approved | issued | cut | tonnes)
  match <fix> ~8 (RKAB | RKABs)
  match batch of ~8 (quota | quotas)
  match (not | no longer | stop | stopped | stops | cease | ceased) ~2 (grant | grants | granting | issue | issuing | accept | accepting | accepts) ~4 (new)? ~2 (@TITLE | applications) ~8 (mining | exploration | prospecting | mines)
  match (implement | implements | imposes | impose | introduce) ~3 total ~3 (control | controls)
  match (approve | approves | approved | allow | allows | allowed | permit | permits | permitted | authorise | authorised | authorized | grant | granted) ~4 {QUANTITY} ~3 of ~6 (output | production | mining)
  match (under | tighten | impose) ~2 (total | output | quota | volume) ~2 (control | controls | management)
  match (cap | caps | capped | capping | limit | limits | limited | restrict | restricts | restricted) ~3 (its | the | national | annual)? ~2 (output | production | mining | smelting) (of | at | to) ~6 ({MINERAL} | {QUANTITY})
  match (mining | production | output) (quota | quotas | cap | caps)
  unless (export | import) ~2 (quota | quotas)
  unless (OPEC | oil | crude | writer | milk | fish | fishing)
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
  match {a:PLACE|OFFICE|AGENCY} ~6 <still> ~4 (all)? ~2 (mining | {MINERAL} mining | mine production | production at | production of | output of | smelting | mining activities | mining operations | exploration)
  match {a:PLACE|OFFICE|AGENCY} ~6 <compel|direct> ~10 to (halt | suspend | stop | cease | cut | curb | reduce | curtail | shut) ~6 (mining | production | output | smelting | operations)
  match (mining | smelting | refining | production | output) ~4 (ban | moratorium | suspension | freeze | halt) ~6 (@MINED)
  match (ban | moratorium | suspension | freeze | halt) (on | of) ~4 (mining | extraction | smelting | quarrying)
  match (order | ordered | orders | ordering) ~4 (closure | shutdown | closing | shutting down | suspension) of ~8 (mine | mines | smelter | smelters | refinery | mining)
  match (mining | production) ~4 @BE ~1 <still.pp> by ~3 {a:PLACE|OFFICE|AGENCY}
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

pattern production.change v1
  event production_control phase=tightened
  match (cut | cuts | reduce | reduces | reduced | slash | slashes | slashed | trim | trimmed | lower | lowered | tighten | tightened | shorten | shortened | halve | halved) ~6 ((@OUTPUT) ~2 (@OUTPUT_CAP) | RKAB | (@OUTPUT_CAP) (for | on) ~4 (@OUTPUT))
  match ((@OUTPUT) ~2 (@OUTPUT_CAP) | RKAB) ~6 @BE ~1 (cut | reduced | slashed | trimmed | lowered | tightened | halved | shortened)
  match (validity | duration) ~4 ((@OUTPUT) ~2 (@OUTPUT_CAP) | RKAB)
  unless (export | OPEC | oil)
  minerals inside sentence near
  require mineral
  rank 4
  prior .60
  ok "Indonesia will cut its nickel mining quota to 250 million tonnes." => actors=ID minerals=nickel phase=tightened modality=expected
  no "The foundry cut its coffee quota for nickel workers."
end
