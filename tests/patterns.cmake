# The patterns are proven by their own "ok" and "no" lines, all of them; beside
# that stand the targets that feed the readers of the language any bytes.
foreach(name pattern gazetteer)
  fuzz(${name} patterns)
endforeach()
fuzz(extract extract)

# bench/extract/run.sh says what it measures.
add_executable(bench_extract EXCLUDE_FROM_ALL
  ${PROJECT_SOURCE_DIR}/bench/extract/read.c)
target_link_libraries(bench_extract PRIVATE extract)

if(TARGET pactwatch)
  add_test(NAME patterns.proven
    COMMAND pactwatch --data ${PROJECT_SOURCE_DIR} patterns check)
  set_tests_properties(patterns.proven PROPERTIES LABELS unit TIMEOUT 240)
  add_test(NAME patterns.analyst COMMAND sh
    ${CMAKE_CURRENT_SOURCE_DIR}/test_patterns.sh $<TARGET_FILE:pactwatch>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(patterns.analyst PROPERTIES LABELS unit TIMEOUT 240)
  add_test(NAME patterns.reading COMMAND sh
    ${CMAKE_CURRENT_SOURCE_DIR}/test_reading.sh $<TARGET_FILE:pactwatch>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(patterns.reading PROPERTIES LABELS unit TIMEOUT 120)
endif()
