tract-title = Écrit ailleurs aussi.
