# Laws, strategies, lists, programmes and who counts for them.

@INSTRUMENT = executive order | executive orders | executive action | executive actions | proclamation | presidential determination | presidential determinations | presidential memorandum | decree | ordinance | national emergency
@STRATEGY = ({MINERAL} ~1 (strategy | act | law | bill | plan | policy | mission | roadmap)) | national strategy | federal strategy | mining act | mining law | mining code | ((action plan | strategy | plan | law) (on | for) {MINERAL})
@LIST = ({MINERAL} (list | lists)) | (list of ~1 {MINERAL})

pattern law.order v1
  event strategy_or_law phase=adopted
  match <sign|publish|impose> ~6 (@INSTRUMENT)
  match (@INSTRUMENT) ~4 @BE ~1 (signed | issued)
  match <announce> ~4 (@INSTRUMENT)
  match response to ~5 (@INSTRUMENT)
  match (@INSTRUMENT) ~2 (to | aimed at | directing | fast-tracking | on) ~3 (boost | restore | increase | secure | expand | accelerate | strengthen | unleash | ensure | increasing | fast-track | streamline)
  actors subject agent owner document
  minerals inside sentence
  require mineral
  set instrument=executive_order
  prior .74
  ok "President Trump signed an executive order to boost output of critical minerals." => actors=US minerals=critical_minerals phase=adopted
  no "The chairman signed a purchase order for copper cable."
end

pattern law.adopted v1
  event strategy_or_law phase=adopted
  match (adopted | adopts | passed | passes | enacted | approved | approves | unveiled | published | released | launched | implemented) ~5 (@STRATEGY)
  match (@STRATEGY) ~5 @BE ~1 (adopted | passed | enacted | approved | unveiled | published | launched)
  require mineral state
  prior .70
  ok "India approved a national critical minerals strategy in January." @2025-02-01 => actors=IN minerals=critical_minerals
  no "The company unveiled its growth strategy for lithium."
end

pattern law.proposed v1
  event strategy_or_law phase=proposed
  match (tabled | drafted | introduced | proposed) ~4 (bill | legislation)
  match <publish> ~2 proposed (rule | regulations | law)
  require mineral state
  prior .6
  ok "Chile's government introduced a bill to reform lithium concessions." => actors=CL minerals=lithium
  no "The firm introduced a new product line of lithium cells."
end

pattern list.change v1
  event critical_list_change phase=final
  match (add | adds | added | adding | include | includes | included | including | addition of | remove | removed) {m:MINERAL} ~6 (@LIST)
  match (add | adds | added | adding | include | includes | included | including | addition of | remove | removed) ~8 (@LIST)
  match <update|publish> ~5 (@LIST)
  match (@LIST) ~5 (updated | update | adding | expanded | final)
  actors subject agent owner document
  minerals $m sentence
  prior .74
  ok "Canada added phosphorus to its critical minerals list on Monday." @2024-06-12 => actors=CA minerals=phosphate
  no "The company is on every analyst's list of copper stocks."
end

pattern program.share v1
  event program_rule phase=effective
  match (at least | minimum of | no less than | contingent on) ~3 {p:PERCENT} of the value of ~6 {MINERAL}
  match {p:PERCENT} of the (value | minerals) ~12 (extracted | processed | recycled)
  actors document
  set percent=$p kind=critical_minerals_value_share
  rank 2
  prior .82
  ok "To count, at least 40 percent of the value of critical minerals in a battery must be extracted or processed in the United States." => percent=40 minerals=critical_minerals
  no "At least 40 percent of the value of the shares was lost."
end

pattern program.half v1
  event program_rule phase=effective
  match (half | a third | two-thirds) of the (credit | subsidy | incentive | tax credit) ~8 (is | are) ~1 (reserved | contingent | tied | limited)
  actors document
  set percent=50 kind=share_of_credit
  prior .7
  ok "Half of the credit is reserved for vehicles assembled in North America under section 30D." => program=IRA-30D
  no "Half of the crew is reserved for the night shift."
