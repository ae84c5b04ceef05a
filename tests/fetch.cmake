# robots.txt and politeness: pure.
foreach(name robots polite)
  unit(${name} fetch)
endforeach()
fuzz(robots fetch)

# The net, against a server of our own that misbehaves on purpose.
find_package(OpenSSL REQUIRED)
find_package(ZLIB REQUIRED)
add_library(rude STATIC site/rude.c site/next.c)
target_link_libraries(rude PUBLIC house OpenSSL::SSL Threads::Threads ${CMAKE_DL_LIBS})
foreach(name fetch fetch_face fetch_tls fetch_proxy fetch_many)
  unit(${name} fetch rude)
endforeach()
target_link_libraries(test_fetch PRIVATE ZLIB::ZLIB)
