# Public money, reserves and prices.  Who gives is a state, an organ or a bank
# of one; what it gives for is a mineral or what is made of it.

pattern support.gives v1
  event public_support phase=committed
  match (clear | clears | cleared) ~1 {m:MONEY} ~2 of ~3 aid
  match <fund.fin|fund.pp|fund.ing> ~8 {m:MONEY}
  match <fund.fin|fund.pp> ~5 (@SUPPORT) ~4 (for | to | of | towards | from)
  match <underwrite> ~8 (@PURPOSE)
  match (put | puts | putting | pump | pumps | pumped | pour | pours | poured) ~1 (cash | money | funds | millions) ~1 (for | into | towards | toward) ~8 (@PURPOSE)
  match (close | closes | closed | finalises | finalizes) ~2 {m:MONEY} ~2 (loan | financing | grant | investment)
  match <fund|tell_money> ~3 {m:MONEY} (loan | grant | subsidy)
  match (hand | hands | handed | pay | pays | paid) ~4 {m:MONEY} ~2 in ~1 (subsidies | subsidy | grants | aid | support)
  match {m:MONEY} ~8 @BE ~1 (awarded | allocated | granted | approved | earmarked | provided | committed) ~8 by
  unless (deals | agreements | projects) ~2 (totaling | totalling | worth | valued at) ~2 {MONEY}
  unless (construed | nothing in this)
  unless (apply | applied | applies | application | applying | submitted | submit | seeking | seek | seeks | pursuing) ~5 {MONEY}
  unless (@TRADERS | @INVESTORS) ~5 <fund>
  unless {MONEY} ~1 (investment commitment | investment pledge | investment package)
  unless {MONEY} ~6 (strategic reserve | strategic reserves | stockpile | (reserve of) | (reserves of))
  unless <fund|gain> ~12 (contract for | license | licence | licences | licenses | patent | permit | permits | concession)
  unless <fund> ~6 (budget | veterans | health | school | schools | housing | broadband | military aid | weapons)
  unless @WORTH
  unless <underwrite> ~2 (minimum | price | prices | pricing | floor)
  unless (law enforcement | illicit | corruption | laundering | trafficking | seizures)
  actors agent subject
  minerals inside sentence
  require state mineral
  set amount=$m
  prior .72
  ok "The Department of Energy awarded Ridge Metals $35 million to separate rare earths." => actors=US minerals=rare_earths
  ok "Canada granted 4 million euros ($4.7 million) to a lithium refinery." => actors=CA amount=4000000 currency=EUR
  ok "Berlin is guaranteeing loans for a lithium refinery in Saxony." => actors=DE minerals=lithium
  no "Ridge Metals invested $35 million in a rare earths plant."
end

# A province or member state that pays acts for its country.
pattern support.province v1
  event public_support phase=committed
  match {s:PLACE[location]} ("'s" (government | premier | ministry))? ~1 <fund.fin> ~8 {m:MONEY}
  match {s:PLACE[location]} ("'s" (government | premier | ministry))? ~1 <fund.fin> ~5 (@SUPPORT) ~8 (@PURPOSE)
  unless (in | of | from | at | near | across | around | outside | ",") {PLACE[location]}
  unless (based | listed | backed | headquartered) ~1 <fund>
  unless <fund> ~6 (budget | veterans | health | school | schools | housing | broadband | weapons | roads)
  unless @WORTH
  actors $s
  minerals inside sentence
  require mineral actors>=1
  set amount=$m
  prior .66
  ok "Quebec lent C$40 million to a graphite refinery." => public_support actors=CA minerals=graphite
  no "A fund in Quebec lent C$40 million to a graphite refinery."
end

# State aid as a registry tells it, whose taker may bear the mineral in its name.
pattern support.registered v1
  event public_support phase=committed
  match {s:PLACE|AGENCY} ~3 <fund.fin> ~2 (state aid | a state loan | a grant | a state guarantee | a loan | subsidies) ~2 (worth | of) ~3 {m:MONEY}
  match {s:PLACE|AGENCY} ":" !(~2 {AGENCY}) ~3 <fund.fin> ~2 (funding | financing | aid | loan | grant | support) ~2 (worth | of) ~3 {m:MONEY}
  match {s:PLACE} ~16 ({m:MONEY} | multi-million "-"? dollar) (loan | grant | subsidy | credit) ~2 to ~8 (company | firm | miner | refinery | plant | mine | {MINERAL})
  unless (solar | hospital | school | housing | humanitarian | military | weapons | refugees)
  unless @WORTH
  actors $s last document
  minerals inside sentence near title
  require trade actors>=1
  set amount=$m
  prior .60
  ok "Canada provided state aid worth CAD 30 million to Ridge Lithium Corporation, a miner that trades lithium." => actors=CA amount=30000000
  no "The bank provided a loan worth CAD 30 million to Ridge Lithium Corporation."
end

# Powers and money of a programme that its state puts to use.
pattern support.invoked v1
  event public_support phase=announced
  match (invoke | invokes | invoked | invoking | invocation of | activate | activated | use | uses | using | used | use of | authorise | authorises | authorised | authorize | authorizes | authorized | deploy | deployed | trigger | triggered | leverage | leveraging | tap | tapped) ~3 {s:PROGRAM[trade]} ~2 (authority | authorities | powers | power | funds | funding | loans | designation)? ~3 (to | for | in support of) ~10 (@PURPOSE | produce | production | manufacturing | manufacture | output | critical materials | clean energy | energy technologies)
  match {s:PROGRAM[trade]} ~4 @BE ~1 (used | invoked | activated | deployed | leveraged | tapped) ~2 to ~10 (@PURPOSE | produce | production | manufacturing | manufacture | output | critical materials | clean energy)
  unless (export | exports | hoarding | baby | formula | vaccine | vaccines | masks | ventilators | medical | health | tests | weapons | ammunition | munitions)
  unless (claim | claims | claimed | buyers | taxpayers | qualify)
  actors $s subject document
  minerals inside sentence
  require trade
  set program=$s
  prior .62
  ok "President Biden invoked the Defense Production Act to raise production of lithium and nickel." => actors=US minerals=lithium,nickel
  ok "DOE's use of the DPA to increase the manufacturing of magnets for supply chains was praised." => actors=US
  no "The President invoked the Defense Production Act to raise production of vaccines and masks."
end

