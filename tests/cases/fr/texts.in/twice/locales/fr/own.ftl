own-one = Un mot.
own-two = Un mot.
own-one = Un autre.
