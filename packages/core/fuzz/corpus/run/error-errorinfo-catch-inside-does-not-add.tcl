proc p {} {
    catch {error hidden}
    set a 1
    error visible
}
p
