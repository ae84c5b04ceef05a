# Public money, reserves and prices.

pattern support.award v1
  event public_support phase=committed
  match {s:AGENCY|PLACE|OFFICE} ~12 <award.fin|award.pp> ~8 {m:MONEY}
  match {s:AGENCY|PLACE|OFFICE} ~10 <award.fin> ~6 (@SUPPORT)
  match <receive> ~10 {m:MONEY} ~10 (@SUPPORT) ~8 (from | by) ~6 {s:AGENCY|PLACE|OFFICE}
  match <receive> ~8 (@SUPPORT) ~8 (from | by) ~4 {s:AGENCY|PLACE|OFFICE}
  match {m:MONEY} ~8 (@SUPPORT) ~8 (from | by) ~4 {s:AGENCY|PLACE|OFFICE}
  match (awarded | granted | allocated) ~4 {m:MONEY} ~10 (through | under | by | from) ~4 {s:AGENCY|PROGRAM}
  match {m:MONEY} (@SUPPORT) ~6 (through | under) ~4 {s:PROGRAM}
  match (received | receives) ~4 (support | funding) ~2 from ~8 {s:AGENCY}
  match {m:MONEY} ~3 {s:AGENCY} ~3 (@SUPPORT)
  match {s:AGENCY} ~5 (letter of interest | letter of intent | conditional commitment)
  match {s:AGENCY} ("'s")? ~4 {m:MONEY} ~3 (project | program | programme | initiative)
  match {m:MONEY} in {s:PROGRAM} (@SUPPORT)
  match allocated ~3 {m:MONEY} ~5 {s:PROGRAM}
  match {m:MONEY} ~4 (letter of support | letter of interest | letter of intent) ~1 from ~2 {s:AGENCY|PLACE}
  match {m:MONEY} ~5 (loan | grant) from ~5 {s:AGENCY}
  match {s:AGENCY} ~3 (loan | grant | award) to
  match {s:AGENCY} ~2 <award.fin> {m:MONEY}
  unless <award|receive> ~12 (contract for | license | licence | patent)
  actors $s
  minerals inside sentence near
  require mineral
  set amount=$m
  prior .74
  ok "The Department of Energy awarded Ridge Metals $35 million to separate rare earths." => actors=US minerals=rare_earths
  ok "The lithium refiner secured a A$200 million loan from Export Finance Australia." => actors=AU minerals=lithium
  no "The lithium refiner secured a $200 million loan from its bank."
end

pattern support.invest v1
  event public_support phase=announced
  match {s:AGENCY|PLACE|OFFICE} ~8 (to | will) ~2 (invest | provide | lend | make available | finance | fund | support) ~8 {m:MONEY}
  match {s:AGENCY|PLACE|OFFICE} ~6 (announced | announces | announcing | unveiled | pledged) ~3 {m:MONEY} ~6 (for | to | in)
  match (invest | investing | invested) ~4 {m:MONEY} ~4 (through | from) ~3 {s:AGENCY|PROGRAM}
  match {s:AGENCY|PLACE} ("'s")? ~4 {m:MONEY} ~2 (@SUPPORT)
  actors $s
  minerals inside sentence
  require mineral
  set amount=$m
  prior .66
  ok "Canada will invest $50 million in a graphite processing fund." => actors=CA minerals=graphite modality=expected
  no "The carmaker will invest $50 million in a graphite plant in Canada."
end

pattern stockpile.measure v1
  event stockpile_measure phase=announced
  match {s:AGENCY|PLACE|OFFICE} ~10 (<stockpile> | stockpile | stockpiles | stockpiling | strategic reserve | reserves of)
  match (national | strategic | government | public) (stockpile | stockpiles | reserve) of ~3 {MINERAL}
  actors $s subject owner document
  require mineral
  prior .62
  ok "Japan will stockpile gallium in a national reserve." => actors=JP minerals=gallium
  no "Traders in London stockpile copper before the holidays."
end

pattern price.floor v1
  event price_rule phase=proposed
  match (price floor | price floors | floor price | minimum price | minimum prices | minimum import price | minimum import prices | reference price | contract for difference | contracts for difference)
  require mineral
  prior .66
  ok "The United States is considering a price floor for rare earths." => actors=US minerals=rare_earths
  no "Analysts see a floor under copper prices."
end
