#!/bin/sh
# The work of an analyst, as docs/patterns.md teaches it: the example of the
# page proves itself, a slip is told with its place, a change shows what it
# would give; and a text made to be slow is not.
# test_patterns.sh PACTWATCH
set -u
pactwatch=$1
. tests/called.sh
cp -r patterns "$top/patterns"
# One file of patterns beside all names and verbs: a check of all takes long.
for file in "$top"/patterns/events/*.pat; do
	case $file in */support.pat) ;; *) rm "$file" ;; esac
done
mine="$top/patterns/events/zz_mine.pat"

# --- the worked example of the page, as it stands there
sed -n '/^    @VERB hoard/,/^    end$/p' docs/patterns.md | sed 's/^    //' \
    >"$top/page"
grep -q '^pattern stockpile.bought' "$top/page" ||
    fails "docs/patterns.md has no pattern stockpile.bought"
sed 's/^pattern [^ ]*/pattern my.stockpile/' "$top/page" >"$mine"
wants 0 ' 0 failed' --data "$top" patterns check

# --- a proof that does not hold, and slips, with their place
line() { grep -n "$1" "$mine" | head -1 | cut -d: -f1; }
sed -i 's/actors=KR/actors=JP/' "$mine"
wants 65 "zz_mine.pat:$(line '^  *ok '):1: ok of my.stockpile: gave" \
    --data "$top" patterns check
sed -i 's/actors=JP/actors=KR/; s/<hoard>/<hoardd>/' "$mine"
wants 65 "zz_mine.pat:$(line hoardd):10: unknown verb \"hoardd\"; did you mean \"hoard\"?" \
    --data "$top" patterns check
sed -i 's/<hoardd>/<hoard>/; s/{m:MINERAL}/{m:MINRAL}/' "$mine"
wants 65 'did you mean "MINERAL"?' --data "$top" patterns check
sed -i 's/{m:MINRAL}/{m:MINERAL} (cobalt)?/' "$mine"
wants 0 "zz_mine.pat:$(line "(cobalt)?"):33: note: \"cobalt\" is a name of {MINERAL}" \
    --data "$top" patterns check
rm "$mine"

# --- voice both: three matches of one, and what it cannot be made of
cat >"$mine" <<'VOICE'
pattern my.signed v1
  event agreement_signed phase=done
  voice both
  match {p:PLACE} ~6 <sign> ~5 {a:AGREEMENT}
  actors $p parties
  ok "Chile and Japan inked a pact on lithium." => actors=CL,JP
  ok "A pact on lithium was inked on Tuesday by Chile and Japan." => actors=CL,JP
  ok "The inking of a lithium pact by Chile and Japan was welcomed." => actors=CL,JP
  no "A pact on lithium between Chile and Japan stands."
end
VOICE
cp "$mine" "$top/kept"
wants 0 ' 0 failed' --data "$top" patterns check
sed 's/voice both/voice active/' "$top/kept" >"$mine"
wants 65 "zz_mine.pat:7:1: ok of my.signed: gave" --data "$top" patterns check
wants 65 ' 2 failed' --data "$top" patterns check
# slip "what sed makes of it" "what is told"
slip() {
	sed "$1" "$top/kept" >"$mine"
	wants 65 "zz_mine.pat:$2" --data "$top" patterns check
}
slip 's/<sign>/signed/' \
    '4:9: in voice both, a match has an active verb, as <sign>, outside of par'
slip 's/<sign>/(<sign>)/' '4:9: in voice both, a match has an active verb'
slip 's/<sign>/<sign.pp>/' '4:9: in voice both, a match has an active verb'
slip 's/ {a:AGREEMENT}//' '4:22: in voice both, something stands behind the verb'
slip 's/match /&a | /' '4:11: in voice both, alternatives stand in parentheses'
slip 's/both/passive/' '3:9: a voice is both or active, not "passive"'
rm "$mine"

