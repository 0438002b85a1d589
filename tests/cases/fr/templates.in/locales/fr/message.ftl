message-title = message
message-name = message
message-use = pour essayer
message-word = Un mot.
