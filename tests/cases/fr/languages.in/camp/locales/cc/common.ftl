format-time = { $hour }.{ $minutes }
