"""Brings the trees of guide.py (CLEAR relations, as OntoNotes has them) near to Universal Dependencies: a hint to learn with, never the truth."""

RENAMED = {
    "dobj": "obj", "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "neg": "advmod",
    "npadvmod": "obl:unmarked", "poss": "nmod:poss", "relcl": "acl:relcl", "acomp": "xcomp", "oprd": "xcomp", "attr": "xcomp",
    "prt": "compound:prt", "predet": "det:predet", "preconj": "cc:preconj", "intj": "discourse", "quantmod": "advmod",
    "dative": "iobj", "ROOT": "root",
}
VERBAL = {"VERB", "AUX", "ADJ", "ADV"}
BE = {"be", "am", "is", "are", "was", "were", "been", "being", "'s", "'m", "'re", "s", "m", "re", "ai"}


def to_ud(rows):
    """Heads (the root's is the number of words) and relations: prepositions under their objects [held → in → Seoul ⇒ held → Seoul → in],
    copulas under their predicates, every conjunct under the first, conjunctions under the conjunct that follows."""
    n = len(rows)
    head = [int(row[6]) - 1 if row[6] != "0" else n for row in rows]
    clear = [row[7] for row in rows]
    label = [RENAMED.get(name, name) for name in clear]
    children = [[] for _ in range(n + 1)]
    for i, h in enumerate(head):
        children[h].append(i)

    def hang(i, h):
        children[head[i]].remove(i)
        head[i] = h
        children[h].append(i)
        children[h].sort()

    def swap(outer, inner, relation, of_outer):
        above = head[outer]
        hang(inner, above)
        hang(outer, inner)
        label[inner] = "root" if above == n else relation
        label[outer] = of_outer

    for i in reversed(range(n)):
        if clear[i] not in ("prep", "agent", "dative"):
            continue
        inner = next((k for k in children[i] if k > i and clear[k] in ("pobj", "pcomp")), None)
        if inner is None:
            inner = next((k for k in children[i] if label[k] in ("obl", "nmod")), None)
        if inner is None:
            if clear[i] == "prep":
                label[i] = "advmod"
            continue
        verbal = head[i] < n and rows[head[i]][3] in VERBAL
        clause = clear[inner] == "pcomp"
        relation = ("advcl" if verbal else "acl") if clause else ("obl" if verbal else "nmod")
        for k in list(children[i]):
            if k != inner:
                hang(k, inner)
        swap(i, inner, "obl:agent" if clear[i] == "agent" else relation, "mark" if clause else "case")
    for i in range(n):
        if rows[i][3] not in ("AUX", "VERB") or rows[i][1].lower() not in BE or clear[i] in ("aux", "auxpass"):
            continue
        predicate = next((k for k in children[i] if clear[k] in ("attr", "acomp")), None)
        if predicate is None:
            predicate = next((k for k in children[i] if k > i and label[k] == "obl"), None)
        if predicate is None:
            continue
        for k in list(children[i]):
            if k != predicate:
                hang(k, predicate)
        swap(i, predicate, label[i], "cop")
    for i in range(n):
        if clear[i] == "conj":
            first = head[i]
            while first < n and clear[first] == "conj" and label[first] == "conj":
                first = head[first]
            if first < n:
                hang(i, first)
        if clear[i] == "aux" and rows[i][4] == "TO":
            label[i] = "mark"
        if clear[i] == "case":
            label[i] = "case"
    for i in range(n):
        if clear[i] == "cc" and head[i] < n:
            after = next((k for k in children[head[i]] if k > i and label[k] == "conj"), None)
            if after is not None:
                hang(i, after)
    return head, label
