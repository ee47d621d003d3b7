"""What ``manage.py bench`` measures with: the naive endpoints, a school full of learners, a server and its visitors."""
