foreach(name rows facts html)
  unit(${name} report)
endforeach()

# The report of the sample world in a real browser; 77: there is none.  Once
# is enough: every build writes the same bytes.
if(TARGET pactwatch AND CMAKE_C_COMPILER_ID STREQUAL GNU
    AND NOT CMAKE_C_FLAGS MATCHES sanitize)
  add_test(NAME report.browser COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_browser.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(report.browser PROPERTIES LABELS whole TIMEOUT 300
    SKIP_RETURN_CODE 77)
endif()
