unit(page page)
fuzz(page page)
