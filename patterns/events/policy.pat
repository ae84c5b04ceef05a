# Laws, strategies and lists of minerals.

@VERB issue : issue | sign | publish | adopt | promulgate | gazette
@VERB unfold : adopt | pass | clear | lay lays laid laid laying /out | put puts put put putting /forward | bring brings brought brought bringing /out | draw draws drew drawn drawing /up | roll /out | set sets set set setting /out | outline | finalise | finalize | update | amend | revise | overhaul | sign | enact | approve | unveil | publish | release | launch | present | implement | promulgate | gazette | announce | issue | endorse | notify notifies notified notified notifying
@INSTRUMENT = executive order | executive orders | executive action | executive actions | proclamation | presidential determination | presidential determinations | presidential memorandum | presidential decree | decree | ordinance | national emergency
@CODE = strategy | act | law | bill | plan | policy | mission | roadmap | code | programme | program | regulation | decree | reform | blueprint | framework law | action plan | legislation | master plan | masterplan | white paper | vision | scheme
@STRATEGY = ({MINERAL} ~2 (@CODE)) | ((mining | minerals | mineral | raw materials | natural resources) (code | act | law | bill | policy | strategy | (reform !(effort | efforts)) | legislation)) | ((strategy | action plan | national plan | law | bill | act | decree | regulation | regulations | policy | reform | legislation | roadmap) (on | for | governing | regulating | covering | to secure) ~6 {MINERAL}) | ((law | regulation | decree | ordinance | act) ~1 No ~6 (on | concerning | regarding | about) ~6 {MINERAL}) | ((rules | measures | regulations) (on | for | governing | to) ~8 {MINERAL} ~1 (mining | industry | sector | management)) | {PROGRAM[head]} | ((strategy | action plan | national plan | roadmap | blueprint | white paper | policy) (to | for | on) ~6 {MINERAL}) | (plan (for | on) {MINERAL} !(~3 (mine | mines | project | projects | plant | deposit | production | exploration))) | ((work plan | implementation plan | development plan | special plan) (to | for) ~7 {MINERAL} !(~4 (project | mine | deposit))) | ((comprehensive | basic | five-year | 5-year | national | long-term | medium-term | emergency) ~1 plan ~3 (on | for) ~4 {MINERAL}) | (plan to ~8 {MINERAL}) | ((master plan | masterplan) for ~6 (minerals | mining | {MINERAL}))
@MINING_LAW = (mining | minerals | mineral | subsoil | raw materials | mineral resources | natural resources | geological) (investment | amendment | regulation | regulation commission | development | industry)? (code | act | law | bill | policy | strategy | (reform !(effort | efforts)) | legislation | charter)
@CRITICAL_LIST = (catalogue of ~2 (strategic | critical | {MINERAL})) | (criticality list) | ({MINERAL} (catalogue | catalog)) | ({MINERAL} (list | lists)) | ((list | lists) of ~3 {MINERAL}) | (critical list) | (strategic list) | (list of (critical | strategic) ~1 (materials | minerals | metals | raw materials))

pattern law.order v2
  event strategy_or_law phase=adopted
  match <issue> ~6 (@INSTRUMENT)
  match (@INSTRUMENT) ~4 @BE ~1 <issue.pp>
  match <announce> ~4 (@INSTRUMENT)
  match (@INSTRUMENT) ~2 (to | aimed at | directing | fast-tracking | on) ~3 (boost | restore | increase | secure | expand | accelerate | strengthen | unleash | ensure | increasing | fast-track | streamline)
  unless (@INSTRUMENT) ~12 (nationalise | nationalize | nationalisation | nationalization)
  unless (@INSTRUMENT) ~12 (export (quota | quotas | ban | bans | duty | duties | tax | taxes | licence | licences))
  unless (@INSTRUMENT) ~32 (tariff | tariffs | duties | duty | levy | {PRODUCT[trade]} | import | regulatory relief | {LEGAL})
  unless (duties | tariffs | duty | {PRODUCT[trade]} | {LEGAL}) ~14 (@INSTRUMENT)
  unless (@INSTRUMENT) ~10 (stockpile | stockpiles | reserve)
  unless (this | these | that) ~1 (@INSTRUMENT)
  unless proclamation {NUMBER}
  unless (declared in | set forth in | found in | issued pursuant) ~3 (@INSTRUMENT)
  unless (pursuant to | imposed by | clause | clauses | section) ~4 (@INSTRUMENT)
  actors subject agent owner document
  minerals inside sentence
  require mineral
  set instrument=executive_order
  prior .74
  ok "President Trump signed an executive order to boost output of critical minerals." => actors=US minerals=critical_minerals phase=adopted
  no "The chairman signed a purchase order for copper cable."
  no "The president signed a proclamation imposing tariffs of 50 percent on copper products."
