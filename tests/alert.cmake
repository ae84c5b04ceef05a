foreach(name alert sign)
  unit(${name} alert)
endforeach()

# Channels against peers of our own that misbehave on purpose.
unit(mail alert)
target_sources(test_mail PRIVATE peers/smtp.c)
target_link_libraries(test_mail PRIVATE Threads::Threads)
unit(webhook alert rude)

# Real peers: a mail server of Debian, a receiver that checks signatures, and
# parsers that are not ours.  77: there is no python3 for them.
if(TARGET pactwatch)
  add_test(NAME alert.peers COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_peers.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(alert.peers PROPERTIES LABELS whole TIMEOUT 600
    SKIP_RETURN_CODE 77)
endif()
# Years of passes: once is enough.
if(TARGET pactwatch AND CMAKE_C_COMPILER_ID STREQUAL GNU
    AND NOT CMAKE_C_FLAGS MATCHES sanitize)
  add_test(NAME alert.telling COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_telling.sh
    $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(alert.telling PROPERTIES LABELS whole TIMEOUT 600
    SKIP_RETURN_CODE 77)
endif()
