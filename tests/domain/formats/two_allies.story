slug: two-allies
title: Two allies
publisher: The Courier
published: 2024-06-14
language: en
summary: One ally asks for help.

== Text ==

In May 2022 Ruritania asked the Pact for help. On 3 June the Courier reported that the Pact sent help.

Help came late, Ruritania said. “Help came late.”

== Actors ==

ruritania | country | Ruritania | Strelsau; the Kingdom
# a comment
pact | alliance | Pact
courier | publication | Courier

== Facts ==

fact: asked
kind: event
says: Ruritania asked the Pact for help in May 2022.
what: Ruritania asked the Pact for help
actor: ruritania
target: pact
date: 2022-05 "May 2022"
quote: In May 2022 Ruritania asked the Pact for help

fact: sent
kind: obligation
says: The Pact sent help.
debtor: pact
alliance: pact
duty: help a member
kept: yes
date: 2022-06-03 "3 June" stated XXXX-06-03 because the help was asked for in May 2022
quote: On 3 June the Courier reported that the Pact sent help
by: reported by courier

fact: late
kind: claim
says: Ruritania said that help came late.
speaker: ruritania
content: help came late
words: Help came late
quote#2: Help came late
