foreach(name alert sign)
  unit(${name} alert)
endforeach()

# Channels against peers of our own that misbehave on purpose.
unit(mail alert)
target_sources(test_mail PRIVATE peers/smtp.c)
target_link_libraries(test_mail PRIVATE Threads::Threads)
unit(webhook alert rude)
