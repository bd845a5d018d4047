set (x) value
list [set (x)] $(x) [array names {}]