end

pattern law.order_cited v1
  event strategy_or_law phase=adopted modality=background
  match {MINERAL} (executive order | executive orders | executive action)
  match (in response to | response to | pursuant to | under | following | implements | implementing) ~5 (executive order | executive orders | executive action | executive actions | presidential determination)
  unless (executive order | executive orders) ~14 (tariff | tariffs | duties | duty | levy | imports)
  unless (duties | tariffs | duty | subject to | imports) ~10 (executive order | executive orders)
  unless executive order ~1 {NUMBER}
  actors subject owner document
  minerals inside sentence
  require mineral
  set instrument=executive_order
  prior .60
  ok "The mine was sped up in response to the president's executive order on critical minerals in Canada." => actors=CA modality=background
  no "The cable was laid in response to the customer's order of copper."
end

pattern law.adopted v2
  event strategy_or_law phase=adopted
  match (@STRATEGY) "," (out | published | released | launched) (in | on)
  match (change | changes | amendment | amendments) (of | to) ~2 (minerals act | mining act | minerals law | mining law)
  match (in | has) (a | its | the) new ~1 (@STRATEGY)
  match (establishment | creation | setting up | rollout | roll-out) of ~3 {PROGRAM[head]}
  match <unfold> ~6 (@STRATEGY)
  match (backed | backs | (vote | votes | voted) {NUMBER}? (for | through | to pass | to approve)) ~3 (@STRATEGY)
  match {PROGRAM} ~1 @BE ~1 (signed into law | passed into law)
  match (signed | signs) ~1 {PROGRAM} ~1 into law
  match (notified | notifies | gazetted | issued | amended) ~2 {MINERAL} ~1 (concession | block | development | conservation)? rules
  match (ratified | ratifies | passed | passes | approved | approves) ~1 (bill | act | law) ~10 (mining | mineral industry | minerals industry)
  match (agree | agreed | agrees) ~2 (on)? ~2 (@STRATEGY)
  match (@STRATEGY) ~5 @BE ~2 <unfold.pp>
  match <unfold.past> ~10 (bill | act | law) ~2 (on | for | governing | reforming | regulating | that | which | amending) ~8 {MINERAL}
  match (gazette | gazettes | gazetted | promulgated | enacted | adopts | adopted | passes | passed) ~5 {MINERAL} ~3 (laws | regulations | rules)
  match (give | gives | gave | given) ~1 (nod | approval | assent | blessing | green light) to ~4 (@STRATEGY)
  match (adoption | passage | approval | promulgation | publication | enactment | launch) of ~5 (@STRATEGY)
  match (strategy | policy | law | code) @BE ~1 <unfold.pp> ~1 by ~3 {PLACE|OFFICE|AGENCY}
  match (@STRATEGY) ~3 (passed | adopted | approved | enacted | issued | promulgated) (by | in | on)
  match (@STRATEGY) (entered into force | came into force | takes effect | took effect)? "," (which)? (was)? (enacted | adopted | passed | promulgated | approved)
  match (regulation | directive) ~16 (establishing | laying down) ~12 {MINERAL}
  match it is the policy of ~3 {p:PLACE} to ~14 {MINERAL}
  unless (to | help | further) ~1 (implement | update | support) ~4 (@STRATEGY)
  unless (@FIRMS) ~4 <unfold>
  unless (draft | proposed | revised draft) ~3 (@STRATEGY)
  unless (investment | investments | tariff | tariffs | export | exports | import | imports) ~3 (@CODE)
  unless <propose> ~4 (@STRATEGY)
  unless (introduced | introduce | lower house | committee | considered | first reading) ~8 (bill | legislation)
  unless anniversary ~4 (@STRATEGY | adoption | passage | signing)
  unless (@STRATEGY) ~8 (export ban | ban on | export tax | export duty | export duties | export tax | royalty | royalties)
  unless {MINERAL} ~2 (subsidy | aid | incentive | support | loan | funding) ~1 (scheme | programme | program | plan)
  unless (regulation | regulations) ~2 on ~2 (export | exports | import | imports)
  unless (establishing | introducing | imposing | setting | introduces | imposes | laying down) ~4 (export | exports | import | imports | quota | quotas | tariff | duty | duties | ban | tax | levy)
  unless (@STRATEGY) ~14 (nationalise | nationalize | nationalisation | nationalization | ship ore abroad)
  require mineral
  actors agent subject owner document
  minerals inside sentence near title
  prior .70
  ok "India approved a national critical minerals strategy in January." @2025-02-01 => actors=IN minerals=critical_minerals
  ok "Mali's transition council adopted a new mining code for lithium and copper." => actors=ML minerals=copper,lithium
  ok "India's ministry of mines notified the lithium block rules in May." => actors=IN minerals=lithium
  no "The company unveiled its growth strategy for lithium."
