note-title = A note
note-one = اتصلوا برقم { $phone_ens }
