"""Makes silver trees: a teacher that sees, beside the words, another parser's trees (guide.py) is trained on gold trees, and parses raw text.
It is slow, large and never shipped; the shipped model learns from its trees. Biaffine attention over two bidirectional LSTMs (Dozat & Manning 2017).

    VENV/bin/python functions/extract/grammar/train/teach.py ../shared .local/grammar
"""

import collections
import os
import random
import re
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
import numpy
import torch
from torch import nn
from torch.nn import functional

from conllu import PLAIN, read
from guide_to_ud import to_ud

torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)
torch.manual_seed(2012)
random.seed(2012)
shared, work = sys.argv[1:3]
PASSES = 4
began = time.time()


def log(text):
    print(f"{time.time() - began:5.0f} s  {text}", flush=True)


class Names:
    """Numbers for names: 0 pads, 1 is any that was not met often enough."""

    def __init__(self, names, least=1):
        counts = collections.Counter(names)
        self.names = ["", "?"] + sorted((n for n in counts if counts[n] >= least), key=lambda n: (-counts[n], n))
        self.of = {name: i for i, name in enumerate(self.names)}

    def __len__(self):
        return len(self.names)

    def __getitem__(self, name):
        return self.of.get(name, 1)


def shape(word, first):
    mark = "".join("X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else "-" for c in word[:1] + word[-3:])
    return mark + ("^" if first else "")


classes = {}
for line in open(os.path.join(os.path.dirname(__file__), "word-classes.tsv"), encoding="utf8"):
    number, words = line.rstrip("\n").split("\t")
    classes.update(dict.fromkeys(words.split(" "), int(number)))

plain = lambda word: re.sub("[0-9]", "0", word.translate(PLAIN).lower())


def facts(guide):
    """What is known of a sentence's words before the teacher looks: nine names and two heads of each."""
    head, label = to_ud(guide)
    n = len(guide)
    columns = [[] for _ in range(9)]
    for i, row in enumerate(guide):
        word = plain(row[1])
        h = head[i]
        distance = 0 if h == n else max(-8, min(8, h - i))
        wordclass = classes.get(word, 0)
        for column, value in zip(columns, (word, word[-3:], word[:3], shape(row[1], i == 0), wordclass, row[4], row[7], label[i], distance)):
            column.append(value)
    clear = [int(row[6]) if row[6] != "0" else 0 for row in guide]
    return columns, [h + 1 if h < n else 0 for h in head], clear


class Sentence:
    def __init__(self, guide, gold=None):
        self.names, self.ud, self.clear = facts(guide)
        self.n = len(guide)
        if gold:
            self.tags = [f"{row[3]} {row[4]}" for row in gold]
            self.heads = [int(row[6]) for row in gold]
            self.relations = [row[7] for row in gold]


def load(name):
    guides = list(read(f"{work}/{name}.guide.conllu"))
    golds = list(read(f"{shared}/treebanks/{name}.conllu"))
    assert [len(g) for g in guides] == [len(g) for g in golds], f"{name}: run guide.py again, its sentences are others"
    return [Sentence(guide, gold) for guide, gold in zip(guides, golds)]


SIZES = (80, 24, 16, 12, 40, 24, 24, 24, 8)
HIDDEN, ARC, LABEL = 160, 160, 128


class Teacher(nn.Module):
    def __init__(self, vocabularies, tags, relations):
        super().__init__()
        self.columns = nn.ModuleList(nn.Embedding(len(v), size, padding_idx=0) for v, size in zip(vocabularies, SIZES))
        width = sum(SIZES)
        self.above = nn.Linear(width, 48)
        self.lstm = nn.LSTM(width + 96, HIDDEN, 2, batch_first=True, bidirectional=True, dropout=0.33)
        self.drop = nn.Dropout(0.33)
        self.tag = nn.Linear(2 * HIDDEN, tags)
        self.arc_child, self.arc_head = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.label_child, self.label_head = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.05)
        self.label = nn.Linear(LABEL, relations)
        self.trust = nn.Linear(2 * HIDDEN, 3)

    def forward(self, names, ud, clear, mask):
        """names (batch, words, 9); ud, clear (batch, words): heads, the root is word 0. Tag scores, arc scores (batch, child, head), label vectors."""
        x = torch.cat([column(names[:, :, k]) for k, column in enumerate(self.columns)], 2)
        if self.training:
            keep = (torch.rand(names.shape[:2]) > 0.15).float()[:, :, None]
            x = torch.cat([x[:, :, : SIZES[0]] * keep, x[:, :, SIZES[0] :]], 2)
        x = self.drop(x)
        up = torch.relu(self.above(x))
        take = lambda heads: up.gather(1, heads[:, :, None].expand(-1, -1, up.shape[2]))
        h, _ = self.lstm(torch.cat([x, take(ud), take(clear)], 2))
        h = self.drop(h)
        act = lambda layer: self.drop(functional.leaky_relu(layer(h), 0.1))
        one = torch.ones(*h.shape[:2], 1)
        child = torch.cat([act(self.arc_child), one], 2)
        arcs = child @ self.arc @ act(self.arc_head).transpose(1, 2)
        trust = self.trust(h)
        for k, heads in enumerate((ud, clear)):
            arcs = arcs.scatter_add(2, heads[:, :, None], trust[:, :, k : k + 1])
        arcs = arcs.scatter_add(2, ud.gather(1, ud)[:, :, None], trust[:, :, 2:3])
        arcs = arcs.masked_fill(~mask[:, None, :], -1e9)
        arcs = arcs.masked_fill(torch.eye(arcs.shape[1], dtype=torch.bool)[None], -1e9)
        return self.tag(h), arcs, (self.label_child(h), self.label_head(h))

    def relate(self, vectors, heads):
        """Scores of the relations between each word and its head."""
        child, head = vectors
        head = head.gather(1, heads[:, :, None].expand(-1, -1, head.shape[2]))
        return self.label(self.drop(torch.relu(child + head)))


