# Ten questions in R, over the CSV files, with no package. How to run it: docs/recipes.md.
read <- function(name) {
  file <- paste0("node_modules/trump-putin-encounters/data/tables/", name, ".csv")
  read.csv(file, na.strings = "", encoding = "UTF-8")
}

show <- function(question, table) {
  cat("# ", question, "\n", sep = "")
  write.table(table, sep = "\t", na = "", quote = FALSE, row.names = FALSE)
  cat("\n")
}

# Sorts rows by columns, as other tools do: by code point, in any locale.
sorted <- function(table, ...) table[order(..., method = "radix"), ]

# A list stands in a cell as JSON; those of ids need no parser.
members <- function(cells) strsplit(gsub('[]["]', "", cells), ",", fixed = TRUE)
joined <- function(texts) paste(sort(unique(texts), method = "radix"), collapse = "; ")

encounters <- read("encounters")
meetings <- read("meetings")
calls <- read("calls")
claims <- read("claims")
topics <- read("topics")
quotes <- read("quotes")
actors <- read("actors")
citations <- read("citations")
sources <- read("sources")
name_of <- setNames(actors$name, actors$id)
cited <- merge(citations, sources, by.x = "source", by.y = "id")

# No count is the right one: say which you use.
show("How many times did they meet?", data.frame(
  encounters = length(unique(meetings$encounter)),
  planned = sum(encounters$status == "held"),
  talks = sum(meetings$kind != "greeting"),
  contacts = nrow(meetings)
))

# Minutes of different bounds make no sum: those at least so long were longer, and those of unknown length are in none.
contacts <- rbind(
  data.frame(contact = "meeting", meetings[c("bound", "minutes")]),
  data.frame(contact = "call", calls[c("bound", "minutes")])
)
contacts$bound[is.na(contacts$bound)] <- "unknown"
contacts$contacts <- 1
long <- aggregate(cbind(contacts, minutes) ~ bound + contact, contacts, sum, na.action = na.pass)
long <- long[c("contact", "bound", "contacts", "minutes")]
show("How long did they meet and speak in all?", sorted(long, long$contact, long$bound))

by <- members(encounters$cancelled_by)
cancelled <- data.frame(encounter = rep(encounters$id, lengths(by)), cancelled_by = name_of[unlist(by)])
cancelled$announced_on <- encounters$announced_on[match(cancelled$encounter, encounters$id)]
cancelled <- cancelled[!is.na(cancelled$cancelled_by), ]
show("Who cancelled?", sorted(cancelled, cancelled$encounter, cancelled$cancelled_by))

met <- merge(
  aggregate(first_day ~ encounter, meetings, min),
  aggregate(last_day ~ encounter, meetings, max)
)
met <- sorted(met, met$first_day)
met$days <- as.integer(as.Date(met$first_day) - c(NA, head(as.Date(met$last_day), -1)))
show("How many days lay between their meetings?", met[c("encounter", "first_day", "days")])

calls$year <- substr(calls$first_day, 1, 4)
calls$rang <- vapply(members(calls$initiated_by), paste, "", collapse = "; ")
calls$rang[is.na(calls$initiated_by)] <- "unknown"
rang <- aggregate(list(calls = calls$id), calls[c("rang", "year")], length)
show("How many calls were there a year, by who rang?", sorted(rang[c("year", "rang", "calls")], rang$year, rang$rang))

# A claim that names nobody is the publishers' own.
claims <- claims[!is.na(claims$minutes), ]
claims$path <- paste0("/disputes/", claims$dispute, "/claims/", claims$id)
publishers <- aggregate(publisher ~ record_kind + record + path, cited, joined)
claims <- merge(claims, publishers)
who <- vapply(members(claims$said_by), paste, "", collapse = "; ")
claims$who <- ifelse(who == "", claims$publisher, who)
claims <- claims[c("record", "dispute", "who", "bound", "minutes")]
show("Who says what where sources differ on how long?", claims[do.call(order, c(claims, method = "radix")), ])

cited$of <- paste(cited$record_kind, cited$record)
most <- merge(
  aggregate(list(citations = cited$of), cited[c("source", "publisher")], length),
  aggregate(list(records = cited$of), cited[c("source", "publisher")], function(of) length(unique(of)))
)
show("Which sources carry most?", head(sorted(most, -most$citations, most$source), 10))

named <- topics[topics$aspect == "discussed" & topics$record_kind %in% c("encounters", "calls"), ]
named <- aggregate(
  list(us = as.logical(named$named_by_us), russia = as.logical(named$named_by_russia)),
  named[c("record", "topic")],
  any
)
show("Which topics does each side name?", aggregate(cbind(us, russia) ~ topic, named, sum))

quoted <- merge(quotes["id"], cited[cited$record_kind == "quotes", ], by.x = "id", by.y = "record")
quoted$speaker <- name_of[quotes$speaker[match(quoted$id, quotes$id)]]
quoted <- aggregate(
  list(quotes = quoted$id, publishers = quoted$publisher),
  quoted["speaker"],
  function(texts) length(unique(texts))
)
show("Whose words are quoted, and by how many publishers?", sorted(quoted, -quoted$quotes, quoted$speaker))

# Only where each side names what the two discussed: a side that gave no account left nothing out.
compared <- named[named$record %in% named$record[named$us], ]
alone <- compared[compared$russia & !compared$us, c("record", "topic")]
show("What did Moscow report that Washington did not?", sorted(alone, alone$record, alone$topic))
