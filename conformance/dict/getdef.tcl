### getdef-present
dict getdef {a 1} a 2

### getdef-missing
dict getdef {a 1} b 2

### getdef-nested-present
dict getdef {a {b 1}} a b 2

### getdef-nested-missing
dict getdef {a {b 1}} a c 2

### getdef-outer-missing
dict getdef {a {b 1}} x c 2

### getdef-not-a-dict-on-the-way
dict getdef {a 1} a b 2

### getdef-bad-dict
dict getdef {a 1 b} a 2

### getdef-too-few
dict getdef {a 1} b

### getdef-no-args
dict getdef

### getwithdefault-missing
dict getwithdefault {a 1} b 2

### getwithdefault-present
dict getwithdefault {a 1} a 2

### getwithdefault-too-few
dict getwithdefault {a 1}

### getwithdefault-abbreviation
dict getw {a 1} b 2