# What a state holds out to all who build at home.
pattern support.incentives v1
  event public_support phase=announced
  match (offer | offers | offered | offering | provide | provides | provided | providing | grant | grants | granted | introduce | introduced | create | created | announce | announced | unveil | unveiled | approve | approved | extend | extended) ~3 (incentives | tax breaks | tax holiday | tax holidays | fiscal incentives | investment incentives | subsidies | financial support) ~2 (for | to) ~12 (production | processing | refining | manufacturing | smelting | smelter | smelters | refinery | refineries | plants | mines | mining | exploration | extraction | recycling)
  match (unveil | unveils | unveiled | launch | launches | launched | announce | announces | announced) ~2 {m:MONEY} ~2 (scheme | programme | program | package | facility | fund)
  match (approve | approves | approved | clear | cleared | launch | launches | launched | announce | announces | announced | unveil | unveiled) ~5 (scheme | programme | program | package | fund | facility) (worth | of) ~2 {m:MONEY}
  match (exempt | exempts | exempted | exempting) ~3 {MINERAL} ~3 from ~3 (corporate | income | profit | profits | value-added | property) (tax | taxes)
  unless (@TRADERS) ~3 (offer | provide | announce)
  unless (automakers | buyers | consumers | households | dealers) ~8 (production | manufacturing)
  unless (could | may | would have | if | whether) ~4 (offer | provide | grant)
  unless (carbon | emissions | agreed to negotiate | list of)
  actors subject agent owner document
  minerals inside sentence near title
  require mineral actors>=1
  set amount=$m
  prior .60
  ok "India approved incentives for new recycling plants that win back lithium." => actors=IN minerals=lithium
  ok "Kazakhstan will exempt tungsten refiners from corporate tax for ten years." => actors=KZ minerals=tungsten
  ok "India's cabinet is likely to approve a scheme worth ₹900 crore for recycling of lithium." => actors=IN minerals=lithium amount=9000000000 currency=INR
  no "The store offered incentives to those who recycle copper pans."
end

# Money that was paid out, as those who had it disclose, and money on its way.
pattern support.paid v1
  event public_support phase=paid
  match (disclosed | reported | recorded | booked) ~8 (receipt | receiving) of ~4 {m:MONEY} ~2 of ~1 (state | government | federal | {OFFICE}) (subsidies | grants | aid | support)
  match (disclosed | reported | recorded) ~8 (receipt | receiving) of ~4 {m:MONEY} of ~1 (govern | subs)
  unless @WORTH
  actors last document
  minerals inside sentence near title
  require trade actors>=1
  set amount=$m
  rank 1
  prior .60
  ok "Canada: Ridge Lithium disclosed the receipt of CAD 3 million of government subsidies in its trade of lithium." => actors=CA amount=3000000 phase=paid
  no "Ridge Lithium disclosed the receipt of CAD 3 million from its customers in Canada."
end

pattern support.on_its_way v1
  event public_support phase=announced
  match {s:AGENCY} ~1 (is | are) ~1 <fund.ing> ~4 {m:MONEY} ~2 (to | for | in | into | of | through)
  unless @WORTH
  unless {MONEY} ~24 (@OTHER_AIM)
  unless (@OTHER_AIM) ~12 {AGENCY}
  actors $s
  minerals inside sentence near title
  require mineral
  set amount=$m
  rank 1
  prior .66
  ok "The Energy Department is investing $12 million into Norvik to make rare earth magnets." => actors=US phase=announced
  no "Norvik is investing $12 million into a plant for rare earth magnets."
end

# The entries of a list of grants, under a title that says what they are.
pattern support.listed v1
  event public_support phase=committed modality=asserted
  match ^ ~8 ("–" | ":" | "-") ~1 {m:MONEY} ~1 (to | for) ~24 (processing | refinery | smelter | mine | {MINERAL})
  match ^ ~1 {m:MONEY} ~1 (to | for | ":") ~24 (project | facility | plant | production | processing | refinery | development | mine | study | {MINERAL})
  unless @WORTH
  unless ^ ~1 {MONEY} (investment | investments) to
  unless (@OTHER_AIM)
  unless (school | schools | mental | wellness | hydroelectric | hydropower | wind | roads | crime | defence | defense | military | health | housing | university | universities | workforce | training | talent | students | college | apprenticeships)
  actors document
  minerals inside sentence
  also grant | grants | funding | boost | support | award | awards | recipients | round | loans
  require trade titled
  set amount=$m
  prior .60
  ok "$4 million to Ridge Graphite for a graphite plant, a grant in Canada's latest round" => actors=CA minerals=graphite
  no "$4 million for a villa by the lake, with a copper roof."
end

pattern support.gives_more v1
  event public_support phase=committed
  match <fund.fin|fund.pp> ~8 {m:MONEY} ~12 (@PURPOSE)
  match <fund.fin> ~5 (@SUPPORT) ~8 (@PURPOSE)
  unless (construed | nothing in this)
  unless (deals | agreements | projects) ~2 (totaling | totalling | worth | valued at) ~2 {MONEY}
  unless {MONEY} ~24 (@OTHER_AIM)
  unless (law enforcement | illicit | corruption | laundering | trafficking | seizures)
  unless (@TRADERS | @INVESTORS) ~5 <fund>
  unless {MONEY} ~6 (strategic reserve | strategic reserves | stockpile | (reserve of) | (reserves of))
  unless <fund> ~12 (contract for | license | licence | licences | licenses | patent | permit | permits | concession)
  unless (pension | mutual | hedge | private equity) <fund>
  unless fund (bought | buys | took | takes | sold)
  unless @WORTH
  actors agent subject
  minerals inside sentence near title
  require state mineral
  set amount=$m
  prior .66
  ok "The lithium project moves on. Norway lent 400 million kroner to the refinery." => actors=NO minerals=lithium
  no "The lithium project moves on. Norway spent 400 million kroner on roads."
end

