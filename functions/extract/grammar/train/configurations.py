"""Many sentences parsed in step: the arc-hybrid configuration of `transitions.ts`, the view of `view.ts` and what is best from there, as arrays."""

import numpy

PAD = 3
SHIFT, LEFT, RIGHT = 0, 1, 2
# As in view.ts, in its order.
PLACES = (
    "s0 s1 s2 b0 b1 b2 s0l1 s0r1 s1l1 s1r1 b0l1 s0- s0+ s1-"
    " s3 b3 s0l2 s0r2 s1l2 s1r2 b0l2 s2r1 s1+ s0l1l1 s0r1r1"
).split()
WORD_PLACES = 14
ARCS = "s0l1 s0l2 s0r1 s0r2 s1l1 s1l2 s1r1 s1r2 b0l1 b0l2 s2r1 s0l1l1 s0r1r1".split()
MEASURES = (8, 8, 16, 16, 16, 12)
BUCKETS = numpy.array([0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6] + [7] * 400)
BELOW = 4  # Places under the stack's first word, all of them empty.


class Moves:
    """The answers of the network: a move each, with a group of relations."""

    def __init__(self, moves, groups, group_of):
        self.moves, self.groups, self.group_of = map(numpy.array, (moves, groups, group_of))
        self.members = self.group_of[None] == numpy.arange(self.group_of.max() + 1)[:, None]


