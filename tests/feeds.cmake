foreach(name feeds_parse feed_values feeds_api unzip lead feed_list warc)
  unit(${name} feeds)
endforeach()
target_link_libraries(test_unzip PRIVATE PkgConfig::ZLIB)
target_link_libraries(test_warc PRIVATE PkgConfig::ZLIB)
# The verb, and a visit to every kind of source.
if(TARGET pactwatch)
  add_test(NAME feeds.verb COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_feeds.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  add_test(NAME feeds.many COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_many.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(feeds.verb feeds.many PROPERTIES LABELS whole TIMEOUT 120)
  set_tests_properties(feeds.many PROPERTIES SKIP_RETURN_CODE 77)
endif()
foreach(name feed list warc)
  fuzz(${name} feeds)
endforeach()
# Other people's suites, where they are at hand.
# They are about bytes in and out: a second optimiser's word adds nothing.
if(TARGET pactwatch AND CMAKE_C_COMPILER_ID STREQUAL GNU)
  add_test(NAME feeds.conformance COMMAND sh
    ${CMAKE_CURRENT_SOURCE_DIR}/test_conformance.sh $<TARGET_FILE:pactwatch>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(feeds.conformance PROPERTIES LABELS whole TIMEOUT 600
    COST 100 SKIP_RETURN_CODE 77)
endif()
# bench/feeds/run.sh measures with it.
add_executable(bench_feeds EXCLUDE_FROM_ALL
  ${PROJECT_SOURCE_DIR}/bench/feeds/read.c)
target_link_libraries(bench_feeds PRIVATE feeds PkgConfig::LIBXML_2_0)