end

# A law of mines by its own name needs no mineral beside it.
pattern law.mining v1
  event strategy_or_law phase=adopted
  match <unfold> ~4 (@MINING_LAW)
  match (assent | assents | assented | assenting) to ~6 (@MINING_LAW | ((minerals | mining | {MINERAL}) ~3 (bill | act | law)))
  match (@MINING_LAW) "," ~1 which ~8 <unfold.fin>
  match (@MINING_LAW) "," ~1 <unfold.pp> ~1 (in | by | on)
  match new ~1 (@MINING_LAW) "," ~1 (which | that)
  match new ((code | law | act) on ~2 (subsoil | mining | minerals | mineral resources | natural resources)) ~10 (introduced | introduces | allows | requires | provides | sets | gives | effective)
  match (@MINING_LAW) ~8 @BE ~2 (<unfold.pp> | signed into law | amended)
  match ((code | law | act) on ~2 (subsoil | mining | minerals | mineral resources | natural resources)) ~8 @BE ~2 (<unfold.pp> | amended)
  match ((code | law | act) on ~2 (subsoil | mining | minerals | mineral resources | natural resources)) ~2 (<unfold.pp> | amended) (by | in | on)
  match (signed | signs | signing) ~4 (@MINING_LAW)
  match (adoption | passage | approval | promulgation | enactment | revision | amendment) of ~4 (@MINING_LAW)
  match (amend | amends | amended | revised | revises | overhauls | overhauled | replaced) ~3 (@MINING_LAW)
  unless (@FIRMS) ~4 <unfold>
  unless (draft | proposed | propose | proposes | introduced | tabled | considered) ~4 (@MINING_LAW | code | law)
  unless (royalty | royalties | export | exports) ~6 (@MINING_LAW)
  unless (under | section | article | pursuant to | accordance with) ~4 (@MINING_LAW)
  unless (introduced | introduce | lower house | committee | considered | first reading | sat on) ~8 (bill | legislation)
  unless anniversary ~4 (@MINING_LAW | adoption | passage | signing)
  require actors>=1
  actors agent subject owner title document
  minerals inside sentence
  prior .66
  ok "Mali's transition council adopted a new mining code on Tuesday. It holds for lithium." => actors=ML phase=adopted
  ok "Kazakhstan's Code on Subsoil Use was adopted in December 2017. It holds for uranium." @2018-02-01 => actors=KZ phase=adopted
  no "The mining company adopted a code of conduct in Mali."
end

