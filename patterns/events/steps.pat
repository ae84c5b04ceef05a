# Talks, approvals, clubs, disputes, probes, deals of firms that states decide.

pattern negotiation.progress v1
  event negotiation phase=in_progress
  match (negotiating | in talks | in negotiations | working on | discussing | negotiations on | talks on | working to advance) ~8 {a:AGREEMENT|PROGRAM}
  match {a:AGREEMENT} ~3 (negotiations | talks) ~5 (continue | continued | under way | underway | ongoing | progress)
  require actors>=2
  set instrument=$a
  prior .62
  ok "India and the United States are negotiating a trade agreement." => actors=IN,US phase=in_progress
  no "The players' union is negotiating an agreement on pay."
end

pattern negotiation.launched v1
  event negotiation phase=launched
  match <launch> ~4 (negotiations | talks | formal talks)
  match (negotiations | talks) ~6 @BE ~1 <launch.pp>
  require actors>=2 trade
  rank 1
  prior .72
  ok "The European Union and the United States launched negotiations on a critical minerals agreement." => actors=EU,US phase=launched
  no "The retailers opened talks on a merger."
end

pattern negotiation.mandate v1
  event negotiation phase=mandate_adopted
  match <direct> ~14 (negotiate | negotiation of | pursue negotiation | negotiations with | enter into negotiations) ~6 {a:AGREEMENT}
  match negotiating mandate
  match authorised ~5 to negotiate
  rank 2
  actors subject document
  set instrument=$a
  prior .72
  ok "The president directed the US Trade Representative to negotiate agreements on critical minerals." => actors=US minerals=critical_minerals
  no "The coach directed the players to negotiate the slope."
end

pattern approval.not_required v1
  event domestic_approval phase=not_required
  match (not | no) ~4 (seek | require | need | requires | needing | requiring) ~3 (approval | ratification | consent) (by | from | of)? ~2 {b:AGENCY|OFFICE}
  match without ~3 (approval | ratification | consent) (by | from | of) ~2 {b:AGENCY|OFFICE}
  actors $b subject document
  minerals none
  rank 3
  prior .80
  ok "The trade pact does not require approval by Congress, officials said." => actors=US phase=not_required
  no "The stadium does not require approval by neighbours."
end

pattern approval.ratified v1
  event domestic_approval phase=ratified
  match (ratified | ratifies | ratification of) ~6 {a:AGREEMENT}
  match {b:AGENCY|OFFICE} ~4 (approved | ratified | backed | endorsed) ~5 {a:AGREEMENT}
  actors subject agent owner document
  set instrument=$a
  prior .72
  ok "Chile's parliament ratified the trade agreement on Wednesday." @2024-05-16 => actors=CL phase=ratified
  no "Shareholders approved the agreement with the bank."
end

pattern membership.joined v1
  event membership_change phase=joined
  match (joined | joins | to join | joining | acceded to) ~3 {c:BLOC|PLACE[trade]}
  match (became a member of | new member of | admitted to) ~3 {BLOC|PLACE[trade]}
  actors subject
  require trade state
  prior .58
  ok "India joined the Minerals Security Partnership for critical minerals." => actors=IN
  no "The striker joined the Quad club of Lisbon."
end

pattern probe.opened v1
  event trade_investigation phase=initiated
  match (open | opens | opened | opening | launch | launched | launches | initiate | initiated | initiating | begin | order | ordered) ~5 (investigation | probe | inquiry | review) ~8 (import | imports | dumping | subsidies | subsidised | {LEGAL})
  match {l:LEGAL} ~3 (investigation | investigations | probe) ~6 (opened | launched | initiated | necessary | into)
  match (open | launch | initiate | opened | launched | initiated | initiating) ~3 {l:LEGAL} ~2 (investigation | investigations | probe)
  match (investigation | probe) under {l:LEGAL}
  match <direct> ~6 to (examine | investigate | assess) ~6 (tariffs | imports)
  minerals inside sentence near title
  set legal_ref=$l
  require trade
  prior .76
  ok "The United States opened a Section 232 investigation into imports of copper." => actors=US minerals=copper phase=initiated
  no "Police opened an investigation into copper theft."
end

pattern probe.found v1
  event trade_investigation phase=concluded_no_tariff
  match (concur | agree | agreed | concurred) with ~6 (finding | findings | determination) ~12 (imported | imports | national security)
  minerals inside sentence near title
  require trade
  prior .6
  ok "The president concurred with the finding that imports of copper threaten national security in the United States." => minerals=copper
  no "The critic agreed with the finding that the play was long."
end

pattern dispute.wto v1
  event wto_dispute phase=consultations
  match (request | requested | requests | seek | sought) ~2 consultations ~6 {w:BLOC}
  match (complaint | dispute | case) ~5 (at | to | with) ~2 {w:BLOC}
  require state
  prior .6
  ok "China filed a complaint at the World Trade Organization over tariffs on its goods." => actors=CN
  no "Fans filed a complaint at the club over prices."
end

pattern investment.blocked v1
  event investment_blocked phase=blocked
  match <ban|reject> ~8 (investment | acquisition | takeover | stake | purchase | bid | merger)
  match (investment | acquisition | takeover | stake | bid) ~6 @BE ~1 <ban.pp|reject.pp>
  match (prevention | prohibition) order
  match (prevent | prevents | prevented | prohibited | barred | stopped | blocked) ~16 from ~2 (raising | acquiring | increasing | buying | taking | lifting | doubling) ~6 (stake | shares | interest | holding | shareholding)
  unless (investment | investments) (in | into) ~2 (technology | AI)
  require state goods
  targets $t sentence
  match <ban|reject> ~4 {t:PLACE} ~6 (investment | acquisition | takeover | stake | purchase | bid)
  prior .74
  ok "Australia blocked a Chinese fund from raising its stake in a rare earths miner." => actors=AU targets=CN minerals=rare_earths
  no "The board rejected a takeover bid by a rival copper trader."
end

pattern investment.divest v1
  event investment_blocked phase=divestment_ordered
  match (order | orders | ordered | ordering | told | directed) ~12 to <divest.base> ~10 (stake | stakes | shares | holding | holdings | investments | interest | interests)
  require state
  targets sentence
  rank 2
  prior .80
  ok "Canada ordered three Chinese firms to divest their stakes in lithium miners." => actors=CA targets=CN minerals=lithium phase=divestment_ordered
  no "The judge ordered the couple to sell their house shares."
end

pattern state.control v1
  event state_control phase=in_force
  match <nationalise> ~5 {m:MINERAL}
  match (revoke | revoked | revokes | revoking | cancelled | canceled | withdrew | annulled) ~4 (mining)? (permits | permit | licences | licenses | licence | license | concession | concessions)
  match (state | government) ~3 (takes | took | take | taking | seized | seizes) ~3 (control of | over) ~6 (mine | mines | {MINERAL})
  require mineral
  prior .70
  ok "Indonesia revoked the mining permits of four nickel companies." => actors=ID minerals=nickel
  no "The council revoked the bar's licence."
end

pattern production.quota v1
  event production_control phase=in_force
  match (set | sets | issued | issues | cut | cuts | raised | raises) ~5 (mining | production | output | smelting) (quota | quotas)
  match (mining | production | output | smelting) (quota | quotas) ~6 (set | issued | cut | raised | at)
  require mineral
  prior .68
  ok "China set its rare earths mining quota at 135,000 tonnes." => actors=CN minerals=rare_earths
  no "The writer set a daily output quota of a page."
end
