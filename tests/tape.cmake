# The tape: articles in the order the world told them, and what they must leave.
add_executable(tape tape.c)
target_link_libraries(tape PRIVATE extract store)
target_compile_definitions(tape PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
if(TARGET pactwatch)
  add_test(NAME tape.world COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/test_tape.sh
    $<TARGET_FILE:tape> $<TARGET_FILE:pactwatch>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  add_test(NAME tape.queries COMMAND sh
    ${CMAKE_CURRENT_SOURCE_DIR}/test_queries.sh $<TARGET_FILE:tape>
    $<TARGET_FILE:pactwatch> WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(tape.world tape.queries PROPERTIES LABELS whole TIMEOUT 300)
  if(PACTWATCH_POSTGRES)
    on_postgres(tape sh ${CMAKE_CURRENT_SOURCE_DIR}/test_tape_twice.sh
      $<TARGET_FILE:tape> $<TARGET_FILE:pactwatch>)
    if(CMAKE_C_COMPILER_ID STREQUAL GNU) # for the time it takes
    # bench/scale/run.sh does it with 2,000 articles and 1 to 8 workers.
    add_library(skew MODULE skew.c)
    target_compile_definitions(skew PRIVATE _GNU_SOURCE)
    on_postgres(workers env SKEW=$<TARGET_FILE:skew>
      sh ${CMAKE_CURRENT_SOURCE_DIR}/test_workers.sh
      $<TARGET_FILE:pactwatch> $<TARGET_FILE:site> 60 6 2 3)
    endif()
  endif()
endif()