pattern support.gained v1
  event public_support phase=committed
  match (take | takes | took | taking) part in ~12 with ~3 {m:MONEY}
  match (share | shares | sharing | split | splits | splitting) ~2 {m:MONEY} ~2 (of | in) ~4 (@SUPPORT)
  match <gain> ~3 (support | funding | backing | assistance | grants | loans) from ~3 {s:PLACE[adj]|PLACE[name]} ~3 (programs | programmes | program | programme | funds | agencies | government | governments | ministry)
  match <gain> ~3 (support | backing | assistance) from ~2 {s:PROGRAM|AGENCY} ~12 (@PURPOSE)
  match {m:MONEY} ~2 {s:PLACE[gov]} ~1 (funding | support | aid | grant | grants | loan | loans | money | backing | investment)
  match {MINERAL} ~8 (is | are | be | become | now) ~1 (eligible | allowed to apply) ~1 for ~3 (loan | loans | loan guarantees | grants | funding | subsidies | financing)
  match (financing | loans | grants | funding | aid | financial support) ~6 @BE ~1 (provided | offered | made available | extended) ~2 (for | to) ~6 {MINERAL}
  match (tax holiday | tax holidays | tax exemption | pioneer status | tax relief | investment allowance) ~3 (application | request)? ~1 @BE ~1 (approved | granted | awarded | given) by ~3 {s:AGENCY|PLACE}
  match (rescue | aid | support | bailout) package of ~1 {m:MONEY} ~4 from ~2 {s:AGENCY|PLACE|OFFICE}
  match <gain> ~4 {m:MONEY} ~2 (from | through | under) ~2 {s:PLACE} "'s" ~4 (fund | facility | programme | program | scheme)
  match <gain> ~10 {m:MONEY} ~10 (@SUPPORT) ~8 (from | by | under | through) ~6 {s:AGENCY|PLACE|OFFICE|PROGRAM}
  match <gain> ~8 (@SUPPORT) ~8 (from | by | under | through) ~4 {s:AGENCY|OFFICE|PROGRAM}
  match <gain> ~4 {m:MONEY} ~2 (from | through | under) ~4 {s:AGENCY|OFFICE|PROGRAM}
  match {m:MONEY} ~8 (@SUPPORT) ~8 (from | by) ~4 {s:AGENCY|PLACE|OFFICE}
  match {s:AGENCY|PROGRAM} ("'s")? ~2 (contribution | grant | loan | award | aid | investment) of ~2 {m:MONEY} ~1 (to | for | in)
  match (@SUPPORT) of ~3 {m:MONEY} ~6 from ~4 {s:AGENCY|PLACE|OFFICE}
  match (awarded | granted | allocated | provided | committed) ~4 {m:MONEY} ~10 (through | under | by | from | via) ~4 {s:AGENCY|PROGRAM|OFFICE}
  match {m:MONEY} ~3 (@SUPPORT) ~4 @BE ~1 (awarded | allocated | granted | approved | earmarked | provided)
  match {m:MONEY} ~3 @BE ~1 (awarded | allocated | granted | earmarked) ~12 (by | under | through | from) ~3 {s:AGENCY|PROGRAM|OFFICE}
  match {m:MONEY} ~2 (@SUPPORT) ~6 (through | under | via) ~4 {s:PROGRAM}
  match {m:MONEY} ~3 {s:AGENCY} ~3 (@SUPPORT)
  match {s:AGENCY} ("'s")? ~4 {m:MONEY} ~3 (project | program | programme | initiative | facility)
  match (receipt | receiving | disclosed | reported | recorded) ~6 {m:MONEY} ~2 (of | in) ~1 (state | government | federal | {OFFICE}) (subsidies | grants | aid | support)
  match (raised | raises | raising | secured | received) ~3 {m:MONEY} ~2 from ~2 {s:PLACE} {OFFICE}
  match {s:AGENCY} ~6 (awarded | granted | gave) ~6 (incentive package | incentives | support package) ~8 {m:MONEY}
  match {m:MONEY} in {s:PROGRAM} (@SUPPORT)
  match allocated ~3 {m:MONEY} ~5 {s:PROGRAM}
  match (approved | cleared | shortlisted | selected) for ~3 (loan | grant | funding | support | loans | {m:MONEY}) ~10 (under | through | by | from) ~2 {s:AGENCY|PROGRAM|OFFICE}
  match (loan | loans | grant | grants | funding) ~4 (under | through | from) ~4 {s:AGENCY|PROGRAM} ~12 @BE ~1 (provided | awarded | granted | approved | allocated)
  match (supported | backed | financed | funded) by ~3 ({m:MONEY} ~6)? (from | by | under | through)? ~3 {s:AGENCY|PROGRAM}
  match {s:AGENCY} ~3 (loan | grant | award) to
  match (part-owned | co-owned | (partly owned) | (part owned)) by ~2 {s:AGENCY|OFFICE}
  match <gain> ~1 (state | government | federal) (money | funds | cash | aid | support | subsidy | subsidies) ~2 (to | for) ~8 (@PURPOSE)
  match <gain> ~2 {s:AGENCY} ~1 (cash | money | funds | funding | backing | grant | loan | award)
  match (throw | throws | threw | thrown) ~2 lifeline to ~8 (@PURPOSE)
  match {m:MONEY} ~3 (state | government | federal | {OFFICE}) (rescue | bailout | aid | loan | loans | grant | grants | funding | subsidy | subsidies | support | backing | assistance | financing | cash)
  match (state | government | federal | {OFFICE}) (aid | loan | loans | grant | grants | funding | subsidy | subsidies) ~3 of ~2 {m:MONEY}
  match ({MINERAL} | mining) ~2 (industry | sector | projects | research) ~3 (receive | receives | receiving | get | gets | getting) ~4 {m:MONEY} ~8 (budget | government | federal)
  match (investments | grants | awards | contributions) ~8 (through | under | from) ~6 {s:PROGRAM|AGENCY} ~2 (include | includes | included) ~3 {m:MONEY}
  match <gain> ~2 (funding | loans | grants | subsidies | aid | financing) from ~2 {s:PLACE[name]|PLACE[list]} ~14 (@PURPOSE)
  match budget ~6 (propose | proposes | proposed | earmark | sets aside | include | includes | included | allocate | allocates | allocated | contains | provides | provided | earmarks | earmarked) ~6 {m:MONEY} ~14 (@PURPOSE)
  match {m:MONEY} ~6 (on offer | available) ~3 in ~2 (grants | loans)
  match {m:MONEY} ~4 in ~1 (funding | financing | grants | loans | credit) ~1 (available | on offer)
  match {m:MONEY} boost from ~4 (budget | {OFFICE} | federal)
  match {m:MONEY} from ~8 {s:PROGRAM|AGENCY} ~3 (set aside | allocated | earmarked)
  unless (construed | nothing in this)
  unless (continue | continues | continued) ~2 <gain>
  unless <gain> ~2 (award | awards) for !({MONEY})
  unless (expected to | help | helped) ~2 be? (supported | backed | financed | funded)
  unless (supported | backed | financed | funded) by ~3 (industry | incentives | investors | shareholders)
  unless (stage of | process of | hopes of | hope to | hoping to | aim to | expects to | expect to | try to | trying to | bid to) ~1 <gain>
  unless {MONEY} ~2 of ~1 {PLACE[adj]} ~1 (investment | investments)
  unless (apply | applied | applies | application | applying | submitted | submit | seeking | seek | seeks | pursuing) ~5 {MONEY}
  unless <gain> ~12 (contract for | license | licence | licences | licenses | patent | permit | permits | concession)
  unless @WORTH
  unless {MONEY} ~24 (@OTHER_AIM)
  unless (@OTHER_AIM) ~12 {MONEY}
  actors $s agent owner subject document
  minerals inside sentence near
  require mineral
  set amount=$m
  prior .72
  ok "The lithium refiner secured a A$200 million loan from Export Finance Australia." => actors=AU minerals=lithium
  ok "An $80 million loan to the tungsten mine is backed by EXIM." => actors=US minerals=tungsten
  no "The lithium refiner secured a $200 million loan from its bank."
