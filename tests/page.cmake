unit(page page)
unit(page_charset page)
unit(page_child page)
unit(page_hidden page)
unit(page_kind page)
unit(page_meta page)
unit(page_pdf page)
unit(page_safe page)
fuzz(page page)
fuzz(meta page)
fuzz(day page)

# bench/page/run.sh says what it measures.
add_executable(bench_page EXCLUDE_FROM_ALL
  ${PROJECT_SOURCE_DIR}/bench/page/page.c)
target_link_libraries(bench_page PRIVATE page PkgConfig::LIBXML_2_0)
set_target_properties(bench_page PROPERTIES
  RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})

# Real pages, where they are at hand: bytes in and out, one compiler is enough.
if(TARGET pactwatch AND CMAKE_C_COMPILER_ID STREQUAL GNU)
  add_test(NAME page.conformance COMMAND sh
    ${CMAKE_CURRENT_SOURCE_DIR}/test_article.sh $<TARGET_FILE:pactwatch>
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(page.conformance PROPERTIES LABELS whole TIMEOUT 300
    SKIP_RETURN_CODE 77)
endif()