# --- row lines: what a pattern proposes, and slips in them
cat >"$mine" <<'ROW'
@SHARE = at least | no less than
pattern my.share v1
  event program_rule phase=effective
  match (@SHARE) {pct:PERCENT} of the value of ~2 {m:MINERAL} ~8 in {w:PLACE}
  set program=IRA-30D
  row program_thresholds(value=$pct!, place=$w, unit=percent, program=@program|none, requirement=minerals, basis=$m, rule_status=@phase)
  row critical_lists(mineral=@each_mineral, list=@kind|mine)
  row program_thresholds(program=@program, requirement=other, value=@amount!)
  ok "At least 40 percent of the value of lithium must be processed in Canada." => program_thresholds.value=40 program_thresholds.place=CA program_thresholds.program=IRA-30D program_thresholds.basis=lithium program_thresholds.rule_status=effective critical_lists.list=mine critical_lists.mineral=lithium
  no "At least 40 percent of the staff is in Canada."
end
ROW
cp "$mine" "$top/kept"
wants 0 ' 0 failed' --data "$top" patterns check
sed 's/thresholds.value=40/thresholds.value=41/' "$top/kept" >"$mine"
wants 65 'zz_mine.pat:9:1: ok of my.share: gave' --data "$top" patterns check
sed 's/thresholds.basis=lithium/thresholds.requirement=other/' \
    "$top/kept" >"$mine"
wants 65 'zz_mine.pat:9:1: ok of my.share: gave' --data "$top" patterns check
slip 's/row program_thr/row programme_thr/' \
    '6:7: unknown rule table "programme_thresholds"; nearest is program_thresholds'
slip 's/place=/plaec=/' '6:39: the table has no column "plaec"; nearest is place'
slip 's/unit=percent/place=here/' '6:49: a column stands twice "place"'
slip 's/@program|/@programme|/' '6:71: an event has no "@programme"; nearest is program'
slip 's/=$w,/=$x,/' "2:1: pattern my.share: no match has the slot of the row's \"place\""
slip 's/, value=@amount!)/, value=)/' '8:63: a column is column=source "value"'
sed '1i row agreement_singed agreements(title=x)' "$top/kept" >"$mine"
wants 65 'zz_mine.pat:1:5: outside of a pattern a row begins with an event type' \
    --data "$top" patterns check
sed '1i row program_rule program_thresholds(value=$pct)' "$top/kept" >"$mine"
wants 65 'zz_mine.pat:1:44: outside of a pattern there is no slot "pct"' \
    --data "$top" patterns check
rm "$mine"

# --- keep: where the word of a cue is part of the act
cat >"$mine" <<'KEEP'
pattern my.sale v1
  event stockpile_measure phase=announced
  match sell ~4 reserve
  ok "Japan shall nowise sell its reserve of cobalt." => actors=JP modality=asserted
  ok "Japan would nowise sell its reserve of cobalt." => actors=JP modality=denied
  no "The shop would nowise sell its stock of cobalt."
end
KEEP
cat >"$top/kept" <<'CUE'
cue neg.wise denied forward 6 (nowise)
keep neg.wise neg.n* : stockpile_measure.announced price_rule : shall nowise ~1 sell
CUE
cue="$top/patterns/cues/zz.cue"
cp "$top/kept" "$cue"
wants 0 ' 0 failed' --data "$top" patterns check
sed 's/ : shall.*//' "$top/kept" >"$cue"
wants 65 'zz_mine.pat:5:1: ok of my.sale: gave' --data "$top" patterns check
sed 's/_measure.announced/_measure.proposed/' "$top/kept" >"$cue"
wants 65 'zz_mine.pat:4:1: ok of my.sale: gave' --data "$top" patterns check
sed 's/keep neg.wise/keep neg.wies/' "$top/kept" >"$cue"
wants 65 'zz.cue:2:6: unknown cue "neg.wies"; nearest is neg.wise' \
    --data "$top" patterns check