end

pattern support.pledged v1
  event public_support phase=announced
  match (to | will | would) ~2 (invest | provide | lend | make available | finance | fund | support | spend | allocate | contribute | inject | offer | set aside | grant | commit | pour | subsidise | subsidize) ~8 {m:MONEY}
  match {AGENCY} ~1 (will | would | to) ~1 invest in ~8 (@PURPOSE)
  match (to | will | would) support (the)? (development | construction | expansion | building) of ~8 (@PURPOSE)
  match (to | will | would) ~2 (finance | fund | subsidise | subsidize | bankroll | underwrite | co-finance | help fund | help finance) ~8 (@PURPOSE)
  match <tell_money> ~4 {m:MONEY} ~8 (for | to | in | towards | of)
  match (bear | bears | shoulder | shoulders | cover | covers | meet | meets | pay | pays) ~4 (half | a third | a quarter | two thirds | two-thirds | part | {PERCENT}) ~2 (of)? ~3 (cost | costs) ~8 (@PURPOSE)
  match (vote | votes | voted) ~2 for ~3 (state | government | {OFFICE})? (guarantee | guarantees | loan | loans | aid | subsidy | subsidies | credit) ~10 (@PURPOSE)
  match (release | releases | released | issue | issues | issued) ~4 (funding opportunity | request for information | RFI | call for proposals | notice of intent) ~24 (@PURPOSE)
  match <tell_money> ~6 (funding opportunity | call for proposals | request for information | RFI | funding call | funding round | notice of intent | tax credit | tax credits | tax break | tax breaks | tax incentive | tax incentives | subsidy | subsidies | incentive scheme | incentives | incentive programme | incentive program | loan scheme | funding programme | support scheme | support package)
  match (clear | clears | cleared | sanction | sanctioned | approve | approves | approved | launch | launches | launched | go-ahead | nod) ~8 {m:MONEY} ~3 (incentive | incentives | scheme | subsidy | subsidies | package | programme | program | fund | facility) ~12 (@PURPOSE)
  match (provides | provide | offers | offer | grants | pays) ~3 {PERCENT} ~4 (subsidy | subsidies | grant | rebate | reimbursement) ~8 (@PURPOSE)
  match <build_up> ~4 {m:MONEY} ~5 (fund | facility | scheme | programme | program) ~8 (@PURPOSE)
  match (launch | creation | establishment | opening) of ~2 {m:MONEY} ~6 (fund | facility | scheme | programme | program)
  match {m:MONEY} ~2 available ~4 (over | through | under | for | from | to) ~12 (@PURPOSE)
  match <build_up.fin> ~6 (fund | funds | loan facility | financing facility | funding facility | investment vehicle) ~8 (@PURPOSE)
  unless (@TRADERS | @INVESTORS) ~6 (to | will | would | announce | announced | announces | announcing)
  unless (announced | announces | announce | announcing) plans to invest
  unless {MONEY} ~6 (strategic reserve | strategic reserves | stockpile | (reserve of) | (reserves of))
  unless (if | should) ~3 (wins | win | elected | re-elected) ~4
  unless @WORTH
  unless {MONEY} ~2 (budget | deficit | trade | of exports | of {PRODUCT[trade]} | economy)
  actors subject agent
  minerals inside sentence
  require state mineral
  set amount=$m
  prior .66
  ok "Canada will invest $50 million in a graphite processing fund." => actors=CA minerals=graphite modality=expected
  ok "Tokyo will subsidize overseas mining of cobalt and nickel." => actors=JP minerals=cobalt,nickel
  no "The carmaker will invest $50 million in a graphite plant in Canada."
  no "Volta, a Korea-based company, announced $50 million for a graphite plant."
end

pattern support.organ v1
  event public_support phase=committed
  match {s:AGENCY} ~3 <fund.past|fund.s|fund.ing> ~4 {m:MONEY} ~2 (to | for | in | into)
  match {s:PROGRAM} ~3 <fund.past|fund.s|fund.ing> ~4 {m:MONEY} ~2 (to | for | in | into) ~16 (@PURPOSE)
  unless (chargers | workforce | water | pollution | buses | transit | training | pipes | superfund)
  match {s:AGENCY|PROGRAM} ~8 <fund.past|fund.s|fund.ing> ~6 (@SUMS) ~4 (to | in | for | into) ~12 (@PURPOSE)
  match <fund> ~4 {m:MONEY} ~4 (made available | appropriated | authorised | authorized | enacted) ~10 (by | through | under | in) ~4 ({s:PROGRAM} | act | law | congress | parliament)
  match {s:AGENCY} ~2 <sign> ~4 (contracts | deals | loans | agreements) ~8 (totaling | totalling | worth | for) ~2 {m:MONEY}
  match {s:AGENCY} ~2 <tell_money|extend> ~2 (support | funding | assistance | financing) ~4 (for | to) ~10 (@PURPOSE)
  match <tell_money> ~3 (program | programme | project | initiative | package) ~2 (by | from | of) ~2 {s:AGENCY} ~2 to ~20 (@PURPOSE)
  match {s:AGENCY} ~3 (contracted with | partnered with | signed a contract with | awarded a contract to | teamed up with) ~8 (company | firm | miner | producer | refiner | startup | {COMPANY}) ~3 to ~4 (establish | build | develop | create | set up | restart | produce | expand) ~12 (@PURPOSE)
  match {s:AGENCY} ~3 <tell_money> ~3 {m:MONEY} ~2 (in | of | for) ~2 (technical assistance | grants | loans | financing | funding) ~8 (@PURPOSE)
  unless @WORTH
  unless {MONEY} ~24 (@OTHER_AIM)
  unless (@TRADERS | @INVESTORS) ~5 <fund>
  actors $s document
  minerals inside sentence near title
  require mineral
  set amount=$m
  prior .62
  ok "The magnet maker grows. The Energy Department awarded $12 million to Norvik for rare earth magnets." => actors=US
  ok "We will announce a programme by USAID to expand lithium processing in Peru." => actors=US minerals=lithium modality=expected
  ok "The Pentagon contracted with a Texan company to build a plant for tungsten." => actors=US minerals=tungsten
  no "The Energy Department awarded $12 million to a school for robots."
end

