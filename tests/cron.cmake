foreach(name config lock)
  unit(${name} cron)
endforeach()
fuzz(config cron)
