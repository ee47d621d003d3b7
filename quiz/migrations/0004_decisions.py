"""Keep what the app proposes, and who decided what on it."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from quiz.models import guards


class Migration(migrations.Migration):

    dependencies = [
        ('quiz', '0003_teachers'),
    ]

    # SQLite forgets the triggers of a table that is rebuilt, forwards and backwards.
    operations = [
        migrations.RunPython(migrations.RunPython.noop, guards.install),
        migrations.AddField(
            model_name='actor',
            name='is_proposed',
            field=models.BooleanField(default=False, editable=False, verbose_name='only read by the app'),
        ),
        migrations.AddField(
            model_name='fact',
            name='confidence',
            field=models.CharField(blank=True, choices=[('high', 'high'), ('medium', 'medium'), ('low', 'low')], default='', editable=False, max_length=6, verbose_name='confidence'),
        ),
        migrations.AddField(
            model_name='fact',
            name='decided_at',
            field=models.DateTimeField(blank=True, editable=False, null=True, verbose_name='decided at'),
        ),
        migrations.AddField(
            model_name='fact',
            name='decided_by',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='decided by'),
        ),
        migrations.AddField(
            model_name='fact',
            name='merged_into',
            field=models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='merged', to='quiz.fact', verbose_name='the same as'),
        ),
        migrations.AddField(
            model_name='fact',
            name='read_as',
            field=models.CharField(blank=True, default='', editable=False, max_length=32),
        ),
        migrations.AddField(
            model_name='fact',
            name='why',
            field=models.TextField(blank=True, default='', editable=False, verbose_name='why it is proposed'),
        ),
        migrations.AddConstraint(
            model_name='fact',
            constraint=models.CheckConstraint(condition=models.Q(('confidence__in', ['', 'high', 'medium', 'low'])), name='a_confidence_is_known'),
        ),
        migrations.AddConstraint(
            model_name='fact',
            constraint=models.CheckConstraint(condition=models.Q(('decided_at__isnull', True), models.Q(('status', 'proposed'), _negated=True), _connector='OR'), name='a_proposed_fact_is_undecided'),
        ),
        migrations.AddConstraint(
            model_name='fact',
            constraint=models.CheckConstraint(condition=models.Q(('decided_by__isnull', True), ('decided_at__isnull', False), _connector='OR'), name='who_decided_did_so_at_a_time'),
        ),
        migrations.AddConstraint(
            model_name='fact',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into__isnull', True), ('status', 'rejected'), _connector='OR'), name='a_merged_fact_is_rejected'),
        ),
        migrations.AddConstraint(
            model_name='fact',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into__isnull', True), models.Q(('merged_into', models.F('id')), _negated=True), _connector='OR'), name='a_fact_is_never_merged_into_itself'),
        ),
        migrations.RunPython(guards.install, migrations.RunPython.noop),
    ]
