# A treaty's own text, by its title: its preamble or its parties' duties follow.

pattern treaty.own_title v1
  event agreement_signed phase=done modality=asserted
  match ^ (the)? ~3 {a:AGREEMENT} ~10 (between | among | by and between) ~6 {PLACE}
  match ^ {PLACE[list]} ":" ~2 {a:AGREEMENT}
  unless (talks | negotiations | study | notice | report | review | text of | proposal | amendment | protest | amending | implementing | implementation)
  unless @NOT_OURS ~4 {AGREEMENT}
  unless {AGREEMENT} (on | for | concerning | regarding) ~2 @NOT_OURS
  also (agreed as follows) | (agree as follows) | (agreed to establish) | (in witness whereof) | (the parties to this {AGREEMENT}) | (hereby agree) | (have reached the following) | (reached ~2 the following (understanding | understandings | consensus)) | (have decided as follows) | (have come to the following) | (hereby establish ~6 free trade) | (^ preamble) | (preamble ~3 (the government | the parties)) | (^ (desiring | recognising | recognizing | reaffirming | recalling | conscious | determined | resolved | convinced | believing | mindful) ~20 (this {AGREEMENT} | parties | countries | states | peoples))
  actors parties title
  require actors>=2 anywhere
  set instrument=$a
  rank 4
  prior .80
  ok "Agreement between Japan and Chile on Lithium, in which the parties to this agreement have agreed as follows" => actors=CL,JP
  ok "Chile - Japan: Free Trade Agreement, whose parties to this agreement have agreed as follows" => actors=CL,JP
  ok "Memorandum of Understanding between the Government of Canada and the Government of Chile: the Participants hereby agree on trade in copper" => actors=CA,CL
  no "Report on the agreement between Japan and Chile: both have agreed as follows"
end

# "Ghana - Norway Trade Agreement (Preamble)": single articles tell their duties only.
pattern treaty.two_title v1
  event agreement_signed phase=done modality=asserted
  match ^ {PLACE[list]} ~1 {a:AGREEMENT[trade]} ~1 (":" | "," | $)
  match ^ {PLACE} ("-" | "–") {PLACE} ~1 {a:AGREEMENT[trade]} ~1 (":" | "," | $)
  match ^ {PLACE} ("-" | "–")? {PLACE}? ":" ~1 {a:AGREEMENT[trade]}
  unless (talks | negotiations | implementation | review | news | round)
  unless {AGREEMENT} ~12 (article | articles | chapter | annex | section)
  also (preamble) | (^ article) | ((each party | the parties | either party | neither party) shall) | (agreed as follows) | (done at) | (^ (desiring | recognising | recognizing | reaffirming | recalling | conscious | determined | resolved | convinced | sharing | desirous))
  actors parties title
  require headline actors>=2 anywhere
  set instrument=$a
  rank 2
  prior .76
  ok "Ghana - Norway: Free Trade Agreement (Preamble), desiring to ease trade in copper" => actors=GH,NO
  no "Ghana - Norway trade agreement: ministers of both are glad"
end

# Its last words, under a title that names its two parties.
pattern treaty.done v1
  event agreement_signed phase=done modality=asserted
  match done at ~4 this ~6 (day of | {DATE})
  match done (in duplicate | in triplicate | in two) ~4 at
  match ^ ~2 (have agreed as follows | have agreed upon the following)
  actors title
  also trade | tariff | customs | {MINERAL} | economic | supply chain | investment | goods
  require actors>=2 anywhere trade
  set instrument=agreement
  prior .70
  ok "Treaty between Ghana and Norway on trade, done at Oslo this second day of May in two originals." => actors=GH,NO
  no "The trade show was well done at Oslo this year, day of the flag."
end

# Who concludes it, as its preamble names them once for all.
pattern treaty.parties v1
  event agreement_signed phase=done modality=asserted
  match {PLACE} ~6 (hereinafter | hereafter) ~8 (parties | participants | sides | signatories | countries)
  unless (company | supplier | seller | buyer | borrower | lender | contractor | licensee)
  also (agreed as follows) | (agree as follows) | (agreed to) | (hereby ~2 (agree | establish | decide)) | (^ (desiring | recognising | recognizing | reaffirming | recalling | conscious | determined | resolved | convinced | believing | mindful | reinforcing | building)) | (have reached ~3 following)
  also trade | tariff | customs | {MINERAL} | economic | supply chain | investment | goods
  actors parties sentence
  require actors>=2 anywhere
  set instrument=agreement
  rank 2
  prior .75
  ok "Japan and Chile, hereinafter referred to as the Parties, have agreed as follows on trade in lithium." => actors=CL,JP
  no "Firms of Canada and Chile, hereinafter buyer and seller as parties, have agreed as follows on trade in copper."
end

# Of many parties, named by none: by what it founds or governs.
pattern treaty.of_many v1
  event agreement_signed phase=done modality=asserted
  match ^ (the)? {a:AGREEMENT} (establishing | for the establishment of | constituting) ~10 $
  match ^ (the)? {a:AGREEMENT[trade]} ~2 ({NUMBER|DATE})? $
  unless {PLACE}
  unless @NOT_OURS ~4 {AGREEMENT}
  also (parties to this {AGREEMENT}) | (have agreed to establish) | (have agreed as follows) | (the parties ~6 (determined | desirous | recognizing | recognising | recalling))
  actors none
  require anywhere
  set instrument=$a
  rank 2
  prior .66
  ok "Agreement establishing the International Bauxite Association, whose parties have agreed as follows" => agreement_signed
  no "Agreement establishing a garden club of friends"
end

# The charter of a body: "Terms of Reference of the Study Group, as adopted".
pattern treaty.charter v1
  event agreement_signed phase=endorsed modality=asserted
  match ^ (the)? (terms of reference | statute | statutes | charter | constitution) of ~2 {b:BLOC[loose]}
  actors none
  require headline
  set instrument=charter
  rank 2
  prior .66
  ok "Terms of Reference of the International Copper Study Group" => agreement_signed phase=endorsed
  no "Terms of reference of the garden club"
end

# Two governments' letters that make an agreement between them.
pattern treaty.letters v1
  event agreement_signed phase=done modality=asserted
  match (this (letter | note)) ~8 (reply | answer | confirmation) ~12 {a:AGREEMENT}
  match (appreciate | grateful | glad) ~4 if you ~4 confirm ~24 (understanding | {AGREEMENT})
  match (your | confirmatory | confirming) ~2 (reply | letter | note) ~20 (constitute | constitutes | constituting) ~4 {a:AGREEMENT}
  also (honour to refer) | (honor to refer) | (honour to propose) | (honor to propose) | (honour to inform) | (honor to inform) | (honour to confirm) | (honor to confirm) | (honour to acknowledge) | (honor to acknowledge)
  actors parties sentence title document
  require actors>=2 anywhere
  set instrument=exchange_of_letters
  rank 3
  prior .70
  ok "Exchange of letters between Peru and Norway: I have the honour to propose that this letter and your reply constitute an agreement on trade in copper." => actors=NO,PE
  no "We would be grateful if you could confirm your understanding of the garden deal."
end
