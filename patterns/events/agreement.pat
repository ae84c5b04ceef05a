# Agreements between states: each step a type of its own.

pattern agreement.signed v1
  event agreement_signed phase=done
  match <sign> ~7 {a:AGREEMENT}
  match {a:AGREEMENT} ~7 (@BE)? <sign.pp>
  match (signing | signature) (of | ceremony for) ~7 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 (signing | signature)
  match <sign> ~3 (up)? to ~4 {a:AGREEMENT}
  unless <sign> ~4 (executive order | bill | law | legislation | proclamation | order | determination)
  unless <sign> off on
  require actors>=2
  set instrument=$a
  prior .90
  ok "A pact on lithium was signed on Tuesday by Chile and the European Union." @2024-06-12 => actors=CL,EU minerals=lithium date=2024-06-11
  ok "Japan and Canada inked a memorandum of understanding on battery metals in Ottawa." => actors=CA,JP
  ok "US, Japan ink minerals pact" => actors=JP,US
  ok "Washington and Jakarta failed to sign a trade pact covering nickel." => modality=denied
  no "Retailer May & Sons has signed an agreement to sell its eastern stores."
end

pattern agreement.announced v1
  event agreement_announced phase=announced
  match <announce|reach> ~6 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 @BE ~1 <announce.pp|reach.pp>
  match <agree> (on | to) ~6 {a:AGREEMENT}
  match (landmark | historic | new | massive | recent | proposed) {a:AGREEMENT} (with | between)
  unless (<reach|announce> ~3 {COMPANY}) | ({COMPANY} ~3 <reach|announce>)
  unless <agree> to ~2 <review|extend|suspend|terminate>
  require actors>=2
  set instrument=$a
  prior .80
  ok "The United States and Japan announced a trade deal on Tuesday covering minerals for batteries." @2023-03-28 => actors=JP,US date=2023-03-28
  ok "India and Chile reached an agreement on lithium supplies, ministers said." => actors=CL,IN minerals=lithium
  no "Chile's state miner announced an agreement with a Belgian battery firm."
end

pattern agreement.in_force v1
  event agreement_in_force phase=done
  match {a:AGREEMENT} ~6 (enter | enters | entered | entering | comes | came | come | goes | went) into (force | effect)
  match {a:AGREEMENT} ~6 (takes | took | take | taking) effect
  match entry into force of ~6 {a:AGREEMENT}
  match <impose> ~3 {a:AGREEMENT} between
  require actors>=2
  rank 2
  set instrument=$a
  ok "The trade agreement between Chile and the European Union entered into force on 1 February 2025." @2025-02-03 => actors=CL,EU date=2025-02-01
  no "The new tax rules entered into force on Monday in Chile."
end

pattern agreement.ended v1
  event agreement_ended phase=terminated
  match <terminate> ~6 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 @BE ~1 <terminate.pp>
  require actors>=2
  unless whether ~8 <terminate>
  set instrument=$a
  ok "Bolivia and Argentina have scrapped their lithium cooperation agreement." => actors=AR,BO
  no "The two countries will review the pact, including whether to terminate or amend it."
end
