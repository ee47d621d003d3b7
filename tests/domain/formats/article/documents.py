"""Small documents of our own, one story in every format, and what is needed to make Word documents."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

FIRST = (
    "Freedonia asked the League of Rivers for help on 5 May 2021, a day after its northern bridge had been closed by "
    "Sylvania."
)
SECOND = (
    "“We waited for an answer and none came,” said Rufus Firefly, the president of Freedonia, who spoke to reporters at "
    "the closed bridge."
)
THIRD = (
    "Sylvania denied that the closure broke the treaty – it called it “a repair, nothing more” and gave no end date."
)
STORY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"

PAGE = f"""<!doctype html>
<html lang="en-GB">
<head>
  <title>Freedonia asks for help | The Gazette</title>
  <meta property="og:site_name" content="The Gazette">
  <meta name="description" content="A bridge is closed, and a treaty is at stake.">
  <script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "Freedonia asks for help", "datePublished": "2021-05-06T08:00:00+02:00"}}</script>
  <style>p {{ color: red }}</style>
</head>
<body>
  <header><a href="/">The Gazette</a></header>
  <nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main>
    <article>
      <h1>Freedonia asks for help</h1>
      <p class="byline">By Vera Marcal</p>
      <p>{FIRST}</p>
      <figure><img src="bridge.jpg" alt=""><figcaption>The bridge in 2019.</figcaption></figure>
      <p>{SECOND}</p>
      <div class="ad-slot">Advertisement</div>
      <p><a href="/other">Ten bridges to see before you are old</a></p>
      <p>{THIRD}</p>
      <div class="share-bar"><button>Share this</button></div>
    </article>
  </main>
  <aside><h2>Most read</h2><a href="/x">A duck wins the lottery</a></aside>
  <form><label>Search</label><select><option>News</option></select></form>
  <footer>© 2021 The Gazette</footer>
  <script>alert("no")</script>
</body>
</html>"""

MARKDOWN = f"""---
title: "Freedonia asks for help"
publisher: The Gazette
date: 2021-05-06
lang: en
---

# Freedonia asks for help

{FIRST[:60]}
{FIRST[61:]}

{SECOND.replace("none came", "*none* came")}

Share this

{THIRD}
"""

PASTED = f"""Freedonia asks for help
By Vera Marcal
Published 6 May 2021

{FIRST}

Advertisement

{SECOND}

Read more: Ten bridges to see before you are old

{THIRD}
"""

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
    ),
    "word/styles.xml": (
        f'<w:styles xmlns:w="{_NAMESPACE}"><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
        "</w:styles>"
    ),
    "word/_rels/document.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
    ),
}


def word_document(*paragraphs: str, title: str = "", body: str = "", **parts: str) -> bytes:
    """A Word document of these paragraphs; ``body`` is put before them as it is, ``parts`` are further parts."""
    style = '<w:pPr><w:pStyle w:val="Titel"/></w:pPr>'
    written = [(style, title)] if title else []
    written += [("", text) for text in paragraphs]
    body += "".join(
        f'<w:p>{style}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>' for style, text in written
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in (_PARTS | parts).items():
            file.writestr(name, text)
        if "word/document.xml" not in parts:
            document = f'<w:document xmlns:w="{_NAMESPACE}"><w:body>{body}</w:body></w:document>'
            file.writestr("word/document.xml", document)
    return packed.getvalue()
