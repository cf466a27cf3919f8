"""`factdrill history --format html` in a real browser, headless Chromium: it says nothing on the
console, asks for nothing from elsewhere, and fits a phone."""

import datetime
import html
import json
import os
import re
import shutil
import subprocess

import pytest
from history_log import write_log
from quiz_support import program

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

HOSTILE = """
format: 1
id: hostile
title: "</title><script>document.title='run'</script><img src=http://example.com/x onerror=alert(1)>"
topics:
  odd: "<svg onload=alert(2)> & \\"quotes\\" and averyveryveryverylongwordwithoutanyspacethatcannotbreak"
questions:
""" + "".join(
    f"  - {{id: q{n}, topic: odd, prompt: 'What is <b>thing {n}</b> of <!-- {n}?', "
    f"options: ['<i>a{n}</i>', '&amp;b{n}', c{n}], answers: ['<i>a{n}</i>']}}\n" for n in range(30))


def factdrill(folder, *arguments, status=0):
    environment = dict(
        os.environ, HOME=str(folder), FACTDRILL_BANKS=str(folder / "banks"), TZ="UTC",
        FACTDRILL_PROGRESS=str(folder / "progress.sqlite"))
    done = subprocess.run(
        [program(), *map(str, arguments)], capture_output=True, text=True, env=environment,
        cwd=folder)
    assert done.returncode == status, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The history of sittings on the article and on a bank that means harm."""
    folder = tmp_path_factory.mktemp("history")
    (folder / "banks").mkdir()
    (folder / "banks" / "hostile.yaml").write_text(HOSTILE, encoding="utf-8")
    now = datetime.datetime.now(datetime.timezone.utc)
    for number, name in enumerate(["japan-joins-ccdcoe", "hostile"]):
        questions = json.loads(factdrill(folder, "questions", name, "--format", "json"))
        write_log(folder / "log.jsonl", questions, now, seed=number)
        factdrill(folder, "progress", "import", "log.jsonl")
    factdrill(folder, "history", "--format", "html", "--output", "report.html")
    return folder / "report.html"


def browse(page, folder, *options):
    """The page as the browser has it in the end, what it logged, and the addresses asked for."""
    assert CHROMIUM, "chromium is not installed"
    network = folder / "net.json"
    done = subprocess.run(
        [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-extensions",
         "--disable-background-networking", "--disable-component-update", "--no-first-run", "--hide-scrollbars",
         f"--user-data-dir={folder / 'profile'}", "--enable-logging=stderr",
         f"--log-net-log={network}", "--virtual-time-budget=3000", *options, "--dump-dom",
         page.as_uri()], capture_output=True, text=True, timeout=120)
    console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    asked = set(re.findall(r'"url":"(https?://[^"]+)"', network.read_text(encoding="utf-8")))
    return done.stdout, console, asked


def test_it_is_quiet_and_alone(page, tmp_path):
    dom, console, asked = browse(page, tmp_path)
    assert console == []
    assert not [address for address in asked if "example.com" in address]
    assert "<title>Practice history</title>" in dom
    assert not re.search(r"<(script|img|iframe|object|embed|b|i)[\s>]", dom)
    assert dom.count("<table") >= 8
    charts = re.findall(r"<svg[^>]*role=\"img\".*?</svg>", dom, re.S)
    assert len(charts) >= 6
    for chart in charts:
        assert re.search(r"<title[^>]*>[^<]+</title>", chart)
        assert re.search(r"<desc[^>]*>[^<]+</desc>", chart)


@pytest.mark.parametrize("width", [320, 390, 1200])
def test_it_fits_the_window(page, tmp_path, width):
    """Measured in a frame of that width, as a browser's own window has a least one. A letter may
    hang over by three units."""
    source = html.escape(page.read_text(encoding="utf-8"), quote=True)
    frame = tmp_path / "frame.html"
    frame.write_text(f"""<!DOCTYPE html><body style="margin:0">
        <iframe id=f style="width:{width}px;height:900px;border:0" srcdoc="{source}"></iframe>
        <script>f.onload = () => {{
          const page = f.contentDocument, root = page.documentElement;
          page.querySelectorAll("details").forEach(one => one.open = true);
          const over = [...page.querySelectorAll("svg[role=img] text")].filter(one => {{
            const box = one.getBBox(), view = one.ownerSVGElement.viewBox.baseVal;
            return box.x < -3 || box.x + box.width > view.width + 3; }});
          const small = [...page.querySelectorAll("svg[role=img]")].map(one =>
            12 * one.getBoundingClientRect().width / one.viewBox.baseVal.width);
          document.body.dataset.found = JSON.stringify({{
            wide: root.scrollWidth, client: root.clientWidth, charts: small.length,
            over: over.map(one => one.textContent), smallest: Math.min(...small)}}); }};
        </script>""", encoding="utf-8")
    dom, _, _ = browse(frame, tmp_path)
    found = json.loads(html.unescape(re.search(r'data-found="([^"]*)"', dom)[1]))
    assert found["charts"] >= 6
    assert found["wide"] <= found["client"] == width
    assert found["over"] == []
    assert found["smallest"] > 9


def test_a_file_is_never_overwritten_unasked(page):
    before = page.read_bytes()
    factdrill(page.parent, "history", "--format", "html", "--output", "report.html", status=73)
    assert page.read_bytes() == before
    factdrill(
        page.parent, "history", "--format", "html", "--output", "report.html", "--force")