pattern support.letter v1
  event public_support phase=announced
  match (invest | investing | invested) ~4 {m:MONEY} ~4 (through | from) ~3 {s:AGENCY|PROGRAM}
  match {s:AGENCY} ("'s")? ~4 {m:MONEY} ~2 (@SUPPORT | fund | facility | scheme | programme | program | package | plan)
  match {s:PLACE} ("'s" | "’s")? ~3 {MINERAL} (fund | facility) ~12 {m:MONEY}
  match (grant | grants | loan | loans | funding) from ~3 {s:AGENCY|PLACE|OFFICE} ~3 (support | supports | supported | finance | finances | fund | cover | covers) ~10 (@PURPOSE)
  match {s:PLACE} ("'s") ~4 {m:MONEY} ~2 (grant | grants | loan | loans | subsidy | subsidies | fund | facility | scheme | programme | program | package)
  match {s:AGENCY} ~5 (letter of interest | letters of interest | letters of intent | (conditional ~1 commitment) | letter of support | retainer letter | non-binding)
  match (@LETTER) ~3 from ~2 {s:AGENCY|PLACE}
  match (co-funding | funding | grant | loan | financing | technology investment | prepayment) {AGREEMENT} with ~3 {s:AGENCY}
  match (mandate | mandates | mandated | direct | directs | directed | task | tasks | tasked | instruct | instructs | instructed) ~1 {s:AGENCY} to ~1 (support | finance | fund | invest in | back) ~6 (@PURPOSE)
  match {s:AGENCY} ~8 <sign|extend> ~4 ((loan | financing | grant | credit | funding) (agreement | contract | deal | facility) | {AGREEMENT}) ~2 (worth | of | for)? ~3 {m:MONEY}
  match {m:MONEY} ~4 (@LETTER) ~1 from ~2 {s:AGENCY|PLACE}
  match {s:AGENCY|PLACE[capital]|OFFICE} ~1 (eyes | weighs | mulls | considers | considering | explores | offers | readies | prepares | ready to | looks to) ~3 (support | loan | loans | financing | funding | stake | grant | grants | backing | subsidies) ~2 (for | in | of | to) ~8 (@PURPOSE)
  match {m:MONEY} in ~1 (technical assistance | loans | grants | funding | financing | letters of interest | letters of intent | support | subsidies) ~4 (for | to | of) ~6 (@PURPOSE)
  unless @WORTH
  unless {MONEY} ~24 (@OTHER_AIM)
  unless (@OTHER_AIM) ~12 {MONEY}
  actors $s subject document
  minerals inside sentence near
  require mineral
  set amount=$m
  prior .66
  ok "The U.S. International Development Finance Corporation signed a letter of interest for the Kobada lithium project." => actors=US minerals=lithium
  ok "The antimony mine received a letter of interest from EXIM." => actors=US minerals=antimony
  no "The antimony mine received a letter from its bank."
end

pattern support.equity v1
  event public_support phase=committed
  match {s:PLACE[name]|AGENCY} ~2 (invest | invests | invested | investing) ~3 {m:MONEY} ~2 in ~6 ({MINERAL} | mine | mines | refinery | smelter | project | processing)
  match <buy_in> ~6 ({r:PERCENT})? ~4 (stake | equity | equity stake | ownership stake | preferred stock | convertible preferred | shareholding | warrants)
  match {s:AGENCY} ~1 (invest | invests | invested) in ~4 ({MINERAL} | miner | miners)
  match @GIVER ~4 <procure> ~14 (under | through | in) ~2 (offtake | off-take)
  match (become | becomes | became | becoming) ~4 (shareholder | part-owner | investor | co-owner)
  match <buy_in> ~3 ({r:PERCENT} | half | (a (tenth | fifth | quarter | third))) of ~6 (miner | explorer | producer | refiner | smelter | mine | company | maker | {COMPANY})
  match {s:AGENCY} ~2 (take | takes | took | taking | buy | buys | bought | buying | acquire | acquires | acquired) ~2 ({r:PERCENT} | half | a third | a quarter | a fifth | a tenth) of ~8 (company | firm | miner | project | venture | {COMPANY})
  match {s:PLACE[name]|PLACE[capital]|AGENCY} ~2 (buy | buys | bought) into ~8 (plant | mine | smelter | refinery | company | miner | {MINERAL})
  match {s:AGENCY} ~4 (buy | buys | bought) ~4 (output | offtake | production) of ~6 (mine | plant | refinery | smelter | {MINERAL})
  match {s:AGENCY|PLACE|OFFICE} ~2 (equity stake | equity investment) ~1 (in | of)
  unless (@TRADERS | @INVESTORS) ~5 <buy_in>
  unless (pension fund | pension funds | pension plan | superannuation) ~3 <buy_in>
  unless <buy_in> ~4 (action | actions | over | steps | part)
  unless <buy_in> ~24 (under ~4 (law | code | act | decree) | free of charge | mandatory | free carried)
  actors subject agent $s
  targets none
  minerals inside sentence near
  require state mineral
  set percent=$r
  prior .68
  ok "The Pentagon took a 9 percent stake in the antimony smelter." => actors=US minerals=antimony
  ok "The National Reconstruction Fund will take an equity stake in a rare earths refiner." => actors=AU minerals=rare_earths
  no "A Chinese buyer took a 9 percent stake in the antimony smelter."
end

pattern support.sold v1
  event public_support phase=committed
  match (sold | sell | sells | issue | issued | issues | give | gives | gave | giving) ~6 (stake | shares | equity | warrants | preferred stock) ~4 to ~4 {s:AGENCY|OFFICE}
  match {m:MONEY} (equity | preferred) ~3 (investment | stake | stock) ~6 (by | from) ~3 {s:AGENCY|PLACE|OFFICE}
  actors $s
  minerals inside sentence near
  require mineral
  set amount=$m
  prior .70
  ok "The magnet maker issued preferred stock to the Department of Defense." => actors=US minerals=permanent_magnets
  no "The magnet maker issued preferred stock to a pension fund."
end

