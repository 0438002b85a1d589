call-title = call
call-name = call
call-use = pour essayer
call-word = Un mot.
