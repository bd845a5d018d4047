puts a
break
puts b
