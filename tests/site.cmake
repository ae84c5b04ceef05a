# The server of tests and of the sample world is tested as what it is: a
# program that answers on a socket.
set_target_properties(site PROPERTIES EXCLUDE_FROM_ALL FALSE)
add_test(NAME site.server COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_site.sh
  $<TARGET_FILE:site> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
set_tests_properties(site.server PROPERTIES LABELS unit TIMEOUT 120)
