-- Ten questions in DuckDB, over the Parquet files. How to run it: docs/recipes.md.
SET file_search_path = 'node_modules/trump-putin-encounters/data/tables';

-- How many times did they meet?
-- No count is the right one: say which you use.
SELECT
  (SELECT count(DISTINCT encounter) FROM 'meetings.parquet') AS encounters,
  (SELECT count(*) FROM 'encounters.parquet' WHERE status = 'held') AS planned,
  (SELECT count(*) FROM 'meetings.parquet' WHERE kind <> 'greeting') AS talks,
  (SELECT count(*) FROM 'meetings.parquet') AS contacts;

-- How long did they meet and speak in all?
-- Minutes of different bounds make no sum: those at least so long were longer, and those of unknown length are in none.
SELECT contact, coalesce(bound, 'unknown') AS bound, count(*) AS contacts, sum(minutes) AS minutes
FROM (
  SELECT 'meeting' AS contact, bound, minutes FROM 'meetings.parquet'
  UNION ALL
  SELECT 'call' AS contact, bound, minutes FROM 'calls.parquet'
)
GROUP BY ALL
ORDER BY ALL;

-- Who cancelled?
SELECT cancelled.id AS encounter, actors.name AS cancelled_by, cancelled.announced_on
FROM (SELECT id, announced_on, unnest(cancelled_by) AS actor FROM 'encounters.parquet') AS cancelled
JOIN 'actors.parquet' AS actors ON actors.id = cancelled.actor
ORDER BY ALL;

-- How many days lay between their meetings?
SELECT encounter, min(first_day) AS first_day, min(first_day) - lag(max(last_day)) OVER (ORDER BY min(first_day)) AS days
FROM 'meetings.parquet'
GROUP BY encounter
ORDER BY first_day;

-- How many calls were there a year, by who rang?
SELECT year(first_day) AS year, coalesce(array_to_string(initiated_by, '; '), 'unknown') AS rang, count(*) AS calls
FROM 'calls.parquet'
GROUP BY ALL
ORDER BY ALL;

-- Who says what where sources differ on how long?
-- A claim that names nobody is the publishers' own.
SELECT
  claims.record,
  claims.dispute,
  coalesce(nullif(array_to_string(any_value(claims.said_by), '; '), ''), string_agg(DISTINCT sources.publisher, '; ' ORDER BY sources.publisher)) AS who,
  any_value(claims.bound) AS bound,
  any_value(claims.minutes) AS minutes
FROM 'claims.parquet' AS claims
JOIN 'citations.parquet' AS citations
  ON citations.record_kind = claims.record_kind
  AND citations.record = claims.record
  AND citations.path = '/disputes/' || claims.dispute || '/claims/' || claims.id
JOIN 'sources.parquet' AS sources ON sources.id = citations.source
WHERE claims.minutes IS NOT NULL
GROUP BY claims.record, claims.dispute, claims.id
ORDER BY ALL;

-- Which sources carry most?
SELECT
  citations.source,
  any_value(sources.publisher) AS publisher,
  count(*) AS citations,
  count(DISTINCT (citations.record_kind, citations.record)) AS records
FROM 'citations.parquet' AS citations
JOIN 'sources.parquet' AS sources ON sources.id = citations.source
GROUP BY citations.source
ORDER BY citations DESC, citations.source
LIMIT 10;

-- Which topics does each side name?
SELECT
  topic,
  count(DISTINCT (record_kind, record)) FILTER (named_by_us) AS us,
  count(DISTINCT (record_kind, record)) FILTER (named_by_russia) AS russia
FROM 'topics.parquet'
WHERE aspect = 'discussed' AND record_kind IN ('encounters', 'calls')
GROUP BY topic
ORDER BY topic;

-- Whose words are quoted, and by how many publishers?
SELECT actors.name AS speaker, count(DISTINCT quotes.id) AS quotes, count(DISTINCT sources.publisher) AS publishers
FROM 'quotes.parquet' AS quotes
JOIN 'actors.parquet' AS actors ON actors.id = quotes.speaker
JOIN 'citations.parquet' AS citations ON citations.record_kind = 'quotes' AND citations.record = quotes.id
JOIN 'sources.parquet' AS sources ON sources.id = citations.source
GROUP BY actors.name
ORDER BY quotes DESC, speaker;

-- What did Moscow report that Washington did not?
-- Only where each side names what the two discussed: a side that gave no account left nothing out.
WITH named AS (
  SELECT record_kind, record, topic, bool_or(named_by_us) AS us, bool_or(named_by_russia) AS russia
  FROM 'topics.parquet'
  WHERE aspect = 'discussed' AND record_kind IN ('encounters', 'calls')
  GROUP BY ALL
)
SELECT record, topic
FROM named
WHERE russia AND NOT us
  AND (record_kind, record) IN (SELECT (record_kind, record) FROM named WHERE us)
ORDER BY ALL;
