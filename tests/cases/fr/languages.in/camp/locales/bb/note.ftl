note-title = A note
note-one Call.
