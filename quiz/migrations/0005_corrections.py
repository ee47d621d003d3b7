"""Tie the versions of a corrected fact together."""

import django.db.models.deletion
from django.db import migrations, models

from quiz.models import guards


class Migration(migrations.Migration):

    dependencies = [
        ('quiz', '0004_decisions'),
    ]

    # SQLite forgets the triggers of a table that is rebuilt, forwards and backwards.
    operations = [
        migrations.RunPython(migrations.RunPython.noop, guards.install),
        migrations.AddField(
            model_name='fact',
            name='correction',
            field=models.CharField(blank=True, editable=False, max_length=300, verbose_name='what changed'),
        ),
        migrations.AddField(
            model_name='fact',
            name='first',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='later_versions', to='quiz.fact'),
        ),
        migrations.AddField(
            model_name='fact',
            name='supersedes',
            field=models.OneToOneField(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='superseded_by', to='quiz.fact', verbose_name='supersedes'),
        ),
        migrations.AlterField(
            model_name='fact',
            name='status',
            field=models.CharField(choices=[('proposed', 'proposed'), ('approved', 'approved'), ('rejected', 'rejected'), ('superseded', 'superseded')], default='proposed', max_length=10, verbose_name='status'),
        ),
        migrations.AddConstraint(
            model_name='fact',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('correction', ''), ('first__isnull', True), ('supersedes__isnull', True)), models.Q(('first__isnull', False), ('supersedes__isnull', False)), _connector='OR'), name='a_correction_names_what_it_supersedes'),
        ),
        migrations.AddConstraint(
            model_name='fact',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('supersedes', models.F('id')), _negated=True), models.Q(('first', models.F('id')), _negated=True)), name='a_fact_does_not_supersede_itself'),
        ),
        migrations.RunPython(guards.install, migrations.RunPython.noop),
    ]
