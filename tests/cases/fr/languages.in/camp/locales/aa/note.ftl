note-title = A note
note-one = Call { $phone_ens }: "now".
note-two = That is "all, 'really'".
