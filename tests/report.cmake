foreach(name rows facts)
  unit(${name} report)
endforeach()
