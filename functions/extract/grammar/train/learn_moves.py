"""Learns the network that chooses the parser's moves (Chen & Manning 2014), on trees that `lessons.ts` wrote, and writes it as small integers.
The network walks on from its own moves, right or wrong, and learns what is best from there (a dynamic oracle; Goldberg & Nivre 2013).

    VENV/bin/python functions/extract/grammar/train/learn_moves.py FOLDER
"""

import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
import numpy
import torch
from torch import nn
from torch.nn import functional

from configurations import ARCS, MEASURES, PLACES, WORD_PLACES, Configurations, Moves

torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)
SUFFIXES = 1024
BATCH = 2048
CHUNK = 12_000  # Sentences that are parsed before what was met in them is learned from.
STEP = 1024  # Sentences parsed in step.
FOLLOW = 0.9  # How often the network's own move is followed instead of the best one.
RATE = 3e-3
VECTOR, MATRIX, SUM = 2048, 4096, 1024  # Fixed point, as network.ts has it.


def read_trees(folder, name, types):
    kinds = {"type": "i4", "tag": "u1", "head": "i2", "label": "u1", "length": "i2"}
    trees = {k: numpy.fromfile(f"{folder}/{name}.{k}", dtype=t).astype(numpy.int64) for k, t in kinds.items()}
    trees["start"] = numpy.cumsum(trees["length"]) - trees["length"]
    trees["marks"] = numpy.concatenate([types[:, 5], [0, 0]])
    return trees


class Network(nn.Module):
    """The hidden layer sums what each thing seen adds; answers are the moves, then relations by a move to the left, then to the right."""

    def __init__(self, table, sizes, words, classes, tags, relations, moves):
        super().__init__()
        some = lambda rows, size, scale=0.1: nn.Parameter(torch.randn(rows, size) * scale)
        self.table = torch.from_numpy(table)
        hidden, word = sizes["hidden"], sizes["word"]
        self.word, self.suffix, self.wordClass = some(words, word), some(SUFFIXES + 2, word), some(classes, word)
        self.shape, self.ambiguity = some(256, word), some(256, word)
        self.tag, self.arc = some(tags + 2, sizes["tag"]), some(relations + 1, sizes["arc"])
        self.word_matrix = some(WORD_PLACES * word, hidden, 0.05)
        self.tag_matrix = some(len(PLACES) * sizes["tag"], hidden, 0.05)
        self.arc_matrix = some(len(ARCS) * sizes["arc"], hidden, 0.05)
        self.measures = nn.ParameterList(some(values, hidden, 0.02) for values in MEASURES)
        self.bias = nn.Parameter(torch.zeros(hidden))
        self.answers = nn.Linear(hidden, moves + 2 * relations)
        self.moves, self.relations = moves, relations

    def vectors(self, types):
        row = self.table[types]
        parts = (self.word, self.suffix, self.wordClass, self.shape, self.ambiguity)
        return sum(part[row[:, k]] for k, part in enumerate(parts))

    def forward(self, seen):
        """seen (configurations, columns of `look`) → hidden vectors."""
        split = seen.split((WORD_PLACES, len(PLACES), len(ARCS), len(MEASURES)), 1)
        types, where = torch.unique(split[0], return_inverse=True)
        flat = lambda indexes, vectors: functional.embedding(indexes, vectors).flatten(1)
        h = torch.addmm(self.bias, flat(where, self.vectors(types)), self.word_matrix)
        h = torch.addmm(h, flat(split[1], self.tag), self.tag_matrix)
        h = torch.addmm(h, flat(split[2], self.arc), self.arc_matrix)
        for k, table in enumerate(self.measures):
            h = h + functional.embedding(split[3][:, k], table)
        return torch.relu(h)