sed 's/price_rule/price_rulle/' "$top/kept" >"$cue"
wants 65 'zz.cue:2:52: unknown event type "price_rulle"; nearest is price_rule' \
    --data "$top" patterns check
sed 's/_rule/_rule.joined/' "$top/kept" >"$cue"
wants 65 'zz.cue:2:63: the type has no phase "joined"' --data "$top" patterns check
sed 's/ : .*//' "$top/kept" >"$cue"
wants 65 'zz.cue:2:6: keep is CUE ... : TYPE ...' --data "$top" patterns check
rm "$mine" "$cue"

# --- a surface that another one of the same words always stands for
cat >"$top/patterns/gazetteer/zz.gaz" <<'GAZ'
zz-one AGENCY Bureau of Zoos | BZO[case; !before "x"]
zz-two AGENCY Bureau of Zoos | BZO[case]
   | bureau of zoos[case]
GAZ
wants 0 'zz.gaz:2:15: note: "Bureau of Zoos" is never met here, as it is a name of {AGENCY} zz-one' \
    --data "$top" patterns check
"$pactwatch" --data "$top" patterns check | grep 'zz.gaz.*note' | grep -q 'BZO\|:3:' &&
    fails "a guarded or exact surface is no shadow"
rm "$top/patterns/gazetteer/zz.gaz"

# --- the example of the manual page
sed -n '/^\.Sh EXAMPLES/,/^\.Sh SEE/p' docs/man/pactwatch.patterns.5 |
    sed -n '/^\.Bd/,/^\.Ed/p' | grep -v '^\.[BE]d' >"$mine"
sed -i 's/hoard/hoard_too/' "$mine"
wants 0 ' 0 failed' --data "$top" patterns check
rm "$mine"

# --- what a change would gain and lose on what is stored
cat >"$top/news.ndjson" <<'NEWS'
{"id":"a","published":"2024-06-12","title":"Reserves","text":"South Korea will set aside more cobalt and lithium for its strategic reserves, the ministry said."}
{"id":"b","published":"2024-06-12","title":"Pact","text":"Chile and the European Union signed an agreement on lithium on Tuesday."}
NEWS
wants 0 '2 documents' --db "$top/db" import "$top/news.ndjson"
cat >"$top/zz_new.pat" <<'NEW'
pattern my.signed v1
  event strategy_or_law phase=adopted
  match {p:PLACE} ~3 signed ~3 {AGREEMENT}
  actors $p
  rank 900
  ok "Chile signed an agreement." => actors=CL
  no "Chile signed a note."
end
NEW
wants 0 '+ D2 strategy_or_law.adopted' --db "$top/db" patterns diff "$top/zz_new.pat"
wants 0 '- D2 agreement_signed' --db "$top/db" patterns diff "$top/zz_new.pat"
wants 0 '2 documents, 1 changed' --db "$top/db" patterns diff "$top/zz_new.pat"
grep -v '^  no' "$top/zz_new.pat" >"$top/zz_bad.pat"
wants 65 'zz_bad.pat:7:1: a pattern needs an ok line and a no line' \
    --db "$top/db" patterns diff "$top/zz_bad.pat"
wants 64 'ends in .gaz, .def, .cue or .pat' \
    --db "$top/db" patterns diff "$top/news.ndjson"
wants 0 'agreement.signed' --db "$top/db" patterns stats
wants 0 '2 documents, 4 sentences' --db "$top/db" patterns stats
# --- two patterns of which none ever matches alone
cat >"$mine" <<'PAIR'
pattern my.pair_a v1
  event agreement_signed
  match signed ~3 {AGREEMENT} ~2 on
  ok "Chile and Peru signed a pact on lithium." => actors=CL,PE
  no "Chile signed."
end
pattern my.pair_b v1
  event strategy_or_law phase=adopted
  match {PLACE} ~5 signed ~3 {AGREEMENT}
  ok "Chile and Peru signed a pact on lithium." => strategy_or_law
  no "They signed a pact on lithium."
