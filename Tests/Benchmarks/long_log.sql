-- The sums behind `factdrill history`, as anyone would write them in the sqlite3 shell.
CREATE TEMP TABLE gone AS SELECT answer FROM event WHERE kind = 'retract';
CREATE TEMP TABLE accepted AS SELECT answer FROM event WHERE kind = 'overrule';
SELECT attempt, count(*), sum(verdict = 'correct' OR number IN accepted), sum(skipped),
    sum(iif(number IN accepted, 1, credit)), sum(seconds), max(at)
FROM answer WHERE number NOT IN gone GROUP BY attempt;
SELECT bank, topic, kind, frame, mode, count(*), sum(verdict = 'correct' OR number IN accepted),
    sum(skipped), sum(iif(number IN accepted, 1, credit)), sum(seconds)
FROM answer WHERE number NOT IN gone GROUP BY bank, topic, kind, frame, mode;
SELECT at / 900000000, count(*), sum(verdict = 'correct' OR number IN accepted), sum(skipped),
    sum(iif(number IN accepted, 1, credit)), sum(seconds)
FROM answer WHERE number NOT IN gone GROUP BY at / 900000000;
SELECT facet, count(*), sum(rating IS 1 AND answer NOT IN accepted),
    sum(iif(answer IN accepted, 1, credit)), max(at)
FROM review WHERE answer NOT IN gone GROUP BY facet;
SELECT question, (SELECT facet FROM review WHERE review.answer = number AND position = 0) AS asked,
    mistaken.value, count(*), max(at)
FROM answer, json_each(confused_with) AS mistaken
WHERE confused_with IS NOT NULL AND number NOT IN gone GROUP BY question, asked, mistaken.value;
SELECT question, typed, at FROM answer WHERE number IN accepted AND number NOT IN gone;
SELECT * FROM facet_state;
