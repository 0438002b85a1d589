edge-title = edge
edge-name = edge
edge-use = pour essayer
edge-word = Un mot.