class Configurations:
    """A configuration of each of the sentences `chosen`. Words are 0 … n-1, the root is n; -1 is no word."""

    def __init__(self, trees, chosen, moves, edge, no_arc):
        """`edge`: type and tag of what lies outside of a sentence; the next of each are the root's."""
        self.moves = moves
        n = self.n = trees["length"][chosen]
        count, longest = len(chosen), int(n.max())
        self.rows = numpy.arange(count)
        column = numpy.arange(longest)[None]
        inside = column < n[:, None]
        source = (trees["start"][chosen][:, None] + column)[inside]

        def spread(name, outside, before, after):
            table = numpy.full((count, before + longest + after), outside, dtype=numpy.int64)
            table[:, before : before + longest][inside] = trees[name][source]
            return table

        self.type = spread("type", edge[0], PAD, 4)
        self.tag = spread("tag", edge[1], PAD, 4)
        self.type[self.rows, PAD + n] = edge[0] + 1
        self.tag[self.rows, PAD + n] = edge[1] + 1
        self.gold_head = spread("head", -7, 0, 1)
        self.gold_label = spread("label", 0, 0, 1)
        marks = numpy.cumsum(trees["marks"][self.type[:, PAD:-PAD]], 1)
        self.marks = numpy.concatenate([numpy.zeros((count, 1), dtype=numpy.int64), marks], 1)
        self.stack = numpy.full((count, BELOW + longest + 2), -1)
        self.top = numpy.full(count, BELOW)
        self.buffer = numpy.zeros(count, dtype=numpy.int64)
        # The last column is that of -1, no word.
        table = lambda value: numpy.full((count, longest + 2), value)
        self.left1, self.left2, self.right1, self.right2 = table(-1), table(-1), table(-1), table(-1)
        self.left_count, self.right_count = table(0), table(0)
        self.head, self.label = table(-1), table(no_arc)

    def look(self):
        """What the network sees: types at the word places, tags at all, relations of the arcs, measures; a row for each sentence."""
        r, n, b0 = self.rows, self.n, self.buffer
        s0, s1, s2, s3 = (self.stack[r, self.top - 1 - k] for k in range(4))
        self.s0, self.s1 = s0, s1
        s0l1, s0r1 = self.left1[r, s0], self.right1[r, s0]
        word = {
            "s0": s0, "s1": s1, "s2": s2, "s3": s3, "b0": b0, "b1": b0 + 1, "b2": b0 + 2, "b3": b0 + 3,
            "s0l1": s0l1, "s0l2": self.left2[r, s0], "s0r1": s0r1, "s0r2": self.right2[r, s0],
            "s1l1": self.left1[r, s1], "s1l2": self.left2[r, s1], "s1r1": self.right1[r, s1], "s1r2": self.right2[r, s1],
            "b0l1": self.left1[r, b0], "b0l2": self.left2[r, b0], "s2r1": self.right1[r, s2],
            "s0l1l1": self.left1[r, s0l1], "s0r1r1": self.right1[r, s0r1],
            "s0-": s0 - 1, "s0+": s0 + 1, "s1-": s1 - 1, "s1+": s1 + 1,
        }  # fmt: skip
        at = [numpy.minimum(word[place] + PAD, self.type.shape[1] - 1) for place in PLACES]
        marks = lambda i: self.marks[r, numpy.maximum(i, 0)]
        near = numpy.minimum(marks(b0) - marks(s0), 3)
        far = numpy.where(s1 < 0, 0, numpy.minimum(marks(s0) - marks(s1), 3))
        few = lambda counts, i: numpy.minimum(counts[r, i], 3)
        end = numpy.where(b0 == n, 2, numpy.where(b0 == n - 1, 1, 0))
        measures = [
            BUCKETS[b0 - s0],
            numpy.where(s1 < 0, 0, BUCKETS[s0 - s1]),
            far * 4 + near,
            few(self.left_count, s0) * 4 + few(self.right_count, s0),
            few(self.left_count, s1) * 4 + few(self.right_count, s1),
            few(self.left_count, b0) + 4 * end,
        ]
        seen = [self.type[r, i] for i in at[:WORD_PLACES]] + [self.tag[r, i] for i in at]
        return numpy.stack(seen + [self.label[r, word[arc]] for arc in ARCS] + measures, 1)

    def may(self):
        """Which of the answers are allowed, and which of the three moves."""
        end, depth = self.buffer == self.n, self.top - BELOW
        may = numpy.stack([~end, (depth > 0) & (~end | (depth == 1)), depth > 1], 1)
        m = self.moves
        to_root = (m.moves[None] == LEFT) & end[:, None]
        return may[:, m.moves] & ((m.moves[None] == SHIFT) | ((m.groups[None] == 0) == to_root)), may

    def costs(self, may):
        """How many arcs of the gold tree each move gives up (Goldberg & Nivre 2013); 1000 where it is not allowed."""
        r, b0, s0, s1, head = self.rows, self.buffer, self.s0, self.s1, self.gold_head
        of_b0, of_s0 = head[r, b0], head[r, numpy.maximum(s0, 0)]
        place = numpy.arange(self.stack.shape[1])[None]
        stacked = (self.stack >= 0) & (place < self.top[:, None])
        of_stack = numpy.take_along_axis(head, numpy.maximum(self.stack, 0), 1)
        shift = (stacked & (of_stack == b0[:, None])).sum(1)
        shift += (stacked & (place < self.top[:, None] - 1) & (self.stack == of_b0[:, None])).sum(1)
        pending = ((head == s0[:, None]) & (numpy.arange(head.shape[1])[None] >= b0[:, None])).sum(1)
        left = ((of_s0 != b0) & ((of_s0 > b0) | (of_s0 == s1))) + pending
        costs = numpy.stack([shift, left, (of_s0 >= b0) + pending], 1)
        costs[~may] = 1000
        return costs

    def lesson(self, allowed, may):
        """The answers that are right; and the relation of the top's arc where an arc is right (counted on for moves to the right), else -100."""
        m, r = self.moves, self.rows
        costs = self.costs(may)
        least = costs.min(1)
        label = self.gold_label[r, numpy.maximum(self.s0, 0)]
        wanted = numpy.where(self.s0 >= 0, m.group_of[label], 0)
        to_root = (m.moves[None] == LEFT) & (self.buffer == self.n)[:, None]
        named = (m.groups[None] == wanted[:, None]) | ((wanted[:, None] == 0) != to_root)
        right = allowed & (costs[:, m.moves] == least[:, None]) & ((m.moves[None] == SHIFT) | named)
        none = ~right.any(1)
        right[none] = allowed[none]
        head = self.gold_head[r, numpy.maximum(self.s0, 0)]
        relation = numpy.full(len(r), -100)
        for move, governor in ((LEFT, self.buffer), (RIGHT, self.s1)):
            arc = (self.s0 >= 0) & (head == governor) & (costs[:, move] == least) & (label > 0)
            relation[arc] = label[arc] + (move - LEFT) * len(m.group_of)
        return right, relation

    def apply(self, move, label):
        """Makes a move in each sentence, -1 for none."""
        some = numpy.where(move == SHIFT)[0]
        self.stack[some, self.top[some]] = self.buffer[some]
        self.top[some] += 1
        self.buffer[some] += 1
        some = numpy.where(move > SHIFT)[0]
        child = self.s0[some]
        head = numpy.where(move[some] == LEFT, self.buffer[some], self.s1[some])
        self.top[some] -= 1
        self.head[some, child] = head
        self.label[some, child] = label[some]
        for side, first, second, count in (
            (child < head, self.left1, self.left2, self.left_count),
            (child > head, self.right1, self.right2, self.right_count),
        ):
            rows, c, h = some[side], child[side], head[side]
            second[rows, h] = first[rows, h]
            first[rows, h] = c
            count[rows, h] += 1

    def alive(self):
        return (self.buffer < self.n) | (self.top > BELOW)