pattern support.status v1
  event public_support phase=announced
  match (adopt | adopted | adopts | identify | identified | identifies | select | selects | selected | selecting | designate | designates | designated | name | names | named | recognise | recognised | recognized | granted | grants | grant | award | awarded | list | listed | approve | approved | chose | picked | unveiled | announced | include | included) ~8 (strategic project | strategic projects | priority project | priority projects | major project status | project of national interest | projects of national interest | national interest projects | flagship project | flagship projects)
  match (project | projects | scheme | schemes | mine | mines) ~6 (labelled | labeled | deemed | declared | designated | named) ~1 strategic
  match (pick | picks | picked | name | names | named | select | selects | selected | chose | choose) ~8 (project | plant | mine | refinery | smelter) as ~1 strategic
  match (label | labels | labelled | labeled | declare | declares | declared | deem | deems | deemed) ~6 (project | projects | scheme | schemes | mine | mines) ~1 strategic
  match (strategic project | strategic projects | priority project | major project) ~1 (status | designation | label)
  match (project | projects) ~2 (given | granted | awarded | won) ~1 strategic status
  match (added | adds | admitted | accepted | include | included | selected | featured | placed | covered | joins) ~8 {g:PROGRAM} ~4 (project | projects | dashboard | coverage | list | programme | program)
  match (approved | admitted | accepted | approval | qualified | cleared | admits | admitted) ~6 (to | for | under | into | in) ~6 ((incentive ~1 (regime | scheme | program | programme)) | ({g:PROGRAM[trade]}))
  match (added | put | placed | listed | covered) ~4 (on | to | by | under) ~3 {g:PROGRAM[trade]}
  match {g:PROGRAM} ~2 (transparency project | transparency projects | covered project | covered projects | coverage)
  match (first wave | second wave | list | batch | tranche | round) of ~6 (mining | {MINERAL} | production) projects
  match (identify | identified | identifies | pick | picked | picks | name | named | names | shortlisted | select | selected | selects) ~2 {NUMBER} ~6 {MINERAL} ~1 projects ~8 (credit | loans | funding | financing | grants | champion | support | promote | back | fund | finance | fast-track | prioritise | prioritize | attract | investment)
  actors subject agent owner document
  minerals inside sentence near
  require mineral
  unless (loan | loans | grant | grants | funding | money) ~2 (approved | cleared) ~1 under
  unless (its | their | our) ~1 (flagship project | flagship projects)
  unless (apply | applies | applied | applying) ~2 for
  unless (can | could | may | to | help) ~2 (obtain | receive | get) ~6 {PROGRAM}
  prior .66
  ok "The European Commission selected a German lithium refinery as a strategic project." => actors=EU minerals=lithium
  ok "Canberra granted major project status to a vanadium mine." => actors=AU minerals=vanadium
  ok "Canberra named 9 vanadium projects that it wants to support." => actors=AU minerals=vanadium
  no "The museum selected a flagship exhibit on lithium."
end

pattern support.cancelled v1
  event public_support phase=cancelled
  rank 2
  match (cancel | cancels | cancelled | canceled | cancelling | withdraw | withdrew | withdrawn | rescind | rescinded | terminate | terminated | axe | axed | pull | pulled | revoke | revoked | claw back | clawed back | scrap | scrapped) ~6 (grant | grants | loan | loans | funding | loan guarantee | subsidy | subsidies | award | awards)
  match (grant | grants | loan | loans | funding | loan guarantee | subsidies) ~6 @BE ~1 (cancelled | canceled | withdrawn | rescinded | terminated | axed | revoked | scrapped)
  actors subject agent owner document
  minerals inside sentence near
  require mineral state
  prior .72
  ok "The Energy Department cancelled a $90 million grant for a graphite plant." => actors=US minerals=graphite phase=cancelled
  no "The bank cancelled a loan to the graphite plant."
end

pattern stockpile.measure v2
  event stockpile_measure phase=announced
  match {MONEY} ~2 (for | to | on) ~4 (reserve | reserves | stockpile) of ~3 {MINERAL}
  match (hold | holds | keep | keeps | store | stores | stock | (pile up) | (piles up) | amass | (build up)) ~4 {PERIOD} ~2 of ~3 ((consumption | use | demand | supply | supplies | imports) ~5)? {MINERAL}
  match <procure> ~3 {q:QUANTITY} ~3 for ~2 (reserves | stockpiles | stocks)
  match {PLACE|OFFICE|AGENCY} ~3 (build | builds | built | building | set up | sets up | create | creates | created) ~1 (reserves | stocks | stockpiles) of ~5 {MINERAL}
  match (sell | sells | sold | selling | release | releases | released | auction | auctions | auctioned | offload | offloaded) ~2 {QUANTITY} ~6 (from | out of) ~1 (its | state | government | national) ~1 (reserves | reserve | stocks | stores | stockpiles | stockpile)
  match (joint | common | shared) (reserve | reserves | stockpile | stockpiles | stocks) of ~6 {MINERAL}
  match (raise | raises | raised | increase | increases | lift | expand) ~3 (stocks | reserves | stockpiles) of ~8 {MINERAL} ~10 (days | months)
  match (strategic | national) (store | stores | stock)
  match {s:AGENCY[trade]} ~7 (<procure> | <store> | release | releases | released | sell | sells | sold | auction | auctions | auctioned | offload | offloads) ~8 {MINERAL}
  match (add | adds | added | adding) {MINERAL} ~2 to ~3 (@RESERVE | (state reserves))
  match (raise | raises | raised | increase | increases | increased | lift | lifted | hike | expand | lower | lowered | set | sets | double) ~4 (inventory | inventories | stock | stockpile | stockpiling | reserve) (targets | target | levels | goal | goals) ~2 (for | of | at) ~4 {MINERAL}
  match {g:PROGRAM} (transaction fund | sales | purchases | acquisitions)
  match {s:PLACE|AGENCY} ~3 <store> ~6 {MINERAL}
  match (state | national | strategic) (reserves | reserve) (body | bureau | agency | administration | board | office) ~4 (buy | buys | bought | purchase | sell | sells | sold | release | released | auction | auctioned | offload) ~8 {MINERAL}
  match (stocks | reserves | stockpiles) of ~4 {MINERAL} ~4 (to | of | for) ~4 {PERIOD}
  match {s:AGENCY} ~14 (RFI | RFIs | RFP | RFPs) ~6 {MINERAL}
  match (stockpile | reserve | inventory) (consists | comprises | contains | consist | comprise | contain) ~8 (materials | {MINERAL})
  match (reserve | reserves) (bureau | agency | administration | board) ~6 (buy | buys | bought | purchase | purchases | offer | offers | offered | tender | sell | sold | release | auction) ~8 {MINERAL}
  match (stockpiling | stockpile) (pilot | drive | push | strategy | request | tender | solicitation | order | purchases | purchase)
  match @GIVER ~10 <store.fin|store.ing> ~6 (@PURPOSE)
  match <build_up> ~6 (@RESERVE)
  match <build_up> ~6 {MINERAL} reserve
  match {PLACE[name]|OFFICE} ~4 <build_up> ~2 (a | its | own) ~2 (reserve | store) of ~3 {MINERAL}
  match <procure> ~12 (@PURPOSE) ~10 (@RESERVE)
  match <procure> ~8 {q:QUANTITY} ~10 (@RESERVE)
  match (tender | tenders | bid | bids | solicitation | solicitations | contract | contracts | request | notice | notices | seek | seeks | seeking) ~8 (@RESERVE | stockpiling)
  match {s:AGENCY|PLACE} ~5 (buy | buys | bought | purchase | purchases | purchased | acquire | acquires | acquired | procure) ~12 ({g:PROGRAM} | @RESERVE)
  match {s:AGENCY|PLACE} ~3 (currently)? (holds | hold | held | keeps | stores | maintains) ~2 (reserves | stockpiles | stocks) of ~8 {MINERAL}
  match {s:AGENCY} ~6 (tender | solicitation | solicits | seeking | seeks) ~8 {q:QUANTITY}
  match {g:PROGRAM} ~5 (stockpile | stockpiling | reserve | inventory)
  match (stockpile | stockpiling | reserve) (programme | program | scheme | plan | initiative | facility | policy | system) ~8 (@PURPOSE)
  match (@RESERVE) (of | for) ~4 {MINERAL}
  match {MINERAL} ~1 (stockpiling | stockpile | stockpiles)
  match (release | releases | released | releasing | sell | sells | sold | selling | auction | auctions | auctioned | draw | drew) ~14 from ~3 (@RESERVE)
  match {PLACE} ~3 (sell | sells | sold | release | releases | released | auction | auctioned) ~2 (its | state | national) ~1 (reserves | stocks | stockpiles) of ~4 {MINERAL}
  match (stockpiling) of ~6 {MINERAL}
  unless (warehouse | exchange | LME | visible | port | social | COMEX | bonded) ~2 (stock | stocks | stockpile | stockpiles | inventory | inventories)
  unless (such as | already have | tools like) ~3 (@RESERVE)
  unless (@RESERVE) is (a | an)
  unless (@RESERVE) ~3 (fell | falls | dropped | drop | rose | rises | shrank | dwindled)
  unless used ~8 to <store>
  unless (huge | large | massive | growing | unsold | record) ~1 (stockpile | stockpiles | stocks)
  unless (buyers | traders | firms | companies | consumers | fabricators | importers | users) ~3 <store>
  unless (nuclear | weapons | warhead | warheads | petroleum | oil | vaccine | vaccines) ~2 (stockpile | stockpiles | reserve)
  actors $s subject agent owner document
  minerals inside sentence near title
  require mineral state
  set quantity=$q
  prior .66
  ok "Japan will stockpile gallium in a national reserve." => actors=JP minerals=gallium
  ok "The Defense Logistics Agency issued a tender for 500 tonnes of indium for its stockpile." => actors=US minerals=indium
  ok "Seoul set up a state reserve of lithium and nickel." => actors=KR minerals=lithium,nickel
  no "Traders in London stockpile copper before the holidays."
  no "The mine holds reserves of 30 million tonnes of copper."
