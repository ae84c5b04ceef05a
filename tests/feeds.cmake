foreach(name feeds_parse feed_values feed_list)
  unit(${name} feeds)
endforeach()
# The verb, and a visit to every kind of source.
if(TARGET pactwatch)
  add_test(NAME feeds.verb COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_feeds.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(feeds.verb PROPERTIES LABELS whole TIMEOUT 120)
endif()
foreach(name feed list)
  fuzz(${name} feeds)
endforeach()
