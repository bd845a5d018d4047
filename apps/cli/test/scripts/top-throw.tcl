throw {A B} thrown
