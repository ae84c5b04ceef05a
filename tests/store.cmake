unit(lifecycle store)
unit(store store)
