# robots.txt, politeness, addresses: pure.
foreach(name robots address)
  unit(${name} fetch)
endforeach()
fuzz(robots fetch)
