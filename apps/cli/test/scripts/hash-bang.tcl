#!/usr/bin/env feather
puts "a script with #!"
