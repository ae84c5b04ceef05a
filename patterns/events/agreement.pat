# Agreements between states: each step a type of its own.

pattern agreement.signed v1
  event agreement_signed phase=done
  match <sign> ~7 {a:AGREEMENT}
  match {a:AGREEMENT} ~7 (@BE)? <sign.pp>
  match {a:AGREEMENT} ~14 @BE <sign.pp>
  match (signing | signature) (of | ceremony for) ~7 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 (signing | signature)
  match <sign> ~3 (up)? to ~4 {a:AGREEMENT}
  unless <sign> ~4 (executive order | bill | law | legislation | proclamation | order | determination)
  unless <sign> off on
  unless <sign> ~3 (presidential)? memorandum ~2 (to | on | committing | directing)
  also @TOPIC
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
  unless <agree> to ~2 (<review|extend|suspend|terminate> | draw up | develop | prepare | work | begin | start)
  also @TOPIC
  require actors>=2
  set instrument=$a
  prior .80
  ok "The United States and Japan announced a trade deal on Tuesday covering minerals for batteries." @2023-03-28 => actors=JP,US date=2023-03-28
  ok "India and Chile reached an agreement on lithium supplies, ministers said." => actors=CL,IN minerals=lithium
  no "Chile's state miner announced an agreement with a Belgian battery firm."
end

pattern agreement.in_force v1
  event agreement_in_force phase=done
  match {a:AGREEMENT} ~14 (enter | enters | entered | entering | comes | came | come | goes | went) into (force | effect)
  match {a:AGREEMENT} ~12 (takes | took | take | taking) effect
  match entry into force of ~6 {a:AGREEMENT}
  match {a:AGREEMENT} ":"? ~4 entry into force
  match {a:AGREEMENT} ~8 (in force | in effect) (since | from | on | as of | between)
  match {a:AGREEMENT} ~4 (became | become | becomes) effective
  match <impose> ~3 {a:AGREEMENT} between
  also @TOPIC
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
  also @TOPIC
  require actors>=2
  unless whether ~8 <terminate>
  set instrument=$a
  ok "Bolivia and Argentina have scrapped their lithium cooperation agreement." => actors=AR,BO
  no "The two countries will review the pact, including whether to terminate or amend it."
end

pattern agreement.statement v1
  event agreement_signed phase=endorsed modality=asserted
  match {AGREEMENT[head]}
  match ^ ~2 {PLACE} ~5 {AGREEMENT} $
  actors parties sentence title
  also @TOPIC
  require headline actors>=2
  set instrument=joint_statement
  rank 4
  prior .80
  ok "Joint Statement of Japan and Chile on Lithium" => actors=CL,JP phase=endorsed
  no "Joint Statement of the Board on Lithium Sales"
end

pattern agreement.titled v1
  event agreement_signed phase=done modality=asserted
  match ^ {AGREEMENT} between
  also @TOPIC
  require headline actors>=2
  set instrument=agreement
  rank 4
  prior .75
  ok "Agreement Between Japan and Chile on Reciprocal Trade" => actors=CL,JP
  no "Agreement between neighbours ends quarrel over a fence"
end

pattern agreement.welcomed v1
  event agreement_signed phase=done
  match (welcomed | welcome | welcomes | celebrated | hailed) ~5 (signing | signature) of ~10 {a:AGREEMENT}
  also @TOPIC
  require actors>=2
  set instrument=$a
  rank 1
  prior .80
  ok "Both governments of Japan and Chile welcomed the signing of an updated lithium roadmap." => actors=CL,JP
  no "The shop welcomed the signing of its new agreement with the bakery."
end

pattern agreement.concluded v1
  event agreement_announced phase=concluded_in_principle
  match (finalization | finalisation | conclusion) of ~6 {a:AGREEMENT}
  match (concluded | conclude | agreed) ~2 in principle
  also @TOPIC
  require actors>=2
  set instrument=$a
  rank 1
  prior .78
  ok "Japan and Chile welcomed the finalization of a memorandum of cooperation on lithium." => phase=concluded_in_principle
  no "The court saw the conclusion of the agreement between neighbours."
end

pattern agreement.to_sign v1
  event agreement_announced phase=to_be_signed modality=expected
  match (look | looked | looking) forward to ~3 (signing | signature) of ~8 {a:AGREEMENT}
  match {a:AGREEMENT} ~3 to be signed
  also @TOPIC
  require actors>=2
  set instrument=$a
  rank 3
  prior .82
  ok "Japan and India looked forward to the signing of a critical minerals memorandum of understanding." => actors=IN,JP phase=to_be_signed
  no "Fans looked forward to the signing of the striker's agreement."
end

pattern agreement.announcement v1
  event agreement_announced phase=announced
  match (announcement | announcements) of ~6 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 announced on {DATE}
  match (secure | secured | securing | struck | clinched) ~4 {a:AGREEMENT} ~2 (with | between)
  match agreed to (elevate | establish | create | launch) ~5 {a:AGREEMENT}
  match decided to launch ~6 (initiative | partnership)
  match (decided | agreed) to launch ~6 (initiative | {AGREEMENT})
  match (announced | announce | unveiled) ~4 (new initiatives | new initiative | partnership | initiative)
  also @TOPIC
  require actors>=2 trade
  set instrument=$a
  prior .70
  ok "Japan welcomed the announcement of a framework with Indonesia on nickel." => actors=ID,JP
  no "Fans cheered the announcement of an agreement with the coach."
end

pattern agreement.named v1
  event agreement_announced phase=announced modality=background
  match {p:PLACE[list]} ~2 {a:AGREEMENT}
  match {a:AGREEMENT} (with | between) ~2 {p:PLACE}
  also @TOPIC
  unless (under | consistent with | pursuant to | implementing | implemented | note to | requirements of | Agreement) ~3 {PLACE} ~2 {AGREEMENT}
  require actors>=2 body
  set instrument=$a
  prior .55
  ok "The US-UK trade deal gives farmers more access." => actors=GB,US modality=background
  no "The trade deal gives farmers more access."
end

pattern agreement.amended v1
  event agreement_amended phase=extended
  match (extend | extended | extending | prolong | renew | renewed | renewing) ~8 {a:AGREEMENT}
  match {a:AGREEMENT} ~4 @BE ~1 (extended | renewed | prolonged)
  also @TOPIC
  require actors>=2
  set instrument=$a
  rank 1
  prior .72
  ok "Japan and Mongolia extended their minerals agreement for five years." => actors=JP,MN
  no "The tenant extended the agreement with the landlord."
end

pattern agreement.expired v1
  event agreement_ended phase=expired
  match {a:AGREEMENT} ~12 (expired | lapsed | expires)
  also @TOPIC
  require actors>=2
  set instrument=$a
  rank 1
  prior .72
  ok "The trade pact between Japan and Chile expired on 31 July 2025." @2025-08-04 => actors=CL,JP date=2025-07-31
  no "The warranty agreement expired in July."
end