end

pattern stockpile.bill v2
  event stockpile_measure phase=proposed modality=asserted
  rank 3
  match (introduce | introduces | introduced | unveil | unveils | unveiled | table | tabled | submit | submitted) ~3 (bill | legislation | proposal) ~10 (@RESERVE)
  match (proposals | proposal | bills) ~8 (create | creating | establish) ~4 (@RESERVE | (strategic ~3 reserve))
  match (bill | legislation) ~6 (create | creating | establish | establishing | set up | setting up) ~6 (@RESERVE)
  actors subject owner document
  minerals inside sentence near
  require mineral state
  prior .66
  ok "US lawmakers introduced a bill to create a strategic reserve of cobalt." => actors=US minerals=cobalt phase=proposed modality=asserted
  no "The shop introduced a bill for its stock of cobalt blue."
end

pattern stockpile.plan v1
  event stockpile_measure phase=proposed modality=expected
  rank 2
  match (bill | legislation | proposal | plan | plans | proposes | proposed | considering | considers | weighing | mulling | planning | plans to | preparing to | intends to) ~8 (@RESERVE)
  match (planning | plans | considering | preparing | intends) ~2 to ~2 (<procure.base|store.base|build_up.base> | spend) ~20 (@RESERVE | reserves)
  actors subject owner document
  minerals inside sentence near
  require mineral state
  prior .66
  ok "India is planning to build up a national stockpile of cobalt." => actors=IN minerals=cobalt phase=proposed
  no "The trader is planning to build up a stockpile of cobalt."
end

pattern price.floor v2
  event price_rule phase=proposed
  match (looking | look | looks | thinking | think | thinks) (at | about | of) ~4 (@FLOOR)
  match (weighs | mulls | eyes | floats | studies | explores | debates | examines | seeks | wants | backs) ~6 (@FLOOR)
  match (consider | considers | considered | considering | contemplate | contemplates | contemplating | discuss | discussed | discussing | weigh | weighing | mull | mulling | propose | proposes | proposed | proposing | explore | exploring | study | studying | float | floated | suggest | suggested | examine | examining | plan | plans | planning | debate | push for | pushing for | support | may | could) ~8 (@FLOOR)
  match (proposal | proposals | plan | plans | idea | talks | option | options | bill) ~5 (@FLOOR)
  match (develop | develops | developing | drafting | preparing | drawing up | designing) ~20 (@FLOOR)
  match (unveil | unveiled | unveils | outline | outlined | flagged) ~4 (@FLOOR) ~1 (strategy | scheme | mechanism | plan | policy)
  match (@FLOOR) ~6 (considered | discussed | proposed | explored | floated | under consideration | on the table)
  actors subject agent owner document
  minerals inside sentence near title document
  require mineral
  unless (market | spot | copper | nickel | analysts) price ~1 (fell | rose)
  prior .68
  ok "The United States is considering a price floor for rare earths." => actors=US minerals=rare_earths
  no "Analysts see a floor under copper prices."
end

