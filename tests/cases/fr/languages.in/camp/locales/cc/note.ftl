note-title = A note
note-one = Call { $phone_nowhere }.
