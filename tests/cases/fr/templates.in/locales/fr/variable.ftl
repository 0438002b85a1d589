variable-title = variable
variable-name = variable
variable-use = pour essayer
variable-word = Composez le { $phone_en }.
