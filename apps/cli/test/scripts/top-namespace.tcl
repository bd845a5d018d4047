namespace eval foo {
   proc bar {} { error z }
   bar
}
