"""Passwords and log-in names for pupils: easy to copy from a slip of paper, hard to guess."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from quiz.domain.names import fold

_LIST = """
acorn amber anchor apple apron arrow aspen atlas autumn badger bagel baker bamboo banjo barley basket
beach beaver bell bench berry bicycle birch biscuit blanket blossom bonnet bottle branch bread breeze brick
bridge brook broom brush bucket butter button cabin cactus camel camera candle canoe canyon carpet carrot
castle cedar cello chalk cherry chest cinema circle citrus clay cliff cloak cloud clover coast cobalt
coconut comet compass copper coral cotton crane crater cricket crystal curtain daisy dancer desert dolphin donkey
drum eagle earth easel echo elbow ember engine falcon feather fennel ferry fiddle field finch flame
flute forest fossil fountain fox galaxy garden garlic gate ginger glacier globe glove goose grain granite
grape grass gravel guitar hammer hammock harbour harvest hazel hedge helmet heron hill hollow honey horizon
iris island ivory jacket jasmine jelly jungle kayak kettle kitten kiwi ladder lagoon lake lamp lantern
laurel lemon letter lilac lily linen lion lizard lobster lotus magnet mango maple marble market meadow
melon mint mirror mitten moon morning mosaic moss mountain muffin museum napkin needle nest noodle nutmeg
oak oasis ocean olive onion orange orbit orchard otter oven owl oyster paddle paint palm panda
paper parade parrot parsley pebble pencil pepper piano pillow pine planet plum pocket pond poppy potato
prairie puddle pumpkin puzzle quail quartz rabbit radish rainbow raven ribbon river robin rocket rose saddle
saffron sail salad sandal satin scarf shell silver sketch sparrow spinach spoon spring squirrel star stone
summer sunset tiger timber tomato tulip tunnel turtle valley velvet violet violin walnut willow window winter
"""
WORDS = tuple(_LIST.split())


def passphrase(draw: Callable[[Sequence[str]], str]) -> str:
    """Three words and a number of two digits, each drawn anew: one of some 1.5 thousand million."""
    numbers = [str(number) for number in range(10, 100)]
    return "-".join([draw(WORDS), draw(WORDS), draw(WORDS), draw(numbers)])


def log_in_name(name: str, taken: Collection[str]) -> str:
    """The name in small letters with points between its words, and a number where somebody is called so already."""
    stem = stem_of(name)
    if stem not in taken:
        return stem
    number = 2
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def stem_of(name: str) -> str:
    """A log-in name without its number; “pupil” where nothing of the name can be typed."""
    words = ("".join(letter for letter in word if letter.isalnum()) for word in fold(name).split())
    return ".".join(word for word in words if word)[:60] or "pupil"
