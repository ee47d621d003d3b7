"""The quiz app. Follow a fact by keeping the file name and changing the folder.

document -> story    domain/formats/article -> admin/sorting, admin/paste -> actions/stories
story -> facts       models/stories, models/facts -> domain/facts
facts -> questions   domain/kinds, domain/cards -> actions/building -> models/questions
questions -> set     actions/publishing -> models/sets (an edition is a set as it was published)
set -> attempt       actions/attempts, domain/grading -> models/attempts
answer, card -> memory   actions/recording, domain/scheduling -> models/reviews
memory -> progress   domain/mastery -> reports/learners, reports/classrooms
"""
