# A comment.
own-one = Un mot.
own-two
own-three = { $x
own-four = Un mot.
