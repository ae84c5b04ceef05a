unit(lifecycle store)
unit(store store PkgConfig::SQLITE3)
target_sources(test_store PRIVATE store_world.c)
unit(statement store PkgConfig::SQLITE3)
unit(store_keep store PkgConfig::SQLITE3)
target_sources(test_store_keep PRIVATE store_world.c)
unit(store_faults store PkgConfig::SQLITE3)
target_sources(test_store_faults PRIVATE store_world.c)
set_tests_properties(unit.store_faults PROPERTIES TIMEOUT 400)
unit(store_power store PkgConfig::SQLITE3)
target_sources(test_store_power PRIVATE store_world.c)
add_executable(bench_store EXCLUDE_FROM_ALL
  ${PROJECT_SOURCE_DIR}/bench/store/main.c ${PROJECT_SOURCE_DIR}/bench/store/world.c
  ${PROJECT_SOURCE_DIR}/bench/store/insert.c ${PROJECT_SOURCE_DIR}/bench/store/ask.c)
target_link_libraries(bench_store PRIVATE store PkgConfig::SQLITE3 m)
# Twenty passes killed; tests/long/kills.sh does it two hundred times.
add_test(NAME store.kills COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_kills.sh
  $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> 20
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
set_tests_properties(store.kills PROPERTIES LABELS whole TIMEOUT 600)
add_test(NAME store.operator COMMAND sh
  ${CMAKE_CURRENT_SOURCE_DIR}/test_operator.sh $<TARGET_FILE:pactwatch>
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
set_tests_properties(store.operator PROPERTIES LABELS whole TIMEOUT 600)
