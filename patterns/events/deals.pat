# Deals of firms that states decide, and the rules that they decide by.

@FIRM_PART = stake | stakes | shares | company | miner | mine | mines | unit | producer | business | refinery | smelter | subsidiary | project | assets | operations | rights | {COMPANY}

# ---- deals under review ------------------------------------------------

pattern investment.blocked v2
  event investment_blocked phase=blocked
  match @WHO <forestall> ~16 from ~2 (getting | gaining | taking) ~3 (more | control | stake | stakes | shares | hold) 
  match (golden power | golden powers | special powers) ~6 (forbid | block | veto | stop | prevent | prohibit) ~10 (@STAKE | sale | purchase)
  match {a:PLACE|OFFICE} ~2 <forestall> ~1 (sale | purchase) of ~8 (maker | designer | firm | company | miner | producer)
  match @WHO <forestall> ~6 {t:PLACE} ~10 (@STAKE)
  match @WHO <forestall> ~12 (@STAKE)
  match <forestall> ~6 {t:PLACE} ~10 (@STAKE)
  match <forestall> ~12 (@STAKE)
  match (@STAKE) ~12 @BE ~1 <forestall.pp> (~3 by ~3 {a:PLACE|AGENCY|OFFICE})?
  match (prevention | prohibition | blocking) (order | orders)
  match {a:PLACE|OFFICE|AGENCY} ~8 to <forestall.base> ~16 from ~2 (taking over | acquiring | raising | increasing | buying | taking | lifting)
  match @WHO <forestall> ~16 from ~2 (raising | acquiring | increasing | buying | taking | lifting | doubling | purchasing | obtaining | boosting | investing | expanding | owning)
  match <forestall> ~16 from ~2 (taking over | acquiring | buying into | buying up | owning)
  match <forestall> ~16 from ~2 (raising | acquiring | increasing | buying | taking | lifting | doubling | purchasing | obtaining | boosting | investing | expanding) ~8 (@HOLDING | @STAKE | control | more | {PERCENT})
  match (restricted | prevented | barred | stopped | blocked | banned | prohibited) (by ~3 {a:PLACE|OFFICE|AGENCY})? ~8 from ~2 (raising | acquiring | increasing | buying | taking | lifting | doubling | purchasing | obtaining | boosting) ~8 (@HOLDING | @STAKE)
  match (directed | ordered | told) not to ~1 (acquire | increase | proceed | buy | complete | raise)
  match (refuse | refused | refuses | deny | denied | denies | withhold | withheld | reject | rejected | declined) ~4 (approval | clearance | consent | permission) ~10 (@STAKE)
  match (purchase | sale | @STAKE) ~16 (withheld | refused | denied) ~2 (approval | clearance | consent)
  match (decision | order | move | moves) to (block | prohibit | reject | veto | bar | prevent | stop) ~10 (@STAKE)
  match (withdraw | withdraws | withdrew | withdrawn | withdrawing | revoke | revoked | rescind | rescinded) ~2 (approval | clearance | consent) (for | of) ~10 (@STAKE | {AGREEMENT} | sale)
  match (@STAKE | {AGREEMENT}) ~2 <forestall.pp> by ~3 {a:PLACE|AGENCY|OFFICE}
  match (blockage | blocking | rejection | prohibition) of ~8 (@STAKE)
  unless (investment | investments) (in | into) ~2 (technology | AI)
  unless <forbid> ~3 acquisition of ~4 ({MINERAL} | {PRODUCT})
  unless <compel> ~12 to (divest | sell | dispose)
  unless (plan | plans) to (stop | halt | end) ~3 investment
  unless (@LIKE_FIRMS) ~8 <forestall>
  unless (export | exports) ~16 <forestall>
  unless (acquiring | buying | obtaining | purchasing) ~2 {PRODUCT} !(company | firm | maker | miner | producer | group | business)
  unless (unsolicited | hostile | sweetened | revised) ~5 (bid | offer | proposal)
  unless {PLACE} "'s" !({OFFICE} | {AGENCY} | {OFFICE} | minister | president | cabinet | treasurer | parliament) ~1 <forestall>
  unless <forestall> ~6 (investment law | {AGREEMENT})
  unless <forestall> ~6 (export | exports | {PRODUCT[trade]} | shipments)
  actors $a agent subject owner last document
  minerals inside sentence near document
  also {MINERAL} | {PRODUCT[tech]} | mine | mining | miner | smelter | chipmaker | national security
  require state anywhere
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
  match @WHO (give | gives | gave | given) ~12 (days | weeks | months) to ~1 (sell | divest | dispose of | exit)
  match @WHO (give | gives | gave | given) ~3 until ~3 to ~1 <part_with.base>
  match @WHO <compel> ~14 to ~1 (get out | leave | quit)
  match <compel> ~14 to ~1 get out of
  match (order | orders | ordered | force | forces | forced) ~1 {o:PLACE[adj]} ~1 (firm | firms | company | companies | investor | investors | miner | miners) out of
  match @WHO <compel> ~14 to ~2 <part_with.base> ~10 (@HOLDING)
  match <compel> ~14 to ~2 <part_with.base> ~10 (@HOLDING)
  match (ordered | orders | ordering | order) ~3 (divestiture | divestment | disposal | divestitures | sale | winding up | dissolution) ~8 (@HOLDING | subsidiary | unit | business | by)
  match (ordered | orders | ordering | order) ~2 (divestiture | divestment | divestitures) (of | by | from)
  match (divestiture | divestment | disposal) (order | orders)
  match {a:PLACE|OFFICE|AGENCY} ~5 (decree | order | orders | directive | notice | instruction | instructions) ~12 to ~1 <part_with.base> ~8 (@HOLDING)
  match <compel> ~14 to (wind up | dissolve | cease | close) ~8 (operations | business | subsidiary | unit | offices)
  match @WHO <compel> ~14 to ~2 <part_with.base> ~6 {PERCENT}
  match <compel> ~14 to ~2 <part_with.base> ~6 {PERCENT}
  match @WHO <compel> ~14 to ~1 (divest | withdraw | exit | pull out) ~2 (from | of)
  match <compel> ~14 to ~1 (divest | withdraw | exit | pull out) ~2 (from | of)
  match (must | have to | has to | given ~4 to) ~2 (divest | sell | dispose of | offload) ~8 (@HOLDING)
  match {o:PLACE|PLACE[location]} ~3 (must | have to | has to) ~1 (divest | sell | dispose of | offload | give up) ~2 what ~6
  match <compel> ~6 (divest | divestment | divestiture) ~8 (@HOLDING)
  unless @BE ~1 <compel.pp> to ~2 <part_with.base>
  unless (@LIKE_FIRMS) ~6 <compel>
  unless (51 | majority | local | nationals | citizens | Indonesian) ~12 (divest | divestment)
  actors $a agent subject owner last document
  minerals inside sentence near document
  also {MINERAL} | {PRODUCT[tech]} | mine | mining | miner | smelter | chipmaker | national security
  require state anywhere
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
  match (acquisition | takeover | merger | bid | stake | buyout | sale | purchase) ~12 (received | receives | won | wins | secured | secures | obtained | got | gets) ~3 (approval | clearance | green light | nod | consent | go-ahead) ~2 (of | from | by) ~3 {a:PLACE|AGENCY|OFFICE}
  match {a:PLACE|AGENCY|OFFICE} ~3 (let | lets | allow | allows | allowed) ~8 (acquisition | takeover | merger | bid | buyout | sale) ~6 (go through | go ahead | proceed)
  match {a:PLACE|AGENCY|OFFICE} ~2 (no objection | no objections) to ~6 (acquisition | takeover | merger | bid | stake | buyout | sale)
  match {a:PLACE|AGENCY|OFFICE} ~5 (<clear.fin>) ~10 (acquisition | takeover | merger | bid | stake | buyout | (sale of ~6 (@FIRM_PART)) | investment by | investment from)
  match (acquisition | takeover | merger | bid | stake | buyout | sale | transaction | investment) ~12 @BE ~1 <clear.pp> by ~4 {a:PLACE|AGENCY|OFFICE}
  match (received | receives | won | wins | secured | obtained | granted | gets | got | gave | gives | given | giving) ~4 (approval | clearance | green light | nod | consent | go-ahead) ~2 (of | from | by | to | for) ~4 {a:PLACE|AGENCY|OFFICE} ~10 (acquisition | takeover | merger | stake | buyout | bid | sale | purchase)
  match {a:PLACE|AGENCY|OFFICE} ~4 (gave | gives | given | granted | grants) ~5 (approval | clearance | green light | nod | consent | go-ahead) ~8 (acquisition | takeover | merger | stake | buyout | bid | sale | purchase | investment by)
  match (approving | approved | approve) ~3 transfer of ~6 (licences | licenses | permits | concessions | licence | license)
  unless (take | takes | took | taking | buy | bought) ~3 stake
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
  match (let | lets | allow | allows | allowed | permitted) ~8 (take over | buy | acquire | purchase) ~10 (on condition | subject to conditions | provided)
  match <clear> ~12 (acquisition | takeover | merger | bid | stake | buyout | sale | investment) ~10 (subject to | with conditions | on condition | under conditions | conditionally | undertakings | golden share | if it)
  match (conditional | conditionally) ~3 (approval | approve | approved | approves | clearance | cleared) ~10 (acquisition | takeover | merger | bid | stake | buyout | sale)
  match (imposed | imposes | attached | attaches | set | put | puts | placed) ~3 conditions on ~10 (acquisition | takeover | merger | stake | buyout | sale | investment by)
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
  match (rules | rule | law | powers | legislation) ~12 (foreign | overseas | {PLACE[adj]}) ~3 (firms | companies | investors | buyers | bidders | takeovers) ~4 (buy | buying | acquire | acquiring | take over | own | owning | invest | investing)
  match (investors | firms | buyers | acquirers | companies) ~4 must ~2 notify ~8 (buy | acquire | acquisition | takeover | invest | {AGREEMENT})
  match (policy | policy statement | guidelines) ~14 (investment | investments | acquisitions) ~10 (state-owned | state owned)
  match (policy | guidance | guidelines) regarding ~2 foreign ~2 (investment | investments | investors)
  match (set out | sets out | laid down | drew up | wrote | issued) ~2 (rules | guidelines | rule) ~10 (against | for | on) ~3 (state-owned | foreign | overseas | state-backed) ~3 (companies | firms | investors | buyers | enterprises | money | capital)
  match (toughened | tightened | toughen | tighten | hardened) ~2 (rules | rule) ~1 (for | on) foreign ~2 (money | capital | buyers | owners)
  match (introduction | adoption) of ~8 (@INVEST_RULES)
  unless (boost | attract | encourage | promote) ~4 foreign
  actors agent subject owner inside last document
  minerals inside sentence near title document
  also {MINERAL} | minerals | mining | raw materials | technology | technologies | {PRODUCT[tech]} | {PRODUCT}
  require goods
  rank 3
  prior .64
  ok "Canada announced new guidelines for foreign state-owned investors in critical minerals." => actors=CA minerals=critical_minerals phase=announced
  ok "Australia unveiled stricter foreign investment rules for rare earths and other minerals." => actors=AU
  no "The bank published its investment rules for copper funds."
