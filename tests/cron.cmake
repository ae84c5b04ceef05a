foreach(name config lock mute order)
  unit(${name} cron)
endforeach()
fuzz(config cron)
if(TARGET pactwatch)
  add_test(NAME cron.content COMMAND sh
    ${CMAKE_CURRENT_SOURCE_DIR}/test_content.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(cron.content PROPERTIES LABELS whole TIMEOUT 60)
endif()
