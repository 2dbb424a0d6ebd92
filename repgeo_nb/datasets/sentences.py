"""192 short sentences: eight topics, eight things to say in each, and three ways to put every one of them."""

import numpy as np
import xarray as xr

TOPICS = {
    "kitchen": """
        the soup | simmers | simmer | on a low flame
        the baker | kneads | knead | the dough by hand
        the sauce | tastes | taste | of garlic and basil
        the cook | peels | peel | the potatoes first
        the cake | rises | rise | in a hot oven
        the butter | melts | melt | in the pan
        the salad | needs | need | more vinegar
        the chef | slices | slice | the onions thinly
        """,
    "weather": """
        the rain | falls | fall | all night long
        the fog | lifts | lift | before noon
        the storm | moves | move | towards the coast
        the snow | covers | cover | the northern hills
        the wind | turns | turn | to the west
        the frost | lasts | last | until spring
        the sky | clears | clear | after the thunder
        the heat | lingers | linger | over the valley
        """,
    "music": """
        the violin | leads | lead | the slow movement
        the choir | rehearses | rehearse | a new hymn
        the drummer | keeps | keep | a steady beat
        the pianist | plays | play | the sonata by heart
        the melody | returns | return | in a minor key
        the orchestra | tunes | tune | to the oboe
        the singer | reaches | reach | the highest note
        the band | records | record | its second album
        """,
    "sport": """
        the striker | scores | score | in the last minute
        the runner | wins | win | the long race
        the goalkeeper | saves | save | the penalty
        the team | trains | train | on the wet pitch
        the referee | stops | stop | the match
        the swimmer | breaks | break | the record
        the coach | changes | change | the line of defence
        the cyclist | climbs | climb | the steep pass
        """,
    "animals": """
        the fox | hunts | hunt | along the hedge
        the owl | sleeps | sleep | through the day
        the whale | feeds | feed | on tiny shrimp
        the mare | nurses | nurse | her foal
        the beaver | builds | build | a dam
        the swallow | nests | nest | under the roof
        the wolf | follows | follow | the herd
        the cat | licks | lick | its paws
        """,
    "computers": """
        the server | stores | store | a copy of every file
        the program | crashes | crash | without a warning
        the compiler | finds | find | the missing bracket
        the password | expires | expire | in thirty days
        the network | drops | drop | the connection
        the laptop | runs | run | out of memory
        the update | deletes | delete | the old settings
        the database | sorts | sort | the records by date
        """,
    "medicine": """
        the nurse | changes | change | the bandage
        the fever | drops | drop | after the tablet
        the surgeon | removes | remove | the appendix
        the vaccine | protects | protect | young children
        the patient | sleeps | sleep | without pain
        the doctor | listens | listen | to the lungs
        the wound | heals | heal | within a week
        the clinic | treats | treat | broken bones
        """,
    "court": """
        the judge | reads | read | the sentence aloud
        the lawyer | questions | question | the witness
        the jury | reaches | reach | a verdict
        the contract | binds | bind | both parties
        the prosecutor | drops | drop | the charge
        the tenant | sues | sue | the owner of the house
        the court | hears | hear | the appeal
        the law | forbids | forbid | such a search
        """,
}
FORMS = {
    "statement": "{subject} {verb} {rest}.",
    "question": "Does {subject} {base} {rest}?",
    "doubt": "Nobody believes that {subject} {verb} {rest}.",
}


def sentences() -> xr.Dataset:
    """Short English sentences in which topic and form are crossed.

    Returns
    -------
    Dataset
        ``text`` (stimulus). On ``stimulus``: ids such as ``kitchen_3_question``, ``topic`` (8), ``form``
        (statement, question, doubt) and ``saying`` 0..63 (of which each has three forms).

    Examples
    --------
    >>> import repgeo_nb as rg
    >>> found = rg.datasets.sentences()
    >>> for text in found.text.values[:3]:
    ...     print(text)
    The soup simmers on a low flame.
    Does the soup simmer on a low flame?
    Nobody believes that the soup simmers on a low flame.
    >>> found.sizes["stimulus"]
    192
    """
    rows = []
    for topic, sayings in TOPICS.items():
        for k, saying in enumerate(sayings.strip().splitlines()):
            subject, verb, base, rest = (part.strip() for part in saying.split("|"))
            for form, pattern in FORMS.items():
                text = pattern.format(subject=subject, verb=verb, base=base, rest=rest)
                rows.append((f"{topic}_{k}_{form}", topic, form, text[0].upper() + text[1:]))
    ids, topics, forms, texts = map(np.array, zip(*rows, strict=True))
    columns = {"topic": topics, "form": forms, "saying": np.arange(len(rows)) // len(FORMS)}
    return xr.Dataset(
        {"text": ("stimulus", texts)},
        {"stimulus": ids, **{name: ("stimulus", values) for name, values in columns.items()}},
    )
