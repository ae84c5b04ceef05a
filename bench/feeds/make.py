#!/usr/bin/env python3
"""make.py FOLDER: 500 feeds, one of 20 MB and one of 200 MB, made of nothing
but a seed: the same bytes on every machine.  Their kinds and sizes are those
of feeds in the wild (RSS two thirds, Atom a third, some RDF and JSON; median
80 KB; a third with whole articles; one in thirty not well-formed)."""
import json
import os
import random
import sys

WORDS = ('ministry trade lithium export quota agreement signed nickel cobalt '
         'tariff graphite rare earths supply chain partners investment law '
         'market price port mine plant policy council of the and in to for '
         'with on by from under its new talks after said would over').split()
ACCENTS = 'café Müller São Perú Łódź 稀土 鋰 экспорт'.split()
r = random.Random(20240524)


def text(n):
    return ' '.join(r.choice(ACCENTS if r.random() < .02 else WORDS)
                    for _ in range(n))


def page(n):
    return ''.join('<p>%s <a href="/more/%d">%s</a> %s</p>\n' %
                   (text(30), r.randrange(10**6), text(2), text(30))
                   for _ in range(n))


def escape(s):
    return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def day(i):
    return 1 + i % 28


def rss_item(i, whole):
    body = ('<content:encoded><![CDATA[%s]]></content:encoded>\n' %
            page(r.randrange(3, 14)) if whole else '')
    return ('<item>\n<title>%s &amp; %s</title>\n<link>https://news.example/'
            '%d?a=1&amp;b=2</link>\n<guid isPermaLink="false">n-%d</guid>\n'
            '<dc:creator><![CDATA[%s]]></dc:creator>\n<pubDate>Tue, %02d Jan '
            '2024 10:%02d:00 +0000</pubDate>\n<category><![CDATA[%s]]>'
            '</category>\n<description>%s</description>\n%s</item>\n' %
            (text(8), text(3), i, i, text(2), day(i), i % 60, text(1),
             escape('<p>' + text(45) + '</p>'), body))


def atom_entry(i, whole):
    body = ('<content type="html">%s</content>\n' %
            escape(page(r.randrange(3, 14))) if whole else '')
    return ('<entry>\n<title type="html">%s</title>\n<id>tag:news.example,'
            '2024:%d</id>\n<link rel="alternate" href="https://news.example/'
            '%d"/>\n<updated>2024-01-%02dT10:00:00Z</updated>\n<author><name>'
            '%s</name></author>\n<summary>%s</summary>\n%s</entry>\n' %
            (text(9), i, i, day(i), text(2), text(40), body))


def rdf_item(i, whole):
    return ('<item rdf:about="https://news.example/%d">\n<title>%s</title>\n'
            '<link>https://news.example/%d</link>\n<dc:date>2024-01-%02d'
            '</dc:date>\n<description>%s</description>\n</item>\n' %
            (i, text(9), i, day(i), text(60)))


NS = ('xmlns:content="http://purl.org/rss/1.0/modules/content/" '
      'xmlns:dc="http://purl.org/dc/elements/1.1/"')
KINDS = {
    'rss': ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" %s>'
            '<channel><title>%%s</title><link>https://news.example/</link>\n'
            % NS, rss_item, '</channel></rss>\n'),
    'atom': ('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www'
             '.w3.org/2005/Atom"><title>%s</title>\n', atom_entry,
             '</feed>\n'),
    'rdf': ('<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http'
            '://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/'
            'rss/1.0/" %s><channel rdf:about="https://news.example/"><title>'
            '%%s</title></channel>\n' % NS, rdf_item, '</rdf:RDF>\n'),
}


def write(path, kind, size, whole, broken):
    head, item, tail = KINDS[kind]
    n = i = 0
    with open(path, 'w', encoding='utf-8') as f:
        f.write(head % text(3))
        while n < size:
            s = item(i, whole)
            if broken and i == 1:
                s = s.replace('&amp;', '&', 1).replace('</title>', '', 1)
            i += 1
            n += len(s)
            f.write(s)
        f.write(tail)


def write_json(path, size):
    items, n = [], 0
    while n < size:
        items.append({'id': str(len(items)), 'title': text(9),
                      'url': 'https://news.example/%d' % len(items),
                      'content_html': page(4),
                      'date_published': '2024-01-02T10:00:00Z'})
        n += len(items[-1]['content_html']) + 150
    with open(path, 'w', encoding='utf-8') as f:
        json.dump({'version': 'https://jsonfeed.org/version/1.1',
                   'title': text(3), 'items': items}, f, ensure_ascii=False)


def main():
    top = sys.argv[1]
    os.makedirs(top + '/500', exist_ok=True)
    for i in range(500):
        size = int(min(2.5e6, r.lognormvariate(11.3, .95)))
        path = '%s/500/%03d.xml' % (top, i)
        if i % 200 == 199:
            write_json(path, size)
            continue
        kind = 'rdf' if i % 100 == 50 else 'atom' if i % 3 == 2 else 'rss'
        write(path, kind, size, r.random() < .33, i % 30 == 7)
    write(top + '/20.xml', 'rss', 20 * 10**6, True, False)
    write(top + '/200.xml', 'rss', 200 * 10**6, True, False)


main()
