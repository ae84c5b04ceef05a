foreach(name config lock mute)
  unit(${name} cron)
endforeach()
fuzz(config cron)