def batches(sentences, words, shuffled):
    order = sorted(range(len(sentences)), key=lambda i: (sentences[i].n, i))
    groups, group, total = [], [], 0
    for i in order:
        group.append(i)
        total += sentences[i].n + 1
        if total >= words:
            groups.append(group)
            group, total = [], 0
    if group:
        groups.append(group)
    if shuffled:
        random.shuffle(groups)
    return groups


def tensors(sentences, vocabularies):
    width = max(s.n for s in sentences) + 1
    names = numpy.zeros((len(sentences), width, 9), dtype=numpy.int64)
    heads = numpy.zeros((2, len(sentences), width), dtype=numpy.int64)
    mask = numpy.zeros((len(sentences), width), dtype=bool)
    for b, s in enumerate(sentences):
        for k in range(9):
            names[b, 1 : s.n + 1, k] = s.codes[k]
        heads[0, b, 1 : s.n + 1] = s.ud
        heads[1, b, 1 : s.n + 1] = s.clear
        mask[b, : s.n + 1] = True
    return torch.from_numpy(names), torch.from_numpy(heads[0]), torch.from_numpy(heads[1]), torch.from_numpy(mask)


def is_tree(heads):
    """Whether every word reaches the root and the root has one child; heads[0] is the root's own."""
    if sum(1 for h in heads[1:] if h == 0) != 1:
        return False
    for i in range(1, len(heads)):
        steps, at = 0, i
        while at != 0:
            at = heads[at]
            steps += 1
            if steps > len(heads):
                return False
    return True


def eisner(scores):
    """The projective tree with one root that scores highest (Eisner 1996); scores[child, head], word 0 is the root."""
    n = len(scores)
    s = scores.T.astype(numpy.float64).copy()
    s[0, 1:] -= 1e4  # One child of the root only.
    complete = numpy.zeros((n, n, 2))
    incomplete = numpy.zeros((n, n, 2))
    split_c = numpy.zeros((n, n, 2), dtype=int)
    split_i = numpy.zeros((n, n), dtype=int)
    for width in range(1, n):
        for i in range(n - width):
            j = i + width
            sums = complete[i, i:j, 1] + complete[i + 1 : j + 1, j, 0]
            r = int(sums.argmax())
            split_i[i, j] = i + r
            incomplete[i, j, 0] = sums[r] + s[j, i]
            incomplete[i, j, 1] = sums[r] + s[i, j]
            left = complete[i, i:j, 0] + incomplete[i:j, j, 0]
            r = int(left.argmax())
            complete[i, j, 0], split_c[i, j, 0] = left[r], i + r
            right = incomplete[i, i + 1 : j + 1, 1] + complete[i + 1 : j + 1, j, 1]
            r = int(right.argmax())
            complete[i, j, 1], split_c[i, j, 1] = right[r], i + 1 + r
    heads = [0] * n
    stack = [(0, n - 1, 1, True)]
    while stack:
        i, j, way, whole = stack.pop()
        if i == j:
            continue
        if whole:
            r = split_c[i, j, way]
            stack += [(i, r, 0, True), (r, j, 0, False)] if way == 0 else [(i, r, 1, False), (r, j, 1, True)]
        else:
            heads[i if way == 0 else j] = j if way == 0 else i
            r = split_i[i, j]
            stack += [(i, r, 1, True), (r + 1, j, 0, True)]
    return heads


