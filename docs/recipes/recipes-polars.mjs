// Ten questions in polars, over the Parquet files. How to run it: docs/recipes.md.
import pl from "nodejs-polars";

const read = (name) => pl.readParquet(`node_modules/trump-putin-encounters/data/tables/${name}.parquet`);
const is = (column, value) => pl.col(column).eq(pl.lit(value));
const inDays = (column) => pl.col(column).cast(pl.Int32);
const joined = (list) => pl.col(list).lst.join("; ");

function show(question, table) {
  console.log(`# ${question}\n${table.writeCSV({ separator: "\t" }).toString()}`);
}

const encounters = read("encounters");
const meetings = read("meetings");
const calls = read("calls");
const actors = read("actors").select(pl.col("id").alias("actor"), "name");
const sources = read("sources").select(pl.col("id").alias("source"), "publisher");
const cited = read("citations").join(sources, { on: "source" });

// No count is the right one: say which you use.
show(
  "How many times did they meet?",
  pl
    .DataFrame({
      encounters: [meetings.getColumn("encounter").nUnique()],
      planned: [encounters.filter(is("status", "held")).height],
      talks: [meetings.filter(is("kind", "greeting").not()).height],
      contacts: [meetings.height],
    })
    .select(pl.all().cast(pl.Int32)),
);

// Minutes of different bounds make no sum: those at least so long were longer, and those of unknown length are in none.
show(
  "How long did they meet and speak in all?",
  pl
    .concat([
      meetings.select(pl.lit("meeting").alias("contact"), "bound", "minutes"),
      calls.select(pl.lit("call").alias("contact"), "bound", "minutes"),
    ])
    .withColumn(pl.col("bound").fillNull(pl.lit("unknown")))
    .groupBy("contact", "bound")
    .agg(
      pl.len().alias("contacts"),
      pl.when(pl.col("minutes").count().gt(0)).then(pl.col("minutes").sum()).otherwise(pl.lit(null)).alias("minutes"),
    )
    .sort(["contact", "bound"]),
);

show(
  "Who cancelled?",
  encounters
    .filter(pl.col("cancelled_by").isNotNull())
    .explode("cancelled_by")
    .join(actors, { leftOn: "cancelled_by", rightOn: "actor" })
    .select(pl.col("id").alias("encounter"), pl.col("name").alias("cancelled_by"), "announced_on")
    .sort(["encounter", "cancelled_by"]),
);

show(
  "How many days lay between their meetings?",
  meetings
    .groupBy("encounter")
    .agg(pl.col("first_day").min(), pl.col("last_day").max())
    .sort("first_day")
    .select("encounter", "first_day", inDays("first_day").minus(inDays("last_day").shift(1)).alias("days")),
);

show(
  "How many calls were there a year, by who rang?",
  calls
    .select(
      pl.col("first_day").dt.year().alias("year"),
      joined("initiated_by").fillNull(pl.lit("unknown")).alias("rang"),
    )
    .groupBy("year", "rang")
    .agg(pl.len().alias("calls"))
    .sort(["year", "rang"]),
);

// A claim that names nobody is the publishers' own.
const place = ["record_kind", "record", "path"];
const lengths = read("claims")
  .filter(pl.col("minutes").isNotNull())
  .withColumn(pl.format("/disputes/{}/claims/{}", pl.col("dispute"), pl.col("id")).alias("path"));
const publishers = cited.groupBy(place).agg(pl.col("publisher").unique().sort());
show(
  "Who says what where sources differ on how long?",
  lengths
    .join(publishers, { on: place })
    .select(
      "record",
      "dispute",
      pl
        .when(pl.col("said_by").lst.lengths().gt(0))
        .then(joined("said_by"))
        .otherwise(joined("publisher"))
        .alias("who"),
      "bound",
      "minutes",
    )
    .sort(["record", "dispute", "who", "bound", "minutes"]),
);

show(
  "Which sources carry most?",
  cited
    .withColumn(pl.format("{}/{}", pl.col("record_kind"), pl.col("record")).alias("of"))
    .groupBy("source", "publisher")
    .agg(pl.len().alias("citations"), pl.col("of").nUnique().alias("records"))
    .sort(["citations", "source"], [true, false])
    .head(10),
);

const named = read("topics")
  .filter(is("aspect", "discussed").and(is("record_kind", "encounters").or(is("record_kind", "calls"))))
  .groupBy("record", "topic")
  .agg(pl.col("named_by_us").max().alias("us"), pl.col("named_by_russia").max().alias("russia"))
  .sort(["record", "topic"]);
show(
  "Which topics does each side name?",
  named.groupBy("topic").agg(pl.col("us").sum(), pl.col("russia").sum()).sort("topic"),
);

show(
  "Whose words are quoted, and by how many publishers?",
  read("quotes")
    .select("id", "speaker")
    .join(actors, { leftOn: "speaker", rightOn: "actor" })
    .join(cited.filter(is("record_kind", "quotes")), { leftOn: "id", rightOn: "record" })
    .groupBy(pl.col("name").alias("speaker"))
    .agg(pl.col("id").nUnique().alias("quotes"), pl.col("publisher").nUnique().alias("publishers"))
    .sort(["quotes", "speaker"], [true, false]),
);

// Only where each side names what the two discussed: a side that gave no account left nothing out.
show(
  "What did Moscow report that Washington did not?",
  named
    .join(named.filter(pl.col("us")).select("record").unique(), { on: "record" })
    .filter(pl.col("russia").and(pl.col("us").not()))
    .select("record", "topic")
    .sort(["record", "topic"]),
);
