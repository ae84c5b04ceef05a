# The program as a person calls it; what needs feeds or pages is tested with
# the sample world.
if(TARGET pactwatch)
  add_test(NAME cli.calls COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_cli.sh
    $<TARGET_FILE:pactwatch> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(cli.calls PROPERTIES LABELS unit TIMEOUT 120)
endif()
unit(opts base)
target_sources(test_opts PRIVATE ${PROJECT_SOURCE_DIR}/cli/opts.c)
