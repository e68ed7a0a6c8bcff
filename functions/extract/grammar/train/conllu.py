"""Reads CoNLL-U (universaldependencies.org/format.html) for the scripts that train."""

PLAIN = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'"})


def read(path):
    """Sentences as lists of rows of ten columns; ranges and empty nodes are left out."""
    sentence = []
    with open(path, encoding="utf8") as file:
        for line in file:
            if line[0] == "\n":
                if sentence:
                    yield sentence
                sentence = []
            elif line[0] != "#":
                columns = line.rstrip("\n").split("\t")
                if columns[0].isdigit():
                    sentence.append(columns)
    if sentence:
        yield sentence
