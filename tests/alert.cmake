foreach(name alert sign)
  unit(${name} alert)
endforeach()
