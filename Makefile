# make demo   see it work on real stories, at http://127.0.0.1:8000 (PORT=9000 for another port)
# make test   run every test (ARGS="-k dates" is passed on to pytest)
# Both need Python 3.11 or newer, pip and make, and put what they make into .venv/ and var/.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PORT ?= 8000
WORKERS ?=
ARGS ?=

new_enough := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(firstword $(foreach name,python3.11 python3 python3.12 python3.13 python,\
	$(shell $(name) -c '$(new_enough)' >/dev/null 2>&1 && echo $(name))))

BIN := .venv/bin
STATIC := $(or $(VAR_DIR),var)/static/staticfiles.json
# A pip of .venv's own where there is one; Debian without python3-venv makes environments without it.
install = $(BIN)/python -m pip --version >/dev/null 2>&1 && pip="$(BIN)/python -m pip" \
	|| pip="$(PYTHON) -m pip --python $(BIN)/python"; \
	PIP_DISABLE_PIP_VERSION_CHECK=1 $$pip install -qq $(2) -r $(1)

.PHONY: help demo demo-data serve test coverage check fit pictures texts tour lighthouse lock clean

help:
	@sed -n '1,3s/^# \{0,1\}//p' Makefile
	@echo "Also: make demo-data, serve, coverage, check (static checks), pictures (of the README), texts (for translators), tour (screenshots of every page), lighthouse, lock (pin requirements anew), clean."

demo: demo-data serve

demo-data: .venv/.run $(STATIC)
	@$(BIN)/python manage.py migrate --verbosity 0
	@$(BIN)/python manage.py demo

serve: .venv/.run $(STATIC)
	@$(BIN)/python manage.py migrate --verbosity 0
	@exec $(BIN)/python manage.py serve --port $(PORT) $(if $(WORKERS),--workers $(WORKERS))

# Browser tests run alone: what they wait for must not wait for others.
test: .venv/.dev
	@sh scripts/ensure-chromium
ifeq ($(ARGS),)
	@$(BIN)/pytest --numprocesses auto -m "not browser"
	@$(BIN)/pytest -m browser
else
	@$(BIN)/pytest $(ARGS)
endif

# Every test again, and which lines and branches none of them takes.
coverage: .venv/.dev
	@sh scripts/ensure-chromium
	@$(BIN)/coverage run -m pytest $(ARGS)
	@$(BIN)/coverage report

check: .venv/.dev
	@BIN=$(BIN) bash scripts/check

pictures: .venv/.dev $(STATIC)
	@$(BIN)/python scripts/take_pictures.py

# After a text was added or reworded: collect the texts into locale/ and compile what is translated.
texts: .venv/.dev
	@$(BIN)/python scripts/texts.py

# Screenshots of every page and state, with an index: var/tour/index.html
tour: .venv/.dev
	@sh scripts/ensure-chromium
	@$(BIN)/python scripts/take_tour.py

# What fits the parameters of memory to each learner; several hundred megabytes. PyTorch comes in other builds for other
# machines, so that versions are pinned here and hashes are not.
fit: .venv/.run
	@echo "Installing the optimiser …"
	@$(call install,requirements/fit.txt)

lighthouse: .venv/.dev tests/lighthouse/node_modules/.installed
	@sh scripts/ensure-chromium
	@$(BIN)/python scripts/run_lighthouse.py

tests/lighthouse/node_modules/.installed: tests/lighthouse/package-lock.json
	@command -v npm >/dev/null || { echo "npm and Node 20 or newer are needed for Lighthouse; everything else works without." >&2; exit 1; }
	@npm ci --prefix tests/lighthouse --no-audit --no-fund --ignore-scripts --loglevel=error
	@touch $@

# Versions stay as they are unless told: make lock ARGS=--upgrade
lock: var/lock/bin/pip-compile
	@for target in "run" "dev --extra dev --constraint requirements/run.txt"; do \
		set -- $$target; name=$$1; shift; \
		CUSTOM_COMPILE_COMMAND="make lock" var/lock/bin/pip-compile --quiet --generate-hashes --strip-extras \
			--allow-unsafe --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options \
			--output-file requirements/$$name.txt "$$@" $(ARGS) pyproject.toml || exit 1; \
	done

clean:
	rm -rf .venv var tests/lighthouse/node_modules .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage htmlcov
	find quiz quizsite tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(STATIC): .venv/.run $(shell find quiz/static -type f 2>/dev/null)
	@$(BIN)/python manage.py collectstatic --no-input --clear --verbosity 0
	@touch $@

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and was not found; make PYTHON=/path/to/python3.11 names one." >&2; exit 1; }
	@echo "Making .venv with $$($(PYTHON) --version) …"
	@$(PYTHON) -m venv --clear .venv >/dev/null 2>&1 || $(PYTHON) -m venv --clear --without-pip .venv

.venv/.run: requirements/run.txt | $(BIN)/python
	@echo "Installing what the site needs …"
	@$(call install,requirements/run.txt,--require-hashes)
	@touch $@

# The development requirements hold all of the others, at the same versions.
.venv/.dev: requirements/dev.txt | $(BIN)/python
	@echo "Installing what the tests and checks need …"
	@$(call install,requirements/dev.txt,--require-hashes)
	@touch .venv/.run $@

var/lock/bin/pip-compile:
	@$(PYTHON) -m venv --clear var/lock
	@var/lock/bin/python -m pip install -qq --disable-pip-version-check pip-tools
