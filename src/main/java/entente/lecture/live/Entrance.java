package entente.lecture.live;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets in those who know the code of a lecture, and keeps out those who try one after the other. */
@Component
class Entrance {

    /** What someone finds who comes with a code. */
    sealed interface Answer {

        /** The lecture that is live under it. */
        record Open(LiveLecture lecture) implements Answer {}

        /** One was, and has ended. */
        record Ended() implements Answer {}

        record Unknown() implements Answer {}

        /** There were too many wrong codes; even a right one would not be told now. */
        record TooManyTries() implements Answer {}
    }

    private final LiveLectures live;
    private final Guesses guesses;

    Entrance(LiveLectures live, Guesses guesses) {
        this.live = live;
        this.guesses = guesses;
    }

    /**
     * What is found under a code.
     *
     * @param device what the lecture gave this device when it came first; whoever has that does not guess, and so is let in
     *     whatever others at the same address do
     * @param address from which it is asked
     */
    Answer come(String code, Optional<String> device, String address) {
        var read = Codes.read(code);
        var known = device.isPresent() ? live.find(read) : Optional.<LiveLecture>empty();
        if (known.isPresent() && Devices.read(known.get(), device.get()).isPresent()) {
            return new Answer.Open(known.get());
        }
        if (guesses.isTooMany(address)) {
            return new Answer.TooManyTries();
        }
        var found = known.or(() -> live.find(read));
        if (found.isPresent()) {
            return new Answer.Open(found.get());
        }
        if (live.hasEnded(read)) {
            return new Answer.Ended();
        }
        guesses.countWrong(address);
        return new Answer.Unknown();
    }
}
