unit(feeds_parse feeds)