if __name__ == "__main__":
    train = load("ewt-train") + load("gum-train")
    log(f"{len(train)} gold sentences, {sum(s.n for s in train)} words")
    vocabularies = [Names((v for s in train for v in s.names[k]), 2 if k < 3 else 1) for k in range(9)]
    tags = Names(t for s in train for t in s.tags)
    relations = Names(r for s in train for r in s.relations)

    def encode(s):
        s.codes = [[v[name] for name in column] for v, column in zip(vocabularies, s.names)]
        return s

    for s in train:
        encode(s)
        s.tag_codes = [tags[t] for t in s.tags]
        s.relation_codes = [relations[r] for r in s.relations]
    model = Teacher(vocabularies, len(tags), len(relations))
    optimiser = torch.optim.Adam(model.parameters(), lr=2e-3, betas=(0.9, 0.95))
    groups = batches(train, 2000, True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=PASSES * len(groups) + 1, pct_start=0.15)

    @torch.no_grad()
    def parse(sentences):
        model.eval()
        answers = [None] * len(sentences)
        for group in batches(sentences, 4000, False):
            some = [sentences[i] for i in group]
            names, ud, clear, mask = tensors(some, vocabularies)
            scores, arcs, vectors = model(names, ud, clear, mask)
            best = scores[:, :, 2:].argmax(2).numpy() + 2
            chances = torch.log_softmax(arcs, 2).numpy()
            heads = arcs.argmax(2).numpy()
            heads[:, 0] = 0
            for b, s in enumerate(some):
                if not is_tree(heads[b, : s.n + 1].tolist()):
                    heads[b, : s.n + 1] = eisner(chances[b, : s.n + 1, : s.n + 1])
            found = model.relate(vectors, torch.from_numpy(heads))
            found[:, :, :2] = -1e9
            found[:, :, relations["root"]] = -1e9
            found = found.argmax(2).numpy()
            for b, i in enumerate(group):
                n = some[b].n
                answers[i] = (
                    [tags.names[t] for t in best[b, 1 : n + 1]],
                    heads[b, 1 : n + 1].tolist(),
                    ["root" if h == 0 else relations.names[r] for r, h in zip(found[b, 1 : n + 1], heads[b, 1 : n + 1])],
                )
        return answers

    def measure(name, sentences, kept=None):
        words = upos = xpos = uas = las = 0
        for s, (t, h, r) in zip(sentences, parse(sentences)):
            for i in range(s.n):
                u, x = s.tags[i].split(" ")
                if u == "PUNCT":
                    continue
                words += 1
                upos += t[i].split(" ")[0] == u
                xpos += t[i].split(" ")[1] == x
                uas += h[i] == s.heads[i]
                las += h[i] == s.heads[i] and r[i].split(":")[0] == s.relations[i].split(":")[0]
        log(f"{name}: UPOS {100*upos/words:.2f} XPOS {100*xpos/words:.2f} UAS {100*uas/words:.2f} LAS {100*las/words:.2f}")

    pud = [encode(s) for s in load("pud-test")]
    ids = [line[12] for line in open(f"{shared}/treebanks/pud-test.conllu", encoding="utf8") if line.startswith("# sent_id = ")]
    news = [s for s, i in zip(pud, ids) if i == "n"]
    for number in range(PASSES):
        model.train()
        random.shuffle(groups)
        total = 0.0
        for group in groups:
            some = [train[i] for i in group]
            names, ud, clear, mask = tensors(some, vocabularies)
            width = names.shape[1]
            gold = torch.full((3, len(some), width), -100)
            for b, s in enumerate(some):
                gold[0, b, 1 : s.n + 1] = torch.tensor(s.tag_codes)
                gold[1, b, 1 : s.n + 1] = torch.tensor(s.heads)
                gold[2, b, 1 : s.n + 1] = torch.tensor(s.relation_codes)
            scores, arcs, vectors = model(names, ud, clear, mask)
            related = model.relate(vectors, gold[1].clamp(min=0))
            loss = (
                functional.cross_entropy(scores.flatten(0, 1), gold[0].flatten())
                + functional.cross_entropy(arcs.flatten(0, 1), gold[1].flatten())
                + functional.cross_entropy(related.flatten(0, 1), gold[2].flatten())
            )
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        log(f"pass {number + 1}: loss {total / len(groups):.3f}")
        measure("PUD news", news)
    measure("PUD", pud)
    for name in ("ewt-test", "gum-test"):
        measure(name, [encode(s) for s in load(name)])

    known = set()
    for name in ("pud-test", "ewt-test", "gum-test", "gum-dev"):
        known.update("".join(row[1].translate(PLAIN) for row in s) for s in read(f"{shared}/treebanks/{name}.conllu"))
    written = 0
    with open(f"{work}/silver.part", "w", encoding="utf8") as out:
        waiting = []

        def flush():
            for rows, (t, h, r) in zip(waiting, parse([encode(Sentence(rows)) for rows in waiting])):
                for i, row in enumerate(rows):
                    u, x = t[i].split(" ")
                    out.write("\t".join([str(i + 1), row[1], row[2], u, x, "_", str(h[i]), r[i], "_", row[9]]) + "\n")
                out.write("\n")
            waiting.clear()

        for rows in read(f"{work}/bulk.guide.conllu"):
            key = "".join(row[1] for row in rows)
            if not 4 <= len(rows) <= 80 or key in known:
                continue
            known.add(key)
            waiting.append(rows)
            written += 1
            if len(waiting) == 4000:
                flush()
        flush()
    os.replace(f"{work}/silver.part", f"{work}/silver.conllu")
    log(f"{written} silver sentences")