end

pattern program.amount v1
  event program_rule phase=effective
  match {m:MONEY} (per vehicle | per car | a vehicle | federal | consumer)? {g:PROGRAM}
  match {g:PROGRAM} (of | worth) (up to)? {m:MONEY}
  actors $g
  minerals none
  set program=$g amount=$m
  prior .72
  ok "Buyers can claim the $7,500 per vehicle EV tax credits." => program=IRA-30D amount=7500
  no "Buyers paid $7,500 for a used van."
end

pattern program.guidance v1
  event program_rule phase=expected
  match {a:AGENCY} ~3 (expected | due | set | scheduled) to ~2 (define | issue | release | publish | clarify | provide | finalize | propose) ~8 (requirements | guidance | rules | rule | regulations)
  actors $a
  set program=$g
  match {a:AGENCY} ~3 (expected | due | set) to ~2 (define | issue | release | publish) ~10 {g:PROGRAM}
  minerals none
  rank 1
  prior .78
  ok "The Treasury Department is expected to release guidance on EV tax credits by Friday." => actors=US phase=expected
  no "The teacher is expected to provide guidance on exams."
end

pattern program.rule v1
  event program_rule phase=proposed
  match (proposed | proposes | proposing) ~4 (regulations | rule | guidance | rules) ~12 {g:PROGRAM}
  match proposes to amend its regulations
  actors subject document
  prior .68
  ok "The Internal Revenue Service proposed regulations for the section 45X credit." => actors=US phase=proposed
  no "The board proposed rules for its annual dinner."
end

pattern program.final v1
  event program_rule phase=final
  match (final | finalized | finalised) ~3 (regulations | rule | guidance | rules) ~10 {g:PROGRAM}
  match (finalized | finalised | finalizes | issued) ~4 (rule | rules | regulations) ~8 {g:PROGRAM}
  actors subject document
  rank 1
  prior .72
  ok "Treasury issued final regulations for the section 45X credit." => actors=US phase=final
  no "The final score was settled by the rules of the league."
end

pattern program.ended v1
  event program_rule phase=repealed
  match {g:PROGRAM} ~12 (terminated | repealed | terminates | expires | expired | ended | scrapped | no longer available | not allowed)
  match (terminate | terminates | terminated | repeal | repealed | repeals | scrapped | end | ended | ends | termination of) ~6 {g:PROGRAM}
  actors $g
  set program=$g
  minerals none
  rank 1
  prior .70
  ok "Congress repealed the EV tax credits in July." @2025-08-01 => actors=US phase=repealed program=IRA-30D
  no "The shop ended its own EV discount in July."
end

pattern eligibility.undetermined v1
  event eligibility phase=undetermined
  match whether ~8 (qualify | count | be eligible | meet) ~20 {a:AGENCY}
  match (determination | decision) ~4 up to ~2 {a:AGENCY}
  actors $a
  set verdict=undetermined program=$g
  match whether ~8 (qualify | count) ~14 {g:PROGRAM}
  targets inside
  rank 3
  minerals none
  prior .72
  ok "Asked whether the pact would let Japanese batteries qualify, officials said that was up to Treasury." => actors=US verdict=undetermined
  no "Nobody knew whether the striker would qualify for the final."
end

pattern eligibility.yes v1
  event eligibility phase=eligible
  match (eligible | qualify | qualifies | qualified | qualifying) (for | under) ~6 {g:PROGRAM}
  match (meet | meets | satisfy) ~3 ((tax ~2 (requirements | rules | criteria)) | sourcing requirements | content requirements) ~6 (of | under | for)
  unless (preferential | preference | duty-free)
  actors $g document
  targets inside sentence
  set verdict=eligible
  require goods
  prior .62
  ok "Minerals from Japan are eligible for the section 30D credit, Treasury ruled." => actors=US targets=JP verdict=eligible
  no "Players born in Japan are eligible for the cup."
end
