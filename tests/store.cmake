unit(lifecycle store)
unit(store store PkgConfig::SQLITE3)
target_sources(test_store PRIVATE store_world.c)
unit(statement store PkgConfig::SQLITE3)
