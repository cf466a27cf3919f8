/// The tables, one migration for each version of the file. What has shipped is never edited.
enum Schema {
    /// SQL that brings a file from one version to the next; the first makes an empty file one of
    /// version 1.
    static let migrations = [version1, version2, version3, version4]

    /// Which wrong options an answer was given in view of, so that it can be told of an option that
    /// nobody chose how often it could have been. The column takes no page of its own, and lies
    /// behind all others: files of both versions begin their tables on the same pages.
    private static let version2 = """
        ALTER TABLE answer ADD COLUMN distractors TEXT
            CHECK (substr(distractors, 1, 1) = '[');
        """

    /// Which answers were given before the time that they bear, and when at the latest: another
    /// answer to the same followed at an earlier time, so that one clock was wrong. And a checksum
    /// of each answer, by which damage is told that leaves a row well formed.
    private static let version3 = """
        CREATE TABLE bound (
            answer INTEGER NOT NULL REFERENCES answer (number),
            at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799999999),
            PRIMARY KEY (answer, at)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER bound_kept BEFORE UPDATE ON bound
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER bound_stays BEFORE DELETE ON bound
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        ALTER TABLE answer ADD COLUMN checksum INTEGER;
        """

    /// What was typed before more was asked for; an answer that was taken back and counts again; facts
    /// put aside for a day or until further notice.
    ///
    /// The rule of which kinds of events there are is rewritten in place, as SQLite's documentation
    /// of ALTER TABLE allows for a check that only admits more: the table keeps its pages, so that
    /// files of all versions begin theirs on the same ones.
    private static let version4 = """
        ALTER TABLE answer ADD COLUMN first_typed TEXT CHECK (length(first_typed) <= 4096);
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(replace(replace(sql,
            '''flag'', ''weights'')),',
            '''flag'', ''weights'', ''restore'', ''bury'', ''suspend'', ''resume'')),'),
            '(kind IN (''retract'', ''overrule''))',
            '(kind IN (''retract'', ''overrule'', ''restore''))'),
            '(kind = ''flag''))',
            '(kind IN (''flag'', ''bury'', ''suspend'', ''resume'')))')
            WHERE type = 'table' AND name = 'event';
        PRAGMA writable_schema = RESET;
        """

    /// The log (attempt, answer, review, event) only grows: triggers refuse the rest. `number` is
    /// local to the file and short, for joins and indexes; `id` is what other files know.
    ///
    /// `facet_state` and `derivation` follow from the log and can be made anew at any time.
    private static let version1 = """
        CREATE TABLE attempt (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number BETWEEN 1 AND 1000000000000),
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            mode TEXT NOT NULL CHECK (mode IN ('practice', 'exam', 'paper', 'import')),
            banks TEXT NOT NULL CHECK (substr(banks, 1, 1) = '['),
            started INTEGER NOT NULL CHECK (started BETWEEN 0 AND 253402300799999999),
            seed INTEGER NOT NULL,
            UNIQUE (number, mode)
        ) STRICT;

        -- mode repeats that of the attempt, which the foreign key holds, so that sums by mode
        -- need no join.
        CREATE TABLE answer (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number BETWEEN 1 AND 1000000000000),
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            attempt INTEGER NOT NULL,
            mode TEXT NOT NULL,
            at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799999999),
            bank TEXT NOT NULL CHECK (length(bank) <= 1024),
            question TEXT NOT NULL CHECK (length(question) <= 1024),
            kind TEXT NOT NULL CHECK (length(kind) <= 1024),
            frame TEXT NOT NULL CHECK (frame IN ('article', 'record')),
            topic TEXT CHECK (length(topic) <= 1024),
            typed TEXT NOT NULL CHECK (length(typed) <= 4096),
            verdict TEXT NOT NULL CHECK (verdict IN ('correct', 'partial', 'incorrect')),
            credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
            hints INTEGER NOT NULL CHECK (hints BETWEEN 0 AND 1000),
            seconds REAL NOT NULL CHECK (seconds BETWEEN 0 AND 86400),
            forgiven INTEGER NOT NULL CHECK (forgiven IN (0, 1)),
            skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
            confused_with TEXT CHECK (substr(confused_with, 1, 1) = '['),
            FOREIGN KEY (attempt, mode) REFERENCES attempt (number, mode)
        ) STRICT;

        -- Each holds all that its sums need, so that history never reads the table itself.
        CREATE INDEX answer_attempt
            ON answer (attempt, mode, at, verdict, skipped, credit, seconds);
        CREATE INDEX answer_matter
            ON answer (bank, topic, kind, frame, mode, at, verdict, skipped, credit, seconds);
        CREATE INDEX answer_time
            ON answer (at / 900000000, at, mode, verdict, skipped, credit, seconds);
        CREATE INDEX answer_confused ON answer (question) WHERE confused_with IS NOT NULL;

        CREATE TABLE review (
            answer INTEGER NOT NULL REFERENCES answer (number),
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 255),
            facet TEXT NOT NULL CHECK (length(facet) <= 1024),
            fingerprint TEXT NOT NULL CHECK (length(fingerprint) <= 1024),
            rating INTEGER CHECK (rating BETWEEN 1 AND 4),
            credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
            at INTEGER NOT NULL,
            PRIMARY KEY (answer, position)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX review_facet ON review (facet, at, rating, credit, fingerprint);

        CREATE TRIGGER review_time BEFORE INSERT ON review
            WHEN NEW.at IS NOT (SELECT at FROM answer WHERE number = NEW.answer)
            BEGIN SELECT RAISE(ABORT, 'a review bears the time of its answer'); END;

        CREATE TABLE event (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number BETWEEN 1 AND 1000000000000),
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            kind TEXT NOT NULL
                CHECK (kind IN ('end', 'retract', 'overrule', 'flag', 'weights')),
            attempt INTEGER REFERENCES attempt (number),
            answer INTEGER REFERENCES answer (number),
            question TEXT CHECK (length(question) <= 1024),
            note TEXT CHECK (length(note) <= 4096),
            at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253402300799999999),
            CHECK ((attempt IS NOT NULL) = (kind = 'end')),
            CHECK ((answer IS NOT NULL) = (kind IN ('retract', 'overrule'))),
            CHECK ((question IS NOT NULL) = (kind = 'flag')),
            CHECK ((note IS NOT NULL) = (kind IN ('flag', 'weights')))
        ) STRICT;

        CREATE INDEX event_answer ON event (kind, answer);
        CREATE INDEX event_attempt ON event (attempt, at) WHERE attempt IS NOT NULL;

        CREATE TRIGGER attempt_kept BEFORE UPDATE ON attempt
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER attempt_stays BEFORE DELETE ON attempt
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER answer_kept BEFORE UPDATE ON answer
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER answer_stays BEFORE DELETE ON answer
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER review_kept BEFORE UPDATE ON review
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER review_stays BEFORE DELETE ON review
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER event_kept BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
        CREATE TRIGGER event_stays BEFORE DELETE ON event
            BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

        CREATE TABLE facet_state (
            facet TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            phase TEXT NOT NULL CHECK (phase IN ('learning', 'review', 'relearning')),
            step INTEGER NOT NULL,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            due INTEGER NOT NULL,
            last_review INTEGER NOT NULL,
            reviews INTEGER NOT NULL,
            lapses INTEGER NOT NULL,
            PRIMARY KEY (facet, fingerprint)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE derivation (
            one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
            signature TEXT NOT NULL
        ) STRICT;

        PRAGMA application_id = \(FileGate.applicationID);
        """
}
