puts a
return 5
puts b
