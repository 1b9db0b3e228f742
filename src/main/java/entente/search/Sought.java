package entente.search;

import entente.history.HistoricalDate;
import java.util.List;

/** One thing that has to be found in a record. */
sealed interface Sought {

    /** How many words it is made of. */
    int words();

    /**
     * A word.
     *
     * @param text as {@link Words} has it
     * @param unfinished whether it may be the beginning of what was meant, because it was typed last
     */
    record Word(String text, boolean unfinished) implements Sought {

        Word finished() {
            return new Word(text, false);
        }

        @Override
        public int words() {
            return 1;
        }
    }

    /** A word with hyphens: whole ("cooperation") or in its parts ("co", "operation"). */
    record Joined(Word whole, List<Word> parts) implements Sought {

        @Override
        public int words() {
            return 1 + parts.size();
        }
    }

    /** A day, month, year or decade; what happened then, or what says so in these words. */
    record When(HistoricalDate date, List<Word> parts) implements Sought {

        @Override
        public int words() {
            return parts.size();
        }
    }
}
