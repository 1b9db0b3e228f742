package entente.history;

import java.util.List;
import java.util.Optional;

/**
 * A state, or a land that was a member of something before it was one. Predecessors and successors are states of their own.
 *
 * @param name the common name, as history uses it
 * @param official the full name
 * @param iso the code of three letters that ISO 3166-1 assigns today
 * @param isoFormer the code of four letters that ISO 3166-3 keeps for a name that is no more
 * @param cow the country code of the Correlates of War project
 * @param dates its life; open while it exists
 * @param independent when it became independent, where that is told apart from the start of its life
 * @param successorOf ids of the states whose place it took
 */
public record State(
        String id,
        String name,
        Optional<String> official,
        Optional<String> iso,
        Optional<String> isoFormer,
        Optional<Integer> cow,
        HistoricalDate dates,
        Optional<HistoricalDate> independent,
        List<String> successorOf,
        Optional<String> note) {}