end
PAIR
wants 0 'patterns gave none' --data "$top" --db "$top/db" patterns stats
lacks() {
	"$pactwatch" --data "$top" --db "$top/db" patterns stats |
	    grep 'always together' | grep -q "$1" && fails "stats: $1"
}
lacks my.pair_a # in one sentence only, which may be chance
for i in 1 2 3; do
	printf '{"id":"p%s","published":"2024-06-1%s","title":"Pact","text":"Chile and Peru signed an agreement on lithium in round %s."}\n' $i $i $i
done >"$top/pairs.ndjson"
wants 0 '3 documents' --db "$top/db" import "$top/pairs.ndjson"
wants 0 'always together, in 4 sentences: my.pair_a and my.pair_b' \
    --data "$top" --db "$top/db" patterns stats
rm "$mine"
wants 64 'patterns knows check, stats and diff FILE' patterns frobnicate

# --- the same bytes for any number of threads
i=0
while [ $i -lt 40 ]; do
	sed "s/\"id\":\"/&$i/" "$top/news.ndjson"
	i=$((i + 1))
done >"$top/many.ndjson"
"$pactwatch" extract --jobs 1 "$top/many.ndjson" >"$top/one" || fails "jobs 1"
"$pactwatch" extract --jobs 4 "$top/many.ndjson" >"$top/four" || fails "jobs 4"
[ "$(wc -l <"$top/one")" = 80 ] || fails "80 documents: $(wc -l <"$top/one")"
cmp -s "$top/one" "$top/four" || fails "four threads give other bytes than one"

# --- A14: a megabyte made to wake every pattern ends soon, and by counts: the
# bound of CPU seconds is wide, for slow machines and for sanitizers
awk 'BEGIN {
  n = split("China US signed sign agreement ban export tariff quota impose " \
      "suspend lift lithium not will fail to on and , between with if " \
      "investment support billion 5 percent by Monday review every year", w, " ")
  seed = 7
  while (bytes < 1000000) {
    seed = (seed * 16807) % 2147483647
    word = w[seed % n + 1]
    bytes += length(word) + 1
    printf "%s%s", word, (seed % 97 == 0 ? ". " : " ")
  }
}' >"$top/made.txt"
awk 'BEGIN { for (i = 0; i < 15000; i++)
  printf "China and the United States signed an agreement on lithium exports " }' \
    >"$top/again.txt"
for text in made again; do
	(ulimit -t 30 && "$pactwatch" extract "$top/$text.txt" >"$top/$text.1") ||
	    fails "$text.txt: $(cat "$top/$text.1" | head -c 200)"
done

# --- A15: what would cost too much is refused with its place
awk 'BEGIN { print "pattern big.one v1\n  event agreement_signed"
  printf "  match signed"
  for (i = 0; i < 3000; i++) printf " ~9 (a%d | b%d)", i, i
  print "\n  ok \"x.\"\n  no \"y.\"\nend" }' >"$top/patterns/events/zz_big.pat"
wants 65 'zz_big.pat:3:' --data "$top" patterns check
costly() {
	printf 'pattern a.b v1\n  event agreement_signed\n  match %s\n  ok "Sell it and buy it, if you can, and stop." => agreement_signed\n  no "y."\nend\n' \
	    "$1" >"$top/patterns/events/zz_big.pat"
	wants 65 "zz_big.pat:$2" --data "$top" patterns check
}
costly '(a+)+$' '3:9: a "+" or "*" stands inside of another'
costly 'sell (~2 (buy* | sell))*' '3:14: a "+" or "*" stands inside of another'
costly '(sell | buy) ~30 (sell | buy) ~30 (sell | buy) ~9 nowise' \
    '3:9: a sentence of these words costs more than 10000 backtracks'
costly '(sell | buy) ~9 (sell | buy) ~9 (sell | buy) ~9 nowise' \
    '4:1: ok of a.b: gave'

exit $bad
