# Probes, disputes, deals of firms that states decide, control of mines.

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
