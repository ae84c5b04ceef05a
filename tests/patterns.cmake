# The language of patterns is proven by "patterns check" in its own lines; here
# stand the targets that feed its readers any bytes.
foreach(name pattern gazetteer)
  fuzz(${name} patterns)
endforeach()
fuzz(extract extract)