# An order on supply chains, which names no mineral.
pattern law.supply_order v1
  event strategy_or_law phase=adopted
  match <issue> ~6 (@INSTRUMENT) ~10 (supply chain | supply chains | semiconductors | mining)
  match ^ ~1 (executive order | presidential memorandum) on ~10 (supply chain | supply chains | {MINERAL})
  match executive order ~1 {NUMBER} "," ~4 (supply chain | supply chains) ~3 signed
  match executive order ~1 {NUMBER} (of {DATE})? "(" ~8 (supply chain | supply chains)
  unless (tariff | tariffs | duties | duty | pharmaceutical | medicine | medicines | health | food | drug) ~14 (supply chain | supply chains)
  unless {PRODUCT} ~2 (supply chain | supply chains)
  unless (supply chain | supply chains) ~6 (imports | threaten)
  unless (supply chain | supply chains) ~10 (pharmaceutical | medicines | drugs | food)
  unless (pursuant to | section | under | (by !(signing | issuing | adopting))) ~3 executive order
  unless (meaning given | defined in | defined by) ~8 executive order
  actors subject agent owner document
  minerals inside
  set instrument=executive_order
  require trade actors>=1
  prior .60
  ok "President Biden signed an executive order on America's supply chains in February. It speaks of rare earths." @2021-03-01 => actors=US phase=adopted
  no "The President signed an executive order on a park in Chile."
end

# An order by a statute on production, where the text is on minerals.
pattern law.statute_order v1
  event strategy_or_law phase=adopted
  match <issue> ~6 (@INSTRUMENT) ~8 {g:PROGRAM[trade]}
  unless (@INSTRUMENT) ~30 {MINERAL}
  unless (food | baby formula | medical | vaccine | vaccines | tariff | tariffs) ~20 (@INSTRUMENT)
  unless (@INSTRUMENT) ~20 (food | baby formula | medical | vaccine | vaccines | tariff | tariffs)
  actors subject agent owner document
  minerals title
  set instrument=executive_order program=$g
  also {MINERAL} | mining | minerals
  require trade actors>=1 titled
  prior .60
  ok "Minerals for defence: President Trump signed an executive order invoking the Defense Production Act for the mining of ore." => actors=US
  no "The President signed an executive order on a park in Chile."
end

pattern law.supply_cited v1
  event strategy_or_law phase=adopted modality=background
  match (supply chain | supply chains) ~1 (executive order | executive orders)
  unless (pharmaceutical | medicine | medicines | health | food | drug) ~8 (supply chain | supply chains)
  actors owner document
  minerals inside
  set instrument=executive_order
  require trade actors>=1
  prior .60
  ok "Reports on rare earths came a year after President Biden's supply chain executive order." => actors=US modality=background
  no "The supply chain of the chain store needs an executive order of shelves for copper."
end

# An order that is the document, by its title.
pattern law.order_title v1
  event strategy_or_law phase=adopted modality=asserted
  match ^ ~1 (declaring | securing | ensuring | establishing | unleashing | strengthening | increasing | expanding | boosting | reinvigorating | restoring | promoting | accelerating | launching | building | immediate measures to | executive order on) ~8 ({MINERAL} | supply chain | supply chains | mining | energy emergency | mineral | energy dominance)
  match (first | national) trade policy $
  unless (import | imports | tariff | tariffs | duties | adjusting | adjust | pharmaceutical | medicine | food | {LEGAL} | {AGREEMENT} | {PRODUCT} | negotiation | negotiations)
  actors issuer
  minerals inside
  set instrument=executive_order
  require headline actors>=1
  prior .60
  ok "Securing Supply Chains of Critical Minerals. By the authority vested in me as President by the laws of the United States of America, it is hereby ordered:" => actors=US
  no "Securing supply chains of lithium: what a miner should know"
end

