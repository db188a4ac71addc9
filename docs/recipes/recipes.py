# Ten questions in pandas, over the CSV files. How to run it: docs/recipes.md.
import json

import pandas as pd

TABLES = "node_modules/trump-putin-encounters/data/tables/"


def read(name, lists=(), **options):
    """A table; lists stand in CSV as JSON, and minutes have gaps."""
    converters = {column: lambda cell: json.loads(cell) if cell else [] for column in lists}
    return pd.read_csv(f"{TABLES}{name}.csv", converters=converters, **options)


def show(question, table):
    print(f"# {question}", table.to_csv(sep="\t", index=False), sep="\n")


joined = "; ".join
days = {"parse_dates": ["first_day", "last_day"]}
minutes = {"dtype": {"minutes": "Int64"}}

encounters = read("encounters", ["cancelled_by"], **days)
meetings = read("meetings", **days, **minutes)
calls = read("calls", ["initiated_by"], **days, **minutes)
claims = read("claims", ["said_by"], **minutes)
topics = read("topics")
quotes = read("quotes")
actors = read("actors").set_index("id").name
citations = read("citations")
cited = citations.merge(read("sources"), left_on="source", right_on="id")

# No count is the right one: say which you use.
counts = {
    "encounters": meetings.encounter.nunique(),
    "planned": sum(encounters.status == "held"),
    "talks": sum(meetings.kind != "greeting"),
    "contacts": len(meetings),
}
show("How many times did they meet?", pd.DataFrame([counts]))

# Minutes of different bounds make no sum: those at least so long were longer, and those of unknown length are in none.
contacts = pd.concat([meetings.assign(contact="meeting"), calls.assign(contact="call")])
lengths = contacts.fillna({"bound": "unknown"}).groupby(["contact", "bound"]).minutes
show(
    "How long did they meet and speak in all?",
    lengths.agg(contacts="size", minutes=lambda known: known.sum(min_count=1)).reset_index(),
)

cancelled = encounters.explode("cancelled_by").dropna(subset=["cancelled_by"])
cancelled["cancelled_by"] = cancelled.cancelled_by.map(actors)
cancelled = cancelled.rename(columns={"id": "encounter"})[["encounter", "cancelled_by", "announced_on"]]
show("Who cancelled?", cancelled.sort_values(["encounter", "cancelled_by"]))

met = meetings.groupby("encounter").agg(first_day=("first_day", "min"), last_day=("last_day", "max"))
met = met.sort_values("first_day").reset_index()
met["days"] = (met.first_day - met.last_day.shift()).dt.days.astype("Int64")
show("How many days lay between their meetings?", met[["encounter", "first_day", "days"]])

rang = calls.initiated_by.map(joined).replace("", "unknown").rename("rang")
year = calls.first_day.dt.year.rename("year")
show("How many calls were there a year, by who rang?", calls.groupby([year, rang]).size().reset_index(name="calls"))

# A claim that names nobody is the publishers' own.
lengths = claims.dropna(subset=["minutes"])
lengths = lengths.assign(path="/disputes/" + lengths.dispute + "/claims/" + lengths.id)
publishers = cited.groupby(["record_kind", "record", "path"]).publisher.agg(lambda names: joined(sorted(set(names))))
lengths = lengths.join(publishers, on=["record_kind", "record", "path"])
lengths["who"] = lengths.said_by.map(joined).where(lengths.said_by.astype(bool), lengths.publisher)
columns = ["record", "dispute", "who", "bound", "minutes"]
show("Who says what where sources differ on how long?", lengths[columns].sort_values(columns))

cited["of"] = cited.record_kind + "/" + cited.record
most = cited.groupby(["source", "publisher"]).of.agg(citations="size", records="nunique").reset_index()
most = most.sort_values(["citations", "source"], ascending=[False, True])
show("Which sources carry most?", most.head(10))

named = topics[(topics.aspect == "discussed") & topics.record_kind.isin(["encounters", "calls"])]
named = named.groupby(["topic", "record"])[["named_by_us", "named_by_russia"]].any()
named = named.rename(columns={"named_by_us": "us", "named_by_russia": "russia"}).reset_index()
show("Which topics does each side name?", named.groupby("topic")[["us", "russia"]].sum().reset_index())

quoted = quotes.merge(cited[cited.record_kind == "quotes"], left_on="id", right_on="record", suffixes=(None, "_of_source"))
quoted = quoted.groupby(quoted.speaker.map(actors)).agg(quotes=("id", "nunique"), publishers=("publisher", "nunique"))
quoted = quoted.reset_index().sort_values(["quotes", "speaker"], ascending=[False, True])
show("Whose words are quoted, and by how many publishers?", quoted)

# Only where each side names what the two discussed: a side that gave no account left nothing out.
compared = named[named.groupby("record").us.transform("any")]
alone = compared[compared.russia & ~compared.us]
show("What did Moscow report that Washington did not?", alone[["record", "topic"]].sort_values(["record", "topic"]))
