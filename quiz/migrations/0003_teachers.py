"""The group “Teachers”: all that a teacher does in the admin, and no more."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import migrations

GROUP = "Teachers"
ALL = ("view", "add", "change", "delete")
MAY = {
    "story": ALL,
    "actor": ALL,
    "alias": ALL,
    "fact": ALL,
    "question": ALL,
    "card": ("view", "change"),
    "questionset": ALL,
    "setitem": ALL,
    "classroom": ALL,
    "enrolment": ("view", "delete"),
    "assignment": ALL,
    "edition": ("view",),
    "editionitem": ("view",),
    "attempt": ("view",),
    "answer": ("view",),
    "review": ("view",),
}


def make(apps: Any, schema_editor: Any) -> None:
    """Make the group with its permissions, which do not exist yet: Django makes them after all migrations."""
    using = schema_editor.connection.alias
    group_model, permission_model = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    content_type_model = apps.get_model("contenttypes", "ContentType")
    group, _created = group_model.objects.using(using).get_or_create(name=GROUP)
    permissions = []
    for model, actions in MAY.items():
        content_type, _created = content_type_model.objects.using(using).get_or_create(app_label="quiz", model=model)
        name = apps.get_model("quiz", model)._meta.verbose_name
        for action in actions:
            permission, _created = permission_model.objects.using(using).get_or_create(
                content_type=content_type, codename=f"{action}_{model}", defaults={"name": f"Can {action} {name}"}
            )
            permissions.append(permission)
    group.permissions.add(*permissions)


def remove(apps: Any, schema_editor: Any) -> None:
    """Remove the group; its members stay staff and may do nothing."""
    apps.get_model("auth", "Group").objects.using(schema_editor.connection.alias).filter(name=GROUP).delete()


class Migration(migrations.Migration):
    """Make the group."""

    dependencies: ClassVar = [
        ("quiz", "0002_guards"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations: ClassVar = [migrations.RunPython(make, remove)]
