own-one = Un mot.