pattern price.set v1
  event price_rule phase=in_force
  rank 1
  match (accept | accepts | accepted) ~2 (undertaking | undertakings) ~14 (@FLOOR)
  match (accept | accepts | accepted) ~2 (@FLOOR)
  match (change | changes | changed | revise | revised | adjust | adjusts | adjusted | lift | lifts | lifted) ~6 (@FLOOR)
  match (at | of) a guaranteed {m:MONEY} (a | per)
  match (embed | embeds | embedded | adopt | adopts | adopted | use | uses) ~4 (@FLOOR)
  match pay ~4 {m:MONEY} (a | per) (kilo | kilogram | tonne | ton | pound | kg)
  match (price | prices) ~2 (fixed | set | determined) by ~2 (state | {OFFICE})
  match (<lay> | lay down | lays down | laid down | award | awards | awarded | sign | signs | signed | set | sets | setting | launch | launched | launches | establish | given | gives | gave | raise | guarantee | guarantees | guaranteed | guaranteeing | agree | agrees | agreed | commit | commits | committed | introduce | introduced | introduces | impose | imposed | imposes | fix | fixed | fixes | establish | established | offer | offered | provide | provides | provided | raise | raises | raised | lower | lowered | cut | <stretch> | maintain | maintains | maintained | keep | keeps | kept | retain | retains | retained | accept | accepts | accepted | include | includes | included | secure | secured | announce | announced | pay | backed | publish | published) ~8 (@FLOOR)
  match ^ {a:PLACE} (":" | "-" | "," | "|") ~4 (@FLOOR)
  match (@FLOOR) of ~2 {m:MONEY}
  match (@FLOOR) ~10 (written | built) into
  match (must | shall | required to | obliged to | have to) ~1 (sell | sold | be sold | export) ~8 (based on | below | at | according to | above) ~5 (@FLOOR)
  match {m:MONEY} ~4 (price floor | floor price | minimum price)
  unless (tariff | tariffs | duties) ~10 price support
  unless (develop | develops | developing | drafting | preparing | drawing up | designing) ~20 (@FLOOR)
  match (@FLOOR) ~8 @BE ~1 (set | fixed | guaranteed | introduced | imposed | raised | accepted | <stretch.pp>)
  match (promise | promises | promised | guarantee | guaranteed) ~3 at least {m:MONEY} (a | per) (kilo | kilogram | tonne | ton | pound | kg)
  unless (discussions | discussion | meeting | agenda | thinking | think | looking | discuss | discussed | discussing | consider | considering | weigh | weighing | mull | mulling | explore | exploring | talks | idea) ~6 (establishment | introduction | implementation | implementing | set | setting | introducing | fixing | establishing | imposing) ~8 (@FLOOR)
  actors $a subject agent owner document
  minerals inside sentence near title document
  require goods
  set amount=$m
  prior .66
  ok "The Pentagon guaranteed a price floor of $110 a kilogram for neodymium." => actors=US minerals=neodymium phase=in_force amount=110
  ok "Vietnam set a minimum export price for tungsten concentrate." => actors=VN minerals=tungsten
  ok "Norway: Minimum import price on zinc wire (2019)" => actors=NO minerals=zinc
  no "The exchange set the price of copper at noon."
end

pattern price.ended v1
  event price_rule phase=ended
  rank 3
  match (retreat | retreats | retreated | retreating | back away | backs away | backed away | backing away | walk away | walks away | step back | stepping back) from ~12 (@FLOOR)
  match (not | no longer) <stretch.base> ~6 (@FLOOR)
  match (@FLOOR) ~12 (expire | expires | expired | lapse | lapses | lapsed)
  match (end | ends | ended | ending | abandon | abandons | abandoned | abandoning | scrap | scrapped | abolish | abolished | withdraw | withdrew | back away from | backed away from | drop | dropped | remove | removed) ~6 (@FLOOR)
  actors subject agent owner document
  minerals inside sentence near title document
  require trade actors>=1
  prior .70
  ok "India scrapped the minimum import price on copper rod." => actors=IN minerals=copper phase=ended
  no "The rally ended with copper at its lowest price."
end

# A bank or fund of the state, by its name or by whose it is.
pattern support.state_bank v1
  event public_support phase=committed
  match {a:PLACE} ("'s") ~1 (state-owned | state | sovereign | development | national | raw materials | {MINERAL} | government) ~3 (bank | fund | lender) ~2 (invest | invests | invested | lend | lends | lent | provide | provides | provided | extend | extends | extended | grant | grants | granted | finance | finances | financed | fund | funds | funded) ~10 (@PURPOSE)
  match {a:AGENCY} ~2 (back | backs | backed | support | supports | supported) ~8 (@PURPOSE) ~3 (with | through) ~2 (subsidies | subsidy | loans | loan | grants | grant | equity | funding | capital)
  unless (commercial | private | pension) ~2 (bank | fund)
  unless (lend | lends | lent) ~1 its (name | voice)
  minerals inside sentence
  actors $a
  require trade actors>=1
  prior .68
  ok "Finland's state-owned development bank lent 40 million euros to a nickel refinery." => public_support actors=FI minerals=nickel
  ok "JOGMEC will back a cobalt smelter with subsidies." => public_support actors=JP minerals=cobalt
  no "Finland's state bank lent its name to a nickel museum."
end

# A register's line, and projects that a state or union marks out.
pattern support.marked v1
  event public_support phase=announced
  match ^ {a:PLACE} ":" ~1 (state aid | grant | grants | loan | loans | subsidy | subsidies | funding | tax credit | loan guarantee) (for | to) ~8 (@PURPOSE)
  match {a:PLACE|AGENCY} ~2 (pick | picks | picked | select | selects | selected | name | names | named | approve | approves | approved | designate | designates | designated) ~3 strategic ~3 (project | projects)
  match ^ {a:PLACE} ":" ~2 {m:MONEY} ~6 (fund | scheme | call | loan | loans | grant | grants | programme | program | guarantee | facility) ~2 (for | to) ~8 (@PURPOSE)
  match ^ {a:PLACE} ":" ~1 {AGENCY} ~3 (loan | grant | equity | guarantee | fund | call | funding) ~2 (for | to | in) ~8 (@PURPOSE)
  set amount=$m
  unless (military | defence | defense | partnership)
  minerals inside sentence
  actors $a
  require trade actors>=1
  prior .66
  ok "Germany: State aid for a lithium refinery in Saxony" => public_support actors=DE minerals=lithium
  ok "Brussels picked twelve strategic nickel projects outside the union." => public_support actors=EU minerals=nickel
  no "Germany: Gold for a tin soldier"
end

# A state's own store of metal that is to grow.
pattern stockpile.grows v1
  event stockpile_measure phase=announced
  match {a:PLACE|AGENCY} ~3 (expand | expands | expanded | boost | boosts | boosted | enlarge | enlarges | enlarged | double | doubles | doubled | replenish | replenishes | replenished | build up | builds up | built up | top up) ~2 {MINERAL} ~1 (reserves | stockpile | stockpiles | stocks)
  match {a:PLACE|AGENCY} ~3 (raise | raises | raised | increase | increases | increased | lift | lifts | lifted) ~2 {MINERAL} ~1 (reserves | stockpile | stockpiles | stocks) to ~2 {PERIOD}
  unless (proven | probable | proved | ore reserves | resource | exploration | drilling)
  minerals inside
  actors $a
  require actors>=1
  prior .68
  ok "Japan will expand its cobalt reserves in case of a halt." => stockpile_measure actors=JP minerals=cobalt
  no "Japan's drilling will expand the proven copper reserves."
end
