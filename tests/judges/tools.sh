# Installs what the judges need and is missing; sets `python` to an interpreter that has the Python packages.
# Sourced by `run` and `mutants`. What cannot be installed is not an error here: judge.py counts it as a failure.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
venv=$root/target/judges
packages=("page-validation==0.11.0" "pikepdf>=9,<11" "Pillow>=10,<14" "numpy>=1.26,<3" "pdf_oxide==0.3.78" "icalendar>=6,<8" "Babel>=2.16,<3")

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_commands() {
  local missing=()
  command -v qpdf >/dev/null || missing+=(qpdf)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  command -v gs >/dev/null || missing+=(ghostscript)
  command -v zbarimg >/dev/null || missing+=(zbar-tools)
  python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
  if [ ${#missing[@]} -gt 0 ]; then
    as_root apt-get update -qq || true
    as_root apt-get install -y -qq "${missing[@]}" || true
  fi
}

install_packages() {
  local stamp=$venv/installed
  python=$venv/bin/python
  if [ -f "$stamp" ] && grep -qxF -- "${packages[*]}" "$stamp"; then
    [ -x "$python" ] || use_folder
    return
  fi
  mkdir -p "$venv"
  if python3 -m venv "$venv" && "$python" -m pip install -q --disable-pip-version-check "${packages[@]}"; then
    echo "${packages[*]}" >>"$stamp"
  else
    # Some systems have pip but no ensurepip for a venv.
    rm -f "$python"
    use_folder
    python3 -m pip install -q --disable-pip-version-check --upgrade --target "$venv/lib" "${packages[@]}" \
      && echo "${packages[*]}" >>"$stamp" || true
  fi
}

use_folder() {
  python=python3
  export PYTHONPATH=$venv/lib
}

{
  install_commands
  install_packages
} >&2
export PYTHONDONTWRITEBYTECODE=1