pattern law.in_force v1
  event strategy_or_law phase=in_force
  match (@STRATEGY) ~6 (entered into force | enters into force | came into force | comes into force | entered into effect | took effect | takes effect | in force since | effective from | went into effect)
  match entry into force of ~4 (@STRATEGY | @MINING_LAW)
  match (@MINING_LAW | ((code | law | act) on ~2 (subsoil | mining | mineral resources | natural resources))) ~10 (entered into force | enters into force | came into force | comes into force | took effect | takes effect | in force since)
  match (regulation | directive | act | law | decree) ~20 (sets up | establishes | lays down | creates | provides) ~3 ({AGREEMENT} | framework | system | regime) ~10 {MINERAL}
  match ^ (an | a)? act to ~3 (provide | regulate | control | prohibit | amend | establish | govern | promote | consolidate | make) ~16 {MINERAL}
  match (@MINING_LAW) ~4 (governs | regulates | vests | provides for | sets out | lays down | controls) ~6 (mining | exploration | minerals | mineral rights | {MINERAL})
  match this act may be cited as ~8 (act | law) 
  match {PLACE} ("'s" | "’s") ~2 (@STRATEGY) ~6 (focuses on | aims to | aims at | envisages | provides for | sets | runs until | foresees)
  match {PROGRAM[head]} ~1 (targets | requires | mandates | stipulates | obliges | aims to | aims for | caps) ~14 ({PERCENT} | {DATE} | companies | states | {MINERAL} | extraction | processing | recycling)
  match ^ ~6 (act | law | ordinance | decree | code) ~6 (regulating | governing | relating to | respecting | on | for the control of) ~8 {MINERAL} $
  unless (tariff | tariffs | duties) ~6 (took | takes | effect)
  require mineral
  actors subject owner document title
  rank 1
  prior .66
  ok "The EU's Critical Raw Materials Act entered into force on 23 May 2024." @2024-05-24 => actors=EU phase=in_force date=2024-05-23
  ok "An Act to provide for the control of the export of base minerals and lithium in Malawi" => actors=MW phase=in_force
  no "The lithium price rise entered into force in the shop."
end

# Likewise, a law of mines in force.
pattern law.mining_in_force v1
  event strategy_or_law phase=in_force
  match (@MINING_LAW | ((code | law | act) on ~2 (subsoil | mining | minerals | mineral resources | natural resources))) ~8 (entered into force | enters into force | came into force | comes into force | took effect | takes effect | came into effect | comes into effect | went into effect)
  unless (royalty | royalties | export | exports | tax) ~6 (@MINING_LAW)
  actors subject owner title document sentence
  minerals inside sentence
  require actors>=1
  prior .64
  ok "Kazakhstan's Subsoil Code came into effect in June 2018." @2018-07-01 => actors=KZ phase=in_force
  no "The mining tax act of Kazakhstan came to nothing."
end

pattern law.proposed v2
  event strategy_or_law phase=proposed
  match (tabled | tables | drafted | drafts | introduced | introduces | proposed | proposes | proposing | submitted | submits | presented | presents | unveiled | unveils) ~4 (bill | legislation | draft law | draft | proposal | law)
  match (draft | proposed) ~3 (@STRATEGY | @MINING_LAW | ((law | bill | code) ~14 (mining | subsoil | {MINERAL})))
  match (considered | considers | debated | debates | returned | reviewing | amended) ~3 (draft | bill) ~8 (mining | {MINERAL})
  match (draft | drafts | drafted | drafting | prepares | preparing | prepared) ~3 (@STRATEGY)
  match (is | are) ~2 (amending | revising | rewriting | reforming | overhauling | drafting | reviewing | preparing | redrafting) ~3 (law | laws | act | code | legislation | regulations | rules) ~14 (mining | mineral | minerals | {MINERAL})
  match (is | are) ~2 (amending | revising | rewriting | reforming | overhauling | drafting | preparing | redrafting) ~3 (@MINING_LAW)
  match (introduced | introduces | tabled | presented | moved) ~3 bill ~8 (@MINING_LAW)
  match <publish> ~2 proposed (rule | regulations | law)
  match (instructed | instructs | ordered | orders | directed | directs | tasked | asked | told | gave) ~5 (to | until | by) ~3 (deliver | draft | develop | prepare | draw up | produce | submit | compile | approve | present) ~4 ((@STRATEGY) | ({MINERAL} ~2 (program | programme | plan)))
  match (bill | legislation | draft law | draft decree | proposal | measure) ~4 (that would | which would | to) ~8 {MINERAL}
  match (commission | european commission | {AGENCY}) ~3 (publishes | published | proposed | proposes | presented | presents | unveiled) ~5 {PROGRAM[head]}
  unless (tariff | tariffs | duties | budget | import | imports) ~8 (bill | legislation | proposal)
  unless (bill | legislation | proposal) ~8 (tariff | tariffs | duties | imports | ban | export | exports)
  unless proposal ~3 (letter | request)
  unless (request | requests) for (proposal | proposals)
  unless (lead and {MINERAL} | water systems | drinking water)
  require mineral state
  rank 1
  prior .6
  ok "Chile's government introduced a bill to reform lithium concessions." => actors=CL minerals=lithium
  ok "The European Commission presented its proposal for a Critical Raw Materials Act." => actors=EU phase=proposed
  no "The firm introduced a new product line of lithium cells."
