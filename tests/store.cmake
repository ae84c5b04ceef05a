unit(lifecycle store)
unit(store store PkgConfig::SQLITE3)
target_sources(test_store PRIVATE store_world.c)
unit(statement store PkgConfig::SQLITE3)
unit(store_keep store PkgConfig::SQLITE3)
target_sources(test_store_keep PRIVATE store_world.c)
unit(migrate store PkgConfig::SQLITE3)
target_sources(test_migrate PRIVATE store_world.c)
unit(store_faults store PkgConfig::SQLITE3)
target_sources(test_store_faults PRIVATE store_world.c)
set_tests_properties(unit.store_faults PROPERTIES TIMEOUT 400)
unit(store_power store PkgConfig::SQLITE3)
target_sources(test_store_power PRIVATE store_world.c)
unit(store_memory store PkgConfig::SQLITE3)
target_sources(test_store_memory PRIVATE store_world.c)
target_link_options(test_store_memory PRIVATE
  -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc)
add_executable(bench_store EXCLUDE_FROM_ALL
  ${PROJECT_SOURCE_DIR}/bench/store/main.c ${PROJECT_SOURCE_DIR}/bench/store/world.c
  ${PROJECT_SOURCE_DIR}/bench/store/insert.c ${PROJECT_SOURCE_DIR}/bench/store/floor.c
  ${PROJECT_SOURCE_DIR}/bench/store/ask.c)
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

# The same suites on PostgreSQL: one server of the tests' own for all of them.
if(PACTWATCH_POSTGRES)
  foreach(name store store_keep store_faults store_power store_memory judge migrate)
    target_link_libraries(test_${name} PRIVATE PkgConfig::LIBPQ)
  endforeach()
  # A socket's path must be short, and another build's server another one.
  string(MD5 build ${CMAKE_CURRENT_BINARY_DIR})
  string(SUBSTRING ${build} 0 8 build)
  set(server sh ${CMAKE_CURRENT_SOURCE_DIR}/on_postgres.sh
    /tmp/pactwatch-pg-${build})
  add_test(NAME postgres.start COMMAND ${server} start
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  add_test(NAME postgres.stop COMMAND ${server} stop
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(postgres.start PROPERTIES FIXTURES_SETUP postgres)
  set_tests_properties(postgres.stop PROPERTIES FIXTURES_CLEANUP postgres)
  # on_postgres(NAME COMMAND...): with the server's address in the environment.
  function(on_postgres name)
    add_test(NAME postgres.${name} COMMAND ${server} run ${ARGN}
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(postgres.${name} PROPERTIES LABELS whole TIMEOUT 300
      FIXTURES_REQUIRED postgres SKIP_RETURN_CODE 77)
  endfunction()
  set_tests_properties(postgres.start postgres.stop PROPERTIES
    SKIP_RETURN_CODE 77 LABELS whole)
  add_executable(test_postgres test_postgres.c store_world.c)
  target_link_libraries(test_postgres PRIVATE store PkgConfig::CMOCKA
    PkgConfig::SQLITE3 PkgConfig::LIBPQ)
  add_executable(test_postgres_faults test_postgres_faults.c cutter.c
    store_world.c)
  target_link_libraries(test_postgres_faults PRIVATE store PkgConfig::CMOCKA
    PkgConfig::SQLITE3 PkgConfig::LIBPQ)
  add_executable(test_postgres_lease test_postgres_lease.c store_world.c)
  target_link_libraries(test_postgres_lease PRIVATE store PkgConfig::CMOCKA
    PkgConfig::SQLITE3 PkgConfig::LIBPQ)
  target_link_options(test_postgres_lease PRIVATE
    -Wl,--wrap=clock_gettime,--wrap=time)
  add_executable(test_postgres_skew test_postgres_skew.c store_world.c)
  target_link_libraries(test_postgres_skew PRIVATE cron PkgConfig::CMOCKA
    PkgConfig::SQLITE3 PkgConfig::LIBPQ)
  # tests/long/failover.sh and cut.sh end what is behind it.
  add_executable(acked EXCLUDE_FROM_ALL acked.c store_world.c)
  target_link_libraries(acked PRIVATE store PkgConfig::CMOCKA
    PkgConfig::SQLITE3 PkgConfig::LIBPQ)
  foreach(name store store_keep judge migrate postgres
      postgres_faults postgres_lease postgres_skew)
    on_postgres(${name} $<TARGET_FILE:test_${name}>)
  endforeach()
  # Its server is its own: one that shows certificates.
  add_test(NAME postgres.tls COMMAND sh
    ${CMAKE_CURRENT_SOURCE_DIR}/test_postgres_tls.sh $<TARGET_FILE:pactwatch>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(postgres.tls PROPERTIES LABELS whole TIMEOUT 120
    SKIP_RETURN_CODE 77)
  on_postgres(import sh ${CMAKE_CURRENT_SOURCE_DIR}/test_archive.sh
    $<TARGET_FILE:pactwatch>)
endif()
