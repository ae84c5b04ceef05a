# A treaty's own text, by its title: its preamble or its parties' duties follow.

pattern treaty.own_title v1
  event agreement_signed phase=done modality=asserted
  match ^ (the)? ~3 {a:AGREEMENT} ~10 (between | among | by and between) ~6 {PLACE}
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
  ok "Memorandum of Understanding between the Government of Canada and the Government of Chile: the Participants hereby agree on trade in copper" => actors=CA,CL
  no "Report on the agreement between Japan and Chile: both have agreed as follows"
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