end

pattern invest_rule.law v1
  event investment_rule phase=in_force
  match (require | requires | required | requiring) ~6 to (screen | vet | review) ~3 (investment | investments | takeovers | acquisitions)
  match (must | have to | required to | obliged to) ~1 (screen | vet | review) ~3 (foreign | overseas) ~2 (takeovers | investments | investment | acquisitions | purchases)
  match (law | act | rules | powers | regime | bill) ~6 (vet | screen | review | block | scrutinise | scrutinize) ~4 (foreign | overseas) ~2 (purchases | takeovers | acquisitions | buyers | investments)
  match (<impose|ratify> | enacted | passed | passes | pass) ~6 (@INVEST_RULES)
  match (@INVEST_RULES) ~8 (take effect | took effect | takes effect | came into force | comes into force | entered into force | enters into force | in force | became law | becomes effective | become effective)
  match (sector | sectors | list | industries) ~3 (where | for which | in which) ~1 (foreigners | foreign | overseas) ~4 (must | need | require | have to) ~6 (report | approval | notify | screening | permission)
  match (investment | investments) from ~4 (countries | neighbours | neighbors | {PLACE}) ~3 (need | require | requires | must ~2 (get | have | obtain | seek) | get) ~2 (approval | clearance | screening | permission)
  match foreign (ownership | investment | investors | shareholding) ~4 (capped at | limited to | restricted to | may not exceed | cannot exceed | not exceed)
  match (cap | caps | capped | limit | limits | limited | bans | ban | bar | bars | prohibits | prohibit) ~2 foreign (ownership | shareholding | investment | investors | participation)
  match (limits | limited | capped | caps) ~4 (foreign | foreigners) ~6 {PERCENT} 
  match (require | requires | required | mandatory | must) ~10 (approval | notification | notify | clearance | filing | screening) ~8 (foreign | overseas | non-resident) ~3 (investment | investments | investor | investors | acquisition | acquisitions | takeover)
  match (run | conduct | introduce | introduces | introduced | require | requires | subject to) ~3 (security review | security reviews | national security review | national security reviews | screening) ~4 (foreign | overseas)
  match foreign ~3 (investment | investments | investor | investors | acquisition | acquisitions | persons) ~8 (require | requires | must | shall | subject to | need) ~5 (approval | notification | notify | clearance | prior authorisation | prior authorization | screening | review)
  minerals inside sentence near title document
  also {MINERAL} | minerals | mining | raw materials | technology | technologies | {PRODUCT[tech]} | {PRODUCT}
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
  match <tighten> ~3 (mandatory notification | notification requirement | notification requirements | compulsory notification)
  match (widen | widens | widened | broaden | broadened | expand | expanded) ~3 powers ~2 of ~1 {a:AGENCY}
  match (expand | expands | expanded | extend | extends | extended | broaden | broadened | widen | widened | add | adds | added) ~8 (screening | sectors | sector) ~10 (investors | investor | acquisitions | notification | notified | approval | raw materials | {MINERAL})
  match (agreed | agree | adopted | adopts) ~3 (@INVEST_RULES)
  match ({AGREEMENT} | investments | acquisitions | takeovers | purchases | stakes) ~2 by ~2 (state-owned | foreign | state-linked) ~10 (only | exceptional | need approval | require approval | net benefit)
  match (<tighten> | sharpen | bolster | toughen | beef up | overhaul | stiffen) ~6 (@INVEST_RULES)
  match <tighten> ~4 (scrutiny | screening | oversight | review) ~2 (of | on | over) ~6 (investment | investments | investors | acquisitions | takeovers | {AGREEMENT} | transactions)
  match (threshold | thresholds) (for | on) ~6 foreign ~1 (investment | investments | acquisitions)
  match (enhanced | stricter | tougher | greater | heightened | closer | more stringent | increased) ~2 (scrutiny | screening | oversight | review | rules) ~4 (of | on | for | over | to) ~6 (foreign | investment | investments | investors | acquisitions | takeovers)
  match (@INVEST_RULES) ~6 (tightened | strengthened | expanded | toughened | broadened | extended)
  match (<stretch|tighten> | widened | widens | broadened) ~4 golden ~1 (power | powers)
  match (screening | investment | review) ~2 (threshold | thresholds) ~4 (lowered | cut | reduced | removed)
  match (lower | lowers | lowered | cut | cuts) ~4 (threshold | thresholds) ~6 (foreign | investment | investments | acquisitions | screening)
  match (covered transaction | covered transactions) ~6 (effect on | effects on | supply chain)
  match only ~8 (in | under | on) ~5 exceptional
  match (approval | approve | approved | approving | allow | allowed) ~3 only ~6 (deals | investments | transactions | acquisitions | {AGREEMENT}) ~8 (state-owned | foreign)
  match (more selective | selective) ~6 (invest | investment | investments | investors)
  match (amend | amends | amended | amending | amendment | amendments | changes | modernise | modernize | overhaul | reform | strengthening | strengthens) ~4 {g:PROGRAM} ~12 (foreign | investment | investments | takeovers)
  match (limit | limits | limited | limiting | restrict | restricts | restricted | restricting | curb | curbs | curbing) ~2 (the)? (involvement | participation | role | investment | investments) ~1 (of | by | from) ~4 (foreign | state-owned | state-linked | overseas)
  match <tighten> ~3 (rules | rule | requirements | criteria | bar | policy) ~6 ({AGREEMENT} | {AGREEMENT} | takeovers | acquisitions | mergers | investment | investments | investors)
  match (make | makes | making | made) ~6 (investment | investments | takeovers | acquisitions | {AGREEMENT}) ~10 (harder | more restrictive | more difficult | tougher | stricter)
  match (crack | cracks | cracked | cracking | clamp | clamps | clamped | clamping) down on ~2 (foreign | overseas | Chinese | state-owned) ~2 (investment | investments | investors | takeovers | buyers | ownership)
  match (make | makes | making | made) it (harder | more difficult | tougher) for ~2 (foreign | overseas | Chinese)
  also golden power | golden powers | abroad | state-owned | foreign | investment | investments | investors | takeovers | acquisitions | ownership | transaction | {AGREEMENT} | {AGREEMENT}
  unless (boost | attract) ~3 foreign
  unless {PROGRAM} ~8 (credit | tax)
  actors $g agent subject owner inside last document
  minerals inside sentence near title document
  require goods
  rank 5
  prior .60
  ok "Canada will increase scrutiny of investments by foreign state-owned firms in its critical minerals sector." => actors=CA minerals=critical_minerals phase=tightened
  ok "Japan tightened its foreign investment screening for makers of magnets and rare earths." => actors=JP phase=tightened
  no "The club tightened its oversight of members' bar tabs."
