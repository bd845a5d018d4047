What a library without files says about channels that are not there.
### gets-unknown
gets nosuch
### gets-no-args
gets
### eof-unknown
eof nosuch
### eof-no-args
eof
### puts-unknown
puts nosuch text
### puts-too-many
puts a b c d
### source-no-args
source
### source-bad-option
source -nosuch x y
### read-no-args
read
