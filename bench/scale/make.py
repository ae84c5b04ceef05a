#!/usr/bin/env python3
"""A world to share out: make.py DIR ARTICLES HOSTS.

Invented outlets on loopback addresses, each with a feed of its articles.  No
two articles are about the same parties, so what is told of them does not
hang on the order in which several workers happen to read.
"""
import itertools
import os
import random
import sys

PLACES = """Japan|Chile|Australia|Canada|Indonesia|Kazakhstan|Zambia|Namibia
Argentina|Brazil|Peru|Mexico|Bolivia|Mongolia|Vietnam|Malaysia|Thailand|India
Philippines|Morocco|Egypt|Kenya|Tanzania|Botswana|Angola|Ghana|Nigeria|Senegal
Gabon|Mozambique|Madagascar|Zimbabwe|Rwanda|Uganda|Ethiopia|France|Germany
Italy|Spain|Portugal|Norway|Sweden|Finland|Denmark|Poland|Austria|Hungary
Romania|Bulgaria|Greece|Serbia|Ukraine|Turkey|Israel|Uzbekistan|Turkmenistan
Pakistan|Bangladesh|Nepal|Singapore|Cambodia|Iceland|Ireland|Estonia|Latvia
Lithuania|Croatia|Slovakia|Slovenia|Switzerland|Belgium|Netherlands""".replace(
    "\n", "|").split("|")
MINERALS = ["lithium", "cobalt", "nickel", "graphite", "copper", "manganese",
            "gallium", "germanium", "tungsten", "antimony"]
WORDS = """harbour morning committee railway orchard ledger window quarterly
bridge teacher market letter engine forest kitchen museum season garden budget
signal library winter corridor village festival drawer lantern pocket station
painter record valley music weather cabinet gravel saddle mirror ticket canal
timber needle blanket copperplate chimney ribbon pencil basket candle""".split()


def filler(rng, sentences):
    out = []
    for _ in range(sentences):
        words = [rng.choice(WORDS) for _ in range(rng.randint(9, 16))]
        out.append("The " + " ".join(words) + ".")
    return " ".join(out)


def article(rng, a, b):
    mineral = rng.choice(MINERALS)
    day = "%d %s 2025" % (rng.randint(1, 28), rng.choice(
        ["March", "April", "May", "June"]))
    title = "%s and %s sign %s memorandum" % (a, b, mineral)
    told = ("%s and %s signed a memorandum of understanding on %s on %s, the "
            "two governments said." % (a, b, mineral, day))
    paragraphs = [told] + [filler(rng, 4) for _ in range(5)]
    return title, "".join("<p>%s</p>\n" % p for p in paragraphs)


def main():
    where, articles, hosts = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(8)
    pairs = list(itertools.combinations(PLACES, 2))
    rng.shuffle(pairs)
    if articles > len(pairs):
        sys.exit("make.py: %d articles at most" % len(pairs))
    names, feeds = [], []
    for h in range(hosts):
        name = "outlet%d" % h
        names.append("127.1.%d.%d %s" % (h // 200, h % 200 + 1, name))
        feeds.append("feed %s\n\tpublisher Outlet %d\n\turl @%s@/feed.rss\n"
                     "\ttier 2\n\n" % (name, h, name))
        os.makedirs(os.path.join(where, name))
        items = []
        for i in range(h, articles, hosts):
            title, body = article(rng, *pairs[i])
            with open(os.path.join(where, name, "a%d.html" % i), "w") as out:
                out.write("<!doctype html><html lang=en><head><title>%s"
                          "</title></head><body><article><h1>%s</h1>\n%s"
                          "</article></body></html>\n" % (title, title, body))
            items.append("<item><title>%s</title><link>@%s@/a%d.html</link>"
                         "<pubDate>Mon, 30 Jun 2025 %02d:%02d:00 GMT</pubDate>"
                         "</item>" % (title, name, i, i // 60 % 24, i % 60))
        with open(os.path.join(where, name, "feed.rss"), "w") as out:
            out.write('<?xml version="1.0"?><rss version="2.0"><channel>'
                      "<title>%s</title>%s</channel></rss>\n"
                      % (name, "\n".join(items)))
        with open(os.path.join(where, name, "robots.txt"), "w") as out:
            out.write("User-agent: *\nAllow: /\n")
    with open(os.path.join(where, "names"), "w") as out:
        out.write("\n".join(names) + "\n")
    with open(os.path.join(where, "all.feeds"), "w") as out:
        out.write("".join(feeds))


main()
