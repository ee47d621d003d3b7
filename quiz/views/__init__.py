"""Learners' pages: functions that get what this learner may see, make one call, and render."""
