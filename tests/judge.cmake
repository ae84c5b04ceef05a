# One instrument from many documents, and what a person says of it.
unit(identity store)
unit(judge store PkgConfig::SQLITE3)
target_sources(test_judge PRIVATE store_world.c)
