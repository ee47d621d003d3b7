"""The pages come in the reader's language: the browser's at first, and from then on the one that was chosen."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def _page(client: Client, **headers: str) -> str:
    return client.get(reverse("quiz:story_list"), headers=headers).text


def test_the_browsers_language_counts_until_one_is_chosen() -> None:
    assert '<html lang="uk" dir="ltr">' in _page(Client(), accept_language="uk-UA,uk;q=0.9,en;q=0.5")
    assert '<html lang="ar" dir="rtl">' in _page(Client(), accept_language="ar-EG")
    assert '<html lang="en-gb" dir="ltr">' in _page(Client(), accept_language="en-US")
    assert '<html lang="en-gb" dir="ltr">' in _page(Client(), accept_language="fr")


def test_a_chosen_language_lasts_and_leads_back_to_where_one_was() -> None:
    client = Client()
    here = f"http://testserver{reverse('quiz:story_list')}"

    answer = client.post(reverse("set_language"), {"language": "uk"}, headers={"referer": here})

    assert answer["Location"] == here
    assert answer.cookies[settings.LANGUAGE_COOKIE_NAME]["max-age"] >= 60 * 60 * 24 * 300
    assert '<html lang="uk"' in _page(client, accept_language="en")
    client.force_login(UserFactory.create())
    assert '<html lang="uk"' in _page(client, accept_language="en")


def test_each_language_is_offered_by_its_own_name_on_every_page_without_a_script() -> None:
    teacher = Client()
    teacher.force_login(UserFactory.create(is_staff=True, is_superuser=True))

    for page in (_page(Client(), accept_language="uk"), teacher.get(reverse("admin:index")).text):
        assert f'<form class="languages" method="post" action="{reverse("set_language")}">' in page
        for code, name in (("en-gb", "English"), ("uk", "Українська"), ("ar", "العربية")):
            assert f'name="language" value="{code}" lang="{code}"' in page
            assert f">{name}</button>" in page