class School:
    def __init__(self, folder):
        lessons = json.load(open(f"{folder}/lessons.json"))
        recipe = self.recipe = lessons["recipe"]
        self.random = numpy.random.RandomState(recipe["seed"])
        torch.manual_seed(recipe["seed"])
        self.moves = Moves(lessons["moves"], lessons["groups"], lessons["groupOf"])
        types = numpy.fromfile(f"{folder}/types", dtype="i4").reshape(-1, 6).astype(numpy.int64)
        self.gold, self.silver = (read_trees(folder, name, types) for name in ("gold", "silver"))
        self.tags, self.relations = lessons["tags"], len(lessons["groupOf"])
        self.edge = (len(types), self.tags)
        forms = lessons["forms"]
        counts = numpy.zeros(forms + 1, dtype=int)
        for trees in (self.gold, self.silver):
            numpy.add.at(counts, types[trees["type"], 0], 1)
        counts[forms] = 0  # The unknown, whose place is -1.
        often = numpy.argsort(-counts[:forms], kind="stable")[: recipe["sizes"]["words"]]
        often = numpy.sort(often[counts[often] >= 3])
        self.row_of = numpy.zeros(forms + 1, dtype=numpy.int64)
        self.row_of[often] = numpy.arange(1, len(often) + 1)
        table = numpy.stack(
            [self.row_of[types[:, 0]], types[:, 1] & (SUFFIXES - 1), types[:, 2], types[:, 3] & 255, types[:, 4]], 1
        )
        table = numpy.concatenate([table, [[0, SUFFIXES + k, 0, 0, 0] for k in range(2)]])
        classes = max(int(types[:, 2].max()), lessons["classes"]) + 1
        self.network = Network(
            table, recipe["sizes"], len(often) + 1, classes, self.tags, self.relations, len(self.moves.moves)
        )

    @torch.no_grad()
    def parse(self, trees, chosen, learn=False, own=True):
        """Parses sentences in step. With `learn`, gives what was seen, right and allowed, and the relation to be learned; without `own`, the
        gold moves are made, as those are that cost nothing; else the network's own, mostly."""
        c = Configurations(trees, chosen, self.moves, self.edge, self.relations)
        m = self.moves
        met = []
        while True:
            alive = c.alive()
            if not alive.any():
                return c, met
            seen = c.look()
            allowed, may = c.may()
            rows = numpy.where(alive & (allowed.sum(1) > 1))[0]
            scores = numpy.zeros(allowed.shape)
            label = numpy.zeros(len(alive), dtype=numpy.int64)
            if own and len(rows):
                answers = self.network.answers(self.network(torch.from_numpy(seen[rows]))).numpy()
                scores[rows] = answers[:, : len(m.moves)]
            elif learn:
                scores = self.random.rand(*allowed.shape)
            choice = numpy.where(allowed, scores, -1e9).argmax(1)
            if learn:
                right, relation = c.lesson(allowed, may)
                met.append((seen[rows].astype("i4"), right[rows], allowed[rows], relation[rows].astype("i2")))
                best = numpy.where(right, scores, -1e9).argmax(1)
                choice = numpy.where(self.random.rand(len(best)) < (FOLLOW if own else 0), choice, best)
            move = numpy.where(alive, m.moves[choice], -1)
            if own and len(rows):
                related = answers[:, len(m.moves) :].reshape(len(rows), 2, -1)
                related = related[numpy.arange(len(rows)), numpy.maximum(move[rows] - 1, 0)]
                label[rows] = numpy.where(m.members[m.groups[choice[rows]]], related, -1e9).argmax(1)
            elif learn:
                label = c.gold_label[c.rows, numpy.maximum(c.s0, 0)]
            c.apply(move, label)

    def chunks(self):
        weight = self.recipe["goldWeight"] if len(self.silver["length"]) else 1
        gold = numpy.repeat(numpy.arange(len(self.gold["length"])), weight)
        silver = numpy.arange(len(self.silver["length"]))
        items = numpy.concatenate([gold * 2, silver * 2 + 1])
        self.random.shuffle(items)
        return [items[k : k + CHUNK] for k in range(0, len(items), CHUNK)]

    def meet(self, chunk, own):
        met = []
        for kind, trees in enumerate((self.gold, self.silver)):
            chosen = chunk[chunk % 2 == kind] // 2
            chosen = chosen[numpy.argsort(trees["length"][chosen], kind="stable")]
            for k in range(0, len(chosen), STEP):
                met += self.parse(trees, chosen[k : k + STEP], True, own)[1]
        columns = [numpy.concatenate(column) for column in zip(*met)]
        order = self.random.permutation(len(columns[0]))
        return [column[order] for column in columns]

    def loss(self, seen, right, allowed, relation):
        m = len(self.moves.moves)
        answers = self.network.answers(self.network(torch.from_numpy(seen.astype(numpy.int64))))
        scores = answers[:, :m]
        among = lambda kept: torch.logsumexp(scores.masked_fill(~torch.from_numpy(kept), -1e9), 1)
        of_moves = (among(allowed) - among(right)).mean()
        relation = torch.from_numpy(relation.astype(numpy.int64))
        taught = relation >= 0
        wanted = relation[taught]
        related = answers[taught, m:].view(len(wanted), 2, -1)[torch.arange(len(wanted)), wanted // self.relations]
        of_relations = functional.cross_entropy(related, wanted % self.relations, reduction="sum") / len(seen)
        return of_moves, of_relations

    def learn(self, log, after_pass=lambda: None):
        network, passes = self.network, self.recipe["passes"]
        optimiser = torch.optim.Adam(network.parameters(), lr=RATE, betas=(0.9, 0.98))
        mean = {name: value.detach().clone() for name, value in network.state_dict().items()}
        weight = self.recipe["goldWeight"] if len(self.silver["length"]) else 1
        words = weight * self.gold["length"].sum() + self.silver["length"].sum()
        total = passes * 1.85 * words / BATCH + 1
        step = 0
        for number in range(passes):
            chunks = self.chunks()
            sums = numpy.zeros(2)
            began = step
            for i, chunk in enumerate(chunks):
                columns = self.meet(chunk, number > 0 or i >= len(chunks) / 2)
                for k in range(0, len(columns[0]) - BATCH // 2, BATCH):
                    rate = RATE * min(1, (step + 1) / 200) * max(0.01, 1 - step / total)
                    for group in optimiser.param_groups:
                        group["lr"] = rate
                    losses = self.loss(*(column[k : k + BATCH] for column in columns))
                    sum(losses).backward()
                    optimiser.step()
                    optimiser.zero_grad()
                    sums += [loss.item() for loss in losses]
                    step += 1
                    if step % 5 == 0:
                        with torch.no_grad():
                            for name, value in network.state_dict().items():
                                mean[name].lerp_(value, 1 - min(0.99, step / (step + 50)))
                if i % 4 == 3:
                    log(f"  {i + 1} of {len(chunks)}, step {step} of {total:.0f}: loss {sums / max(1, step - began)}")
            log(f"pass {number + 1}: loss {sums / max(1, step - began)}")
            now = {name: value.clone() for name, value in network.state_dict().items()}
            network.load_state_dict(mean)
            after_pass()
            if number < passes - 1:
                network.load_state_dict(now)

    @torch.no_grad()
    def write(self, folder):
        """`network.json` and `network`, as `lessons.ts` reads them."""
        n = self.network
        columns, file = [], open(f"{folder}/network", "wb")

        def put(name, values, unit=None):
            file.write(values.tobytes())
            column = {"name": name, "type": str(values.dtype), "length": values.nbytes}
            columns.append(column if unit is None else {**column, "unit": unit})

        def small(name, values, one):
            unit = max(1, int(numpy.ceil(numpy.abs(values).max() * one / 127)))
            put(name, numpy.rint(values * one / unit).clip(-127, 127).astype(numpy.int8), unit)

        put("rowOf", self.row_of[:-1].astype(numpy.uint16))
        for name in ("word", "suffix", "wordClass", "shape", "ambiguity", "tag", "arc"):
            small(name, getattr(n, name).numpy(), VECTOR)
        sizes = self.recipe["sizes"]
        split = lambda matrix, size: [matrix[k : k + size] for k in range(0, len(matrix), size)]
        words, tags = split(n.word_matrix, sizes["word"]), split(n.tag_matrix, sizes["tag"])
        blocks = [torch.cat([word, tag]) for word, tag in zip(words, tags)]
        blocks += tags[WORD_PLACES:] + split(n.arc_matrix, sizes["arc"])
        small("matrix", torch.cat(blocks).numpy(), MATRIX)
        measures = [table.numpy() for table in n.measures]
        measures[0] = measures[0] + n.bias.numpy()
        small("measures", numpy.concatenate(measures), SUM)
        answers, biases = n.answers.weight.numpy(), n.answers.bias.numpy()
        # So that no sum can leave 32 bits.
        one = (2**31 / 2**15 / sizes["hidden"] - 1) / numpy.abs(answers).max()
        put("answers", numpy.rint(answers * one).astype(numpy.int16))
        put("biases", numpy.rint(biases * one * SUM).astype(numpy.int32))
        file.close()
        header = {"width": sizes["hidden"], "wordSize": sizes["word"], "tagSize": sizes["tag"], "arcSize": sizes["arc"]}
        json.dump({**header, "columns": columns}, open(f"{folder}/network.json", "w"))


if __name__ == "__main__":
    began = time.time()
    school = School(sys.argv[1])
    school.learn(lambda line: print(f"{time.time() - began:5.0f} s  {line}", flush=True))
    school.write(sys.argv[1])
