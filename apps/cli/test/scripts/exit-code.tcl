puts {partial output}
puts -nonewline {no newline at the end}
exit 7
