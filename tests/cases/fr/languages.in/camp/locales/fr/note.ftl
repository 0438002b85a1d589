note-title = Une note
# facts: F25
# step
note-one = Appelez le { $phone_ens }.
note-two = C'est « tout ».
note-three = { $object_weeks ->
    [one] Une semaine.
   *[other] { $object_weeks } semaines.
}
note-name = Note
note-use = Un exemple.
