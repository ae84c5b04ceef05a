# One pass over the sample world, as setup.sh runs it.
add_test(NAME sample.world COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_sample.sh
  $<TARGET_FILE:pactwatch> $<TARGET_FILE:site>
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
set_tests_properties(sample.world PROPERTIES LABELS whole TIMEOUT 120)
