# What instruments oblige their parties to.

@SHALL = will | shall | agree to | agreed to | commit to | committed to | commits to | pledge to | pledged to | undertake to | agrees to
@RESTRICTIONS = (export ~3 (restrictions | restriction | ban | bans | duties | controls | quotas | curbs | taxes | licensing)) | ((restrictions | prohibitions | limits | duties | bans | curbs | quotas) on ~2 (export | exports))

pattern clause.no_export_limits v1
  event export_restriction_prohibited phase=announced
  match (prohibit | prohibits | prohibiting | bar | bars | barring | prevent | prevents | forbid | forbids | forbidding | stop | stops) ~6 from ~2 (enacting | imposing | introducing | adopting | applying | levying | charging | placing | setting) ~5 (@RESTRICTIONS)
  match (not to | shall not | will not | refrain from | agree not to | agreed not to | without) ~1 (impose | imposing | adopt | introduce | introducing | apply | enact) ~6 (@RESTRICTIONS)
  match (remove | removing | eliminate | eliminating | lift) ~5 (existing | its | their | all) ~3 (@RESTRICTIONS) ~3 (on | to)
  match (no | non-imposition of) (@RESTRICTIONS)
  match (prohibit | prohibits | bar | bars | barring | prevent | prevents | forbid | forbids | stop | stops) ~6 from ~1 (restricting | limiting | curbing | banning | blocking) ~3 @EXPORTS
  match neither ~4 (may | shall | will | can | is to) ~2 (impose | apply | adopt | introduce | enact | place) ~6 (@RESTRICTIONS)
  match (may not | must not | cannot | are not to | is not to | not) (impose | apply | adopt | introduce | enact | place) ~6 (@RESTRICTIONS)
  match (undertake | undertakes | undertook | promise | promised | pledge | pledged | commit | committed | agreed) ~2 not to ~2 (impose | apply | adopt | introduce | enact | limit | restrict) ~6 (@RESTRICTIONS)
  actors parties near
  minerals inside sentence near
  rank 6
  set kind=export_restriction
  prior .80
  ok "The agreement bars Japan and Chile from imposing export restrictions on lithium." => actors=CL,JP minerals=lithium
  ok "Indonesia and the United States agreed not to impose export restrictions on nickel." => actors=ID,US minerals=nickel
  ok "Neither Japan nor Chile may impose restrictions on exports of lithium to the other." => actors=CL,JP minerals=lithium
  no "China banned exports of nickel scrap."
end

pattern clause.labour v1
  event commitment phase=announced
  match (promote | promoting | protect | protecting | uphold | strengthen | establish | improve) ~6 (labour rights | labor rights | labor working group | labour standards | labor standards | workers' rights | worker rights)
  actors parties near title
  minerals inside sentence title
  set kind=labour
  require trade
  prior .68
  ok "Under the minerals pact Japan and Chile will promote labour rights in mining." => actors=CL,JP kind=labour
  no "The union marched to protect labor rights at the mall."
end

pattern clause.recycling v1
  event commitment phase=announced
  match (promote | provisions | encourage | cooperate on | commit) ~10 (recycling | circular economy)
  actors parties near title
  minerals inside sentence title
  set kind=recycling
  require trade
  prior .60
  ok "The deal commits Japan and Canada to promote battery recycling and critical minerals trade." => kind=recycling
  no "The town will promote recycling of glass."
end

pattern clause.non_market v1
  event commitment phase=announced
  match (combat | address | addressing | counter | confront | respond to | tackle) ~6 (non-market | nonmarket | non market) ~3 (policies | practices)
  actors parties near title
  minerals inside sentence title
  set kind=non_market_practices
  prior .72
  ok "The United States and Japan agreed to combat non-market policies in critical minerals." => actors=JP,US kind=non_market_practices
  no "Stallholders combat market rents."
end

pattern clause.investment_review v1
  event commitment phase=announced
  match (conduct | conducting | cooperate on | cooperation on | on | enhance cooperation between | mechanism for | mechanism to) ~8 (investment reviews | investment screening | investment security | review inbound investment | reviews of foreign investments | foreign investment screening)
  actors parties near title
  minerals inside sentence title
  set kind=investment_review
  prior .68
  ok "Japan and Canada will cooperate on investment screening in critical minerals." => actors=CA,JP kind=investment_review
  no "The paper's investment reviews are read by many."
end

pattern clause.purchase v1
  event commitment phase=announced
  match {p:PLACE} ~6 (purchase | purchases | buy | buying) ~4 {m:MONEY}
  match {p:PLACE} ~6 (commitment to | agreed to | committed to | pledged to | has agreed to) (purchase | buy) ~8 {PRODUCT}
  actors $p
  minerals inside
  set kind=offtake amount=$m
  prior .62
  ok "Japan will purchase $8 billion of U.S. agricultural goods under the trade deal." => actors=JP kind=offtake amount=8000000000
  no "Shoppers will buy $8 billion of toys."
end

pattern clause.finance v1
  event commitment phase=announced
  match {p:PLACE} ~4 (committed | agreed | pledged | commits | pledges) to ~4 (invest | provide) ~6 {m:MONEY}
  match (mobilize | mobilise | catalyze | unlock) ~5 (public and private | private) ~1 (finance | capital | investment)
  actors $p parties title
  minerals inside
  set kind=finance amount=$m
  prior .55
  ok "Japan committed to provide $550 billion to invest in the United States." => actors=JP kind=finance
  no "The fund committed to invest $5 billion in shops."
end

pattern clause.info_sharing v1
  event commitment phase=announced
  match (share | sharing | exchange | exchanging | exchange of) ~3 (information | data | best practices | intelligence)
  match cooperating on early warning
  actors parties near title
  require mineral
  set kind=info_sharing
  prior .55
  ok "Japan and Canada will share information on critical minerals projects." => actors=CA,JP kind=info_sharing
  no "The app will share data with friends."
end

pattern clause.dialogue v1
  event commitment phase=announced
  match (establish | establishing | create | launch) ~6 (working group | working groups | dialogue | consultation mechanism | joint committee | task force)
  actors parties near title
  require trade
  set kind=consultation
  prior .5
  ok "Japan and Canada agreed to establish a joint committee on critical minerals trade." => actors=CA,JP kind=consultation
  no "The school will establish a working group on lunch."
end

pattern clause.supply_chains v1
  event commitment phase=announced
  match (committed to | commit to | pledged to | agreed to | agree to | will) ~3 (stabilize | diversify | strengthen | secure | support | expand | deepen | review) ~8 (supply chain | supply chains | processing and refining | cooperation on)
  actors parties near title
  require actors>=2 mineral
  prior .5
  ok "Japan and Korea committed to diversify critical minerals supply chains." => actors=JP,KR minerals=critical_minerals
  no "The carmaker committed to diversify its supply chains for lithium."
end
