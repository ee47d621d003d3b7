"""People, for a superuser alone: a teacher sees learners in their own classes and nowhere else."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin as DjangoGroupAdmin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.models import Group
from django.db.models import ManyToManyField
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from quiz.actions.planning import replan_all
from quiz.models import User

# Boxes to tick fit every window and need no script; two lists with arrows between them do neither.
TICKED: dict[Any, dict[str, Any]] = {ManyToManyField: {"widget": CheckboxSelectMultiple}}

admin.site.unregister(Group)


@admin.register(Group)
class GroupAdmin(DjangoGroupAdmin):
    """What the people of a group may do."""

    filter_horizontal = ()
    formfield_overrides = TICKED


@admin.register(User)
class UserAdmin(DjangoUserAdmin[User]):
    """Whoever may edit people may become anybody, so permissions of a group never suffice."""

    formfield_overrides = TICKED
    filter_horizontal = ()
    list_display = ("username", "display_name", "is_guest", "is_staff", "is_superuser", "last_login")
    list_filter = ("is_guest", "is_staff", "is_superuser", "groups")
    search_fields = ("username", "display_name", "email")
    readonly_fields = ("is_guest", "last_login", "date_joined")
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Person"), {"fields": ("display_name", "email", "time_zone", "is_guest")}),
        (
            _("Study"),
            {
                "fields": (
                    "desired_retention",
                    "new_cards_per_day",
                    "reviews_per_day",
                    "exam_on",
                    "four_buttons",
                    "typed_cards",
                )
            },
        ),
        (
            _("Permissions"),
            {
                "fields": ("is_active", "is_staff", "is_superuser", "groups", "user_permissions"),
                "description": _("A teacher is staff and in the group “Teachers”."),
            },
        ),
        (_("Dates"), {"fields": ("last_login", "date_joined")}),
    )

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:  # noqa: FBT001 (Django's own)
        """Facts come back by what was chosen."""
        super().save_model(request, obj, form, change)
        if change and {"desired_retention", "exam_on"} & set(form.changed_data):
            replan_all([obj], now=timezone.now())

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Superusers only."""
        return self._is_superuser(request)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Superusers only."""
        return self._is_superuser(request)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Superusers only."""
        return self._is_superuser(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Superusers only."""
        return self._is_superuser(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Superusers only."""
        return self._is_superuser(request)

    def _is_superuser(self, request: HttpRequest) -> bool:
        return bool(request.user.is_active and getattr(request.user, "is_superuser", False))