end

pattern list.change v2
  event critical_list_change phase=final
  match {m:MINERAL} ~2 (make | makes | made | join | joins | joined | joining | entered | enters | leaves | left) ~4 (@CRITICAL_LIST)
  match (take | takes | took | taken) ~6 off ~3 (@CRITICAL_LIST)
  match (drop | drops | dropped | struck | strikes | delete | deleted) ~6 (from | off) ~4 (@CRITICAL_LIST)
  match (wrote | writes | written) ~8 into ~6 (list | lists) of ~3 (critical | strategic | {MINERAL})
  match (shift | shifted | shifts | move | moved | moves | elevate | elevated | upgraded | promoted) {m:MINERAL} ~2 (onto | on | to | into) ~4 (@CRITICAL_LIST)
  match {m:MINERAL} ~4 (new | newly | now) ~1 on ~4 (@CRITICAL_LIST)
  match (named | names | identified | identifies | listed | lists | designated | designates | selected) ~1 {NUMBER} ~1 {m:MINERAL} !(project | projects | company | companies | mine | mines | firms | deposits | plants)
  match {m:MINERAL} ~2 (count | counts | rank | ranks | qualify | qualifies) as ~2 (strategic | critical | {MINERAL})
  match (drew up | draws up | drawn up | compiled | put together) ~4 (@CRITICAL_LIST)
  match (add | adds | added | adding) {m:MINERAL} ~2 to ~4 (list | lists | catalogue) of ~2 (strategic | critical | priority | essential) ~1 (items | goods | commodities | materials | minerals)
  match (add | adds | added | adding | include | includes | included | including | addition of | inclusion of | remove | removed | removal of | put | place | placed) {m:MINERAL} ~6 (@CRITICAL_LIST)
  match (add | adds | added | adding | include | includes | included | including | addition of | inclusion of | remove | removed) ~8 (@CRITICAL_LIST)
  match (present | presents | presented | update | updates | updated | publish | publishes | published | release | releases | released | issue | issues | issued | expand | expands | expanded | revise | revised | unveil | unveiled | adopt | adopted | announce | announced) ~5 (@CRITICAL_LIST)
  match (@CRITICAL_LIST) ~5 (updated | adding | expanded | final | revised | grows | grew)
  match (class | classes | classed | deem | deems | deemed | categorise | categorises | categorised | categorized) ~1 {m:MINERAL} ~1 as ~2 (critical | strategic | {MINERAL})
  match (final | first | new) list ~2 (has | names | includes | contains) ~2 {NUMBER} ~1 {m:MINERAL}
  match (declare | declares | declared | designate | designates | designated) {m:MINERAL} {MINERAL}
  match (delist | delists | delisted) ~2 {m:MINERAL} ~8 (@CRITICAL_LIST)
  match (designate | designates | designated | classify | classified | classifies | declare | declared | declares | recognise | recognised | recognize | recognized | list | listed | listing | naming | named) ~2 {m:MINERAL} ~3 (as | a | to be) ~2 (critical | strategic | {MINERAL})
  match {m:MINERAL} ~3 @BE ~2 (designated | classified | declared | recognised | recognized | listed | named) ~2 (as | a)? ~1 (critical | strategic | {MINERAL})
  match {m:MINERAL} ~3 @BE ~2 (designated | classified | declared | recognised | recognized | listed | named) ~2 (as | a)? ~1 (critical | strategic | {MINERAL}) ~3 (by | in) ~5 {a:PLACE|PLACE[location]|PLACE[list]|AGENCY}
  match {a:PLACE[name]|PLACE[capital]|AGENCY} ~1 (having | has | have | had) ~1 (designated | classified | declared | recognised | recognized | listed | named) ~2 {m:MINERAL} ~3 (as | a | to be) ~2 (critical | strategic | {MINERAL})
  match (declaration | designation | classification | recognition) of ~4 {m:MINERAL} ~3 as ~2 (critical | strategic | {MINERAL})
  match (@CRITICAL_LIST) ~3 (encompasses | includes | comprises | contains | covers) ~3 (additional | new | more) ~4 {m:MINERAL}
  match {m:MINERAL} ~3 (added | included | listed | placed) ~3 (@CRITICAL_LIST)
  match (final | new | updated | revised | latest | first) ~2 (@CRITICAL_LIST) ~3 (includes | contains | comprises | covers | names | has | features) ~3 {m:MINERAL}
  match (@CRITICAL_LIST) ~7 (created | drawn up | defined | published | released | issued | established | finalised | finalized | adopted | announced | unveiled) ~1 (in | on) {DATE}
  match (list | lists) ~2 (added | adds | adding | removed | removes | dropped | now includes | expanded to include) ~1 {m:MINERAL}
  unless (@CRITICAL_LIST) ~6 (recommended | proposed)
  unless (process | plan | plans | work | way | consultation) (to | on) ~1 (update | revise | expand | updating | revising | expanding) ~5 (@CRITICAL_LIST)
  unless (inclusion | addition) of ~12 (highlights | underscores | reflects | shows)
  unless (may | shall | can | power to | empowered to) ~8 (declare | designate | classify | list | add | recognise | recognize)
  unless (means | mean | meaning | defined | as used | term | definition) ~14 (@CRITICAL_LIST)
  unless (draft | propose | proposes | proposed | proposal | proposing | consultation on) ~8 (@CRITICAL_LIST)
  unless (company | analyst | analysts) ~3 (list | lists)
  unless (@CRITICAL_LIST) ~18 (surtax | tariff | tariffs | duty | duties | sanctions)
  unless (on | from | under | in) ~1 (the | a | its) ~2 (@CRITICAL_LIST) ~3 (that | which | were | was | are)
  actors $a agent subject owner document
  minerals $m sentence
  prior .74
  ok "Canada added phosphorus to its critical minerals list on Monday." @2024-06-12 => actors=CA minerals=phosphate
  ok "Copper was declared a strategic mineral by the Zambian government." => actors=ZM minerals=copper
  no "The company is on every analyst's list of copper stocks."
