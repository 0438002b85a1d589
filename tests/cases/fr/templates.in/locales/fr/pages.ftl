pages-title = pages
pages-name = pages
pages-use = pour essayer
pages-word = Un mot.
