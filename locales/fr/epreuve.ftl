# The proof of a translation, for a reader with a pen. Whoever reads a translation reads French.

epreuve-title = Épreuve à relire : { $language_name }
epreuve-headline = Épreuve à relire
epreuve-how =
    À gauche le français, à droite la traduction : { $language_name }.
    {""}**Juste ?** Cochez la case. **À changer ?** Écrivez sur la ligne, ou sur une feuille avec le nom du message.
    Ce qui est encadré vient du programme (nombres, dates, adresses) : vérifiez seulement que la phrase va autour. Ce qui est souligné dit quand la suite est imprimée.
    La traduction doit dire la même chose que le français, rien de plus, avec des mots que tout le monde comprend.
epreuve-send = À rendre, signée, à la personne qui vous a donné cette épreuve. { $campaign_contact }
epreuve-reader = Nom ou pseudonyme
epreuve-date = Date
epreuve-right = juste
epreuve-else = à changer :
epreuve-draft = brouillon
epreuve-reviewed = relu
epreuve-tested = essayé
