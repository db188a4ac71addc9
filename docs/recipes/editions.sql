-- All editions at once in DuckDB, over the unpacked zips of their releases. How to run it: docs/recipes.md.

-- How many quotes does each edition have?
-- Columns are matched by name: an edition may have more than the one before.
SELECT
  regexp_extract(filename, 'trump-putin-encounters-([^/]+)', 1) AS edition,
  count(*) AS quotes,
  count(DISTINCT speaker) AS speakers
FROM read_parquet('trump-putin-encounters-*/data/tables/quotes.parquet', filename = true, union_by_name = true)
GROUP BY ALL
ORDER BY ALL;