end

# An owner from abroad who is made to sell.
pattern investment_blocked.made_to_sell v1
  event investment_blocked phase=divestment_ordered
  match (force | forces | forced | compel | compels | compelled | tell | tells | told | order | orders | ordered) ~1 {o:PLACE} ~2 (owner | owners | investor | investors | firm | firms | company | companies | fund | group | shareholder | shareholders) to ~1 (sell | divest | dispose of | give up | unwind | offload)
  unless (goods | crops | gold to | output)
  actors subject agent owner last document
  targets $o
  minerals inside sentence
  require actors>=1
  prior .70
  ok "London forced the Chinese owner to sell its chip plant." => investment_blocked actors=GB
  no "London forced the owner to sell its cat."
end

pattern investment_blocked.vetoed v1
  event investment_blocked phase=blocked
  match (veto | vetoes | vetoed | block | blocks | blocked | stop | stops | stopped | prohibit | prohibits | prohibited) ~1 (the | a | an)? (sale | takeover | acquisition | purchase) of ~6 (factory | plant | {PRODUCT} | {MINERAL} | maker | miner | mine | firm | company | stake | smelter | refinery) ~3 (to | by) ~2 {o:PLACE} ~2 (buyer | buyers | firm | company | investor | investors | fund | group | owner | rival)
  actors subject agent owner last document
  targets $o
  minerals inside sentence
  require actors>=1
  prior .74
  ok "Berlin vetoed the sale of a chip factory to a Chinese buyer." => investment_blocked actors=DE targets=CN phase=blocked
  no "Berlin stopped the sale of a cake to a Chinese buyer."
end

# Owners who are made to sell: who made them is told elsewhere.
pattern investment_blocked.ordered v1
  event investment_blocked phase=divestment_ordered
  match @BE ~1 <compel.pp> ~2 to ~2 <part_with.base> ~10 (@HOLDING | assets | mine | mines | business | company | plant)
  match @BE ~1 <compel.pp> (by ~3 {a:PLACE|OFFICE|AGENCY}) to ~2 <part_with.base>
  also {MINERAL} | {PRODUCT[tech]} | mine | mining | miner | smelter | chipmaker | national security
  unless (@LIKE_FIRMS) ~6 <compel>
  unless (51 | majority | local | nationals | citizens | Indonesian) ~12 (divest | divestment)
  unless (goods | crops | gold | dollars | currency | shares in the offering) ~4 to
  actors $a agent last document
  targets sentence
  minerals inside sentence near document
  require anywhere actors>=1
  rank 5
  prior .70
  ok "Ottawa spoke of lithium. Three Chinese firms were ordered to sell their stakes in Canadian lithium miners." => investment_blocked actors=CA targets=CN phase=divestment_ordered
  no "The couple were ordered to sell their house."
end
