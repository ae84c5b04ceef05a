foreach(name feeds_parse feed_values feed_list)
  unit(${name} feeds)
endforeach()
