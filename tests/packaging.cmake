# What is installed beside the program, and the manual's own words.
if(TARGET pactwatch AND CMAKE_C_COMPILER_ID STREQUAL GNU
    AND NOT CMAKE_C_FLAGS MATCHES sanitize)
  add_test(NAME manual.pages COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_manual.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> ${PROJECT_BINARY_DIR}/packaging
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  add_test(NAME package.install COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_package.sh
    ${PROJECT_BINARY_DIR} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  add_test(NAME tutorial.walk COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_tutorial.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  add_test(NAME readme.walk COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_readme.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(manual.pages package.install tutorial.walk readme.walk
    PROPERTIES LABELS whole TIMEOUT 120 SKIP_RETURN_CODE 77)
endif()
