# Two commands do everything on a Debian machine with a toolchain of Swift 6.1 or newer:
#   make demo   installs what is missing, builds, and trains the quick tour on real data
#   make test   builds and passes all tests
#
# Demo and tests share one release configuration, so that swift-syntax is built once.

SWIFT ?= swift
PYTHON ?= python3
# The first build is long (swift-syntax is optimised as a whole): say so only then.
BUILD := $(SWIFT) build -c release --explicit-target-dependency-import-check error
BINARY := .build/release/swiftlet
PACKAGES := libzmq3-dev libdnnl-dev libsodium-dev libsqlite3-dev
TEST_PACKAGES := $(PACKAGES) python3-venv
TEST_VENV := .venv-tests
BENCH_VENV := .venv-bench

.PHONY: demo test build toolchain packages test-packages clients benchmark format clean

demo: build
	@$(BINARY) install --user
	@mkdir -p out
	$(BINARY) run $(CURDIR)/notebooks/00-quick-tour.ipynb -o $(CURDIR)/out/quick-tour.ipynb --cwd out
	@echo
	@echo "The executed notebook with its plots is out/quick-tour.ipynb."
	@echo "To open it in Jupyter: pip install jupyterlab && jupyter lab out/quick-tour.ipynb   (the kernel 'Swift (Swiftlet)' is installed)"

test: toolchain test-packages $(TEST_VENV)/ready
	@.ci/announce-build $(BUILD) --build-tests
	$(SWIFT) test -c release --skip-build
	SWIFTLET_BINARY=$(CURDIR)/$(BINARY) $(TEST_VENV)/bin/python -m pytest -q Tests/Clients

build: toolchain packages
	@.ci/announce-build $(BUILD) --product swiftlet

toolchain:
	@command -v $(SWIFT) >/dev/null || { echo "Swiftlet needs a toolchain of Swift 6.1 or newer and found no '$(SWIFT)' on the path; see https://www.swift.org/install"; exit 1; }

packages:
	@.ci/install-packages $(PACKAGES)

test-packages:
	@.ci/install-packages $(TEST_PACKAGES)

$(TEST_VENV)/ready: Tests/Clients/requirements.txt | test-packages
	$(PYTHON) -m venv $(TEST_VENV)
	$(TEST_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/Clients/requirements.txt
	@touch $@

# Peers (PyTorch, ipykernel) live in an environment of their own; nothing of it is needed to build or test.
$(BENCH_VENV)/ready: Benchmarks/requirements.txt
	$(PYTHON) -m venv $(BENCH_VENV)
	$(BENCH_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r Benchmarks/requirements.txt
	@touch $@

benchmark: build $(BENCH_VENV)/ready
	Benchmarks/run

format:
	$(SWIFT) format -i -r -p Sources Tests Package.swift

clean:
	rm -rf .build .venv-tests .venv-bench out
