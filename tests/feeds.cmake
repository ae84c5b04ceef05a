foreach(name feeds_parse feed_values)
  unit(${name} feeds)
endforeach()
