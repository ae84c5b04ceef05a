# The program as a person calls it; what needs feeds or pages is tested with
# the sample world.
if(TARGET pactwatch)
  add_test(NAME cli.calls COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_cli.sh
    $<TARGET_FILE:pactwatch> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(cli.calls PROPERTIES LABELS unit TIMEOUT 120)
endif()
# Lines and web archives; postgres.import does the same on a server.
if(TARGET pactwatch)
  add_test(NAME cli.archive COMMAND sh
    ${CMAKE_CURRENT_SOURCE_DIR}/test_archive.sh $<TARGET_FILE:pactwatch>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(cli.archive PROPERTIES LABELS whole TIMEOUT 120)
endif()
# Archives that wget wrote.
if(TARGET pactwatch)
  add_test(NAME cli.wget COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_wget.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(cli.wget PROPERTIES LABELS whole TIMEOUT 120
    SKIP_RETURN_CODE 77)
endif()
unit(opts base)
target_sources(test_opts PRIVATE ${PROJECT_SOURCE_DIR}/cli/opts.c)

# F24: each of our libraries, giving itself out as an old one.
if(TARGET pactwatch)
  set(old ${CMAKE_CURRENT_BINARY_DIR}/old)
  foreach(name libcurl libxml2 pcre2 sqlite libcrypto jansson utf8proc libpsl
      zlib)
    add_library(old_${name} MODULE old_library.c)
    target_compile_definitions(old_${name} PRIVATE OLD_${name})
    target_link_libraries(old_${name} PRIVATE house)
    target_include_directories(old_${name} SYSTEM PRIVATE
      ${LIBXML_2_0_INCLUDE_DIRS})
    set_target_properties(old_${name} PROPERTIES
      LIBRARY_OUTPUT_DIRECTORY ${old})
  endforeach()
  add_test(NAME cli.faults COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_faults.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> ${old}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(cli.faults PROPERTIES LABELS unit TIMEOUT 240)
endif()
