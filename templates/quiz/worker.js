"use strict";
{% load static %}
const RELEASE = "says-who-{{ release }}";
const SHELL = "{% url "quiz:card_shell" %}";
const FILES = [{% for file in files %}"{{ file|escapejs }}"{% if not forloop.last %}, {% endif %}{% endfor %}];
importScripts("{% static "quiz/outbox.js" %}", "{% static "quiz/worker.js" %}");
