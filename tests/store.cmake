unit(lifecycle store)
unit(store store)
unit(statement store PkgConfig::SQLITE3)