end

pattern list.proposed v1
  event critical_list_change phase=proposed modality=asserted
  match (draft | proposed | proposal for) ~3 (@CRITICAL_LIST)
  match (propose | proposes | proposed | proposing | recommend | recommends | recommended | recommending) ~5 (add | adding | addition | include | including | inclusion | remove | removing | removal) ~8 (@CRITICAL_LIST)
  match (propose | proposes | proposed | proposing | recommend | recommends | recommended) ~4 {m:MINERAL} ~6 (@CRITICAL_LIST)
  match (process | plan | plans) to ~1 (update | revise | expand) ~5 (@CRITICAL_LIST)
  match consultation on ~4 (@CRITICAL_LIST)
  match {m:MINERAL} ~6 (proposed | recommended) ~8 (inclusion | addition | removal) ~2 (list | catalogue)
  match (plan | plans | planning | intends | wants) to (add | include | remove | drop) ~8 (@CRITICAL_LIST)
  match (@CRITICAL_LIST) ~2 (plans | is set | set | would) ~1 to? (add | include | gain) ~4 {MINERAL}
  actors agent subject owner document
  minerals $m inside sentence
  rank 1
  prior .70
  ok "The Interior Department proposed adding copper and potash to the draft list of critical minerals." => actors=US phase=proposed
  no "The chef proposed adding copper pots to the list of wedding gifts."
end
